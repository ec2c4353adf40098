using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;

namespace Arena;

/// <summary>A seed, and what the person wanted in every frame: all that is needed to play a game again. The hash says whether it was the same.</summary>
/// <remarks>
/// Text, so that people can read and compare it: a line for each value, one for each run of equal frames, and the hash at the end,
/// which tells a whole file from a part.
/// </remarks>
internal sealed class Recording
{
    private const string Title = "arena recording 1";

    /// <summary>A person who changes direction three times a second fills this in an hour and a half: until then nothing is allocated.</summary>
    private const int ExpectedRuns = 16384;

    private readonly List<(Steering Steering, int Frames)> _runs = new(ExpectedRuns);
    private int _run;
    private int _played;

    public Recording(ulong seed, int agents)
    {
        Seed = seed;
        Agents = agents;
    }

    public ulong Seed { get; }

    public int Agents { get; }

    public int Frames { get; private set; }

    /// <summary>At the end of the game.</summary>
    public ulong Hash { get; private set; }

    /// <exception cref="InvalidDataException">The message names the file and the line.</exception>
    public static Recording Load(string path)
    {
        string[] lines = File.ReadAllLines(path);

        if (lines.Length == 0 || lines[0] != Title)
        {
            throw new InvalidDataException($"{path}, line 1: \"{Title}\" expected.");
        }

        ulong seed = Value(path, lines, 1, "seed", NumberStyles.None);
        ulong agents = Value(path, lines, 2, "agents", NumberStyles.None);

        if (agents is < Game.FewestAgents or > Game.MostAgents)
        {
            throw new InvalidDataException($"{path}, line 3: from {Game.FewestAgents} to {Game.MostAgents} agents expected.");
        }

        var recording = new Recording(seed, (int)agents) { Hash = Value(path, lines, lines.Length - 1, "hash", NumberStyles.AllowHexSpecifier) };

        for (int i = 3; i < lines.Length - 1; i++)
        {
            recording.AddRun(path, i, lines[i]);
        }

        return recording;
    }

    public void Add(Steering steering)
    {
        Add(steering, 1);
    }

    /// <summary>What was wanted in the next frame, from the first on.</summary>
    public Steering Next()
    {
        if (_played == _runs[_run].Frames)
        {
            _run++;
            _played = 0;
        }

        _played++;

        return _runs[_run].Steering;
    }

    public void Save(string path, ulong hash)
    {
        Hash = hash;
        using var writer = new StreamWriter(path) { NewLine = "\n" };
        writer.WriteLine(Title);
        writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"seed {Seed}"));
        writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"agents {Agents}"));

        foreach ((Steering steering, int frames) in _runs)
        {
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{steering} {frames}"));
        }

        writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"hash {hash:x16}"));
    }

    private void Add(Steering steering, int frames)
    {
        Frames += frames;

        if (_runs.Count > 0 && _runs[^1].Steering == steering)
        {
            _runs[^1] = (steering, _runs[^1].Frames + frames);
        }
        else
        {
            _runs.Add((steering, frames));
        }
    }

    private void AddRun(string path, int index, string line)
    {
        string[] words = line.Split(' ');

        if (words.Length != 2
            || !TryParse(words[0], out Steering steering)
            || !int.TryParse(words[1], NumberStyles.None, CultureInfo.InvariantCulture, out int frames)
            || frames == 0
            || frames > int.MaxValue - Frames)
        {
            throw new InvalidDataException($"{path}, line {index + 1}: a direction and a number of frames expected, as in \"North 12\".");
        }

        Add(steering, frames);
    }

    /// <remarks>Enum.TryParse would take numbers too, whether or not they have a name.</remarks>
    private static bool TryParse(string name, out Steering steering)
    {
        for (steering = Steering.Auto; steering <= Steering.West; steering++)
        {
            if (steering.ToString() == name)
            {
                return true;
            }
        }

        return false;
    }

    private static ulong Value(string path, string[] lines, int index, string name, NumberStyles styles)
    {
        string prefix = $"{name} ";

        if (index < lines.Length
            && lines[index].StartsWith(prefix, StringComparison.Ordinal)
            && ulong.TryParse(lines[index].AsSpan(prefix.Length), styles, CultureInfo.InvariantCulture, out ulong value))
        {
            return value;
        }

        throw new InvalidDataException($"{path}, line {index + 1}: \"{name}\" and a number expected.");
    }
}
