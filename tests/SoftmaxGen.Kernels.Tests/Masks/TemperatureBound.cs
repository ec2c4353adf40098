using System;
using System.Numerics;

namespace SoftmaxGen.Kernels.Tests;

/// <summary>How far what is computed at a temperature may be from the exact, in units of the last place. The proof is in docs/accuracy.md, "At a temperature".</summary>
/// <remarks>
/// (z - m) / t is known with what rounding took from the difference, from 1 / t and from their product, to 10u^2 of itself. So an exponential is as exact as without a temperature, and
/// so is what comes after it: the same promise, for two classes too, which have an exponential each here. The gradient is divided by t, which is one rounding more.
/// </remarks>
internal static class TemperatureBound
{
    public static double Ulps<T>(int c, bool isWide)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> => isWide && typeof(T) == typeof(float) ? WideUlps : ForwardBound.Ulps<T>(c);

    /// <summary>In units of a_m (|g_m| + S) / t, and for two classes of the result.</summary>
    public static int BackwardUlps(int c) => BackwardBound<float>.Ulps(c) + 1;

    /// <summary>Below 4C times the smallest normal number a probability may be 0.</summary>
    public static double Lost<T>(int c)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> => 4 * c * Arithmetic<T>.SmallestNormal;

    /// <summary>Of float in double: half a unit, and 2^-32.2 of a number whose unit is at least 2^-24 of it.</summary>
    private static readonly double WideUlps = 0.5 + Math.Pow(2, 24 - 32.2);
}
