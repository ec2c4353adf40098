using System;

namespace Arena;

/// <summary>The game and the learner, a frame at a time: the whole of what a recording repeats and a hash covers.</summary>
internal sealed class Simulation
{
    private readonly Learner _learner;
    private readonly Team[] _teams = new Team[Game.FramesPerMove];
    private readonly float[] _x = new float[Observation.Size];
    private Steering _wish;
    private StateHash _hash = new();

    /// <summary>Of all agents, in this second.</summary>
    private int _points;

    /// <param name="seed">Of everything that is left to chance.</param>
    /// <param name="agents">How many learn, at least one for each team.</param>
    public Simulation(ulong seed, int agents)
    {
        Game = new Game(seed, agents);

        for (int team = 0; team < _teams.Length; team++)
        {
            int[] members = new int[(agents + _teams.Length - 1 - team) / _teams.Length];

            for (int i = 0; i < members.Length; i++)
            {
                members[i] = team + (i * _teams.Length);
            }

            _teams[team] = new Team(members);
        }

        // The first team is never smaller than another.
        _learner = new Learner(seed, _teams[0].Agents.Length);
    }

    public Game Game { get; }

    /// <summary>Points of an agent, extrapolated from each second to a round.</summary>
    public LearningCurve Curve { get; } = new();

    public Scoreboard Scoreboard { get; } = new();

    /// <summary>The person's body, which learns nothing: the policy's most likely move, until somebody steers.</summary>
    public int Person => Game.Agents;

    /// <summary>Of every frame so far, and of the weights as they are now.</summary>
    public ulong Hash()
    {
        StateHash hash = _hash;
        _learner.AddTo(ref hash);

        return hash.Value;
    }

    /// <summary>How the policy weighs the moves of a body where it is now.</summary>
    public void Probabilities(int body, Span<float> p)
    {
        Observation.Write(Game, body, _x);
        _learner.Probabilities(_x, Game.LegalMoves(body), p);
    }

    public void Step(Steering steering)
    {
        Team team = _teams[Game.Frame % _teams.Length];
        MoveTeam(team);
        MovePerson(steering);
        Game.EndFrame();
        AddToHash(team);

        if (Game.Frame % Game.FramesPerSecond == 0)
        {
            Curve.Add(_points * (float)Game.FramesPerRound / Game.FramesPerSecond / Game.Agents);
            _points = 0;
        }

        if (Game.Frame % Game.FramesPerRound == 0)
        {
            Scoreboard.EndRound(Game);
            Game.BeginRound();
        }
    }

    private void MoveTeam(Team team)
    {
        Observe(team);

        if (team.Made == Team.Moves)
        {
            _learner.Learn(team);
        }

        ReadOnlySpan<int> moves = _learner.Act(team);

        for (int i = 0; i < moves.Length; i++)
        {
            Game.MoveBody(team.Agents[i], (Move)moves[i]);
        }
    }

    /// <summary>What the agents see, and what the move before has brought them.</summary>
    private void Observe(Team team)
    {
        int count = team.Agents.Length;

        for (int i = 0; i < count; i++)
        {
            int agent = team.Agents[i];
            int row = (team.Made * count) + i;
            (int reward, bool isCaught) = Game.Collect(agent);
            Observation.Write(Game, agent, team.X.AsSpan(row * Observation.Size, Observation.Size));
            team.Mask[row] = Game.LegalMoves(agent);
            _points += reward;

            if (team.Made > 0)
            {
                team.Reward[row - count] = reward;
                team.IsEnd[row - count] = isCaught;
            }
        }
    }

    /// <remarks>A key may be down for less than the six frames between two moves: the last one is remembered.</remarks>
    private void MovePerson(Steering steering)
    {
        _wish = steering > Steering.Stay || steering > _wish ? steering : _wish;

        if (Game.Frame % Game.FramesPerMove != Person % Game.FramesPerMove)
        {
            return;
        }

        if (_wish == Steering.Auto)
        {
            Observation.Write(Game, Person, _x);
            Game.MoveBody(Person, _learner.Best(_x, Game.LegalMoves(Person)));
        }
        else
        {
            Game.MoveBody(Person, (Move)(_wish - Steering.Stay));
        }

        _wish = Steering.Auto;
    }

    /// <summary>Where everything is, and how the team that moved in this frame came to its moves.</summary>
    private void AddToHash(Team team)
    {
        foreach (ref readonly Body body in Game.Bodies)
        {
            _hash.Add(body.Cell);
            _hash.Add(body.Points);
        }

        foreach (ref readonly Wolf wolf in Game.Wolves)
        {
            _hash.Add(wolf.Cell);
        }

        foreach (ref readonly Plant plant in Game.Plants)
        {
            _hash.Add(plant.Cell);
        }

        foreach (int action in team.LastActions)
        {
            _hash.Add(action);
        }

        _hash.Add(team.LogProb);
        _hash.Add(team.Entropy);
    }
}
