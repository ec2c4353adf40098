using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using SoftmaxGen.Kernels.Conformance;
using SoftmaxGen.Kernels.Conformance.Declared;
using Xunit;

namespace SoftmaxGen.Kernels.Tests;

/// <summary>Losses next to 0, without bound, and of nothing; and gradients against the slope of the loss.</summary>
public class LossEdgeTests
{
    private const float Inf = float.PositiveInfinity;

    // A millionth of a rounding of 1 away from 0, and with all digits.
    [Theory]
    [InlineData(20f)]
    [InlineData(40f)]
    [InlineData(80f)]
    public void Next_to_0_a_loss_and_its_gradient_have_all_digits(float distance)
    {
        float[] z = [0, distance, 0];
        var loss = new float[1];
        var dLdZ = new float[3];
        LossFloat3.LossAndGradient(z, (ReadOnlySpan<int>)[1], loss, dLdZ, 1);

        // log(1 + r) = r, and 1 - p = r, with r = 2 exp(-distance), to far more digits than a float has.
        double r = 2 * Math.Exp(-distance);
        Assert.InRange(Math.Abs(loss[0] - (r - (r * r / 2))), 0, 1e-6 * r);
        Assert.InRange(Math.Abs(dLdZ[1] + r), 0, 1e-6 * r);
        Assert.InRange(Math.Abs(dLdZ[0] - (r / 2)), 0, 1e-6 * r);
    }

    [Fact]
    public void A_label_that_the_mask_rules_out_has_an_infinite_loss()
    {
        float[] z = [1, 2, 3];
        var loss = new float[1];
        var dLdZ = new float[3];

        LossFloat3.LossAndGradient(z, (ReadOnlySpan<ulong>)[6], (ReadOnlySpan<int>)[0], loss, dLdZ, 1);
        Assert.Equal(Inf, loss[0]);
        Assert.Equal(0, dLdZ[0]);
        Assert.Equal(0.2689414f, dLdZ[1], 1e-6f);

        SmoothedLossFloat3.LossAndGradient(z, (ReadOnlySpan<ulong>)[6], (ReadOnlySpan<int>)[0], loss, dLdZ, 1);
        Assert.Equal(Inf, loss[0]);
        Assert.Equal(0, dLdZ[0]);
    }

    [Fact]
    public void What_is_wanted_of_what_the_mask_rules_out_does_not_count()
    {
        float[] z = [float.NaN, 2, 3];
        var loss = new float[1];
        var dLdZ = new float[3];

        LossFloat3.LossAndGradient(z, (ReadOnlySpan<ulong>)[6], (ReadOnlySpan<float>)[float.NaN, 0.5f, 0.5f], loss, dLdZ, 1);
        Assert.Equal((0.5f * 1.3132617f) + (0.5f * 0.3132617f), loss[0], 1e-6f);
        Assert.Equal(0, dLdZ[0]);
    }

    [Fact]
    public void Nothing_is_wanted_of_a_logit_of_minus_infinity_at_no_cost()
    {
        var loss = new float[1];
        var dLdZ = new float[3];

        LossFloat3.LossAndGradient([-Inf, 0, 0], (ReadOnlySpan<float>)[0, 0.5f, 0.5f], loss, dLdZ, 1);
        Assert.Equal(MathF.Log(2), loss[0], 1e-6f);
        Assert.Equal([0, 0, 0], dLdZ);

        LossFloat3.LossAndGradient([-Inf, 0, 0], (ReadOnlySpan<int>)[0], loss, dLdZ, 1);
        Assert.Equal(Inf, loss[0]);
        Assert.Equal([-1, 0.5f, 0.5f], dLdZ);
    }

