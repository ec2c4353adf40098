using System;

namespace Arena;

/// <summary>The agents that move in the same frame, with their last few moves: a batch for the policy each time, and then one for the learner.</summary>
/// <remarks>Rows are moves x agents: all agents' first move, all agents' second.</remarks>
internal sealed class Team
{
    /// <summary>So many moves make a rollout. One more observation is kept, for the value of where it ends.</summary>
    public const int Moves = 5;

    public Team(int[] agents)
    {
        Agents = agents;
        int rows = Moves * agents.Length;
        X = new float[(rows + agents.Length) * Observation.Size];
        Mask = new ulong[rows + agents.Length];
        Action = new int[rows];
        Reward = new float[rows];
        IsEnd = new bool[rows];
        LogProb = new float[agents.Length];
        Entropy = new float[agents.Length];
    }

    /// <summary>Their indices among the game's bodies.</summary>
    public int[] Agents { get; }

    /// <summary>How many moves of the rollout are made.</summary>
    public int Made { get; set; }

    public float[] X { get; }

    public ulong[] Mask { get; }

    public int[] Action { get; }

    public ReadOnlySpan<int> LastActions => Action.AsSpan((Made - 1) * Agents.Length, Agents.Length);

    public float[] Reward { get; }

    /// <summary>The agent was caught in this move, and where it goes on has nothing to do with it.</summary>
    public bool[] IsEnd { get; }

    public float[] LogProb { get; }

    public float[] Entropy { get; }
}
