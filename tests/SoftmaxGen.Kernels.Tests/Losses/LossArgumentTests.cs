using System;
using System.Linq;
using System.Runtime.InteropServices;
using SoftmaxGen.Kernels.Conformance;
using SoftmaxGen.Kernels.Conformance.Declared;
using Xunit;

namespace SoftmaxGen.Kernels.Tests;

/// <summary>What a cross-entropy refuses: by the parameter's name, and before anything is written.</summary>
public class LossArgumentTests
{
    private const int C = 3;

    [Theory, MemberData(nameof(Overloads.Losses), MemberType = typeof(Overloads))]
    public void A_label_that_is_no_class_is_refused_with_its_row<T>(OverloadedKernel<T> kernel)
        where T : unmanaged, System.Numerics.IBinaryFloatingPointIeee754<T>
    {
        foreach (int label in new[] { -1, kernel.C, kernel.C + 1, int.MaxValue, int.MinValue, -100, -99, 0 }.Where(label => label != kernel.IgnoreIndex && (label < 0 || label >= kernel.C)))
        {
            foreach (int row in (int[])[0, 4, 36])
            {
                var rows = new LossRows<T>(kernel, count: 37);
                rows.Label[row] = label;

                foreach (Overload<T> overload in kernel.Overloads.Where(static overload => overload.HasLabels && overload.HasLosses))
                {
                    T[] loss = [.. Enumerable.Repeat(T.CreateChecked(-77), rows.Count)];
                    T[] dLdZ = [.. Enumerable.Repeat(T.CreateChecked(-77), rows.Z.Length)];
                    var refusal = Assert.Throws<ArgumentOutOfRangeException>("label", () => overload.Invoke(rows.Batch(loss, dLdZ)));

                    Assert.Contains($"row {row} ", refusal.Message, StringComparison.Ordinal);
                    Assert.Contains(label.ToString(System.Globalization.CultureInfo.InvariantCulture), refusal.Message, StringComparison.Ordinal);
                    Assert.All(loss, static number => Assert.Equal(T.CreateChecked(-77), number));
                    Assert.All(dLdZ, static number => Assert.Equal(T.CreateChecked(-77), number));
                }
            }
        }
    }

    [Fact]
    public void A_label_that_is_no_class_is_refused_of_one_row_too()
    {
        foreach (int label in (int[])[-1, 3, int.MinValue, int.MaxValue])
        {
            Assert.Throws<ArgumentOutOfRangeException>("label", () => LossFloat3.Loss([1, 2, 3], label));
            Assert.Throws<ArgumentOutOfRangeException>("label", () => LossFloat3.Loss([1, 2, 3], 7UL, label));
        }

        Assert.Equal(0, LossFloat3.Loss([float.NaN, 2, 3], -100));
    }

    [Fact]
    public void Lengths_that_do_not_agree_are_refused()
    {
        float[] z = new float[2 * C];
        float[] loss = [-77, -77];
        float[] dLdZ = [-77, -77, -77, -77, -77, -77];
        float[] weights = [1, 1, 1];
        int[] label = [0, 1];
        ulong[] bits = [7, 7];

        Refused("z", () => LossFloat3.Loss(z.AsSpan(1), label, loss));
        Refused("label", () => LossFloat3.Loss(z, label.AsSpan(1), loss));
        Refused("label", () => LossFloat3.Loss(z, new int[3], loss));
        Refused("target", () => LossFloat3.Loss(z, z.AsSpan(1), loss));
        Refused("mask", () => LossFloat3.Loss(z, bits.AsSpan(1), label, loss));
        Refused("mask", () => LossFloat3.Loss(z, new bool[5], label, loss));
        Refused("loss", () => LossFloat3.Loss(z, label, loss.AsSpan(1)));
        Refused("loss", () => LossFloat3.Mean(z, label, loss.AsSpan(1)));
        Refused("dLdZ", () => LossFloat3.LossAndGradient(z, label, loss, dLdZ.AsSpan(1), 1));
        Refused("dLdZ", () => LossFloat3.Mean(z, label, loss, dLdZ.AsSpan(1)));
        Refused("dLdZ", () => LossFloat3.Sum(z, z, loss, dLdZ.AsSpan(1)));
        Refused("weights", () => WeightedLossFloat3.Loss(z, label, weights.AsSpan(1), loss));
        Refused("weights", () => WeightedLossFloat3.Mean(z, label, new float[4], loss, dLdZ));
        Refused("z", () => LossFloat3.Loss(z, 1));
        Refused("weights", () => WeightedLossFloat3.Loss(z.AsSpan(0, C), 1, weights.AsSpan(1)));

        void Refused(string parameter, Action call)
        {
            Assert.Throws<ArgumentException>(parameter, call);
            Assert.All((float[])[.. loss, .. dLdZ], static number => Assert.Equal(-77, number));
        }
    }

