using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using CsvHelper;
using CsvHelper.Configuration;

namespace SoftmaxGen.Benchmarks.Reporting;

/// <summary>Figures as CSV, one a line.</summary>
internal static class FigureFile
{
    public static void Write(string path, IEnumerable<Figure> figures) =>
        WriteLines(path, figures.Select(static figure => figure.Fields).Prepend(Figure.Header));

    /// <summary>Puts the lines of several files under one header.</summary>
    public static void Merge(string path, IEnumerable<string> parts)
    {
        File.WriteAllLines(path, parts.SelectMany(static (part, index) => File.ReadLines(part).Skip(index == 0 ? 0 : 1)));
    }

    private static void WriteLines(string path, IEnumerable<string[]> lines)
    {
        using var writer = new CsvWriter(new StreamWriter(path), new CsvConfiguration(CultureInfo.InvariantCulture) { NewLine = "\n" });

        foreach (string[] line in lines)
        {
            Array.ForEach(line, writer.WriteField);
            writer.NextRecord();
        }
    }
}
