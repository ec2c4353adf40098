using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using SoftmaxGen.Kernels.Conformance;
using Xunit;

namespace SoftmaxGen.Kernels.Tests;

/// <summary>The Jacobian against the reference, entry by entry.</summary>
public class JacobianTests
{
    /// <remarks>
    /// An entry beside the diagonal is one product: off by at most u |a_m a_n|. One on the diagonal is a_m (1 - a_m),
    /// two operations: 2u times itself. For C = 2 the closed form puts a_n for 1 - a_m, which differs by how far the
    /// two are from summing to 1; for C = 1 it is 0. Products that leave the normal range may be off by an absolute
    /// amount.
    /// </remarks>
    [Theory, MemberData(nameof(Roster.Kernels), MemberType = typeof(Roster))]
    public void Entries_are_within_the_bound<T>(Kernel<T> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        int c = kernel.C;
        int rows = c > 40 ? 1 : 10;

        foreach (double scale in c > 1000 ? (double[])[10] : [1, 10, 200])
        {
            T[] a = kernel.Probabilities(Rows.Uniform<T>(rows * c, scale, seed: c));
            T[] jacobian = kernel.Jacobians(a);

            for (int r = 0; r < rows; r++)
            {
                CheckRow(kernel, a.AsSpan(r * c, c), jacobian.AsSpan(r * c * c, c * c));
            }
        }
    }

    [Theory, MemberData(nameof(Roster.Kernels), MemberType = typeof(Roster))]
    public void The_Jacobian_of_a_certain_class_is_zero<T>(Kernel<T> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        int place = kernel.C / 2;
        T[] jacobian = kernel.Jacobians(Rows.With(new T[kernel.C], place, T.One));

        Assert.DoesNotContain(jacobian, static entry => entry != T.Zero);
    }

    private static void CheckRow<T>(Kernel<T> kernel, ReadOnlySpan<T> a, ReadOnlySpan<T> jacobian)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        double[] wide = Expected.Wide(a);
        double defect = ClosedForm.Defect(wide);
        Func<int, TwoDoubles[]> expected = Expected.Jacobian(a);

        foreach (int m in Rows.Places(kernel.C))
        {
            TwoDoubles[] row = expected(m);

            for (int n = 0; n < kernel.C; n++)
            {
                double actual = double.CreateChecked(jacobian[(m * kernel.C) + n]);
                double error = row[n].DistanceTo(actual);
                double bound = (1.01 * Arithmetic<T>.U * Math.Abs(row[n].High) * (m == n ? 2 : 1))
                    + (m == n ? 1.01 * defect * wide[m] : 0)
                    + (2 * Arithmetic<T>.Underflow)
                    + Arithmetic<T>.Storing(row[n].High);

                if (!(error <= bound))
                {
                    Assert.Fail($"{kernel}, entry {m}, {n}: {actual:R} instead of {row[n].High:R} is off by {error:E2}, the bound is {bound:E2}");
                }
            }
        }
    }
}
