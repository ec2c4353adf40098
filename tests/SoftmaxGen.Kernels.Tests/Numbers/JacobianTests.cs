using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using SoftmaxGen.Kernels.Conformance;
using Xunit;

namespace SoftmaxGen.Kernels.Tests;

/// <summary>The Jacobian against exact entries, one by one.</summary>
public class JacobianTests
{
    [Theory, MemberData(nameof(Roster.Kernels), MemberType = typeof(Roster))]
    public void Entries_are_within_the_bound<T>(Kernel<T> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        int c = kernel.C;
        int rows = c > 40 ? 1 : 10;

        foreach (double scale in c > 1000 ? (double[])[10] : [1, 10, 200])
        {
            T[] a = kernel.Outputs(Rows.Uniform<T>(rows * c, scale, seed: c));
            T[] jacobian = kernel.Jacobians(a);

            for (int r = 0; r < rows; r++)
            {
                DerivativeTable.CheckJacobian<T>(kernel, a.AsSpan(r * c, c), jacobian.AsSpan(r * c * c, c * c), Rows.Places(c));
            }
        }
    }

    [Theory, MemberData(nameof(Roster.SoftmaxKernels), MemberType = typeof(Roster))]
    public void The_Jacobian_of_a_certain_class_is_zero<T>(Kernel<T> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        int place = kernel.C / 2;
        T[] jacobian = kernel.Jacobians(Rows.With(new T[kernel.C], place, T.One));

        Assert.DoesNotContain(jacobian, static entry => entry != T.Zero);
    }

    [Theory, MemberData(nameof(Roster.LogSoftmaxKernels), MemberType = typeof(Roster))]
    public void The_logs_of_a_certain_class_have_its_negative_in_its_column_and_1_on_the_rest_of_the_diagonal<T>(Kernel<T> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        int c = kernel.C;
        int place = c / 2;
        T[] jacobian = kernel.Jacobians(Rows.With<T>(Enumerable.Repeat(T.NegativeInfinity, c).ToArray(), place, T.Zero));

        for (int m = 0; m < c; m++)
        {
            for (int n = 0; n < c; n++)
            {
                T expected = (m == n ? T.One : T.Zero) - (n == place ? T.One : T.Zero);

                Assert.True(jacobian[(m * c) + n] == expected, $"{kernel}: entry {m}, {n} is {jacobian[(m * c) + n]}");
            }
        }
    }
}
