using System;
using System.Globalization;
using System.IO;

namespace Arena;

/// <summary>What came of a game, a line each.</summary>
internal static class Report
{
    public static void Write(TextWriter output, Simulation simulation, ulong hash)
    {
        Scoreboard scoreboard = simulation.Scoreboard;
        int frames = simulation.Game.Frame;

        Write(output, "frames", $"{frames} ({frames / (double)Game.FramesPerSecond:0.0} s of play)");
        Write(output, "mean return", scoreboard.Rounds < 2
            ? $"unknown before two rounds, {2 * Game.FramesPerRound} frames"
            : (FormattableString)$"{scoreboard.First:0.00} -> {scoreboard.Last:0.00} points per agent in a round");
        Write(output, "hash", $"{hash:x16}");
    }

    public static void Write(TextWriter output, string name, FormattableString value)
    {
        output.WriteLine($"{name,-19}{value.ToString(CultureInfo.InvariantCulture)}");
    }
}
