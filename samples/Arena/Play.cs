using System;
using System.IO;
using System.Threading;

namespace Arena;

/// <summary>One game as the command line wants it, and the files that it leaves.</summary>
internal static class Play
{
    public const int Failure = 1;

    /// <returns>The exit code.</returns>
    public static int Run(Options options, CancellationToken cancellation)
    {
        Recording? replay = options.Replay is { } path ? Recording.Load(path) : null;
        ulong seed = replay?.Seed ?? options.Seed ?? Options.DefaultSeed;
        int agents = replay?.Agents ?? options.Agents ?? Options.DefaultAgents;
        int frames = replay?.Frames ?? options.Frames ?? (options.IsHeadless ? Options.HeadlessFrames : int.MaxValue);
        Recording? record = options.Record is null ? null : new Recording(seed, agents);
        var session = new Session(new Simulation(seed, agents), frames, replay, record);

        TryOutput(options.Curve);
        TryOutput(options.Screenshot);
        TryOutput(options.Record);

        if (options.IsHeadless)
        {
            HeadlessRun.Run(session, Console.Out, cancellation);
        }
        else
        {
            using IView view = options.IsTerminal ? new TerminalView() : new WindowView(options.Screenshot);
            GameLoop.Run(session, view, options.Speed, cancellation);
        }

        ulong hash = session.Simulation.Hash();
        Report.Write(Console.Out, session.Simulation, hash);
        record?.Save(options.Record!, hash);

        if (options.Curve is not null)
        {
            CurvePlot.Save(session.Simulation.Curve, options.Curve);
        }

        return replay is not null && session.IsOver && hash != replay.Hash ? Fail(options.Replay!, replay.Hash) : 0;
    }

    /// <summary>A game of an hour must not end with a file that cannot be written.</summary>
    private static void TryOutput(string? path)
    {
        if (path is not null)
        {
            using FileStream file = File.Open(path, FileMode.OpenOrCreate, FileAccess.Write);
        }
    }

    private static int Fail(string path, ulong expected)
    {
        Console.Error.WriteLine($"{path}: the game that was recorded came to another hash, {expected:x16}.");

        return Failure;
    }
}
