using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using SoftmaxGen.Kernels.Conformance;
using Xunit;

namespace SoftmaxGen.Kernels.Tests;

/// <summary>Two classes put a_0 + a_1 = 1 into the formulas: what that is of other numbers, and what it is better for.</summary>
public class ClosedFormTests
{
    public static IEnumerable<object[]> Kernels => Roster.SoftmaxKernels.Where(static item => item[0] is Kernel<float> { C: 2 } or Kernel<double> { C: 2 } or Kernel<Half> { C: 2 });

    // The formula has 0.3 (1 - 0.3) = 0.21 and -0.3 0.3 = -0.09, the closed form 0.3 0.3 in each place.
    [Theory, MemberData(nameof(Kernels))]
    public void Numbers_that_do_not_sum_to_1_have_the_closed_form_and_not_the_formula<T>(Kernel<T> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        T three = T.CreateChecked(0.3);
        T square = three * three;

        Assert.Equal([square, -square], kernel.Gradients([three, three], [T.One, T.Zero]));
        Assert.Equal([square, -square, -square, square], kernel.Jacobians([three, three]));
    }

    // 1 - a_0 is 0 where a_0 is 1, and the formula's gradient and diagonal are 0 with it; a_1 still has all its digits.
    [Theory, MemberData(nameof(Kernels))]
    public void A_certain_class_leaves_the_other_its_digits<T>(Kernel<T> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        T rare = T.CreateChecked(1.0 / (1 << 14));

        Assert.Equal([rare, -rare], kernel.Gradients([T.One, rare], [T.One, T.Zero]));
        Assert.Equal([rare, -rare, -rare, rare], kernel.Jacobians([T.One, rare]));
    }

    [Theory, MemberData(nameof(Kernels))]
    public void The_gradients_are_opposite_to_the_bit_and_0_for_a_constant<T>(Kernel<T> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        T[] a = kernel.Outputs(Rows.Uniform<T>(200, scale: 5, seed: 1));
        T[] dLdA = Rows.Uniform<T>(200, scale: 5, seed: 2);
        T[] constant = [.. dLdA.Chunk(2).SelectMany(static row => new[] { row[0], row[0] })];

        Assert.All(kernel.Gradients(a, dLdA).Chunk(2), static row => Assert.Equal(BitPattern.Of(row[0]), BitPattern.Of(-row[1])));
        Assert.All(kernel.Gradients(a, constant), static gradient => Assert.Equal(T.Zero, gradient));
    }
}
