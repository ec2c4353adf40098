using System;

namespace Arena;

/// <summary>An advantage actor-critic (Mnih et al. 2016): chooses for the agents by the policy, and after every few moves of a team learns from them.</summary>
internal sealed class Learner
{
    private const float Rate = 0.004f;

    /// <summary>What a point is worth a move later: half of it after 13.</summary>
    private const float Discount = 0.95f;

    /// <summary>Of the generalised advantage (Schulman et al. 2016): between the next value alone, 0, and all rewards, 1.</summary>
    private const float Trace = 0.9f;

    /// <summary>What it is worth to stay open for other moves.</summary>
    private const float EntropyWeight = 0.02f;
    private const float ValueWeight = 0.5f;

    private readonly Pcg32 _random;
    private readonly Network _network;
    private readonly float[] _u;
    private readonly float[] _z;
    private readonly float[] _v;
    private readonly float[] _advantage;
    private readonly float[] _dLdLogProb;
    private readonly float[] _dLdEntropy;
    private readonly float[] _dLdZ;
    private readonly float[] _dLdV;

    /// <param name="mostAgents">In one team.</param>
    public Learner(ulong seed, int mostAgents)
    {
        int rows = Team.Moves * mostAgents;
        _random = new Pcg32(seed, stream: 2);
        _network = new Network(rows + mostAgents, _random);
        _u = new float[mostAgents];
        _z = new float[(rows + mostAgents) * Policy.C];
        _v = new float[rows + mostAgents];
        _advantage = new float[rows];
        _dLdLogProb = new float[rows];
        _dLdEntropy = new float[rows];
        _dLdZ = new float[rows * Policy.C];
        _dLdV = new float[rows];
    }

    /// <summary>Moves for a team. What its agents see must be written behind the moves already made.</summary>
    public ReadOnlySpan<int> Act(Team team)
    {
        int agents = team.Agents.Length;
        int first = team.Made * agents;
        Span<float> z = _z.AsSpan(0, agents * Policy.C);
        Span<float> u = _u.AsSpan(0, agents);
        Span<int> action = team.Action.AsSpan(first, agents);

        foreach (ref float chance in u)
        {
            chance = _random.Unit();
        }

        _network.Forward(team.X.AsSpan(first * Observation.Size, agents * Observation.Size), z, _v.AsSpan(0, agents));
        Policy.Act(z, team.Mask.AsSpan(first, agents), u, action, team.LogProb, team.Entropy);
        team.Made++;

        return action;
    }

    /// <summary>What the policy would most likely do.</summary>
    public Move Best(ReadOnlySpan<float> x, ulong mask)
    {
        Span<float> z = stackalloc float[Policy.C];
        Span<float> v = stackalloc float[1];
        Span<int> action = stackalloc int[1];
        _network.Forward(x, z, v);
        Policy.ArgMax(z, [mask], action);

        return (Move)action[0];
    }

    /// <summary>How the policy weighs the moves, for people to see.</summary>
    public void Probabilities(ReadOnlySpan<float> x, ulong mask, Span<float> p)
    {
        Span<float> z = stackalloc float[Policy.C];
        Span<float> v = stackalloc float[1];
        _network.Forward(x, z, v);
        Policy.Probabilities(z, [mask], p);
    }

    /// <summary>One step from a full rollout, which then begins anew with what the agents see now.</summary>
    public void Learn(Team team)
    {
        int agents = team.Agents.Length;
        int rows = Team.Moves * agents;
        Span<float> z = _z.AsSpan(0, (rows + agents) * Policy.C);
        _network.Forward(team.X, z, _v.AsSpan(0, rows + agents));

        Weigh(team);
        Span<float> advantage = _advantage.AsSpan(0, rows);
        float share = 1f / rows;

        // The critic learns by the square of what it was wrong by: before the actor's advantage is normalised.
        for (int row = 0; row < rows; row++)
        {
            _dLdV[row] = -ValueWeight * share * advantage[row];
        }

        Normalise(advantage);

        for (int row = 0; row < rows; row++)
        {
            _dLdLogProb[row] = -share * advantage[row];
            _dLdEntropy[row] = -share * EntropyWeight;
        }

        Policy.Backward(
            z[..(rows * Policy.C)],
            team.Mask.AsSpan(0, rows),
            team.Action,
            _dLdLogProb.AsSpan(0, rows),
            _dLdEntropy.AsSpan(0, rows),
            _dLdZ);

        _network.Learn(
            team.X.AsSpan(0, rows * Observation.Size),
            _dLdZ.AsSpan(0, rows * Policy.C),
            _dLdV.AsSpan(0, rows),
            Rate);

        team.X.AsSpan(rows * Observation.Size).CopyTo(team.X);
        team.Mask.AsSpan(rows).CopyTo(team.Mask);
        team.Made = 0;
    }

    public void AddTo(ref StateHash hash)
    {
        _network.AddTo(ref hash);
    }

    /// <summary>How much better each move turned out than the critic thought, from the last to the first.</summary>
    private void Weigh(Team team)
    {
        int agents = team.Agents.Length;

        for (int row = (Team.Moves * agents) - 1; row >= 0; row--)
        {
            int next = row + agents;
            bool isLast = next >= Team.Moves * agents;
            float future = team.IsEnd[row] ? 0 : Discount;
            float surprise = team.Reward[row] + (future * _v[next]) - _v[row];
            _advantage[row] = surprise + (isLast ? 0 : future * Trace * _advantage[next]);
        }
    }

    /// <summary>To mean 0 and variance 1: a step then has the same size, whatever points are worth.</summary>
    private static void Normalise(Span<float> values)
    {
        float mean = 0;
        float square = 0;

        foreach (float value in values)
        {
            mean += value;
        }

        mean /= values.Length;

        foreach (float value in values)
        {
            square += (value - mean) * (value - mean);
        }

        float deviation = MathF.Sqrt(square / values.Length) + 0.1f;

        foreach (ref float value in values)
        {
            value = (value - mean) / deviation;
        }
    }
}
