using System;
using System.CommandLine;
using System.Globalization;
using System.Numerics;
using SoftmaxGen.Accuracy.Formats;
using SoftmaxGen.Accuracy.Functions;
using Spectre.Console;

namespace SoftmaxGen.Accuracy.Fitting;

/// <summary><c>fit</c>: finds the constants of a function anew, and shows them beside those the kernels use.</summary>
internal static class FitCommand
{
    /// <summary>Builds the command, with a command below it for each function.</summary>
    public static Command Create() => new("fit", "Fits the polynomials of a function and searches the rounded coefficients.")
    {
        Create(new Exp<float, Binary32>(0), new Exp<double, Binary64>(0)),
        Create(default(LogOnePlus<float, Binary32>), default(LogOnePlus<double, Binary64>)),
    };

    private static Command Create<TSingle, TDouble>(TSingle single, TDouble @double)
        where TSingle : struct, IFunction<float>
        where TDouble : struct, IFunction<double>
    {
        var floatCount = new Option<int>("--float-coefficients") { Description = "How many float's polynomial has.", DefaultValueFactory = _ => TSingle.Coefficients.Length };
        var doubleCount = new Option<int>("--double-coefficients") { Description = "How many double's polynomial has.", DefaultValueFactory = _ => TDouble.Coefficients.Length };
        var trials = new Option<int>("--trials") { Description = "Neighbouring coefficients to try.", DefaultValueFactory = _ => 20_000 };
        var command = new Command(TSingle.Name, $"Fits {TSingle.Name}.")
        {
            floatCount,
            doubleCount,
            trials,
        };
        command.SetAction(arguments =>
        {
            Fit<float, Binary32, TSingle>(single, arguments.GetValue(floatCount), 2_000_000, arguments.GetValue(trials));
            Fit<double, Binary64, TDouble>(@double, arguments.GetValue(doubleCount), 200_000, arguments.GetValue(trials));
        });
        return command;
    }

    private static void Fit<T, TFormat, TFunction>(TFunction function, int count, int samples, int trials)
        where T : IBinaryFloatingPointIeee754<T>
        where TFormat : IFormat<T>
        where TFunction : struct, IFunction<T>
    {
        var fit = new Remez(TFunction.Problem, count);
        T[] rounded = Array.ConvertAll(fit.Coefficients, c => DecimalMath.Round<T>(c, TFormat.Precision));
        var search = new CoefficientSearch<T, TFunction>(function, samples);
        T[] found = search.Improve(rounded, trials);

        var table = new Table { Title = new TableTitle($"{TFunction.Name}, {TFormat.Name}, {count} coefficients") };
        table.AddColumns("", "found", "in binary", "in the kernels");
        for (int i = 0; i < found.Length; i++)
        {
            AddRow($"c{i + TFunction.FirstCoefficient}", found[i], i < TFunction.Coefficients.Length ? TFunction.Coefficients[i] : T.NaN);
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
        Say($"    in the kernels    {search.WorstError(TFunction.Coefficients, T.PositiveInfinity):F4}");

        static void Say(FormattableString line) => AnsiConsole.WriteLine(FormattableString.Invariant(line));

        void AddRow(string name, T rounded, T used) => table.AddRow(
            name,
            rounded.ToString("R", CultureInfo.InvariantCulture),
            HexFloat.Format(double.CreateChecked(rounded)),
            rounded == used ? "the same" : used.ToString("R", CultureInfo.InvariantCulture));
    }
}
