using System;
using System.Linq;
using System.Numerics;
using CsCheck;
using SoftmaxGen.Kernels.Conformance;
using Xunit;

namespace SoftmaxGen.Kernels.Tests;

/// <summary>What is true of the Jacobian of every softmax, and of its logarithm.</summary>
public class JacobianPropertyTests
{
    [Theory, MemberData(nameof(Roster.SoftmaxKernels), MemberType = typeof(Roster))]
    public void It_is_symmetric_to_the_bit<T>(Kernel<T> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> =>
        RowGenerators.Outputs(kernel).Hold(kernel, Squares(kernel), a =>
        {
            T[] jacobian = kernel.Jacobians(a);
            int c = kernel.C;

            for (int m = 0; m < c; m++)
            {
                for (int n = 0; n < m; n++)
                {
                    if (BitPattern.Of(jacobian[(m * c) + n]) != BitPattern.Of(jacobian[(n * c) + m]))
                    {
                        Assert.Fail($"{kernel}: entry {m}, {n} is {BitPattern.Text(jacobian[(m * c) + n])}, its mirror {BitPattern.Text(jacobian[(n * c) + m])}");
                    }
                }
            }
        });

    /// <remarks>
    /// In row m the exact entries sum to a_m (1 - sum of a). Computed ones are off by u each of entries whose sizes sum to
    /// 2 a_m at most, and once more on the diagonal. Of logs they sum to 1 - sum of p.
    /// </remarks>
    [Theory, MemberData(nameof(Roster.Kernels), MemberType = typeof(Roster))]
    public void Its_rows_sum_to_zero<T>(Kernel<T> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> =>
        RowGenerators.Outputs(kernel).Hold(kernel, Squares(kernel), a =>
        {
            double[] jacobian = Expected.Wide<T>(kernel.Jacobians(a));
            int c = kernel.C;
            bool isLog = kernel.Family == Family.LogSoftmax;
            double ofSum = isLog ? SumBound.OfLogs<T>(a) : SumBound.Of<T>(a) + (3.01 * Arithmetic<T>.U);

            for (int m = 0; m < c; m++)
            {
                ReadOnlySpan<double> row = jacobian.AsSpan(m * c, c);
                double sum = 0;
                double stored = 0;

                for (int n = 0; n < c; n++)
                {
                    sum += row[n];
                    stored += isLog ? LogJacobianBound<T>.Of(m == n, double.CreateChecked(a[n]), row[n]) : Arithmetic<T>.Storing(row[n]);
                }

                double bound = isLog
                    ? ofSum + (1.01 * stored) + (2 * c * Arithmetic<double>.U)
                    : (double.CreateChecked(a[m]) * ofSum) + stored + (c * Arithmetic<T>.Underflow);

                if (!(Math.Abs(sum) <= bound))
                {
                    Assert.Fail($"{kernel}: row {m} sums to {sum:R}, the bound is {bound:E2}");
                }
            }
        });

    private static long Squares<T>(Kernel<T> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> => (long)kernel.C * kernel.C;
}
