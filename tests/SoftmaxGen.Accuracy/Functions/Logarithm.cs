using System;
using System.Numerics;
using SoftmaxGen.Accuracy.Arithmetic;
using SoftmaxGen.Accuracy.Formats;

namespace SoftmaxGen.Accuracy.Functions;

/// <summary>The logarithm of the generated kernels, operation for operation.</summary>
/// <typeparam name="T">The element type.</typeparam>
/// <typeparam name="TFormat">Its constants.</typeparam>
/// <typeparam name="TMultiplyAdd">How the machine multiplies and adds.</typeparam>
internal static class Logarithm<T, TFormat, TMultiplyAdd>
    where T : IBinaryFloatingPointIeee754<T>
    where TFormat : IFormat<T>
    where TMultiplyAdd : IMultiplyAdd
{
    private static readonly T Half = T.CreateChecked(0.5);

    /// <summary>log(1 + <paramref name="r"/>), for r from 0 to 65,536.</summary>
    /// <param name="r">What is added to 1.</param>
    /// <param name="coefficients">p0, p1, … of <c>log(1 + f) = f - f^2/2 + q (f^2/2 + q^2 (p0 + p1 q^2 + …))</c>.</param>
    public static T OnePlus(T r, ReadOnlySpan<T> coefficients)
    {
        T one = TFormat.ExponentField(T.One);
        T field = TFormat.ExponentField(TMultiplyAdd.MultiplyAdd(r, TFormat.LogTurn, TFormat.LogTurn));
        T n = field - one;
        T scale = TFormat.PowerOfTwo((one + one) - field);

        // Exact.
        T f = TMultiplyAdd.MultiplyAdd(r, scale, scale - T.One);

        T g = Half * (r < TFormat.LogLeast ? T.Zero : f);
        T h = g * f;
        T q = g / (T.One + g);
        T q2 = q * q;
        T p = coefficients[^1];
        for (int i = coefficients.Length - 2; i >= 0; i--)
        {
            p = TMultiplyAdd.MultiplyAdd(p, q2, coefficients[i]);
        }

        T rest = TMultiplyAdd.MultiplyAdd(q, TMultiplyAdd.MultiplyAdd(p, q2, h), n * TFormat.Ln2Low);
        return TMultiplyAdd.MultiplyAdd(n, TFormat.Ln2High, f + TMultiplyAdd.MultiplyAdd(-g, f, rest));
    }
}
