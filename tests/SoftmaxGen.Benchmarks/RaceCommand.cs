using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using SoftmaxGen.Benchmarks.Racing;
using SoftmaxGen.Benchmarks.Reporting;
using SoftmaxGen.Benchmarks.Tables;
using SoftmaxGen.Peers;
using Spectre.Console;

namespace SoftmaxGen.Benchmarks;

/// <summary><c>race</c>: ours, the peers and the floors against each other, in one process.</summary>
internal static class RaceCommand
{
    // Their turns take two minutes for all tables and class counts together.
    private const int DefaultRounds = 60;

    public static Command Create()
    {
        var only = List("--only", $"The tables to race, by commas: {string.Join(", ", RaceTables.All.Select(static table => table.Name))}; 'row', 'batch', 'plain', 'double', 'log' and 'act' mean all of theirs.");
        var classes = List("--c", "The class counts to race, by commas.");
        var isa = List("--isa", $"The instruction sets to race on, by commas, each in a process of its own: {string.Join(", ", InstructionSwitch.All.Select(static isa => isa.Name))}.");
        var csv = new Option<string?>("--csv") { Description = "Also write every figure into this file." };
        var rounds = new Option<int>("--rounds") { Description = "How often each contestant has its turn of a millisecond.", DefaultValueFactory = static _ => DefaultRounds };
        var gcc = new Option<string?>("--gcc") { Description = "The folder of the libraries that gcc/compare.sh made: they run too." };
        var markdown = new Option<bool>("--markdown") { Description = "Write the tables as docs/measurements has them." };
        var within = new Option<string>("--within") { Hidden = true, DefaultValueFactory = static _ => InstructionSwitch.Native.Name };
        var command = new Command("race", "Times per row, interleaved, with their ratios and the goals.") { only, classes, isa, csv, rounds, gcc, markdown, within };

        command.SetAction(parsed =>
        {
            string[] isas = parsed.GetValue(isa)!;

            if (isas.Length > 0)
            {
                return IsaRaces.Run([.. isas.Select(InstructionSwitch.Named)], ["race", .. Repeated(parsed)], "--within", parsed.GetValue(csv));
            }

            string[] names = parsed.GetValue(only)!;
            RaceTable[] tables = [.. RaceTables.All.Where(table => names.Length == 0 || names.Any(table.IsNamedBy))];
            var lineup = new Lineup(
                Array.ConvertAll(parsed.GetValue(classes)!, int.Parse),
                parsed.GetValue(gcc) is { } folder ? new GccLibraries(folder) : null);

            return Run(InstructionSwitch.Named(parsed.GetValue(within)!), tables, lineup, parsed.GetValue(rounds), parsed.GetValue(csv), parsed.GetValue(markdown));
        });

        return command;

        // What the children are to be told again.
        IEnumerable<string> Repeated(ParseResult parsed) =>
        [
            .. Option(only.Name, string.Join(',', parsed.GetValue(only)!)),
            .. Option(classes.Name, string.Join(',', parsed.GetValue(classes)!)),
            .. Option(rounds.Name, $"{parsed.GetValue(rounds)}"),
            .. Option(gcc.Name, parsed.GetValue(gcc) ?? ""),
            .. parsed.GetValue(markdown) ? [markdown.Name] : Array.Empty<string>(),
        ];

        static string[] Option(string name, string value) => value.Length == 0 ? [] : [name, value];
    }

    private static Option<string[]> List(string name, string description) =>
        new(name)
        {
            Description = description,
            CustomParser = static result => string.Join(',', result.Tokens.Select(static token => token.Value)).Split(',', StringSplitOptions.RemoveEmptyEntries),
            DefaultValueFactory = static _ => [],
        };

    private static int Run(InstructionSwitch isa, IReadOnlyList<RaceTable> tables, Lineup lineup, int rounds, string? csv, bool asMarkdown)
    {
        if (isa.Complaint is { } complaint)
        {
            Console.Error.WriteLine(complaint);

            return 1;
        }

        Circumstances circumstances = Circumstances.Here(isa);
        AnsiConsole.MarkupLineInterpolated($"{(asMarkdown ? "# " : "")}[bold]{isa.Name}[/]: {circumstances.ToString()}");

        foreach (IPeer peer in AllPeers.List.Where(static peer => peer.Absence is not null))
        {
            AnsiConsole.WriteLine($"{peer.Name} is not in the race. {peer.Absence}");
        }

        var race = new Race(rounds);
        var figures = new List<Figure>();
        int met = 0, missed = 0;

        foreach (RaceTable table in tables)
        {
            var report = new TableReport(table, isa);

            Race.WarmUp(() => table.Heats(lineup));

            foreach (Heat heat in table.Heats(lineup))
            {
                IReadOnlyList<Timing> timings = race.Run(heat);
                report.Add(heat.C, timings);
                double ours = timings.First(static timing => timing.Contestant.Role == Role.Ours).Least;
                figures.AddRange(timings.Select(timing => new Figure(
                    circumstances,
                    table.Name,
                    heat.C,
                    timing.Contestant.Name,
                    timing.Contestant.Role.ToString().ToLowerInvariant(),
                    timing.Least,
                    timing.Median,
                    timing.Least / ours)));
            }

            report.Write(AnsiConsole.Console, asMarkdown);
            met += report.Met;
            missed += report.Missed;
        }

        if (asMarkdown)
        {
            AnsiConsole.WriteLine();
        }

        AnsiConsole.WriteLine($"{met} goals met, {missed} missed.");

        if (csv is not null)
        {
            FigureFile.Write(csv, figures);
        }

        return 0;
    }
}