    [Fact]
    public void Results_over_what_is_read_are_refused_but_for_the_gradient_over_the_logits()
    {
        float[] buffer = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
        float[] before = [.. buffer];
        float[] loss = new float[2];
        int[] label = [0, 1];
        int[] classes = [0, 1, 2];

        Refused("loss", () => LossFloat3.Loss(buffer.AsSpan(0, 6), label, buffer.AsSpan(5, 2)));
        Refused("loss", () => LossFloat3.Loss(new float[6], classes.AsSpan(0, 2), MemoryMarshal.Cast<int, float>(classes.AsSpan(1, 2))));
        Refused("loss", () => LossFloat3.Loss(new float[6], buffer.AsSpan(0, 6), buffer.AsSpan(5, 2)));
        Refused("loss", () => WeightedLossFloat3.Loss(new float[6], label, buffer.AsSpan(0, 3), buffer.AsSpan(2, 2)));
        Refused("dLdZ", () => LossFloat3.LossAndGradient(buffer.AsSpan(0, 6), label, loss, buffer.AsSpan(1, 6), 1));
        Refused("dLdZ", () => WeightedLossFloat3.LossAndGradient(new float[6], label, buffer.AsSpan(0, 3), loss, buffer.AsSpan(2, 6), 1));
        Refused("dLdZ", () => LossFloat3.LossAndGradient(new float[6], label, buffer.AsSpan(0, 2), buffer.AsSpan(1, 6), 1));

        float[] z = [1, 2, 3, 2, 2, 1];
        var dLdZ = new float[6];
        LossFloat3.LossAndGradient(z, label, loss, dLdZ, 1);
        LossFloat3.LossAndGradient(z, label, loss, z, 1);
        Assert.Equal(dLdZ, z);

        void Refused(string parameter, Action call)
        {
            Assert.Throws<ArgumentException>(parameter, call);
            Assert.Equal(before, buffer);
            Assert.Equal([0, 1, 2], classes);
        }
    }

    [Fact]
    public void No_rows_are_no_error()
    {
        float[] behind = [-77];

        LossFloat3.Loss([], (ReadOnlySpan<int>)[], behind);
        Assert.Equal(0, LossFloat3.Sum([], (ReadOnlySpan<int>)[], behind));
        Assert.True(float.IsNaN(LossFloat3.Mean([], (ReadOnlySpan<float>)[], behind, behind)));
        Assert.Equal([-77], behind);
    }

    [Fact]
    public void An_ignored_label_may_be_any_number()
    {
        var loss = new float[2];

        LossFloat5.Loss([float.NaN, 1, 1, 1, 1, 0, 0, 0, 0, 0], (ReadOnlySpan<int>)[0, 1], loss);
        Assert.Equal([0, MathF.Log(5)], loss);
        Assert.Throws<ArgumentOutOfRangeException>("label", () => LossFloat5.Loss(new float[10], (ReadOnlySpan<int>)[0, -100], loss));

        LossFloat10.Loss(new float[20], (ReadOnlySpan<int>)[int.MinValue, 0], [1, 0, 0, 0, 0, 0, 0, 0, 0, 0], loss);
        Assert.Equal(0, loss[0]);
        Assert.Equal(0.91f * MathF.Log(10), loss[1], 1e-6f);
    }
}
