using System;
using System.Numerics;

namespace SoftmaxGen.Kernels.Tests;

/// <summary>How far a computed dz_m = a_m (g_m - d), with d = sum of a_i g_i, may be from the exact one.</summary>
/// <remarks>
/// <para>
/// A class passes k = ceil(C / 16) + ceil(log2 min(C, 16)) roundings on its way into d: its product, the additions of its lane,
/// the folds of the lanes. So d is off by at most k u S, with S the sum of |a_i g_i|. The difference and the last product add u
/// each:
/// </para>
/// <code>|error of dz_m| &lt;= u a_m (k S + 2 |g_m - d|), and so at most (k + 2) u a_m (|g_m| + S)</code>
/// <para>
/// and a thousandth more for the products of roundings. The closed forms of C = 1 and 2 are three operations, which is 3u of the
/// result. Where factors are so small that products leave the normal range, each of C + 1 products may be off by an absolute
/// amount as well. The proof is in docs/accuracy.md.
/// </para>
/// </remarks>
internal readonly ref struct BackwardBound<T>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    /// <summary>What the products of roundings add, at most.</summary>
    public const double OfSecondOrder = 1.001;

    private readonly ReadOnlySpan<double> _a;
    private readonly ReadOnlySpan<double> _dLdA;
    private readonly double _dot;
    private readonly double _absoluteDot;

    public BackwardBound(ReadOnlySpan<double> a, ReadOnlySpan<double> dLdA)
    {
        _a = a;
        _dLdA = dLdA;

        for (int i = 0; i < a.Length; i++)
        {
            _dot += a[i] * dLdA[i];
            _absoluteDot += Math.Abs(a[i] * dLdA[i]);
        }
    }

    /// <summary>The promise: so many units in the last place of <see cref="Size"/>, or for C = 1 and 2 of the result. Half is stored on top.</summary>
    public static int Ulps(int c) => c <= 2 ? 3 : Roundings(c) + 2;

    /// <summary>a_m (|g_m| + S).</summary>
    public double Size(int m) => (_a[m] * Math.Abs(_dLdA[m])) + (_a[m] * _absoluteDot);

    /// <summary>The bound, absolute, where the exact result is <paramref name="exact"/>.</summary>
    public double Of(int m, double exact)
    {
        double u = OfSecondOrder * Arithmetic<T>.U;

        // In this order, so that the bound of a tiny probability does not vanish, and that of a large gradient is finite.
        double relative = _a.Length <= 2
            ? 3 * u * Math.Abs(exact)
            : _a[m] * ((Roundings(_a.Length) * u * _absoluteDot) + (2 * u * Math.Abs(_dLdA[m] - _dot)));

        // The closed forms multiply a product of probabilities by a gradient.
        double underflow = _a.Length <= 2 ? Arithmetic<T>.Underflow * (Math.Abs(_dLdA[0]) + Math.Abs(_dLdA[^1])) : 0;

        return relative + underflow + ((_a.Length + 1) * Arithmetic<T>.Underflow) + Arithmetic<T>.Storing(exact);
    }

    private static int Roundings(int c) => ((c + 15) / 16) + (int)Math.Ceiling(Math.Log2(Math.Min(c, 16)));
}
