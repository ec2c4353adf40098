using System;
using System.Numerics;

namespace SoftmaxGen.Kernels.Tests;

/// <summary>How far a computed entry d_mn - p_n, with p = exp(y), may be from the exact one.</summary>
/// <remarks>
/// p is off by <see cref="LogErrors{T}.OfExponential"/>, or 0 where it leaves the normal range. Beside the diagonal the difference from 0 is
/// exact, and on it half a unit of the result comes on top. The proof is in docs/accuracy.md.
/// </remarks>
internal static class LogJacobianBound<T>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    /// <summary>The bound, absolute, where the exact entry is <paramref name="exact"/>.</summary>
    public static double Of(bool isDiagonal, double yn, double exact)
    {
        double p = Math.Exp(yn);
        double ofExponential = p * LogErrors<T>.OfSecondOrder * (p < LogErrors<T>.Vanishing ? 1 : LogErrors<T>.OfExponential * Arithmetic<T>.U);
        double ofDifference = isDiagonal ? Arithmetic<T>.UlpAt(Math.Abs(exact) + ofExponential) / 2 : 0;

        return ofExponential + ofDifference + Arithmetic<T>.Storing(exact);
    }
}
