using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using SoftmaxGen.Kernels.Conformance;
using Xunit;

namespace SoftmaxGen.Kernels.Tests;

/// <summary>Gradients against what they are gradients of: differences of the kernels' own results.</summary>
public class CategoricalGradientTests
{
    private const double Step = 1e-5;

    // A central difference is off by Step^2 / 6 times a third derivative, and by what rounding leaves of two results over 2 Step.
    private const double Tolerance = 1e-9;

    public static IEnumerable<object[]> Doubles => CategoricalRoster.Double.Select(static kernel => new object[] { kernel });

    [Theory, MemberData(nameof(Doubles))]
    public void The_gradient_is_the_slope_of_log_probability_and_entropy(CategoricalKernel<double, double> kernel)
    {
        int c = kernel.C;
        double[] z = Rows.Uniform<double>(c, scale: 2, seed: c);
        bool[] mask = [.. Enumerable.Range(0, c).Select(k => k % 3 != 1)];
        var dLdZ = new double[c];

        foreach (Masks form in kernel.Forms)
        {
            foreach ((double g, double h) in ((double, double)[])[(1, 0), (0, 1), (-0.7, 2)])
            {
                int action = c / 2 % 3 == 1 ? 0 : c / 2;
                kernel.Backward(z, Mask.Of(form, c, mask), [action], [g], [h], dLdZ);

                foreach (int n in Rows.Places(c))
                {
                    double slope = (Loss(z[n] + Step) - Loss(z[n] - Step)) / (2 * Step);
                    Assert.Equal(slope, dLdZ[n], Tolerance);

                    double Loss(double logit)
                    {
                        var logProb = new double[1];
                        var entropy = new double[1];
                        kernel.Evaluate(Rows.With<double>(z, n, logit), Mask.Of(form, c, mask), [action], logProb, entropy);

                        return (g * logProb[0]) + (h * entropy[0]);
                    }
                }
            }
        }
    }

    [Theory, MemberData(nameof(Doubles))]
    public void The_gradients_are_the_slopes_of_the_divergence(CategoricalKernel<double, double> kernel)
    {
        if (!kernel.Has(CategoricalMethods.All))
        {
            return;
        }

        int c = kernel.C;
        double[] z = Rows.Uniform<double>(c, scale: 2, seed: c);
        double[] other = Rows.Uniform<double>(c, scale: 2, seed: c + 1);
        bool[] mask = [.. Enumerable.Range(0, c).Select(k => k % 3 != 1)];
        var dLdZ = new double[c];
        var dLdZOther = new double[c];

        foreach (Masks form in kernel.Forms)
        {
            kernel.KLBackward(z, Mask.Of(form, c, mask), other, [1.5], dLdZ, dLdZOther);

            foreach (int n in Rows.Places(c))
            {
                Assert.Equal(1.5 * (KL(Moved(z, n, Step), other) - KL(Moved(z, n, -Step), other)) / (2 * Step), dLdZ[n], Tolerance);
                Assert.Equal(1.5 * (KL(z, Moved(other, n, Step)) - KL(z, Moved(other, n, -Step))) / (2 * Step), dLdZOther[n], Tolerance);
            }

            double KL(double[] p, double[] q)
            {
                var kl = new double[1];
                kernel.KL(p, Mask.Of(form, c, mask), q, kl);

                return kl[0];
            }
        }

        static double[] Moved(double[] row, int n, double by) => Rows.With<double>(row, n, row[n] + by);
    }

    /// <remarks>The bounds against exact results are in <see cref="CategoricalValueTests"/>; this is the textbook's way, in double.</remarks>
    [Theory, MemberData(nameof(CategoricalRoster.Full), MemberType = typeof(CategoricalRoster))]
    public void The_textbook_agrees<T, TRandom>(CategoricalKernel<T, TRandom> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where TRandom : unmanaged, IBinaryFloatingPointIeee754<TRandom>
    {
        int c = kernel.C;
        var batch = CategoricalBatch<T, TRandom>.Mixed(c, 8) with { Z = Rows.Uniform<T>(8 * c, scale: 3, seed: c), Other = Rows.Uniform<T>(8 * c, scale: 3, seed: c + 1) };
        (double[] z, double[] g, double[] h) = (Expected.Wide<T>(batch.Z), Expected.Wide<T>(batch.G), Expected.Wide<T>(batch.H));
        double[] other = Expected.Wide<T>(batch.Other);
        var expected = new double[z.Length];
        var expectedOther = new double[z.Length];
        var actual = new T[z.Length];
        var actualOther = new T[z.Length];

        foreach (Masks form in kernel.Forms)
        {
            bool[] mask = form == Masks.None ? [] : batch.Mask;
            CategoricalReference.Backward<double>(c, z, batch.Actions, g, h, expected, mask, kernel.Declared.NoChoice);
            kernel.Backward(batch.Z, Mask.Of(form, c, batch.Mask), batch.Actions, batch.G, batch.H, actual);
            AssertClose(expected, actual, "Backward");

            CategoricalReference.KLBackward<double>(c, z, other, g, expected, expectedOther, mask, kernel.Declared.NoChoice);
            kernel.KLBackward(batch.Z, Mask.Of(form, c, batch.Mask), batch.Other, batch.G, actual, actualOther);
            AssertClose(expected, actual, "KLBackward");
            AssertClose(expectedOther, actualOther, "KLBackward, other");

            CategoricalReference.Probabilities<double>(c, z, expected, mask, kernel.Declared.NoChoice);
            kernel.Probabilities(batch.Z, Mask.Of(form, c, batch.Mask), actual);
            AssertClose(expected, actual, "Probabilities");

            void AssertClose(double[] right, T[] values, string method)
            {
                for (int i = 0; i < right.Length; i++)
                {
                    // Gradients are up to 3, and differences of logarithms up to 12.
                    if (!(Math.Abs(right[i] - double.CreateChecked(values[i])) <= 100 * Arithmetic<T>.Place))
                    {
                        Assert.Fail($"{kernel}, {form}, {method}: {values[i]} instead of {right[i]:R}");
                    }
                }
            }
        }
    }
}
