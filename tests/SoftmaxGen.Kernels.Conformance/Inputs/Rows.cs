using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;

namespace SoftmaxGen.Kernels.Conformance;

/// <summary>Row-major arrays of values, the same on every run and machine.</summary>
public static class Rows
{
    /// <summary>Values spread evenly over [-scale, scale].</summary>
    public static T[] Uniform<T>(int count, double scale, int seed)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        // The sequence of a seeded Random is part of its contract.
        var random = new Random(seed);

        return [.. Enumerable.Range(0, count).Select(_ => T.CreateChecked(scale * ((2 * random.NextDouble()) - 1)))];
    }

    /// <summary>
    /// Class indices to put something special at: all of them up to 128 classes, and past that the edges of the row, of
    /// its vectors and of its blocks of sixteen.
    /// </summary>
    public static IEnumerable<int> Places(int c) =>
        c <= 128 ? Enumerable.Range(0, c) : [0, 1, 3, 4, 7, 8, 15, 16, 17, 31, 32, c / 2, c - 17, c - 16, c - 8, c - 2, c - 1];

    /// <summary>A copy of a row with another value in one place.</summary>
    public static T[] With<T>(ReadOnlySpan<T> row, int place, T value)
    {
        T[] copy = row.ToArray();
        copy[place] = value;

        return copy;
    }
}
