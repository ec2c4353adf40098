using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using System.Numerics;
using SoftmaxGen.Accuracy.Arithmetic;
using SoftmaxGen.Accuracy.Formats;
using SoftmaxGen.Accuracy.Functions;
using Spectre.Console;

namespace SoftmaxGen.Accuracy.Scanning;

/// <summary><c>log</c>: holds log(1 + r) to its promise.</summary>
internal static class LogCommand
{
    private const double Small = 1.0 / 4096;

    // n is 0 to it, and past it hardly ever.
    private const double Turn = 0.5;
    private const double Highest = 65536;

    // Neighbours to each side of a border.
    private const long Reach = 1000;

    /// <summary>Builds the command. The errors with u are parts of the result, in 2^-24 or 2^-53.</summary>
    public static Command Create() => ScanCommand.Create(
        "log",
        "Worst error and monotonicity of log(1 + r): every float from 0 to 65,536, and a dense sample of the doubles.",
        ["element", "multiply-add", "r", "numbers", "worst ULP", "bound", "at", "of the result", "bound", "decreasing"],
        static (table, floatStride, samples) =>
        {
            return Scan<float, Binary32, Fused>(Strided, table)
                & Scan<float, Binary32, Separate>(Strided, table)
                & Scan<double, Binary64, Fused>(Sampled, table)
                & Scan<double, Binary64, Separate>(Sampled, table);

            Stretch<float, Binary32> Strided(double lowest, double highest) => new((float)lowest, (float)highest, floatStride);

            Stretch<double, Binary64> Sampled(double lowest, double highest) => Stretch<double, Binary64>.Sample(lowest, highest, samples);
        });

    private static bool Scan<T, TFormat, TMultiplyAdd>(Func<double, double, Stretch<T, TFormat>> between, Table table)
        where T : IBinaryFloatingPointIeee754<T>
        where TFormat : IFormat<T>
        where TMultiplyAdd : IMultiplyAdd
    {
        return Row("to 2^-12", [between(0, Small)], BoundOf(0, Small))
            & Row("to 1/2", [between(Small, Turn)], BoundOf(Small, Turn))
            & Row("to 65,536", [between(Turn, Highest)], BoundOf(Turn, Highest))
            & Row("borders", Borders(), bound: null);

        LogBound BoundOf(double lowest, double highest) => LogBound.Of<T, TFormat>(typeof(TMultiplyAdd) == typeof(Fused), lowest, highest);

        bool Row(string name, IEnumerable<Stretch<T, TFormat>> stretches, LogBound? bound)
        {
            var function = default(LogOnePlus<T, TFormat>);
            var ulps = default(UlpScan<T>);
            long count = 0;
            long decreases = 0;
            foreach (Stretch<T, TFormat> stretch in stretches)
            {
                ulps = ulps.Merge(UlpScan<T>.Run<TFormat, LogOnePlus<T, TFormat>, TMultiplyAdd>(function, stretch));
                count += stretch.Count;
                decreases += MonotonicityScan<T, TFormat, TMultiplyAdd>.Run(function, stretch);
            }

            table.AddRow(
                TFormat.Name,
                TMultiplyAdd.Name,
                name,
                ScanCommand.Text(count),
                ScanCommand.TextOfError(ulps.Worst),
                bound is null ? "" : ScanCommand.TextOfError(bound.Value.Ulps),
                ScanCommand.TextOfArgument(ulps.At),
                $"{ScanCommand.TextOfError(T.ScaleB(ulps.Relative, TFormat.Precision))} u",
                bound is null ? "" : $"{ScanCommand.TextOfError(bound.Value.Relative)} u",
                ScanCommand.Text(decreases));
            return ScanCommand.IsKept(ulps, decreases);
        }

        // Where n changes, just past 1.5 2^k - 1, where r or 1 + r has another exponent, and where f changes its sign.
        static IEnumerable<Stretch<T, TFormat>> Borders() =>
            from k in Enumerable.Range(-120, 136)
            let power = Math.ScaleB(1, k)
            from border in (double[])[power, (1.5 * power) - 1, (2 * power) - 1]
            where border is > 0 and < Highest
            let at = TFormat.ToOrdinal(T.CreateChecked(border))
            select new Stretch<T, TFormat>(TFormat.FromOrdinal(at - Reach), TFormat.FromOrdinal(at + Reach), 1);
    }
}
