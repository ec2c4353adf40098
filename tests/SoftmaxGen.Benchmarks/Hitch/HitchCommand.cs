using System;
using System.Collections.Generic;
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

    // An eighth of a frame at 60 a second, and half a frame.
    private const double GoalOfARow = 2;
    private const double GoalOfABatch = 8;

    // Of a batch, some are left behind the blocks of rows: more methods are compiled for it than for one row.
    private static readonly int[] Rows = [1, 100];

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
        var table = new Table { Title = new TableTitle($"First call, float, ms (goal: at most {GoalOfARow} for one row, {GoalOfABatch} for a batch)") }.AddColumns(["C", .. Calls().Select(static call => $"{call.Method}, {Text(call.Rows)} row{(call.Rows == 1 ? "" : "s")}")]);

        foreach (Kernel<float> kernel in AllKernels.Float.Where(static kernel => kernel.C <= LargestC))
        {
            table.AddRow([Text(kernel.C), .. Calls().Select(call => Judge(Median(kernel.C, call.Method, call.Rows, runs), call.Rows == 1 ? GoalOfARow : GoalOfABatch))]);
        }

        AnsiConsole.Write(table);

        return 0;
    }

    private static IEnumerable<(string Method, int Rows)> Calls() => Methods.SelectMany(static method => Rows.Select(rows => (method, rows)));

    private static double Median(int c, string method, int rows, int runs)
    {
        double[] times = [.. Enumerable.Range(0, runs).Select(_ => InProcess(c, method, rows)).Order()];

        return times[runs / 2];
    }

    private static double InProcess(int c, string method, int rows)
    {
        ProcessStartInfo start = Self.Start("hitch", "--first", $"{method}:{Text(c)}:{Text(rows)}");
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
        Kernel<float> kernel = AllKernels.Float.Single(kernel => Text(kernel.C) == parts[1]);
        int c = kernel.C;
        int rows = int.Parse(parts[2], CultureInfo.InvariantCulture);
        float[] a = new float[rows * c], b = new float[rows * c], output = new float[rows * c * c];
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

    private static string Judge(double milliseconds, double goal)
    {
        string text = milliseconds.ToString("0.0", CultureInfo.InvariantCulture);

        return milliseconds <= goal ? $"[green]{text}[/]" : $"[red]missed {text}[/]";
    }

    private static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);
}
