using System.Numerics;

namespace SoftmaxGen.Kernels.Tests;

/// <summary>How far a probability at a temperature may be from the exact one.</summary>
/// <remarks>
/// (z - m) / t is known with what rounding took from the difference, from 1 / t and from their product, so an exponential is as exact as without a temperature, and
/// so is what comes after it: the same promise. The worst found by these tests are 1.5 ULP up to 64 classes, 1.9 at 100 and 2.3 at 300 in float, and 1.3 in double.
/// </remarks>
internal static class TemperatureBound
{
    public static double Ulps<T>(int c)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> => ForwardBound.Ulps<T>(c);

    /// <summary>Below 4C times the smallest normal number a probability may be 0.</summary>
    public static double Lost<T>(int c)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> => 4 * c * Arithmetic<T>.SmallestNormal;
}
