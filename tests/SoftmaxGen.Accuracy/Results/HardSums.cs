using System;
using System.Collections.Generic;
using SoftmaxGen.Accuracy.Searching;

namespace SoftmaxGen.Accuracy.Results;

/// <summary>Rows whose plain sums round in one direction at every addition.</summary>
internal static class HardSums
{
    // Class i goes to lane i mod 16: the first sixteen begin the lanes.
    private const int Lanes = 16;

    private const double Barely = 0.998;

    /// <param name="precision">Bits of the significand.</param>
    public static IEnumerable<RowFamily> Families(int precision) =>
    [
        new(RowFamily.Shape, "absorbed", (random, row) => Absorbed(random, row, precision)),
        new(RowFamily.Shape, "below the grid", (random, row) => BelowGrid(random, row, precision)),
    ];

    /// <summary>Targets of which each lane has one that counts, and others that are rounded away beside it.</summary>
    public static void FillTargets(Random random, Span<double> target, int precision)
    {
        for (int k = 0; k < target.Length; k++)
        {
            // A little above a power of two, where half a unit is most of the number.
            target[k] = k < Lanes ? (1 + (0.01 * random.NextDouble())) / Lanes : Barely * Math.ScaleB(1.0 / Lanes, -precision);
        }
    }

    // What a class lies below the largest, by its term: of the first of each lane it is s, and of all others just below half a unit of s.
    private static void Absorbed(Random random, Span<double> row, int precision)
    {
        double depth = 0.05 + (6 * random.NextDouble());
        double s = depth * Math.Exp(-depth);
        double lost = Barely * Math.ScaleB(1, Math.ILogB(s) - precision);
        double far = 2;

        for (int i = 0; i < 50; i++)
        {
            far = Math.Log(far / lost);
        }

        for (int k = 0; k < row.Length; k++)
        {
            row[k] = k < Lanes ? -depth : -far;
        }

        row[random.Next(Math.Min(row.Length, Lanes))] = 0;
    }

    // One class has nearly all, and the terms of the rest lie around the grid of the sum, or below it.
    private static void BelowGrid(Random random, Span<double> row, int precision)
    {
        double grid = (precision - Math.Ceiling(Math.Log2(row.Length))) * Math.Log(2);
        double depth = random.Next(2) == 0 ? grid + (3 * ((2 * random.NextDouble()) - 1)) : 1.7 * grid * random.NextDouble();
        double step = Math.Pow(10, -8 * random.NextDouble());

        foreach (ref double logit in row)
        {
            logit = -depth - (step * random.NextDouble());
        }

        row[random.Next(row.Length)] = 0;
    }
}
