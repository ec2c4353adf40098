using System;
using System.Numerics;

namespace SoftmaxGen.Kernels.Tests;

/// <summary>How far a computed dz_m = g_m - p_m s, with p = exp(y) and s = sum of g_i, may be from the exact one.</summary>
/// <remarks>
/// <para>
/// A class passes k = <see cref="LogErrors{T}.Additions"/> roundings on its way into s, so s is off by at most k u S, with S the sum of |g_i|. p is
/// off by <see cref="LogErrors{T}.OfExponential"/>, and the product by u where nothing is fused; the difference adds u of the result:
/// </para>
/// <code>|error of dz_m| &lt;= u (p_m (2.5 |s| + k S) + |dz_m|), and so at most (k + 4) u (|g_m| + p_m S)</code>
/// <para>
/// Two classes have p_1 g_0 - p_0 g_1, two products of the same kind: at most 4u of p_1 |g_0| + p_0 |g_1|. A probability that is below the
/// normal range is 0.
/// </para>
/// </remarks>
internal readonly ref struct LogBackwardBound<T>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    private readonly ReadOnlySpan<double> _y;
    private readonly ReadOnlySpan<double> _dLdY;
    private readonly double _sum;
    private readonly double _absoluteSum;

    public LogBackwardBound(ReadOnlySpan<double> y, ReadOnlySpan<double> dLdY)
    {
        _y = y;
        _dLdY = dLdY;

        for (int i = 0; i < y.Length; i++)
        {
            _sum += Gradient(i);
            _absoluteSum += Math.Abs(Gradient(i));
        }
    }

    /// <summary>The bound, absolute, where the exact result is <paramref name="exact"/>.</summary>
    public double Of(int m, double exact)
    {
        double u = LogErrors<T>.OfSecondOrder * Arithmetic<T>.U;

        if (_y.Length == 2)
        {
            double ofProducts = OfProduct(1, Gradient(0)) + OfProduct(0, Gradient(1));

            return ofProducts + (u * Math.Abs(exact)) + (2 * Arithmetic<T>.Underflow) + Arithmetic<T>.Storing(exact);
        }

        double ofSum = Math.Exp(_y[m]) * u * LogErrors<T>.Additions(_y.Length) * _absoluteSum;

        return OfProduct(m, _sum) + ofSum + (u * Math.Abs(exact)) + (2 * Arithmetic<T>.Underflow) + Arithmetic<T>.Storing(exact);
    }

    // What p_m times a factor is off by: all of it, where p_m may be 0 in its place.
    private double OfProduct(int m, double factor)
    {
        double p = Math.Exp(_y[m]);
        double relative = p < LogErrors<T>.Vanishing ? 1 : (LogErrors<T>.OfExponential + 1) * Arithmetic<T>.U;

        // In two halves, since a p that no double shows is something where the factor is large.
        double root = Math.Exp(_y[m] / 2);

        return root * Math.Abs(factor) * root * LogErrors<T>.OfSecondOrder * relative;
    }

    private double Gradient(int i) => double.IsNegativeInfinity(_y[i]) ? 0 : _dLdY[i];
}
