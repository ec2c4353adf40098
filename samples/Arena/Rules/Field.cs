using System;

namespace Arena;

/// <summary>The ground, cell by cell, with walls that leave every free cell within reach of every other.</summary>
internal sealed class Field
{
    public const int Width = 24;
    public const int Height = 16;

    /// <summary>As far as an agent sees. So wide a rim of wall is around the field, and nothing need ask whether it is still on it.</summary>
    public const int Rim = 3;
    public const int Stride = Width + (2 * Rim);

    private const int Walls = 13;
    private const int ShortestWall = 2;
    private const int LongestWall = 5;

    private readonly Ground[] _ground = new Ground[Stride * (Height + (2 * Rim))];

    public Field(Pcg32 random)
    {
        Array.Fill(_ground, Ground.Wall);

        for (int y = 0; y < Height; y++)
        {
            _ground.AsSpan(CellAt(0, y), Width).Clear();
        }

        int[] reached = new int[Width * Height];

        for (int wall = 0; wall < Walls; wall++)
        {
            Build(random, reached);
        }
    }

    public ref Ground this[int cell] => ref _ground[cell];

    public static int CellAt(int x, int y)
    {
        return ((y + Rim) * Stride) + x + Rim;
    }

    public static int X(int cell)
    {
        return (cell % Stride) - Rim;
    }

    public static int Y(int cell)
    {
        return (cell / Stride) - Rim;
    }

    /// <summary>What is to be added to a cell.</summary>
    public static int Step(Move move)
    {
        return move switch
        {
            Move.North => -Stride,
            Move.East => 1,
            Move.South => Stride,
            Move.West => -1,
            _ => 0,
        };
    }

    /// <summary>In steps, as if there were no walls.</summary>
    public static int Distance(int from, int to)
    {
        return Math.Abs(X(to) - X(from)) + Math.Abs(Y(to) - Y(from));
    }

    /// <summary>A cell with nothing on it, by chance. More than a third of all are free, so a few attempts will do.</summary>
    public int FreeCell(Pcg32 random)
    {
        int cell;

        do
        {
            cell = CellAt(random.Below(Width), random.Below(Height));
        }
        while (_ground[cell] != Ground.Free);

        return cell;
    }

    /// <summary>One straight wall, by chance, unless it would cut the field in two.</summary>
    private void Build(Pcg32 random, int[] reached)
    {
        int step = random.Below(2) == 0 ? 1 : Stride;
        int first = FreeCell(random);
        int length = ShortestWall + random.Below(LongestWall - ShortestWall + 1);
        int built = 0;

        while (built < length && _ground[first + (built * step)] == Ground.Free)
        {
            _ground[first + (built * step)] = Ground.Wall;
            built++;
        }

        if (IsConnected(reached))
        {
            return;
        }

        for (int i = 0; i < built; i++)
        {
            _ground[first + (i * step)] = Ground.Free;
        }
    }

    /// <summary>Floods the field from one free cell, marks what it reaches as a body for the while, and asks whether that is all.</summary>
    private bool IsConnected(int[] reached)
    {
        int free = _ground.AsSpan().Count(Ground.Free);
        int count = 0;
        Reach(Array.IndexOf(_ground, Ground.Free), reached, ref count);

        for (int i = 0; i < count; i++)
        {
            for (Move move = Move.North; move <= Move.West; move++)
            {
                Reach(reached[i] + Step(move), reached, ref count);
            }
        }

        foreach (int cell in reached.AsSpan(0, count))
        {
            _ground[cell] = Ground.Free;
        }

        return count == free;
    }

    private void Reach(int cell, int[] reached, ref int count)
    {
        if (_ground[cell] == Ground.Free)
        {
            _ground[cell] = Ground.Body;
            reached[count++] = cell;
        }
    }
}
