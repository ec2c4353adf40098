using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using SoftmaxGen.Benchmarks.Declared;
using SoftmaxGen.Peers;
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

    // One row of the first is a call by value.
    private static readonly Work[] Decisions = [Work.Act, Work.PolicyBackward, Work.LossAndGradient];

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
        Show("First call, float", AllKernels.Float.Select(static kernel => kernel.C), Methods, runs);
        Show("First call of a policy with a mask and of a cross-entropy, float", AllKernels.Decisions.Select(static kernel => kernel.C), [.. Decisions.Select(static work => work.ToString())], runs);

        return 0;
    }

    private static void Show(string title, IEnumerable<int> classCounts, IReadOnlyList<string> methods, int runs)
    {
        (string Method, int Rows)[] calls = [.. methods.SelectMany(static method => Rows.Select(rows => (method, rows)))];
        var table = new Table { Title = new TableTitle($"{title}, ms (goal: at most {GoalOfARow} for one row, {GoalOfABatch} for a batch)") }.AddColumns(["C", .. calls.Select(static call => $"{call.Method}, {Text(call.Rows)} row{(call.Rows == 1 ? "" : "s")}")]);

        foreach (int c in classCounts.Where(static c => c <= LargestC))
        {
            table.AddRow([Text(c), .. calls.Select(call => Judge(Median(c, call.Method, call.Rows, runs), call.Rows == 1 ? GoalOfARow : GoalOfABatch))]);
        }

        AnsiConsole.Write(table);
    }

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
        int c = int.Parse(parts[1], CultureInfo.InvariantCulture);
        int rows = int.Parse(parts[2], CultureInfo.InvariantCulture);
        Action first = Enum.TryParse(parts[0], out Work work) ? Decision(work, c, rows) : Softmax(parts[0], c, rows);
        long start = Stopwatch.GetTimestamp();
        first();
        Console.WriteLine(Stopwatch.GetElapsedTime(start).TotalMilliseconds.ToString(CultureInfo.InvariantCulture));

        return 0;
    }

    private static Action Softmax(string method, int c, int rows)
    {
        Kernel<float> kernel = AllKernels.Float.Single(kernel => kernel.C == c);
        float[] a = new float[rows * c], b = new float[rows * c], output = new float[rows * c * c];

        return method switch
        {
            "Forward" => () => kernel.Forward(a, output),
            "Backward" => () => kernel.Backward(a, b, output),
            _ => () => kernel.Jacobian(a, output),
        };
    }

    private static Action Decision(Work work, int c, int rows)
    {
        DecisionKernel kernel = AllKernels.Decisions.Single(kernel => kernel.C == c);
        var batch = new DecisionBatch(c, rows);
        batch.Bits.Span.Fill(ulong.MaxValue);

        return work == Work.Act && rows == 1 ? kernel.Rows!(work, batch) : kernel.Batch(work, batch);
    }

    private static string Judge(double milliseconds, double goal)
    {
        string text = milliseconds.ToString("0.0", CultureInfo.InvariantCulture);

        return milliseconds <= goal ? $"[green]{text}[/]" : $"[red]missed {text}[/]";
    }

    private static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);
}