    // As in PyTorch, where it is 0 times infinity: a label counts whatever it weighs, and a target of 0 does not.
    [Fact]
    public void A_label_of_weight_0_and_probability_0_has_the_loss_NaN_and_such_a_target_none()
    {
        float[] weights = [0, 1, 1];
        var loss = new float[1];

        WeightedLossFloat3.Loss([-Inf, 0, 0], (ReadOnlySpan<int>)[0], weights, loss);
        Assert.Equal(float.NaN, loss[0]);

        WeightedLossFloat3.Loss([1, 2, 3], (ReadOnlySpan<ulong>)[6], (ReadOnlySpan<int>)[0], weights, loss);
        Assert.Equal(float.NaN, loss[0]);

        WeightedLossFloat3.Loss([-Inf, 0, 0], (ReadOnlySpan<float>)[1, 0.5f, 0.5f], weights, loss);
        Assert.Equal(MathF.Log(2), loss[0], 1e-6f);
    }

    [Fact]
    public void A_row_of_which_nothing_is_left_follows_its_option()
    {
        float[] z = [-Inf, -Inf, -Inf];
        var loss = new float[1];

        foreach (ulong bits in (ulong[])[0, 7])
        {
            var dLdZ = new float[3];

            LossFloat3.LossAndGradient(z, (ReadOnlySpan<ulong>)[bits], (ReadOnlySpan<int>)[1], loss, dLdZ, 1);
            Assert.Equal(float.NaN, loss[0]);
            Assert.Equal(bits == 0 ? [0, 0, 0] : (float[])[float.NaN, float.NaN, float.NaN], dLdZ);

            ZeroLossFloat3.LossAndGradient(z, (ReadOnlySpan<ulong>)[bits], (ReadOnlySpan<int>)[1], loss, dLdZ, 1);
            Assert.Equal(Inf, loss[0]);
            Assert.Equal(bits == 0 ? [0, 0, 0] : (float[])[0, -1, 0], dLdZ);

            UniformLossFloat3.LossAndGradient(z, (ReadOnlySpan<ulong>)[bits], (ReadOnlySpan<int>)[1], loss, dLdZ, 1);
            Assert.Equal(MathF.Log(3), loss[0], 1e-6f);
            float third = 1f / 3;
            Assert.Equal(bits == 0 ? [0, 0, 0] : (float[])[third, third - 1, third], dLdZ);

            UniformSmoothedLossFloat3.LossAndGradient(z, (ReadOnlySpan<ulong>)[bits], (ReadOnlySpan<int>)[1], loss, dLdZ, 1);

            // Where the mask leaves nothing, there is nothing to spread a share over.
            Assert.Equal((bits == 0 ? 0.9f : 1) * MathF.Log(3), loss[0], 1e-6f);
            Assert.All(dLdZ, gradient => Assert.True(bits == 0 ? gradient == 0 : float.IsFinite(gradient)));
        }
    }

    [Theory, MemberData(nameof(Overloads.Losses), MemberType = typeof(Overloads))]
    public void A_NaN_or_an_infinity_is_the_rows_own<T>(OverloadedKernel<T> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        foreach (T special in (T[])[T.NaN, T.PositiveInfinity])
        {
            var rows = new LossRows<T>(kernel, count: 21);

            for (int row = 3; row < rows.Count; row += 5)
            {
                // The first class that is left has it, or the label.
                int place = row % 10 == 3 ? Array.IndexOf(rows.Mask, true, row * kernel.C) : (row * kernel.C) + rows.Label[row];
                rows.Z[place] = special;
            }

            foreach (Overload<T> overload in kernel.Overloads.Where(static overload => overload.HasLosses && overload.Name is "Loss" or "LossAndGradient"))
            {
                var loss = new T[rows.Count];
                var dLdZ = new T[rows.Z.Length];
                overload.Invoke(rows.Batch(loss, dLdZ, scale: 1));

                for (int i = 0; i < rows.Z.Length; i++)
                {
                    int row = i / kernel.C;
                    bool isSpecial = row % 5 == 3;
                    Assert.Equal(isSpecial, T.IsNaN(loss[row]));

                    if (overload.HasGradient)
                    {
                        Assert.Equal(isSpecial && (overload.Mask == Masks.None || rows.Mask[i]), T.IsNaN(dLdZ[i]));
                    }
                }
            }
        }
    }

