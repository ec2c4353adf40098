using System;

namespace Arena;

/// <summary>The rules: bodies gather berries on a field with walls, and wolves run after them. It knows of no network and no screen.</summary>
/// <remarks>
/// All of it is arithmetic of whole numbers and of its own random generator, so a seed and the moves make the game. All memory is
/// taken in the constructor.
/// </remarks>
internal sealed class Game
{
    public const int FramesPerSecond = 60;

    /// <summary>Ten moves a second, as in the arcades. Bodies take turns: in each frame one in six moves.</summary>
    public const int FramesPerMove = 6;

    /// <summary>A round is ten seconds: the points of one body in one round are its return.</summary>
    public const int FramesPerRound = 600;

    /// <summary>One for each frame between two moves of the same.</summary>
    public const int FewestAgents = FramesPerMove;

    /// <summary>With them, more than a third of the field is free.</summary>
    public const int MostAgents = 96;

    public const int BerryPoints = 1;
    public const int CaughtPoints = -3;

    /// <summary>Slower than who watches out, and faster than who does not.</summary>
    public const int FramesPerWolfMove = 9;

    private const int WolfCount = 4;
    private const int PlantCount = 64;
    private const int WolfSight = 6;

    /// <summary>One that has eaten rests for a second and a half, or it would wait where the next one appears.</summary>
    private const int WolfRest = 90;

    private const int ShortestRipening = 30;
    private const int LongestRipening = 120;

    private readonly Pcg32 _random;
    private readonly Body[] _bodies;
    private readonly Wolf[] _wolves = new Wolf[WolfCount];
    private readonly Plant[] _plants = new Plant[PlantCount];

    public Game(ulong seed, int agents)
    {
        _random = new Pcg32(seed, stream: 1);
        Field = new Field(_random);
        _bodies = new Body[agents + 1];

        foreach (ref Body body in _bodies.AsSpan())
        {
            Place(ref body);
        }

        foreach (ref Wolf wolf in _wolves.AsSpan())
        {
            wolf.Cell = wolf.From = Field.FreeCell(_random);
            wolf.Heading = AnyDirection();
            Field[wolf.Cell] |= Ground.Wolf;
        }

        foreach (ref Plant plant in _plants.AsSpan())
        {
            Sprout(ref plant);
        }
    }

    public Field Field { get; }

    public int Frame { get; private set; }

    /// <summary>How many learn. The body behind them, with this index, is the person's.</summary>
    public int Agents => _bodies.Length - 1;

    public ReadOnlySpan<Body> Bodies => _bodies;

    public ReadOnlySpan<Wolf> Wolves => _wolves;

    public ReadOnlySpan<Plant> Plants => _plants;

    /// <summary>Which moves are legal, a bit each. To stay always is.</summary>
    public ulong LegalMoves(int body)
    {
        ulong mask = 1 << (int)Move.Stay;

        for (Move move = Move.North; move <= Move.West; move++)
        {
            mask |= IsBlocked(_bodies[body].Cell + Field.Step(move)) ? 0 : 1UL << (int)move;
        }

        return mask;
    }

    /// <summary>What a body has earned, and whether it was caught, since it was asked last.</summary>
    public (int Reward, bool IsCaught) Collect(int index)
    {
        ref Body body = ref _bodies[index];
        (int Reward, bool IsCaught) collected = (body.Reward, body.IsCaught);
        body.Reward = 0;
        body.IsCaught = false;

        return collected;
    }

    /// <remarks>Who has chosen a cell that somebody else was given in the same frame stays where it is.</remarks>
    public void MoveBody(int index, Move move)
    {
        ref Body body = ref _bodies[index];
        int cell = body.Cell + Field.Step(move);
        body.From = body.Cell;
        body.MovedAt = Frame;
        body.LastMove = move;

        if (!IsBlocked(cell))
        {
            Field[body.Cell] &= ~Ground.Body;
            Field[cell] |= Ground.Body;
            body.Cell = cell;
        }

        // Also where it stood and waited for the berry to ripen.
        if ((Field[body.Cell] & Ground.Ripe) != 0)
        {
            Pay(ref body, BerryPoints);
            Sprout(ref PlantAt(body.Cell));
        }
    }

