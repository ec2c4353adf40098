using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Numerics;
using System.Threading.Tasks;
using SoftmaxGen.Accuracy.Arithmetic;
using SoftmaxGen.Accuracy.Formats;
using Spectre.Console;

namespace SoftmaxGen.Accuracy.Searching;

/// <summary><c>search</c>: the worst probabilities that can be found, against what is promised.</summary>
internal static class SearchCommand
{
    // A row of doubles is made exact with integers of 192 bits, which takes this much longer than one of floats.
    private const int DoubleShare = 50;

    private static readonly string[] Groups = [RowFamily.Distribution, RowFamily.Shape, RowFamily.WorstPoints];

    public static Command Create()
    {
        var logits = new Option<int>("--rows") { Description = "Logits per kernel and family of rows, in thousands; of doubles a fiftieth.", DefaultValueFactory = static _ => 4000 };
        var steps = new Option<int>("--steps") { Description = "Steps uphill from the worst row of each family; of doubles a fiftieth.", DefaultValueFactory = static _ => 4000 };
        var only = new Option<int?>("--c") { Description = "Only kernels of this class count." };
        var row = new Option<string?>("--row") { Description = "Also write the worst row of floats into this file, a logit a line." };
        var command = new Command("search", "The worst error of a probability that can be found, in ULP.") { logits, steps, only, row };
        command.SetAction(parsed =>
        {
            int drawn = parsed.GetValue(logits) * 1000;
            int climbed = parsed.GetValue(steps);

            int? c = parsed.GetValue(only);

            return Run<float, Binary32>([.. SearchedKernels.Float.Where(kernel => c is null || kernel.C == c)], drawn, climbed, parsed.GetValue(row))
                & Run<double, Binary64>([.. SearchedKernels.Double.Where(kernel => c is null || kernel.C == c)], drawn / DoubleShare, climbed / DoubleShare) ? 0 : 1;
        });

        return command;
    }

    private static bool Run<T, TFormat>(IReadOnlyList<Searched<T>> kernels, int logits, int steps, string? file = null)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where TFormat : IFormat<T>
    {
        if (kernels.Count == 0)
        {
            return true;
        }

        var found = new IReadOnlyList<Found<T>>[kernels.Count];
        Parallel.For(0, kernels.Count, i => found[i] = Search.Of<T, TFormat>(kernels[i], logits, steps));

        Table table = new Table { Title = new TableTitle($"{TFormat.Name}: worst error in ULP") }
            .AddColumns(["C", "multiply-add", .. Groups, "uphill", "from", "promised"]);

        foreach ((Searched<T> kernel, IReadOnlyList<Found<T>> rows) in kernels.Zip(found))
        {
            table.AddRow(
            [
                kernel.C.ToString(CultureInfo.InvariantCulture),
                kernel.Deterministic ? Separate.Name : Fused.Name,
                .. Groups.Select(group => rows.SkipLast(1).Where(row => row.Family.Group == group).MaxBy(static row => row.Worst)!)
                    .Select(static row => $"{Text(row.Worst)} ({row.Family.Name})"),
                Text(rows[^1].Worst),
                rows[^1].Family.Name,
                kernel.Promise.ToString(CultureInfo.InvariantCulture),
            ]);
        }

        AnsiConsole.Write(table);

        Found<T> worst = found.SelectMany(static rows => rows).MaxBy(static row => row.Worst)!;
        IEnumerable<string> values = worst.Row.GroupBy(static logit => logit)
            .OrderByDescending(static group => group.Count())
            .Take(8)
            .Select(static group => string.Create(CultureInfo.InvariantCulture, $"{group.Count()} of {group.Key:R}"));
        AnsiConsole.WriteLine($"The worst of {TFormat.Name}, {Text(worst.Worst)}, has C = {worst.Row.Length}: {string.Join(", ", values)}");

        if (file is not null)
        {
            File.WriteAllLines(file, worst.Row.Select(static logit => logit.ToString("R", CultureInfo.InvariantCulture)));
        }

        bool kept = found.Zip(kernels).All(static pair => pair.First.All(row => row.Worst <= pair.Second.Promise));
        AnsiConsole.WriteLine(kept ? "Within the promised bounds." : "OUTSIDE the promised bounds.");

        return kept;
    }

    private static string Text(double value) => value.ToString("F3", CultureInfo.InvariantCulture);
}
