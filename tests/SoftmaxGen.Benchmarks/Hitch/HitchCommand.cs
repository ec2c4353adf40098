using System;
using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using SoftmaxGen.Benchmarks.Declared;
using Spectre.Console;

namespace SoftmaxGen.Benchmarks.Hitch;

/// <summary><c>hitch</c>: how long the first call of a kernel takes, when the runtime compiles it: a frame that a game drops.</summary>
internal static class HitchCommand
{
    private const int LargestC = 64;
    private const double GoalMilliseconds = 20;

    private static readonly string[] Methods = ["Forward", "Backward", "Jacobian"];

    public static Command Create()
    {
        var runs = new Option<int>("--runs") { Description = "Processes for each first call; the median counts.", DefaultValueFactory = static _ => 3 };
        var first = new Option<string?>("--first") { Hidden = true };
        var command = new Command("hitch", "The first call of each kernel, in a fresh process each.") { runs, first };
        command.SetAction(parsed => parsed.GetValue(first) is { } call ? Call(call) : Run(parsed.GetValue(runs)));

        return command;
    }

    private static int Run(int runs)
    {
        var table = new Table { Title = new TableTitle($"First call, float, ms (goal: below {GoalMilliseconds})") }.AddColumns(["C", .. Methods]);

        foreach (Kernel<float> kernel in Kernels.Float.Where(static kernel => kernel.C <= LargestC))
        {
            table.AddRow([Text(kernel.C), .. Methods.Select(method => Judge(Median(kernel.C, method, runs)))]);
        }

        AnsiConsole.Write(table);

        return 0;
    }

    private static double Median(int c, string method, int runs)
    {
        double[] times = [.. Enumerable.Range(0, runs).Select(_ => InProcess(c, method)).Order()];

        return times[runs / 2];
    }

    private static double InProcess(int c, string method)
    {
        ProcessStartInfo start = Self.Start("hitch", "--first", $"{method}:{Text(c)}");
        start.RedirectStandardOutput = true;
        using Process process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();

        return double.Parse(output, CultureInfo.InvariantCulture);
    }

    // In the child.
    private static int Call(string call)
    {
        string[] parts = call.Split(':');
        Kernel<float> kernel = Kernels.Float.Single(kernel => Text(kernel.C) == parts[1]);
        int c = kernel.C;
        float[] a = new float[16 * c], b = new float[16 * c], output = new float[16 * c * c];
        long start = Stopwatch.GetTimestamp();

        switch (parts[0])
        {
            case "Forward":
                kernel.Forward(a, output);
                break;
            case "Backward":
                kernel.Backward(a, b, output);
                break;
            default:
                kernel.Jacobian(a, output);
                break;
        }

        Console.WriteLine(Stopwatch.GetElapsedTime(start).TotalMilliseconds.ToString(CultureInfo.InvariantCulture));

        return 0;
    }

    private static string Judge(double milliseconds)
    {
        string text = milliseconds.ToString("0.0", CultureInfo.InvariantCulture);

        return milliseconds < GoalMilliseconds ? $"[green]{text}[/]" : $"[red]missed {text}[/]";
    }

    private static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);
}
