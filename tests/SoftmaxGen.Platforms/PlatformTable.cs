using System.Collections.Generic;
using System.Linq;
using System.Text;
using Spectre.Console;

namespace SoftmaxGen.Platforms;

internal static class PlatformTable
{
    private static readonly string[] Columns = ["Platform", "Runtime", "Vectors", "FMA", "Bits", "Deterministic", "Half", "Allocated", "Verdict"];

    public static Table Of(IReadOnlyList<Row> rows)
    {
        var table = new Table();
        table.AddColumns(Columns);

        foreach (Row row in rows)
        {
            table.AddRow([.. Cells(row).Select(Markup.Escape)]);
        }

        return table;
    }

    public static string Markdown(IReadOnlyList<Row> rows)
    {
        var text = new StringBuilder();
        Line(Columns);
        Line([.. Columns.Select(static _ => "---")]);

        foreach (Row row in rows)
        {
            Line(Cells(row));
        }

        return text.ToString();

        void Line(params string[] cells) => text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");
    }

    private static string[] Cells(Row row) => row.Report is { } report
        ?
        [
            row.Platform,
            report.Runtime,
            report.VectorBits == 0 ? "" : $"{report.VectorBits} bits",
            report.IsFused ? "yes" : "no",
            report.Bits,
            report.Deterministic,
            report.Half == Report.None ? "" : report.Half,
            $"{report.Allocated} bytes",
            row.Verdict,
        ]
        : [row.Platform, "", "", "", "", "", "", "", row.Verdict];
}