    public static IEnumerable<object[]> Doubles => Overloads.Losses.Where(static item => item[0] is OverloadedKernel<double>);

    [Theory, MemberData(nameof(Doubles))]
    public void The_gradient_is_the_slope_of_the_loss(OverloadedKernel<double> kernel)
    {
        // As in the tests of Backward: h^2 / 6 times the third derivative, and the rounding of the loss over h.
        const double Step = 1.0 / (1 << 17);
        var rows = new LossRows<double>(kernel);

        foreach (Overload<double> overload in kernel.Named("LossAndGradient"))
        {
            Overload<double> lossAlone = kernel.Named("Loss").Single(other => other.HasLosses && other.Mask == overload.Mask && other.HasTargets == overload.HasTargets);
            var loss = new double[rows.Count];
            var dLdZ = new double[rows.Z.Length];
            overload.Invoke(rows.Batch(loss, dLdZ, scale: 1));

            for (int n = 0; n < kernel.C; n++)
            {
                double[] above = Losses(Step);
                double[] below = Losses(-Step);

                for (int row = 0; row < rows.Count; row++)
                {
                    double tolerance = 1e-9 * Math.Max(1, loss[row]);
                    Assert.Equal((above[row] - below[row]) / (2 * Step), dLdZ[(row * kernel.C) + n], tolerance);
                }

                double[] Losses(double step)
                {
                    double[] before = [.. rows.Z];
                    var moved = new double[rows.Count];

                    for (int row = 0; row < rows.Count; row++)
                    {
                        rows.Z[(row * kernel.C) + n] += step;
                    }

                    lossAlone.Invoke(rows.Batch(moved));
                    before.CopyTo(rows.Z, 0);

                    return moved;
                }
            }
        }
    }

    [Theory, MemberData(nameof(Overloads.Losses), MemberType = typeof(Overloads))]
    public void The_reference_says_the_same<T>(OverloadedKernel<T> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        var rows = new LossRows<T>(kernel);
        double[] z = Expected.Wide<T>(rows.Z);
        double[] target = Expected.Wide<T>(rows.Target);
        double[] weights = kernel.ClassWeights ? Expected.Wide<T>(rows.Weights) : [];
        var loss = new double[rows.Count];
        var dLdZ = new double[z.Length];
        double tolerance = typeof(T) == typeof(double) ? 1e-13 : 1e-6;

        foreach ((bool targets, bool masked) in (ReadOnlySpan<(bool, bool)>)[(false, false), (false, true), (true, false), (true, true)])
        {
            bool[] mask = masked ? rows.Mask : [];

            if (targets)
            {
                SoftmaxCrossEntropyReference.LossOfTargets<double>(kernel.C, z, target, loss, weights, kernel.LabelSmoothing, mask);
                SoftmaxCrossEntropyReference.GradientOfTargets<double>(kernel.C, z, target, 1, dLdZ, weights, kernel.LabelSmoothing, mask);
            }
            else
            {
                SoftmaxCrossEntropyReference.LossOfLabels<double>(kernel.C, z, rows.Label, loss, weights, kernel.LabelSmoothing, kernel.IgnoreIndex, mask);
                SoftmaxCrossEntropyReference.GradientOfLabels<double>(kernel.C, z, rows.Label, 1, dLdZ, weights, kernel.LabelSmoothing, kernel.IgnoreIndex, mask);
                Assert.Equal(rows.Divisor(targets), SoftmaxCrossEntropyReference.WeightOfLabels<double>(rows.Label, weights, kernel.IgnoreIndex), 1e-9);
            }

            ExactCrossEntropy?[] exact = rows.Exact(targets, masked);

            for (int i = 0; i < z.Length; i++)
            {
                (int row, int n) = (i / kernel.C, i % kernel.C);
                Assert.Equal(exact[row]?.Loss.High ?? 0, loss[row], tolerance * Math.Max(1, loss[row]));
                Assert.Equal(exact[row]?.Gradient(n, 1).High ?? 0, dLdZ[i], tolerance);
            }
        }
    }
}
