using System;
using System.Collections.Generic;
using System.Linq;

namespace SoftmaxGen.Kernels.Conformance;

public static partial class Rows
{
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
