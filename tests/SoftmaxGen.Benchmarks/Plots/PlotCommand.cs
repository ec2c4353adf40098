using System.Collections.Generic;
using System.CommandLine;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Reflection;
using CsvHelper;
using SoftmaxGen.Benchmarks.Tables;

namespace SoftmaxGen.Benchmarks.Plots;

/// <summary><c>plot</c>: pictures of a race's CSV.</summary>
internal static class PlotCommand
{
    public static Command Create()
    {
        var csv = new Argument<FileInfo>("CSV") { Description = "What race --csv wrote." };
        var folder = new Option<DirectoryInfo>("--to") { Description = "The folder for the pictures; docs by default.", DefaultValueFactory = static _ => Docs() };
        var command = new Command("plot", "Times over the class count, as SVG, from the CSV of a race.") { csv, folder };
        command.SetAction(parsed => Run(parsed.GetValue(csv)!, parsed.GetValue(folder)!));

        return command;
    }

    private static int Run(FileInfo csv, DirectoryInfo folder)
    {
        Point[] points = Read(csv);
        string machine = points[0].Where;

        Point[] native = [.. points.Where(static point => point.Isa == InstructionSwitch.Native.Name)];
        Draw(native, RaceTables.Forward, "Forward, float", "speed-forward.svg");
        Draw(native, RaceTables.Backward, "Backward, float", "speed-backward.svg");

        // Ours under each switch, beside the best that a machine with everything has.
        string[] isas = [.. points.Select(static point => point.Isa).Distinct()];

        if (isas.Length > 1)
        {
            IEnumerable<Point> ours = points
                .Where(static point => point.Table == RaceTables.Forward && point.Contestant == Names.Ours)
                .Select(static point => point with { Contestant = Title(point) });
            SpeedPlot.Write(Path.Combine(folder.FullName, "speed-isa.svg"), $"Forward, float, on narrower vectors: {machine}", ours);
        }

        return 0;

        void Draw(Point[] all, string table, string title, string name)
        {
            Point[] shown = [.. all.Where(point => point.Table == table)];

            if (shown.Length > 0)
            {
                SpeedPlot.Write(Path.Combine(folder.FullName, name), $"{title}: {machine}", shown);
            }
        }
    }

    private static string Title(Point point) => point.Bits == 0 ? "no vectors" : $"{point.Bits} bits{(point.Fma ? "" : ", no FMA")}";

    private static Point[] Read(FileInfo csv)
    {
        using var reader = new CsvReader(csv.OpenText(), CultureInfo.InvariantCulture);
        var points = new List<Point>();
        reader.Read();
        reader.ReadHeader();

        while (reader.Read())
        {
            points.Add(new Point(
                $"{reader["machine"]}, {reader["runtime"]}",
                reader["isa"]!,
                reader.GetField<int>("bits"),
                reader["fma"] == "yes",
                reader["table"]!,
                reader.GetField<int>("c"),
                reader["contestant"]!,
                reader.GetField<double>("ns")));
        }

        return [.. points];
    }

    private static DirectoryInfo Docs() =>
        new(typeof(PlotCommand).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static attribute => attribute.Key == "Docs").Value!);
}
