using System;

namespace Arena;

/// <summary>What a body sees, as numbers around itself: the same wherever on the field it stands.</summary>
internal static class Observation
{
    private const int Side = (2 * Field.Rim) + 1;
    private const int Window = Side * Side;

    /// <summary>Ripe berries, wolves and whatever blocks, on each cell of the window; then two directions, and the last move.</summary>
    public const int Size = (3 * Window) + (2 * Direction) + Policy.C;

    /// <summary>East, south, and how near.</summary>
    private const int Direction = 3;

    private const int Berries = 0;
    private const int Wolves = Window;
    private const int Blocks = 2 * Window;
    private const int NearestBerry = 3 * Window;
    private const int NearestWolf = NearestBerry + Direction;
    private const int LastMove = NearestWolf + Direction;

    public static void Write(Game game, int index, Span<float> x)
    {
        ref readonly Body body = ref game.Bodies[index];
        x.Clear();

        for (int i = 0; i < Window; i++)
        {
            int dx = (i % Side) - Field.Rim;
            int dy = (i / Side) - Field.Rim;
            Ground ground = game.Field[body.Cell + (dy * Field.Stride) + dx];
            x[Berries + i] = Is(ground, Ground.Ripe);
            x[Wolves + i] = Is(ground, Ground.Wolf);
            x[Blocks + i] = Is(ground, Ground.Wall | Ground.Body);
        }

        int berry = -1;
        int wolf = -1;

        foreach (ref readonly Plant plant in game.Plants)
        {
            berry = (game.Field[plant.Cell] & Ground.Ripe) != 0 ? Nearer(body.Cell, plant.Cell, berry) : berry;
        }

        foreach (ref readonly Wolf other in game.Wolves)
        {
            wolf = Nearer(body.Cell, other.Cell, wolf);
        }

        WriteDirection(body.Cell, berry, x.Slice(NearestBerry, Direction));
        WriteDirection(body.Cell, wolf, x.Slice(NearestWolf, Direction));
        x[LastMove + (int)body.LastMove] = 1;
    }

    private static float Is(Ground ground, Ground kind)
    {
        return (ground & kind) != 0 ? 1 : 0;
    }

    private static int Nearer(int from, int cell, int best)
    {
        return best < 0 || Field.Distance(from, cell) < Field.Distance(from, best) ? cell : best;
    }

    /// <summary>Nothing is written where there is nothing, or where one stands on it.</summary>
    private static void WriteDirection(int from, int to, Span<float> direction)
    {
        if (to < 0 || to == from)
        {
            return;
        }

        float distance = Field.Distance(from, to);
        direction[0] = (Field.X(to) - Field.X(from)) / distance;
        direction[1] = (Field.Y(to) - Field.Y(from)) / distance;
        direction[2] = 1 / distance;
    }
}
