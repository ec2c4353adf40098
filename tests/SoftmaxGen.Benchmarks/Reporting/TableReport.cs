using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using SoftmaxGen.Benchmarks.Racing;
using SoftmaxGen.Benchmarks.Tables;
using Spectre.Console;

namespace SoftmaxGen.Benchmarks.Reporting;

/// <summary>A table of the race as people read it: times, ratios, and what they are against the goals.</summary>
internal sealed class TableReport(RaceTable table, InstructionSwitch isa)
{
    private readonly List<(int C, IReadOnlyList<Timing> Timings)> _lines = [];

    public int Met { get; private set; }

    public int Missed { get; private set; }

    public void Add(int c, IReadOnlyList<Timing> timings) => _lines.Add((c, timings));

    public void Write(IAnsiConsole console)
    {
        // Not each contestant is in each line.
        string[] names = [.. _lines.SelectMany(static line => line.Timings).Select(static timing => timing.Contestant.Name).Distinct()];
        var shown = new Table { Title = new TableTitle($"{table.Title}, ns per row") };
        shown.AddColumn("C");

        foreach (string column in names.Concat(table.Measures.Select(static measure => measure.Name)))
        {
            shown.AddColumn(new TableColumn(Markup.Escape(column)).RightAligned());
        }

        foreach ((int c, IReadOnlyList<Timing> timings) in _lines)
        {
            shown.AddRow(
            [
                c.ToString(CultureInfo.InvariantCulture),
                .. names.Select(name => timings.FirstOrDefault(timing => timing.Contestant.Name == name) is { } timing ? Text(timing.Least) : ""),
                .. table.Measures.Select(measure => measure.Of(timings) is { } ratio ? Judge(measure, c, ratio) : ""),
            ]);
        }

        console.Write(shown);
    }

    private string Judge(Measure measure, int c, double ratio)
    {
        if (Goals.Find(isa, table.Name, measure, c) is not { } goal)
        {
            return Text(ratio);
        }

        if (goal.IsMet(ratio))
        {
            Met++;

            return $"[green]{Text(ratio)} {(measure.HigherIsBetter ? '≥' : '≤')} {Text(goal.Limit)}[/]";
        }

        Missed++;

        return $"[red]missed {Text(ratio)} {(measure.HigherIsBetter ? '<' : '>')} {Text(goal.Limit)}[/]";
    }

    private static string Text(double value) => value.ToString(value < 100 ? "0.##" : "0", CultureInfo.InvariantCulture);
}
