using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ScottPlot;
using ScottPlot.TickGenerators;

namespace SoftmaxGen.Benchmarks.Plots;

/// <summary>Nanoseconds per row over the class count, both by powers: a line for each contestant.</summary>
internal static class SpeedPlot
{
    // A page of GitHub is this wide.
    private const int Width = 880;
    private const int Height = 560;

    public static void Write(string path, string title, IEnumerable<Point> points)
    {
        using var plot = new Plot();
        Point[] all = [.. points];

        foreach (IGrouping<string, Point> line in all.GroupBy(static point => point.Contestant))
        {
            Point[] ordered = [.. line.OrderBy(static point => point.C)];
            var scatter = plot.Add.Scatter(
                Array.ConvertAll(ordered, static point => Math.Log10(point.C)),
                Array.ConvertAll(ordered, static point => Math.Log10(point.Nanoseconds)));
            scatter.LegendText = line.Key;
            scatter.LineWidth = line.Key == Names.Ours ? 3.5f : 1.5f;
            scatter.MarkerSize = 5;

            // The floors are no contestants.
            if (line.Key is Names.FlatExp or Names.Memcpy or Names.TwoMemcpys)
            {
                scatter.LinePattern = LinePattern.Dashed;
                scatter.MarkerSize = 0;
            }
        }

        int[] classes = [2, 3, 4, 6, 8, 12, 16, 32, 64, 128, 256, 1000];
        plot.Axes.Bottom.TickGenerator = new NumericManual(
            Array.ConvertAll(classes, static c => Math.Log10(c)),
            Array.ConvertAll(classes, static c => c.ToString(CultureInfo.InvariantCulture)));
        plot.Axes.Left.TickGenerator = new NumericAutomatic
        {
            IntegerTicksOnly = true,
            MinorTickGenerator = new LogMinorTickGenerator(),
            LabelFormatter = static power => Math.Pow(10, power).ToString("0.###", CultureInfo.InvariantCulture),
        };
        plot.Grid.MinorLineColor = Colors.Black.WithOpacity(0.06);
        plot.Grid.MinorLineWidth = 1;
        plot.Title(title, size: 16);
        plot.XLabel("class count C");
        plot.YLabel("ns per row");
        plot.ShowLegend(Edge.Right);
        plot.SaveSvg(path, Width, Height);
    }
}