    /// <summary>After the bodies of this frame: wolves, plants and the clock.</summary>
    public void EndFrame()
    {
        foreach (ref Wolf wolf in _wolves.AsSpan())
        {
            if (wolf.NextMove <= Frame)
            {
                MoveWolf(ref wolf);
            }
        }

        foreach (ref readonly Plant plant in _plants.AsSpan())
        {
            if (plant.RipeAt == Frame)
            {
                Field[plant.Cell] |= Ground.Ripe;
            }
        }

        Frame++;
    }

    /// <summary>All points begin anew.</summary>
    public void BeginRound()
    {
        foreach (ref Body body in _bodies.AsSpan())
        {
            body.LastPoints = body.Points;
            body.Points = 0;
        }
    }

    private static void Pay(ref Body body, int points)
    {
        body.Points += points;
        body.Reward += points;
    }

    private bool IsBlocked(int cell)
    {
        return (Field[cell] & Ground.Blocked) != 0;
    }

    private void Place(ref Body body)
    {
        body.Cell = body.From = Field.FreeCell(_random);
        body.LastMove = Move.Stay;
        body.MovedAt = Frame;
        Field[body.Cell] |= Ground.Body;
    }

    private void Sprout(ref Plant plant)
    {
        Field[plant.Cell] &= ~(Ground.Plant | Ground.Ripe);
        plant.Cell = Field.FreeCell(_random);
        plant.SproutedAt = Frame;
        plant.RipeAt = Frame + ShortestRipening + _random.Below(LongestRipening - ShortestRipening);
        Field[plant.Cell] |= Ground.Plant;
    }

    private ref Plant PlantAt(int cell)
    {
        int index = 0;

        while (_plants[index].Cell != cell)
        {
            index++;
        }

        return ref _plants[index];
    }

    private void MoveWolf(ref Wolf wolf)
    {
        Move move = Hunt(wolf);
        int cell = wolf.Cell + Field.Step(move);
        wolf.From = wolf.Cell;
        wolf.MovedAt = Frame;
        wolf.NextMove = Frame + FramesPerWolfMove;
        wolf.Heading = move;

        Field[wolf.Cell] &= ~Ground.Wolf;
        Field[cell] |= Ground.Wolf;
        wolf.Cell = cell;

        if ((Field[cell] & Ground.Body) != 0)
        {
            Catch(ref BodyAt(cell));
            wolf.NextMove = Frame + WolfRest;
        }
    }

    /// <summary>A step nearer to the nearest body in sight; without one or a way to it, straight on, and round a corner where that ends.</summary>
    private Move Hunt(Wolf wolf)
    {
        int prey = NearestBody(wolf.Cell);

        if (prey >= 0)
        {
            for (int i = 0, first = _random.Below(4); i < 4; i++)
            {
                Move move = Move.North + ((first + i) % 4);
                int cell = wolf.Cell + Field.Step(move);

                if (IsOpenToWolf(cell) && Field.Distance(cell, prey) < Field.Distance(wolf.Cell, prey))
                {
                    return move;
                }
            }
        }

        for (int attempt = 0; attempt < 8; attempt++)
        {
            if (wolf.Heading != Move.Stay && IsOpenToWolf(wolf.Cell + Field.Step(wolf.Heading)))
            {
                return wolf.Heading;
            }

            wolf.Heading = AnyDirection();
        }

        return Move.Stay;
    }

    private int NearestBody(int from)
    {
        int nearest = -1;
        int shortest = WolfSight + 1;

        foreach (ref readonly Body body in _bodies.AsSpan())
        {
            int distance = Field.Distance(from, body.Cell);

            if (distance < shortest)
            {
                (nearest, shortest) = (body.Cell, distance);
            }
        }

        return nearest;
    }

    private bool IsOpenToWolf(int cell)
    {
        return (Field[cell] & (Ground.Wall | Ground.Wolf)) == 0;
    }

    private ref Body BodyAt(int cell)
    {
        int index = 0;

        while (_bodies[index].Cell != cell)
        {
            index++;
        }

        return ref _bodies[index];
    }

    private void Catch(ref Body body)
    {
        Field[body.Cell] &= ~Ground.Body;
        Pay(ref body, CaughtPoints);
        body.IsCaught = true;
        Place(ref body);
    }

    private Move AnyDirection()
    {
        return Move.North + _random.Below(4);
    }
}
