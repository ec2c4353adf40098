using System;
using System.CommandLine;
using System.Globalization;
using System.Numerics;
using SoftmaxGen.Accuracy.Formats;
using Spectre.Console;

namespace SoftmaxGen.Accuracy.Fitting;

/// <summary><c>fit</c>: finds the constants of the exponential anew, and shows them beside those the kernels use.</summary>
internal static class FitCommand
{
    /// <summary>Builds the command.</summary>
    public static Command Create()
    {
        var floatDegree = new Option<int>("--float-degree") { Description = "Degree of float's polynomial.", DefaultValueFactory = _ => 6 };
        var doubleDegree = new Option<int>("--double-degree") { Description = "Degree of double's polynomial.", DefaultValueFactory = _ => 11 };
        var trials = new Option<int>("--trials") { Description = "Neighbouring coefficients to try.", DefaultValueFactory = _ => 20_000 };
        var command = new Command("fit", "Fits the polynomials of the exponential and searches the rounded coefficients.")
        {
            floatDegree,
            doubleDegree,
            trials,
        };
        command.SetAction(arguments =>
        {
            Fit<float, Binary32>(arguments.GetValue(floatDegree), 2_000_000, arguments.GetValue(trials));
            Fit<double, Binary64>(arguments.GetValue(doubleDegree), 200_000, arguments.GetValue(trials));
        });
        return command;
    }

    private static void Fit<T, TFormat>(int degree, int samples, int trials)
        where T : IBinaryFloatingPointIeee754<T>
        where TFormat : IFormat<T>
    {
        var fit = new Remez(degree);
        T[] rounded = Array.ConvertAll(fit.Coefficients, c => DecimalMath.Round<T>(c, TFormat.Precision));
        var search = new CoefficientSearch<T, TFormat>(samples);
        T[] found = search.Improve(rounded, trials);

        var table = new Table { Title = new TableTitle($"{TFormat.Name}, degree {degree}") };
        table.AddColumns("", "found", "in binary", "in the kernels");
        for (int i = 0; i < found.Length; i++)
        {
            AddRow($"c{i + 2}", found[i], i < TFormat.Coefficients.Length ? TFormat.Coefficients[i] : T.NaN);
        }

        Ln2Split<T> ln2 = Ln2Split<T>.AfterBits(TFormat.Ln2HighBits);
        AddRow("log2 e", DecimalMath.Round<T>(1 / DecimalMath.Ln2, TFormat.Precision), TFormat.Log2E);
        AddRow("ln 2, high", ln2.High, TFormat.Ln2High);
        AddRow("ln 2, low", ln2.Low, TFormat.Ln2Low);
        AnsiConsole.Write(table);

        Say($"error of the minimax polynomial: 2^{Math.Log2((double)fit.Error):F2}");
        Say($"worst ULP in {samples:N0} numbers, with the coefficients");
        Say($"    minimax, rounded  {search.WorstError(rounded, T.PositiveInfinity):F4}");
        Say($"    found             {search.WorstError(found, T.PositiveInfinity):F4}");
        Say($"    in the kernels    {search.WorstError(TFormat.Coefficients, T.PositiveInfinity):F4}");

        static void Say(FormattableString line) => AnsiConsole.WriteLine(FormattableString.Invariant(line));

        void AddRow(string name, T rounded, T used) => table.AddRow(
            name,
            rounded.ToString("R", CultureInfo.InvariantCulture),
            HexFloat.Format(double.CreateChecked(rounded)),
            rounded == used ? "the same" : used.ToString("R", CultureInfo.InvariantCulture));
    }
}
