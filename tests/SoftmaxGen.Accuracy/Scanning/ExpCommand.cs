using System;
using System.CommandLine;
using System.Globalization;
using System.Numerics;
using SoftmaxGen.Accuracy.Arithmetic;
using SoftmaxGen.Accuracy.Formats;
using SoftmaxGen.Accuracy.Functions;
using Spectre.Console;

namespace SoftmaxGen.Accuracy.Scanning;

/// <summary><c>exp</c>: holds the exponential to its promise: within 1 ULP, and never decreasing.</summary>
internal static class ExpCommand
{
    private const double PromisedUlps = 1.0;

    /// <summary>Builds the command. It fails, with exit code 1, where the promise does.</summary>
    public static Command Create()
    {
        var stride = new Option<int>("--stride") { Description = "Try every n-th float; 1 tries them all.", DefaultValueFactory = _ => 1 };
        var samples = new Option<int>("--samples") { Description = "How many doubles to try.", DefaultValueFactory = _ => 4_000_000 };
        stride.Validators.Add(RejectBelowOne);
        samples.Validators.Add(RejectBelowOne);
        var command = new Command("exp", "Worst error and monotonicity of the exponential: every float, and a dense sample of the doubles.")
        {
            stride,
            samples,
        };
        command.SetAction(arguments =>
        {
            var table = new Table();
            table.AddColumns("element", "multiply-add", "numbers", "worst ULP", "at", "pairs", "decreasing");
            int floatStride = arguments.GetValue(stride);
            bool kept = Scan<float, Binary32, Fused>(floatStride, 0, table) & Scan<float, Binary32, Separate>(floatStride, 0, table);

            // Nearer to 0 than 2^-10 nearly all doubles lie, and the polynomial has next to nothing to do there.
            double nearest = Math.ScaleB(1, -10);
            long doubles = new Stretch<double, Binary64>(Domain<double, Binary64>.Lowest, -nearest, 1).Count;

            // Odd, so that the last bits vary.
            long doubleStride = (doubles / arguments.GetValue(samples)) | 1;
            kept &= Scan<double, Binary64, Fused>(doubleStride, nearest, table) & Scan<double, Binary64, Separate>(doubleStride, nearest, table);
            AnsiConsole.Write(table);
            return kept ? 0 : 1;
        });
        return command;

        static void RejectBelowOne(System.CommandLine.Parsing.OptionResult option)
        {
            if (option.GetValueOrDefault<int>() < 1)
            {
                option.AddError($"{option.Option.Name} must be at least 1.");
            }
        }
    }

    private static bool Scan<T, TFormat, TMultiplyAdd>(long stride, T nearest, Table table)
        where T : IBinaryFloatingPointIeee754<T>
        where TFormat : IFormat<T>
        where TMultiplyAdd : IMultiplyAdd
    {
        var stretch = new Stretch<T, TFormat>(Domain<T, TFormat>.Lowest, -nearest, stride);
        UlpScan<T> ulps = UlpScan<T>.Run<TFormat, Exp<T, TFormat>, TMultiplyAdd>(new Exp<T, TFormat>(0), stretch);
        (long pairs, long decreases) = MonotonicityScan<T, TFormat, TMultiplyAdd>.RunRows(stride, nearest);
        table.AddRow(
            TFormat.Name,
            TMultiplyAdd.Name,
            stretch.Count.ToString("N0", CultureInfo.InvariantCulture),
            ulps.Worst.ToString("F4", CultureInfo.InvariantCulture),
            ulps.At.ToString("R", CultureInfo.InvariantCulture),
            pairs.ToString("N0", CultureInfo.InvariantCulture),
            decreases.ToString("N0", CultureInfo.InvariantCulture));
        return ulps.Worst <= T.CreateChecked(PromisedUlps) && decreases == 0;
    }
}
