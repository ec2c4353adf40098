using System;
using System.Numerics;

namespace SoftmaxGen.Kernels.Tests;

/// <summary>How far a probability may be from the exact one, in units of the last place.</summary>
internal static class ForwardBound
{
    /// <summary>
    /// The promise of docs/accuracy.md: for float 3 up to 64 classes and 4 up to 1024, fused or not; 4 for double. Past 1024 classes each of the sixteen lanes adds more than 64 exponentials, for which one more is
    /// allowed. A Half is a float of that accuracy, rounded once: half a unit, and 5 units of a format with 13 more
    /// digits.
    /// </summary>
    public static double Ulps<T>(int c)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        if (typeof(T) == typeof(Half))
        {
            return 0.5 + Math.ScaleB(5, -13);
        }

        if (typeof(T) == typeof(double))
        {
            return 4;
        }

        return c switch
        {
            <= 64 => 3,
            <= 1024 => 4,
            _ => 5,
        };
    }

    /// <summary>
    /// The bound as a fraction of a probability: a unit in the last place is at most 2u of the number. With the loss of
    /// up to C probabilities below 4C times the smallest normal number, it is how far a row's sum may be from 1.
    /// </summary>
    public static double Relative<T>(int c)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> =>
        2 * Arithmetic<T>.U * (typeof(T) == typeof(Half) ? 5 : Ulps<T>(c));
}
