using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Globalization;
using System.Linq;
using System.Numerics;
using System.Reflection;
using System.Threading.Tasks;
using SoftmaxGen.Accuracy.Arithmetic;
using SoftmaxGen.Accuracy.Formats;
using SoftmaxGen.Accuracy.Searching;
using SoftmaxGen.Kernels.Conformance;
using Spectre.Console;

namespace SoftmaxGen.Accuracy.Results;

/// <summary><c>results</c>: the worst errors of distributions, losses and temperatures that can be found, against what is proven.</summary>
internal static class ResultsCommand
{
    private const int DoubleShare = 5;
    private const int HalfPrecision = 11;

    public static Command Create()
    {
        var logits = new Option<int>("--rows") { Description = "Logits per result and family of rows, in thousands; of doubles a fifth.", DefaultValueFactory = static _ => 2 };
        var steps = new Option<int>("--steps") { Description = "Steps uphill from the worst of the random rows, and of those made to be got wrong: of 16 classes, fewer of more, and of doubles a fifth.", DefaultValueFactory = static _ => 2000 };
        var only = new Option<string?>("--only") { Description = "Only results whose name has this in it." };
        var command = new Command("results", "The worst errors of [Categorical], [SoftmaxCrossEntropy] and temperatures that can be found.") { logits, steps, only };
        command.SetAction(parsed =>
        {
            int drawn = parsed.GetValue(logits) * 1000;
            int climbed = parsed.GetValue(steps);
            string part = parsed.GetValue(only) ?? "";
            Table table = new Table { Title = new TableTitle("Worst error") }
                .AddColumns("result", "in", "element", "multiply-add", "C", "random", "made to be wrong", "uphill", "from", "proven");
            bool kept = Run([.. Full(CategoricalRoster.Float).SelectMany(CategoricalResults.Of), .. Overloaded<float>()], Binary32.Name, Binary32.Precision, Points<float, Binary32>(), part, drawn, climbed, table)
                & Run([.. Full(CategoricalRoster.Double).SelectMany(CategoricalResults.Of), .. Overloaded<double>()], Binary64.Name, Binary64.Precision, Points<double, Binary64>(), part, drawn / DoubleShare, climbed / DoubleShare, table)
                & Run<Half>([.. Full(CategoricalRoster.Half).SelectMany(CategoricalResults.Of), .. Overloaded<Half>()], nameof(Half), HalfPrecision, static _ => null, part, drawn, climbed, table);
            AnsiConsole.Write(table);
            AnsiConsole.WriteLine(kept ? "Within the proven bounds." : "OUTSIDE the proven bounds.");

            return kept ? 0 : 1;
        });

        return command;
    }

    private static IEnumerable<CategoricalKernel<T, TRandom>> Full<T, TRandom>(IEnumerable<CategoricalKernel<T, TRandom>> kernels)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where TRandom : unmanaged, IBinaryFloatingPointIeee754<TRandom> => kernels.Where(static kernel => kernel.Has(CategoricalMethods.All));

    private static IEnumerable<Measured<T>> Overloaded<T>()
        where T : unmanaged, IBinaryFloatingPointIeee754<T> =>
    [
        .. Kernels<T>(Overloads.Losses).SelectMany(static kernel => LossResults.Of(kernel, kernel.Type.GetCustomAttribute<SoftmaxCrossEntropyAttribute>()!.Deterministic)),
        .. Kernels<T>(Overloads.Softmax).SelectMany(static kernel => TemperatureResults.Of(kernel, kernel.Type.GetCustomAttribute<SoftmaxAttribute>()!.Deterministic)),
    ];

    private static IEnumerable<OverloadedKernel<T>> Kernels<T>(IEnumerable<object[]> items)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> => items.Select(static item => item[0]).OfType<OverloadedKernel<T>>();

    private static Func<Measured<T>, WorstPoints<T>?> Points<T, TFormat>()
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where TFormat : IFormat<T>
    {
        WorstPoints<T> fused = WorstPoints<T>.Of<TFormat, Fused>(rounded: true, highest: 0);
        WorstPoints<T> separate = WorstPoints<T>.Of<TFormat, Separate>(rounded: true, highest: 0);

        return result => result.IsWide ? null : result.Deterministic ? separate : fused;
    }

    private static bool Run<T>(Measured<T>[] results, string element, int precision, Func<Measured<T>, WorstPoints<T>?> points, string part, int logits, int steps, Table table)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        results = [.. results.Where(result => result.Result.Contains(part, StringComparison.OrdinalIgnoreCase)).OrderBy(static result => result.Result).ThenBy(static result => result.C)];
        var found = new (FoundCase<T> Random, FoundCase<T> Hard, FoundCase<T> Uphill)[results.Length];
        Parallel.For(0, results.Length, i => found[i] = new CaseSearch<T>(results[i], precision, points(results[i])).Run(logits, steps));
        bool kept = true;

        foreach ((Measured<T> result, (FoundCase<T> random, FoundCase<T> hard, FoundCase<T> uphill)) in results.Zip(found))
        {
            table.AddRow(
                result.Result,
                result.Unit,
                $"{element}{(result.IsWide ? " in double" : "")}",
                result.Deterministic ? Separate.Name : Fused.Name,
                result.C.ToString(CultureInfo.InvariantCulture),
                Text(random.Error),
                Text(hard.Error),
                Text(uphill.Error),
                uphill.Family,
                Text(result.Proven));
            kept &= uphill.Error <= result.Proven;
        }

        return kept;
    }

    private static string Text(double value) => value.ToString("F3", CultureInfo.InvariantCulture);
}
