using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Numerics;
using CsvHelper;
using SoftmaxGen.Kernels.Tests;
using SoftmaxGen.Peers;
using Spectre.Console;

namespace SoftmaxGen.Accuracy.Probabilities;

/// <summary><c>softmax</c>: the error of whole probabilities, ours and the peers', against exact ones.</summary>
internal static class SoftmaxCommand
{
    // A row of doubles is made exact with integers of 192 bits, which takes this much longer than one of floats.
    private const int DoubleShare = 50;

    private static readonly double[] Scales = [1, 10, 40, 1000, 1e30];

    public static Command Create()
    {
        var rows = new Option<int>("--rows") { Description = "Logits per class count and scale, in millions; of doubles a fiftieth.", DefaultValueFactory = static _ => 4 };
        var csv = new Option<string?>("--csv") { Description = "Also write every figure into this file." };
        var command = new Command("softmax", "The worst and the mean error of a probability, in ULP, ours and the peers'.") { rows, csv };
        command.SetAction(parsed => Run(parsed.GetValue(rows) * 1_000_000, parsed.GetValue(csv)));

        return command;
    }

    private static int Run(int logits, string? csv)
    {
        foreach (IPeer peer in AllPeers.List.Where(static peer => peer.Absence is not null))
        {
            AnsiConsole.WriteLine($"{peer.Name} is not there. {peer.Absence}");
        }

        List<Figure> figures = [.. Measure("float", Contests.Float, logits), .. Measure("double", Contests.Double, logits / DoubleShare)];

        if (csv is not null)
        {
            using var writer = new CsvWriter(new StreamWriter(csv), CultureInfo.InvariantCulture);
            writer.WriteRecords(figures);
        }

        bool kept = figures.All(static figure => figure.Worst <= Promise(figure));
        AnsiConsole.WriteLine(kept ? "Within the promised bounds." : "OUTSIDE the promised bounds.");

        return kept ? 0 : 1;
    }

    private static List<Figure> Measure<T>(string type, IReadOnlyList<Contest<T>> contests, int logits)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        List<Figure> figures =
        [
            .. from scale in Scales
               from contest in contests
               from error in Errors.Of(contest, scale, logits)
               select new Figure(type, scale, contest.C, error.Name, error.Worst, error.Mean),
        ];
        string[] names = [.. figures.Select(static figure => figure.Contestant).Distinct()];
        Table table = new Table { Title = new TableTitle($"{type}: worst error in ULP (mean)") }.AddColumns(["logits within", "C", .. names]);

        foreach (var line in figures.GroupBy(static figure => (figure.Scale, figure.C)))
        {
            table.AddRow(
            [
                line.Key.Scale.ToString("R", CultureInfo.InvariantCulture),
                line.Key.C.ToString(CultureInfo.InvariantCulture),
                .. line.Select(static figure => double.IsInfinity(figure.Worst) ? "NaN" : $"{Text(figure.Worst)} ({Text(figure.Mean)})"),
            ]);
        }

        AnsiConsole.Write(table);

        return figures;
    }

    // Nothing is promised for the peers.
    private static double Promise(Figure figure) => figure.Contestant switch
    {
        Contests.Generated or Contests.Deterministic => figure.Type == "float" ? ForwardBound.Ulps<float>(figure.C) : ForwardBound.Ulps<double>(figure.C),
        _ => double.PositiveInfinity,
    };

    private static string Text(double value) => value.ToString("0.###", CultureInfo.InvariantCulture);

    /// <summary>A line of the CSV.</summary>
    internal sealed record Figure(string Type, double Scale, int C, string Contestant, double Worst, double Mean);
}
