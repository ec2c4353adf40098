using System;
using System.IO;
using ScottPlot;
using ScottPlot.Plottables;

namespace Arena;

/// <summary>The learning curve as a picture.</summary>
internal static class CurvePlot
{
    private const int Width = 900;
    private const int Height = 500;

    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void Save(LearningCurve curve, string path)
    {
        using var plot = new Plot();
        plot.Title("Agents that learn while the game runs");
        plot.XLabel("seconds of play");
        plot.YLabel("points per agent in a round of ten seconds");

        Add(plot, curve, curve.Points, "as earned", lineWidth: 1, Colors.LightSteelBlue);
        Add(plot, curve, curve.Smooth, "smooth", lineWidth: 3, Colors.Navy);
        plot.Axes.AutoScale();
        plot.Axes.SetLimitsX(0, curve.Points.Length * curve.Seconds);
        plot.ShowLegend(Alignment.LowerRight);

        // Through a stream of our own, which says what is wrong with a path; the library would not.
        using FileStream file = File.Create(path);
        file.Write(plot.GetImageBytes(Width, Height, ImageFormat.Png));
    }

    private static void Add(Plot plot, LearningCurve curve, ReadOnlySpan<float> points, string name, float lineWidth, Color color)
    {
        Signal signal = plot.Add.Signal(points.ToArray(), period: curve.Seconds, color);
        signal.Data.XOffset = curve.Seconds;
        signal.LegendText = name;
        signal.LineWidth = lineWidth;
        signal.MaximumMarkerSize = 0;
    }
}
