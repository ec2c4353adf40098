using System;
using System.Numerics;
using SoftmaxGen.Accuracy.Arithmetic;
using SoftmaxGen.Accuracy.Formats;

namespace SoftmaxGen.Accuracy;

/// <summary>The exponential of the generated kernels, operation for operation.</summary>
/// <typeparam name="T">The element type.</typeparam>
/// <typeparam name="TFormat">Its constants.</typeparam>
/// <typeparam name="TMultiplyAdd">How the machine multiplies and adds.</typeparam>
internal static class Exponential<T, TFormat, TMultiplyAdd>
    where T : IBinaryFloatingPointIeee754<T>
    where TFormat : IFormat<T>
    where TMultiplyAdd : IMultiplyAdd
{
    /// <summary>The number that is added to <c>x log2 e</c> in a row whose largest exponential has the exponent <paramref name="k"/>.</summary>
    public static T Bias(int k) => TFormat.Magic + TFormat.HalfExponent - T.CreateChecked(k);

    /// <summary><c>exp(x) * 2^-k</c>, by Cody and Waite's reduction to |r| &lt;= ln 2 / 2 and a polynomial for exp(r) - 1.</summary>
    /// <param name="x">The logit.</param>
    /// <param name="bias"><see cref="Bias"/> of the row.</param>
    /// <param name="coefficients">c2, c3, … of <c>exp(r) = 1 + r + r^2 (c2 + c3 r + …)</c>.</param>
    public static T Exp(T x, T bias, ReadOnlySpan<T> coefficients)
    {
        T t = TMultiplyAdd.MultiplyAdd(x, TFormat.Log2E, bias);
        T n = t - bias;

        // x - n ln2 = high + low, both all but exact. Their sum is good enough inside the polynomial, not for its linear term.
        T high = TMultiplyAdd.MultiplyAdd(n, -TFormat.Ln2High, x);
        T low = n * -TFormat.Ln2Low;
        T r = high + low;

        T q = coefficients[^1];
        for (int i = coefficients.Length - 2; i >= 0; i--)
        {
            q = TMultiplyAdd.MultiplyAdd(q, r, coefficients[i]);
        }

        T expm1 = high + TMultiplyAdd.MultiplyAdd(q, r * r, low);

        // 2^(n - k - 1), doubled: it is 0, and never so small a power that a product with it is denormal.
        T scale = TFormat.PowerOfTwo(t);
        scale += scale;

        // expm1 * scale is exact, so that fused or not this is one rounding.
        return TMultiplyAdd.MultiplyAdd(expm1, scale, scale);
    }
}
