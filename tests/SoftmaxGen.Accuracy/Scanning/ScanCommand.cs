using System;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Numerics;
using Spectre.Console;

namespace SoftmaxGen.Accuracy.Scanning;

/// <summary>A command that holds a function to its promise: within 1 ULP, and never decreasing.</summary>
internal static class ScanCommand
{
    private const double PromisedUlps = 1.0;

    /// <summary>Builds the command. It fails, with exit code 1, where the promise does.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="description">What it does.</param>
    /// <param name="columns">Those of the table that it prints.</param>
    /// <param name="scan">Fills the table, given the stride of the floats and how many doubles to try, and tells whether the promise was kept.</param>
    public static Command Create(string name, string description, string[] columns, Func<Table, int, int, bool> scan)
    {
        var stride = new Option<int>("--stride") { Description = "Try every n-th float; 1 tries them all.", DefaultValueFactory = _ => 1 };
        var samples = new Option<int>("--samples") { Description = "How many doubles to try.", DefaultValueFactory = _ => 4_000_000 };
        stride.Validators.Add(RejectBelowOne);
        samples.Validators.Add(RejectBelowOne);
        var command = new Command(name, description)
        {
            stride,
            samples,
        };
        command.SetAction(arguments =>
        {
            var table = new Table();
            table.AddColumns(columns);
            bool kept = scan(table, arguments.GetValue(stride), arguments.GetValue(samples));
            AnsiConsole.Write(table);
            return kept ? 0 : 1;
        });
        return command;

        static void RejectBelowOne(OptionResult option)
        {
            if (option.GetValueOrDefault<int>() < 1)
            {
                option.AddError($"{option.Option.Name} must be at least 1.");
            }
        }
    }

    /// <summary>Whether this is what was promised.</summary>
    public static bool IsKept<T>(UlpScan<T> ulps, long decreases)
        where T : IBinaryFloatingPointIeee754<T> => ulps.Worst <= T.CreateChecked(PromisedUlps) && decreases == 0;

    /// <summary>A number for a table.</summary>
    public static string Text(long count) => count.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>An error for a table.</summary>
    public static string TextOfError<T>(T error)
        where T : IBinaryFloatingPointIeee754<T> => error.ToString("F4", CultureInfo.InvariantCulture);

    /// <summary>An argument for a table, every digit of it.</summary>
    public static string TextOfArgument<T>(T x)
        where T : IBinaryFloatingPointIeee754<T> => x.ToString("R", CultureInfo.InvariantCulture);
}
