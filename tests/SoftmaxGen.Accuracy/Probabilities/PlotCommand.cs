using System;
using System.CommandLine;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Reflection;
using ScottPlot;
using ScottPlot.TickGenerators;

namespace SoftmaxGen.Accuracy.Probabilities;

/// <summary><c>plot</c>: the worst error over the scale of the logits, ours and the peers', as a picture for each C.</summary>
internal static class PlotCommand
{
    // A page of GitHub is this wide.
    private const int Width = 880;
    private const int Height = 480;

    private const int StepsPerDecade = 8;
    private const int FirstDecade = -1;
    private const int LastDecade = 3;

    private static readonly int[] Classes = [3, 16, 1000];

    public static Command Create()
    {
        var logits = new Option<int>("--logits") { Description = "Logits at each scale.", DefaultValueFactory = static _ => 200_000 };
        var folder = new Option<DirectoryInfo>("--to") { Description = "The folder for the pictures; docs by default.", DefaultValueFactory = static _ => Docs() };
        var command = new Command("plot", "The worst error over the scale of the logits, as SVG.") { logits, folder };
        command.SetAction(parsed =>
        {
            foreach (int c in Classes)
            {
                string file = $"accuracy-{c.ToString(CultureInfo.InvariantCulture)}.svg";
                Write(Path.Combine(parsed.GetValue(folder)!.FullName, file), c, parsed.GetValue(logits));
            }
        });

        return command;
    }

    private static void Write(string path, int c, int logits)
    {
        Contest<float> contest = Contests.Float.Single(contest => contest.C == c);
        double[] powers =
        [
            .. Enumerable.Range(0, ((LastDecade - FirstDecade) * StepsPerDecade) + 1).Select(static step => FirstDecade + ((double)step / StepsPerDecade)),
        ];
        var errors = powers.SelectMany(power => Errors.Of(contest, Math.Pow(10, power), logits).Select(error => (Power: power, Error: error)));
        using var plot = new Plot();

        foreach (var line in errors.GroupBy(static point => point.Error.Name))
        {
            // From where a contestant gives NaN its line ends.
            var finite = line.Where(static point => double.IsFinite(point.Error.Worst)).ToArray();
            var scatter = plot.Add.Scatter(
                Array.ConvertAll(finite, static point => point.Power),
                Array.ConvertAll(finite, static point => Math.Log10(Math.Max(point.Error.Worst, 0.1))));
            scatter.LegendText = finite.Length < powers.Length ? $"{line.Key} (then NaN)" : line.Key;
            scatter.LineWidth = line.Key == Contests.Generated ? 3.5f : 1.5f;
            scatter.MarkerSize = 4;
        }

        double[] ulps = [0.5, 1, 2, 3, 5, 10, 20, 50, 100];
        plot.Axes.Left.TickGenerator = Ticks(ulps);
        plot.Axes.Bottom.TickGenerator = Ticks([0.1, 1, 10, 100, 1000]);
        plot.Axes.SetLimitsY(Math.Log10(0.5), Math.Log10(150));
        plot.Title($"Worst error of a probability, C = {c}, float", size: 16);
        plot.XLabel("logits within ±");
        plot.YLabel("ULP");
        plot.ShowLegend(Edge.Right);
        plot.SaveSvg(path, Width, Height);
    }

    private static NumericManual Ticks(double[] values) => new(
        Array.ConvertAll(values, Math.Log10),
        Array.ConvertAll(values, static value => value.ToString(CultureInfo.InvariantCulture)));

    private static DirectoryInfo Docs() =>
        new(typeof(PlotCommand).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static attribute => attribute.Key == "Docs").Value!);
}
