using System;
using System.CommandLine;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SoftmaxGen.Generator;
using Spectre.Console;

namespace SoftmaxGen.Benchmarks.Keystroke;

/// <summary><c>keystroke</c>: what the generator costs an editor after each edit, in a project of many kernels.</summary>
internal static class KeystrokeCommand
{
    private const int Files = 200;
    private const double GoalMilliseconds = 1;

    // An even file has a kernel, an odd one has not.
    private const int KernelFile = 100;
    private const int OrdinaryFile = 101;

    private static readonly int[] ClassCounts = [3, 4];

    private static readonly (string Place, Func<UserProject, int, UserProject> Make)[] Edits =
    [
        ("an unrelated file, in a body", static (project, edit) => project.With(OrdinaryFile, UserProject.Ordinary(OrdinaryFile, edit))),
        ("an unrelated file, in a declaration", static (project, edit) => project.With(OrdinaryFile, UserProject.Ordinary(OrdinaryFile, 0, edit))),
        ("a kernel's file, beside its attribute", static (project, edit) => project.With(KernelFile, UserProject.Kernel(KernelFile, 3, edit))),
        ("a kernel's C", static (project, edit) => project.With(KernelFile, UserProject.Kernel(KernelFile, ClassCounts[edit % ClassCounts.Length], 0))),
    ];

    public static Command Create()
    {
        var edits = new Option<int>("--edits") { Description = "Edits of each kind.", DefaultValueFactory = static _ => 500 };
        var command = new Command("keystroke", "The generator's time after one edit, in a project of 200 files and 100 kernels.") { edits };
        command.SetAction(parsed => Run(parsed.GetValue(edits)));

        return command;
    }

    private static int Run(int edits)
    {
        var project = UserProject.Of(Files);
        var table = new Table { Title = new TableTitle(string.Create(CultureInfo.InvariantCulture, $"One edit in {Files} files, {edits} times, ms in the generator (goal in an unrelated file: below {GoalMilliseconds})")) }
            .AddColumns("generator", "edit in", "least", "median", "kernels");

        // Twice, because the first time compiles Roslyn and the generator.
        for (int time = 0; time < 2; time++)
        {
            foreach (IIncrementalGenerator generator in new IIncrementalGenerator[] { new FindingGenerator(), new SoftmaxGenerator() })
            {
                GeneratorDriver driver = CSharpGeneratorDriver.Create(generator).RunGenerators(project.Compilation);
                bool ours = generator is SoftmaxGenerator;

                foreach ((string place, Func<UserProject, int, UserProject> make) in Edits)
                {
                    double[] times = Measure(driver, edit => make(project, edit), edits);

                    if (time == 1)
                    {
                        table.AddRow(
                            ours ? Names.Ours : "finding alone",
                            place,
                            Text(times[0]),
                            ours && place.StartsWith("an unrelated file", StringComparison.Ordinal) ? Judge(times[edits / 2]) : Text(times[edits / 2]),
                            Text(driver.GetRunResult().GeneratedTrees.Length));
                    }
                }
            }
        }

        AnsiConsole.Write(table);

        return 0;
    }

    /// <summary>The time of each edit, the least first.</summary>
    private static double[] Measure(GeneratorDriver driver, Func<int, UserProject> edited, int edits)
    {
        var times = new double[edits];

        for (int edit = 0; edit < edits; edit++)
        {
            // From one, so that each edit differs from what is there.
            driver = driver.RunGenerators(edited(edit + 1).Compilation);
            times[edit] = driver.GetTimingInfo().GeneratorTimes.Single().ElapsedTime.TotalMilliseconds;
        }

        Array.Sort(times);

        return times;
    }

    private static string Judge(double milliseconds) => milliseconds < GoalMilliseconds
        ? $"[green]{Text(milliseconds)}[/]"
        : $"[red]missed {Text(milliseconds)}[/]";

    private static string Text(double milliseconds) => milliseconds.ToString("0.00", CultureInfo.InvariantCulture);

    private static string Text(int count) => count.ToString(CultureInfo.InvariantCulture);
}
