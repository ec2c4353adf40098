using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Globalization;
using System.Numerics;
using SoftmaxGen.Accuracy.Formats;
using SoftmaxGen.Kernels.Tests;
using Spectre.Console;

namespace SoftmaxGen.Accuracy.Logs;

/// <summary><c>log-softmax</c>: the worst errors of log-probabilities, of log-sum-exp and of their gradient, against what is proven.</summary>
internal static class LogSoftmaxCommand
{
    public static Command Create()
    {
        var values = new Option<int>("--values") { Description = "Logits per kernel, in thousands; of doubles a twentieth.", DefaultValueFactory = static _ => 1000 };
        var command = new Command("log-softmax", "The worst errors of the log-softmax, in ULP.") { values };
        command.SetAction(parsed =>
        {
            int tried = parsed.GetValue(values) * 1000;
            Table table = new Table { Title = new TableTitle("LogSoftmax: worst error in ULP") }
                .AddColumns("element", "multiply-add", "C", "Forward, random", "one class has nearly all", "proven", "LogSumExp", "proven", "Backward", "proven");
            bool kept = Measure<float, Binary32>(LoggedKernels.Float, tried, table) & Measure<double, Binary64>(LoggedKernels.Double, tried / 20, table);
            AnsiConsole.Write(table);
            AnsiConsole.WriteLine(kept ? "Within the proven bounds." : "OUTSIDE the proven bounds.");

            return kept ? 0 : 1;
        });

        return command;
    }

    private static bool Measure<T, TFormat>(IEnumerable<Logged<T>> kernels, int values, Table table)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where TFormat : IFormat<T>
    {
        bool kept = true;

        foreach (Logged<T> kernel in kernels)
        {
            LogSoftmaxErrors errors = LogSoftmaxErrors.Of(kernel, values);
            int proven = LogErrors<T>.Ulps(kernel.C);
            int ofGradient = LogErrors<T>.GradientUlps(kernel.C);
            table.AddRow(
                TFormat.Name, kernel.MultiplyAdd, Text(kernel.C), Text(errors.Random), Text(errors.Rare), Text(proven), Text(errors.LogSumExp), Text(proven), Text(errors.Gradient), Text(ofGradient));
            kept &= Math.Max(errors.Random, Math.Max(errors.Rare, errors.LogSumExp)) <= proven * LogErrors<T>.OfSecondOrder
                && errors.Gradient <= ofGradient * LogErrors<T>.OfSecondOrder;
        }

        return kept;
    }

    private static string Text(double value) => value.ToString("F3", CultureInfo.InvariantCulture);

    private static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);
}
