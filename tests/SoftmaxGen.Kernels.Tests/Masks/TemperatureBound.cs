using System;
using System.Numerics;

namespace SoftmaxGen.Kernels.Tests;

/// <summary>How far a probability at a temperature may be from the exact one.</summary>
/// <remarks>
/// (z - m) / t is known with what rounding took from the difference, from 1 / t and from their product, so an exponential is as exact as without a temperature:
/// 4 ULP up to 256 classes, and 7 past that, where each lane adds many low parts.
/// </remarks>
internal static class TemperatureBound
{
    public static double Ulps<T>(int c)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> => typeof(T) == typeof(Half) ? ForwardBound.Ulps<T>(c) : c <= 256 ? 4 : 7;

    /// <summary>Below 4C times the smallest normal number a probability may be 0.</summary>
    public static double Lost<T>(int c)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> => 4 * c * Arithmetic<T>.SmallestNormal;
}
