using System;
using System.Linq;
using System.Numerics;
using SoftmaxGen.Kernels.Conformance;
using Xunit;

namespace SoftmaxGen.Kernels.Tests;

/// <summary>
/// What is computed in double is off by half a unit in the last place and next to nothing, at every class count: float without vectors, and
/// Half. The proof is in docs/accuracy.md.
/// </summary>
public class WideTests
{
    /// <summary>Two exponentials, each within 2^-33.2, and some roundings of double: a fraction of a result.</summary>
    private static readonly double Inside = Math.ScaleB(1, -32);

    [Theory, MemberData(nameof(Roster.WideKernels), MemberType = typeof(Roster))]
    public void Outputs_are_rounded_once<T>(Kernel<T> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        // Each of the others may be less than the smallest normal number, and then is nothing.
        double lost = kernel.C * Arithmetic<T>.SmallestNormal;

        foreach (T[] row in RowsOf(kernel))
        {
            TwoDoubles[] expected = Expected.Forward(kernel.Family, row.AsSpan());
            T[] outputs = kernel.Outputs(row);

            for (int m = 0; m < row.Length; m++)
            {
                double exact = expected[m].High;

                // Below it a probability may be 0.
                if (kernel.Family == Family.LogSoftmax || exact > 4 * kernel.C * Arithmetic<T>.SmallestNormal)
                {
                    AssertNear(outputs[m], expected[m], (Inside * Math.Abs(exact)) + (kernel.Family == Family.LogSoftmax ? lost : 0), $"{kernel}, class {m}");
                }
            }

            if (kernel.HasLogSumExp)
            {
                TwoDoubles sum = Expected.LogSumExp(row.AsSpan());
                double ofLog = Inside * (Math.Abs(sum.High) + row.Max(static logit => Math.Abs(double.CreateChecked(logit))));
                AssertNear(kernel.LogSums(row)[0], sum, ofLog, $"{kernel}, LogSumExp");
            }
        }
    }

    [Theory, MemberData(nameof(Roster.WideKernels), MemberType = typeof(Roster))]
    public void Gradients_are_rounded_once<T>(Kernel<T> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        T[] upstream = Rows.Uniform<T>(kernel.C, scale: 3, seed: kernel.C + 1);
        double sum = upstream.Sum(static g => Math.Abs(double.CreateChecked(g)));

        foreach (T[] row in RowsOf(kernel))
        {
            T[] outputs = kernel.Outputs(row);
            TwoDoubles[] expected = Expected.Backward(kernel.Family, outputs.AsSpan(), upstream.AsSpan());
            T[] gradients = kernel.Gradients(outputs, upstream);

            for (int m = 0; m < row.Length; m++)
            {
                double a = double.CreateChecked(outputs[m]);
                double size = kernel.Family == Family.LogSoftmax ? Math.Exp(a) * sum : a * sum;

                // Of float a product may be denormal, and as such is rounded once.
                AssertNear(gradients[m], expected[m], Inside * size, $"{kernel}, class {m}");
            }
        }
    }

    private static T[][] RowsOf<T>(Kernel<T> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> =>
        [.. from scale in (double[])[0.01, 1, 10, 80] from row in Rows.Uniform<T>(Math.Clamp(400 / kernel.C, 2, 40) * kernel.C, scale, seed: kernel.C).Chunk(kernel.C) select row];

    private static void AssertNear<T>(T actual, TwoDoubles expected, double inside, string what)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        // The two parts of a sum may be far from each other.
        double exact = expected.High + expected.Low;
        double ulp = Ulp<T>.At(Math.Abs(exact) + inside);
        double error = expected.DistanceTo(double.CreateChecked(actual));

        Assert.True(error <= (ulp / 2) + inside, $"{what}: {BitPattern.Text(actual)} is {error / ulp:F4} ULP from {exact:R}");
    }
}
