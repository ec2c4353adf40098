using System;
using System.Numerics;
using SoftmaxGen.Accuracy.Arithmetic;
using SoftmaxGen.Accuracy.Formats;

namespace SoftmaxGen.Accuracy.Functions;

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

    /// <summary>
    /// <c>exp(x) * 2^-k</c> in two parts, <c>power</c> and <c>fraction</c>: it is <c>power + fraction * power</c>. By Cody and
    /// Waite's reduction to |r| &lt;= ln 2 / 2 and a polynomial for exp(r) - 1.
    /// </summary>
    /// <param name="x">The logit.</param>
    /// <param name="bias"><see cref="Bias"/> of the row.</param>
    /// <param name="coefficients">c2, c3, … of <c>exp(r) = 1 + r + r^2 (c2 + c3 r + …)</c>.</param>
    /// <param name="n">x in powers of two, rounded.</param>
    public static (T Power, T Fraction) Parts(T x, T bias, ReadOnlySpan<T> coefficients, out T n)
    {
        T t = TMultiplyAdd.MultiplyAdd(x, TFormat.Log2E, bias);
        n = t - bias;

        // n times the first part of ln 2 is exact.
        T r = TMultiplyAdd.MultiplyAdd(n, -TFormat.Ln2High, x);
        r = TMultiplyAdd.MultiplyAdd(n, -TFormat.Ln2Low, r);

        // 2^(n - k - 1), doubled: it is 0, and never so small a power that a product with it is denormal.
        T half = TFormat.PowerOfTwo(t);

        return (half + half, Fraction(r, coefficients));
    }

    /// <summary>exp(r) - 1, of an r that is reduced.</summary>
    public static T Fraction(T r, ReadOnlySpan<T> coefficients)
    {
        T q = coefficients[^1];
        for (int i = coefficients.Length - 2; i >= 0; i--)
        {
            q = TMultiplyAdd.MultiplyAdd(q, r, coefficients[i]);
        }

        return TMultiplyAdd.MultiplyAdd(q, r * r, r);
    }

    /// <summary>The same as one number: the product is exact, so that fused or not this is one rounding.</summary>
    public static T Exp(T x, T bias, ReadOnlySpan<T> coefficients)
    {
        (T power, T fraction) = Parts(x, bias, coefficients, out _);

        return TMultiplyAdd.MultiplyAdd(fraction, power, power);
    }

    /// <summary>
    /// Whether <c>exp(x)</c>, before it is rounded to one number, is at most that of the next number: quotients are made of the parts.
    /// </summary>
    public static bool IsAtMostNext(T x, T bias, ReadOnlySpan<T> coefficients)
    {
        (_, T fraction) = Parts(x, bias, coefficients, out T n);
        (_, T next) = Parts(T.BitIncrement(x), bias, coefficients, out T nextN);

        // 1 + f <= 2 (1 + g), and all of this is exact.
        return nextN == n ? fraction <= next : nextN == n + T.One && fraction <= T.One + (next + next);
    }
}
