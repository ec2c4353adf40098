using System;
using System.Collections.Generic;

namespace SoftmaxGen.Accuracy.Searching;

/// <summary>Rows of a shape: what makes all terms of a sum round in one direction, or one of them count for nearly all.</summary>
internal static class Shapes
{
    // Both sides of where exp leaves the normal range, in float and in powers of two, and of where the shift changes.
    private static readonly double[] Edges = [88, 127, 256, 708, 2048];

    public static IEnumerable<RowFamily> Families() =>
    [
        new(RowFamily.Shape, "towers", static (random, row) => Flat(random, row, above: 30 * random.NextDouble())),
        new(RowFamily.Shape, "pits", static (random, row) => Flat(random, row, above: -30 * random.NextDouble())),
        new(RowFamily.Shape, "staircases", Staircase),
        new(RowFamily.Shape, "ties at edges", TiesAtEdges),
        new(RowFamily.Shape, "near ties", NearTies),
    ];

    // All the same, but for a few, and those are the same too.
    private static void Flat(Random random, Span<double> row, double above)
    {
        double level = Level(random);
        row.Fill(level);

        for (int i = random.Next(1, Math.Max(2, row.Length / 4)); i > 0; i--)
        {
            row[random.Next(row.Length)] = level + above;
        }
    }

    private static void Staircase(Random random, Span<double> row)
    {
        double level = Level(random);
        double step = 100 * Math.Pow(10, -4 * random.NextDouble()) / row.Length;
        int stairs = random.Next(2, row.Length + 1);

        for (int i = 0; i < row.Length; i++)
        {
            row[i] = level - (step * (i % stairs));
        }
    }

    private static void TiesAtEdges(Random random, Span<double> row)
    {
        double edge = Edges[random.Next(Edges.Length)] + random.NextDouble() - 0.5;
        Span<double> values = [edge, -edge, edge - random.NextDouble(), -edge + random.NextDouble()];
        int first = random.Next(4);
        int count = random.Next(1, 5 - first);

        foreach (ref double logit in row)
        {
            logit = values[first + random.Next(count)];
        }
    }

    private static void NearTies(Random random, Span<double> row)
    {
        double level = Level(random);
        double distance = Math.Pow(10, -7 * random.NextDouble());

        foreach (ref double logit in row)
        {
            logit = level + (distance * random.Next(4));
        }
    }

    private static double Level(Random random) => random.Next(4) == 0 ? 300 * ((2 * random.NextDouble()) - 1) : 20 * ((2 * random.NextDouble()) - 1);
}
