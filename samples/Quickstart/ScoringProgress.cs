using System;
using System.IO;
using Spectre.Console;

namespace Quickstart;

/// <summary>A progress bar on standard error, for people who wait for a long file.</summary>
internal static class ScoringProgress
{
    /// <summary>About a second of work.</summary>
    private const long LongFile = 16 << 20;

    /// <param name="input">What is read: how far, is how far the work is.</param>
    /// <param name="work">Is given what to call from time to time.</param>
    /// <returns>What the work returns.</returns>
    public static T Watch<T>(Stream input, Func<Action, T> work)
    {
        if (!IsWanted(input))
        {
            return work(static () => { });
        }

        // Left to itself, Spectre.Console asks standard output whether anybody watches.
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(Console.Error),
            Interactive = InteractionSupport.Yes,
        });

        return console.Progress().AutoClear(true).Start(context =>
        {
            ProgressTask task = context.AddTask("Scoring", maxValue: input.Length);

            return work(() => task.Value = input.Position);
        });
    }

    /// <remarks>Probabilities that run over the same terminal are progress enough, and a bar among them would spoil them.</remarks>
    private static bool IsWanted(Stream input)
    {
        return input.CanSeek && input.Length >= LongFile && Console.IsOutputRedirected && !Console.IsErrorRedirected;
    }
}
