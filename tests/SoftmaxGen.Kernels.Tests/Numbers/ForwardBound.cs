using System;
using System.Numerics;

namespace SoftmaxGen.Kernels.Tests;

/// <summary>How far a probability may be from the exact one, in units of the last place.</summary>
internal static class ForwardBound
{
    private const double Most = 7;

    /// <summary>
    /// The promise of docs/accuracy.md, fused or not: for float 3 up to 64 classes; 4 up to 256, and 7 up to 1,024, where each of
    /// the sixteen lanes adds many low parts. Past that nothing is promised, and the tests' rows keep to the same. A Half is
    /// computed in double and rounded once: half a unit, and next to nothing.
    /// </summary>
    public static double Ulps<T>(int c)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        if (typeof(T) == typeof(Half))
        {
            return 0.5 + (Most * Arithmetic<Half>.U / Arithmetic<Half>.Place);
        }

        return c switch
        {
            <= 64 when typeof(T) == typeof(float) => 3,
            <= 256 => 4,
            _ => Most,
        };
    }

    /// <summary>
    /// The bound as a fraction of a probability: a unit in the last place is at most 2u of the number. With the loss of
    /// up to C probabilities below 4C times the smallest normal number, it is how far a row's sum may be from 1.
    /// </summary>
    public static double Relative<T>(int c)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> =>
        2 * Arithmetic<T>.U * (typeof(T) == typeof(Half) ? Most : Ulps<T>(c));
}
