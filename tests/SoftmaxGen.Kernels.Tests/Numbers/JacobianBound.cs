using System;
using System.Numerics;

namespace SoftmaxGen.Kernels.Tests;

/// <summary>How far a computed entry of a Jacobian may be from the exact one, in units of its last place.</summary>
/// <remarks>
/// Beside the diagonal an entry is one product, off by half a unit. On it, a_m (1 - a_m), the difference is exact from
/// a_m = 1/2 on (Sterbenz). Below, it lies between 1/2 and 1 and is off by at most u/2, which a_m makes u a_m / 2: no more
/// than one unit of a product that is above a_m / 2. For C = 2 an entry is a_0 a_1 in all places. A Half is stored on top. The
/// proof is in docs/accuracy.md.
/// </remarks>
internal static class JacobianBound<T>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    /// <summary>The promise, in units of the arithmetic's last place.</summary>
    public static double Ulps(int c, bool isDiagonal, double am) => isDiagonal && c != 2 && am < 0.5 ? 1.5 : 0.5;

    /// <summary>The bound, absolute, where the exact entry is <paramref name="exact"/>.</summary>
    // Half of the smallest subnormal number is no double.
    public static double Of(int c, bool isDiagonal, double am, double exact) =>
        Math.Max(Arithmetic<T>.Underflow, Ulps(c, isDiagonal, am) * Arithmetic<T>.UlpAt(exact)) + Arithmetic<T>.Storing(exact);
}
