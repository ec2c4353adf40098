using System;
using System.Collections.Generic;
using System.Numerics;
using SoftmaxGen.Kernels.Conformance;
using Xunit;

namespace SoftmaxGen.Kernels.Tests;

/// <summary>The proven bounds of Backward and the Jacobian, applied to whatever rows a test brings.</summary>
internal static class DerivativeTable
{
    public static void CheckGradients<T>(Kernel<T> kernel, ReadOnlySpan<T> a, ReadOnlySpan<T> dLdA, ReadOnlySpan<T> dLdZ)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        Assert.False(a.IsEmpty);
        Assert.Equal(a.Length, dLdZ.Length);

        for (int start = 0; start < a.Length; start += kernel.C)
        {
            ReadOnlySpan<T> row = a.Slice(start, kernel.C);
            ReadOnlySpan<T> upstream = dLdA.Slice(start, kernel.C);
            TwoDoubles[] expected = Expected.Backward(kernel.Family, row, upstream);
            double[] bounds = Bounds(kernel, row, upstream, expected);

            for (int m = 0; m < kernel.C; m++)
            {
                double error = expected[m].DistanceTo(double.CreateChecked(dLdZ[start + m]));
                double most = bounds[m];

                // A sum of gradients may be more than the largest Half.
                bool isOverflow = T.IsInfinity(dLdZ[start + m])
                    && T.IsNegative(dLdZ[start + m]) == double.IsNegative(expected[m].High)
                    && Math.Abs(expected[m].High) + most >= double.CreateChecked(Logits.Largest<T>());

                if (!(error <= most || isOverflow))
                {
                    Assert.Fail($"{kernel}, row {start / kernel.C}, class {m}: {BitPattern.Text(dLdZ[start + m])} instead of {expected[m].High:R} is off by {error:E2}, the bound is {most:E2}");
                }
            }
        }
    }

    /// <summary>What each gradient of one row may be off by.</summary>
    public static double[] Bounds<T>(Kernel<T> kernel, ReadOnlySpan<T> a, ReadOnlySpan<T> dLdA, TwoDoubles[] exact)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        var bounds = new double[exact.Length];
        var ofSoftmax = new BackwardBound<T>(Expected.Wide(a), Expected.Wide(dLdA));
        var ofLogs = new LogBackwardBound<T>(Expected.Wide(a), Expected.Wide(dLdA));

        for (int m = 0; m < bounds.Length; m++)
        {
            bounds[m] = kernel.Family == Family.LogSoftmax ? ofLogs.Of(m, exact[m].High) : ofSoftmax.Of(m, exact[m].High);
        }

        return bounds;
    }

    /// <summary>Holds the Jacobian of one row, in the rows of it that are asked for.</summary>
    public static void CheckJacobian<T>(Kernel<T> kernel, ReadOnlySpan<T> a, ReadOnlySpan<T> jacobian, IEnumerable<int> rows)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        Func<int, TwoDoubles[]> expected = Expected.Jacobian(kernel.Family, a);

        Assert.Equal(kernel.C * kernel.C, jacobian.Length);

        foreach (int m in rows)
        {
            TwoDoubles[] row = expected(m);

            for (int n = 0; n < kernel.C; n++)
            {
                double actual = double.CreateChecked(jacobian[(m * kernel.C) + n]);
                double error = row[n].DistanceTo(actual);
                double bound = kernel.Family == Family.LogSoftmax
                    ? LogJacobianBound<T>.Of(m == n, double.CreateChecked(a[n]), row[n].High)
                    : JacobianBound<T>.Of(kernel.C, m == n, double.CreateChecked(a[m]), row[n].High);

                if (!(error <= bound))
                {
                    Assert.Fail($"{kernel}, entry {m}, {n}: {actual:R} instead of {row[n].High:R} is off by {error:E2}, the bound is {bound:E2}");
                }
            }
        }
    }
}
