using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Globalization;
using System.Linq;
using System.Numerics;
using SoftmaxGen.Accuracy.Formats;
using SoftmaxGen.Kernels.Tests;
using Spectre.Console;

namespace SoftmaxGen.Accuracy.Gradients;

/// <summary><c>derivatives</c>: the worst errors of Backward and the Jacobian, against what is proven.</summary>
internal static class DerivativesCommand
{
    // Doubles are a sample: odd, so that their last bits vary.
    private const long DoubleStride = (1L << 32) + 1;

    public static Command Create()
    {
        var values = new Option<int>("--values") { Description = "Gradients per kernel, in thousands.", DefaultValueFactory = static _ => 1000 };
        var stride = new Option<int>("--stride") { Description = "Try every n-th float as a probability of a Jacobian; 1 tries them all.", DefaultValueFactory = static _ => 1 };
        var command = new Command("derivatives", "The worst errors of Backward and the Jacobian, in ULP.") { values, stride };
        command.SetAction(parsed =>
        {
            int tried = parsed.GetValue(values) * 1000;
            Table backward = new Table { Title = new TableTitle("Backward: worst error in ULP") }
                .AddColumns("element", "multiply-add", "C", "random rows", "hard rows", "proven");
            bool kept = Backward<float, Binary32>(DifferentiatedKernels.Float, tried, backward)
                & Backward<double, Binary64>(DifferentiatedKernels.Double, tried, backward);
            AnsiConsole.Write(backward);

            Table jacobian = new Table { Title = new TableTitle("Jacobian: worst error in ULP of the entry") }
                .AddColumns("element", "a_m (1 - a_m) below 1/2", "from 1/2 on", "a_m a_n");
            kept &= Jacobian<float, Binary32>(DifferentiatedKernels.Float, parsed.GetValue(stride), jacobian)
                & Jacobian<double, Binary64>(DifferentiatedKernels.Double, DoubleStride, jacobian);
            AnsiConsole.Write(jacobian);
            AnsiConsole.WriteLine(kept ? "Within the proven bounds." : "OUTSIDE the proven bounds.");

            return kept ? 0 : 1;
        });

        return command;
    }

    private static bool Backward<T, TFormat>(IEnumerable<Differentiated<T>> kernels, int values, Table table)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where TFormat : IFormat<T>
    {
        bool kept = true;

        foreach (Differentiated<T> kernel in kernels)
        {
            double random = BackwardErrors.Random(kernel, values);
            double hard = BackwardErrors.Hard(kernel);
            int proven = BackwardBound<T>.Ulps(kernel.C);
            table.AddRow(TFormat.Name, kernel.MultiplyAdd, kernel.C.ToString(CultureInfo.InvariantCulture), Text(random), Text(hard), proven.ToString(CultureInfo.InvariantCulture));
            kept &= Math.Max(random, hard) <= proven * BackwardBound<T>.OfSecondOrder;
        }

        return kept;
    }

    // Three classes stand for all others: an entry is the same operations at any class count but two.
    private static bool Jacobian<T, TFormat>(IEnumerable<Differentiated<T>> kernels, long stride, Table table)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where TFormat : IFormat<T>
    {
        JacobianErrors errors = JacobianErrors.Of<T, TFormat>(kernels.First(static kernel => kernel.C == 3), stride);
        table.AddRow(TFormat.Name, Text(errors.Rare), Text(errors.Likely), Text(errors.Beside));

        return errors.Rare <= JacobianBound<T>.Ulps(3, isDiagonal: true, am: 0.25)
            && errors.Likely <= JacobianBound<T>.Ulps(3, isDiagonal: true, am: 0.75)
            && errors.Beside <= JacobianBound<T>.Ulps(3, isDiagonal: false, am: 0.25);
    }

    private static string Text(double value) => value.ToString("F3", CultureInfo.InvariantCulture);
}
