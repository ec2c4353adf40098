using System;
using System.Numerics;

namespace SoftmaxGen.Kernels.Tests;

/// <summary>How far a computed dz_m = a_m (g_m - d), with d = sum of a_i g_i, may be from the exact one.</summary>
/// <remarks>
/// <para>
/// A class passes k = ceil(C / 16) + 4 roundings on its way into d: its product, the additions of its lane, the four
/// folds of sixteen lanes. So d is off by at most k u S, with S the sum of |a_i g_i|. The subtraction and the last
/// product, of which the closed form of C = 2 has two, add u each:
/// </para>
/// <code>|error of dz_m| &lt;= u a_m (k S + 3 |g_m - d|)</code>
/// <para>
/// and a hundredth more for the products of roundings. Where factors are so small that products leave the normal range,
/// each of C + 1 products may be off by an absolute amount as well. For C = 1 and 2 the closed forms take the
/// probabilities to sum to 1: they may differ by |g_m| a_m times how far the sum is from it.
/// </para>
/// </remarks>
internal sealed class BackwardBound<T>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    private readonly double[] _a;
    private readonly double[] _dLdA;
    private readonly double _dot;
    private readonly double _absoluteDot;
    private readonly double _defect;

    public BackwardBound(ReadOnlySpan<T> a, ReadOnlySpan<T> dLdA)
    {
        _a = Expected.Wide(a);
        _dLdA = Expected.Wide(dLdA);

        for (int i = 0; i < _a.Length; i++)
        {
            _dot += _a[i] * _dLdA[i];
            _absoluteDot += Math.Abs(_a[i] * _dLdA[i]);
        }

        _defect = ClosedForm.Defect(_a);
    }

    public double Of(int m)
    {
        int roundings = ((_a.Length + 15) / 16) + 4;
        double difference = Math.Abs(_dLdA[m] - _dot);
        double relative = 1.01 * Arithmetic<T>.U * _a[m] * ((roundings * _absoluteDot) + (3 * difference));
        double closedForm = 1.01 * _defect * _a[m] * Math.Abs(_dLdA[m]);

        return relative + closedForm + ((_a.Length + 1) * Arithmetic<T>.Underflow) + Arithmetic<T>.Storing(_a[m] * difference);
    }
}
