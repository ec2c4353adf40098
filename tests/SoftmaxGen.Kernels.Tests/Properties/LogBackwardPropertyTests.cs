using System;
using System.Linq;
using System.Numerics;
using CsCheck;
using SoftmaxGen.Kernels.Conformance;
using Xunit;

namespace SoftmaxGen.Kernels.Tests;

/// <summary>What is true of the gradient of every log-softmax.</summary>
public class LogBackwardPropertyTests
{
    /// <remarks>The exact gradients sum to s (1 - sum of p), and each is off by its bound.</remarks>
    [Theory, MemberData(nameof(Roster.LogSoftmaxKernels), MemberType = typeof(Roster))]
    public void Its_entries_sum_to_zero<T>(Kernel<T> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> =>
        Gen.Select(RowGenerators.Outputs(kernel), RowGenerators.Values<T>(kernel.C, scale: 4)).Hold(kernel, kernel.C, row =>
        {
            (T[] y, T[] dLdY) = row;
            double[] dLdZ = Expected.Wide<T>(kernel.Gradients(y, dLdY));
            TwoDoubles[] exact = Expected.Backward<T>(kernel.Family, y, dLdY);
            double size = Expected.Wide<T>(dLdY).Sum(Math.Abs);
            double bound = DerivativeTable.Bounds<T>(kernel, y, dLdY, exact).Sum() + (size * (SumBound.OfLogs<T>(y) + (4 * kernel.C * Arithmetic<double>.U)));

            Assert.InRange(Math.Abs(dLdZ.Sum()), 0, bound);
        });

    // Under a mask its class is -inf, and what the loss makes of that may be anything.
    [Theory, MemberData(nameof(Roster.LogSoftmaxKernels), MemberType = typeof(Roster))]
    public void A_class_without_a_chance_takes_no_part_whatever_its_gradient_in_each_place<T>(Kernel<T> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        int c = kernel.C;
        T[] dLdY = Rows.Uniform<T>(c, scale: 2, seed: c + 1);

        foreach (int place in Rows.Places(c).Where(_ => c > 1))
        {
            T[] y = kernel.Outputs(Rows.With<T>(Rows.Uniform<T>(c, scale: 3, seed: c), place, T.NegativeInfinity));
            T[] dLdZ = kernel.Gradients(y, Rows.With<T>(dLdY, place, T.Zero));

            Assert.Equal(T.NegativeInfinity, y[place]);
            Assert.Equal(T.Zero, dLdZ[place]);

            foreach (T upstream in (T[])[T.NaN, T.PositiveInfinity, T.NegativeInfinity, Logits.Largest<T>(), T.One])
            {
                SameBits.Assert<T>(dLdZ, kernel.Gradients(y, Rows.With<T>(dLdY, place, upstream)), $"{kernel}, {upstream} in place {place}");
            }
        }
    }

    [Theory, MemberData(nameof(Roster.LogSoftmaxKernels), MemberType = typeof(Roster))]
    public void A_row_without_a_chance_has_the_gradient_zero_whatever_comes_back<T>(Kernel<T> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        T[] y = Enumerable.Repeat(T.NegativeInfinity, 9 * kernel.C).ToArray();
        T[] dLdY = Rows.Uniform<T>(y.Length, scale: 5, seed: kernel.C);
        dLdY[kernel.C / 2] = T.NaN;

        Assert.All(kernel.Gradients(y, dLdY), static gradient => Assert.Equal(T.Zero, gradient));
    }

    // What Forward gives for a row that has none is NaN throughout, and so is its gradient, to the bit. Of two classes one is the other's negative.
    [Theory, MemberData(nameof(Roster.LogSoftmaxKernels), MemberType = typeof(Roster))]
    public void A_row_of_NaN_has_the_same_NaN_for_a_gradient_at_every_number_of_rows<T>(Kernel<T> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        for (int rows = 1; rows <= 17; rows++)
        {
            T[] y = Enumerable.Repeat(T.NaN, rows * kernel.C).ToArray();
            T[] dLdZ = kernel.Gradients(y, Rows.Uniform<T>(y.Length, scale: 2, seed: 1));
            T[] expected = [.. dLdZ.Select((_, i) => kernel.C == ClosedForm.C && i % 2 == 1 ? -T.NaN : T.NaN)];

            SameBits.Assert<T>(expected, dLdZ, $"{kernel}, {rows} rows");
        }
    }

    [Theory, MemberData(nameof(Roster.LogSoftmaxKernels), MemberType = typeof(Roster))]
    public void A_NaN_of_a_class_with_a_chance_spoils_the_row_and_no_other<T>(Kernel<T> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        int c = kernel.C;
        T[] y = kernel.Outputs(Rows.Uniform<T>(3 * c, scale: 2, seed: c));
        T[] dLdY = Rows.Uniform<T>(3 * c, scale: 2, seed: c + 1);
        T[] alone = kernel.Gradients(y, dLdY);

        foreach (int place in Rows.Places(c))
        {
            T[] dLdZ = kernel.Gradients(y, Rows.With<T>(dLdY, c + place, T.NaN));

            Assert.DoesNotContain(dLdZ[c..(2 * c)], static gradient => !T.IsNaN(gradient));
            SameBits.Assert<T>(alone.AsSpan(0, c), dLdZ.AsSpan(0, c), $"{kernel}, before");
            SameBits.Assert<T>(alone.AsSpan(2 * c), dLdZ.AsSpan(2 * c), $"{kernel}, behind");
        }
    }

    [Theory, MemberData(nameof(Roster.LogSoftmaxKernels), MemberType = typeof(Roster))]
    public void The_only_class_has_the_gradient_zero<T>(Kernel<T> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        T[] row = Enumerable.Repeat(T.NegativeInfinity, kernel.C).ToArray();
        T[] y = kernel.Outputs(Rows.With<T>(row, kernel.C - 1, T.One));

        Assert.All(kernel.Gradients(y, Rows.Uniform<T>(kernel.C, scale: 2, seed: 1)), static gradient => Assert.Equal(T.Zero, gradient));
    }

    // p_1 g_0 - p_0 g_1, and its negative.
    [Theory, MemberData(nameof(Roster.LogSoftmaxKernels), MemberType = typeof(Roster))]
    public void Two_classes_have_opposite_gradients_to_the_bit<T>(Kernel<T> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        if (kernel.C == 2)
        {
            T[] y = kernel.Outputs(Rows.Uniform<T>(200, scale: 5, seed: 1));
            T[] dLdZ = kernel.Gradients(y, Rows.Uniform<T>(200, scale: 5, seed: 2));

            Assert.All(dLdZ.Chunk(2), static row => Assert.Equal(BitPattern.Of(row[0]), BitPattern.Of(-row[1])));
        }
    }
}
