using System;
using System.CommandLine;
using System.Numerics;
using SoftmaxGen.Accuracy.Arithmetic;
using SoftmaxGen.Accuracy.Formats;
using SoftmaxGen.Accuracy.Functions;
using SoftmaxGen.Kernels.Tests;
using Spectre.Console;

namespace SoftmaxGen.Accuracy.Scanning;

/// <summary><c>exp</c>: holds the exponential to its promise.</summary>
internal static class ExpCommand
{
    /// <summary>Builds the command.</summary>
    public static Command Create() => ScanCommand.Create(
        "exp",
        "Worst error and monotonicity of the exponential: every float, and a dense sample of the doubles.",
        ["element", "multiply-add", "numbers", "worst ULP", "at", "before rounding", "rounded", "pairs", "decreasing"],
        static (table, floatStride, samples) =>
        {
            bool kept = Scan<float, Binary32, Fused>(floatStride, 0, Strided, table) & Scan<float, Binary32, Separate>(floatStride, 0, Strided, table);

            // Nearer to 0 than 2^-10 nearly all doubles lie, and the polynomial has next to nothing to do there.
            double nearest = Math.ScaleB(1, -10);
            long doubleStride = Stretch<double, Binary64>.Sample(Domain<double, Binary64>.Lowest, -nearest, samples).Stride;
            return kept & Scan<double, Binary64, Fused>(doubleStride, nearest, Sampled, table) & Scan<double, Binary64, Separate>(doubleStride, nearest, Sampled, table);

            // Every one but for the longest strides: there are only forty million.
            Stretch<float, Binary32> Strided(float lowest, float highest) => new(lowest, highest, 1 + (floatStride / 64));

            Stretch<double, Binary64> Sampled(double lowest, double highest) => Stretch<double, Binary64>.Sample(lowest, highest, samples);
        });

    private static bool Scan<T, TFormat, TMultiplyAdd>(long stride, T nearest, Func<T, T, Stretch<T, TFormat>> reducedStretch, Table table)
        where T : IBinaryFloatingPointIeee754<T>
        where TFormat : IFormat<T>
        where TMultiplyAdd : IMultiplyAdd
    {
        var stretch = new Stretch<T, TFormat>(Domain<T, TFormat>.Lowest, -nearest, stride);
        UlpScan<T> ulps = UlpScan<T>.Run<TFormat, Exp<T, TFormat>, TMultiplyAdd>(new Exp<T, TFormat>(0), stretch);
        ReducedScan<T> reduced = ReducedScan<T>.Run<TFormat, TMultiplyAdd>(reducedStretch);
        (long pairs, long decreases) = MonotonicityScan<T, TFormat, TMultiplyAdd>.RunRows(stride, nearest);
        table.AddRow(
            TFormat.Name,
            TMultiplyAdd.Name,
            ScanCommand.Text(stretch.Count),
            ScanCommand.TextOfError(ulps.Worst),
            ScanCommand.TextOfArgument(ulps.At),
            $"{ScanCommand.TextOfError(reduced.Before)} u",
            $"{ScanCommand.TextOfError(reduced.Rounded)} u",
            ScanCommand.Text(pairs),
            ScanCommand.Text(decreases));
        return ScanCommand.IsKept(ulps, decreases) && reduced.Rounded <= T.CreateChecked(LogErrors<float>.OfExponential);
    }
}
