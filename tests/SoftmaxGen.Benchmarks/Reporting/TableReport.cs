using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
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

    /// <param name="console">Where it goes.</param>
    /// <param name="asMarkdown">Whether as docs/measurements has it.</param>
    public void Write(IAnsiConsole console, bool asMarkdown)
    {
        // Not each contestant is in each line.
        string[] names = [.. _lines.SelectMany(static line => line.Timings).Select(static timing => timing.Contestant.Name).Distinct()];
        string title = $"{table.Title}, ns per row";
        string[] head = ["C", .. names, .. table.Measures.Select(static measure => measure.Name)];
        string[][] cells = [.. _lines.Select(line => Cells(names, line.C, line.Timings))];

        if (asMarkdown)
        {
            // Not through the console, which breaks lines.
            TextWriter writer = console.Profile.Out.Writer;
            writer.WriteLine($"\n## {title}\n");
            writer.WriteLine(Line(head));
            writer.WriteLine($"|{string.Concat(Enumerable.Repeat("---|", head.Length))}");
            Array.ForEach(cells, row => writer.WriteLine(Line(row.Select(Markup.Remove))));

            return;
        }

        var shown = new Table { Title = new TableTitle(title) };
        shown.AddColumn(head[0]);
        Array.ForEach(head[1..], column => shown.AddColumn(new TableColumn(Markup.Escape(column)).RightAligned()));
        Array.ForEach(cells, row => shown.AddRow(row));
        console.Write(shown);

        static string Line(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |";
    }

    private string[] Cells(IEnumerable<string> names, int c, IReadOnlyList<Timing> timings) =>
    [
        c.ToString(CultureInfo.InvariantCulture),
        .. names.Select(name => timings.FirstOrDefault(timing => timing.Contestant.Name == name) is { } timing ? Text(timing.Least) : ""),
        .. table.Measures.Select(measure => measure.Of(timings) is { } ratio ? Judge(measure, c, ratio) : ""),
    ];

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
