using System;
using System.Linq;
using System.Numerics;
using SoftmaxGen.Kernels.Conformance;
using Xunit;

namespace SoftmaxGen.Kernels.Tests;

/// <summary>Backward against exact gradients.</summary>
public class BackwardTests
{
    [Theory, MemberData(nameof(Roster.Kernels), MemberType = typeof(Roster))]
    public void Gradients_are_within_the_bound<T>(Kernel<T> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        // What is exact takes some microseconds for each class.
        int rows = kernel.C > 128 ? 1 : 12;

        foreach (double logits in (double[])[1, 10, 200])
        {
            T[] a = kernel.Outputs(Rows.Uniform<T>(rows * kernel.C, logits, seed: kernel.C));

            foreach (double gradients in (double[])[1, 1e-3, 1e4])
            {
                Check(kernel, a, Rows.Uniform<T>(rows * kernel.C, gradients, seed: kernel.C + 1));
            }
        }
    }

    // What cross-entropy sends back, -1 / a at the label, and the negative log-likelihood -1: the gradient is then p - 1 there and p elsewhere.
    [Theory, MemberData(nameof(Roster.Kernels), MemberType = typeof(Roster))]
    public void A_gradient_at_one_class_alone_is_within_the_bound_in_each_place<T>(Kernel<T> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        T[] a = kernel.Outputs(Rows.Uniform<T>(kernel.C, scale: 2, seed: kernel.C));

        foreach (int place in kernel.C > 128 ? [0, 16, kernel.C - 1] : Rows.Places(kernel.C))
        {
            Check(kernel, a, Rows.With(new T[kernel.C], place, kernel.Family == Family.LogSoftmax ? T.NegativeOne : -T.One / a[place]));
        }
    }

    [Theory, MemberData(nameof(Roster.SoftmaxKernels), MemberType = typeof(Roster))]
    public void A_row_of_zeros_has_the_gradient_zero<T>(Kernel<T> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        T[] dLdZ = kernel.Gradients(new T[9 * kernel.C], Rows.Uniform<T>(9 * kernel.C, scale: 5, seed: kernel.C));

        Assert.All(dLdZ, static value => Assert.Equal(T.Zero, value));
    }

    // 0 times infinity: docs/accuracy.md says what to put there instead, and that is held too.
    [Theory, MemberData(nameof(Roster.SoftmaxKernels), MemberType = typeof(Roster))]
    public void An_infinite_gradient_spoils_the_row_even_where_the_probability_is_zero<T>(Kernel<T> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        T[] a = Rows.With<T>(kernel.Outputs(Rows.Uniform<T>(kernel.C, scale: 2, seed: kernel.C)), kernel.C / 2, T.Zero);
        T[] dLdA = Rows.Uniform<T>(kernel.C, scale: 1, seed: kernel.C + 1);

        Assert.All(kernel.Gradients(a, Rows.With<T>(dLdA, kernel.C / 2, T.PositiveInfinity)), static gradient => Assert.True(T.IsNaN(gradient)));
        Check(kernel, a, Rows.With<T>(dLdA, kernel.C / 2, T.Zero));
    }

    private static void Check<T>(Kernel<T> kernel, T[] a, T[] dLdA)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> => DerivativeTable.CheckGradients<T>(kernel, a, dLdA, kernel.Gradients(a, dLdA));
}
