using System;
using System.Collections.Generic;
using System.Linq;
using CsCheck;
using SoftmaxGen.Kernels.Conformance;
using Xunit;

namespace SoftmaxGen.Kernels.Tests;

/// <summary>Gradients in double against the slope of the loss itself, which knows nothing of any formula for them.</summary>
public class FiniteDifferenceTests
{
    // Central differences are off by h^2 / 6 times the third derivative, which is below 6 for weights up to 1, and by the
    // rounding of the loss, some 2^-51, over h. At h = 2^-17 that is 6e-11 and 6e-11.
    private const double Step = 1.0 / (1 << 17);
    private const double Tolerance = 1e-9;

    public static IEnumerable<object[]> Kernels => Roster.Double.Select(static kernel => new object[] { kernel });

    public static IEnumerable<object[]> WithJacobian => Roster.Double.Where(static kernel => kernel.HasJacobian).Select(static kernel => new object[] { kernel });

    public static IEnumerable<object[]> WithLogSumExp => Roster.Double.Where(static kernel => kernel.HasLogSumExp).Select(static kernel => new object[] { kernel });

    [Theory, MemberData(nameof(Kernels))]
    public void Backward_is_the_slope_of_the_loss(Kernel<double> kernel) =>
        Gen.Select(RowGenerators.Values<double>(kernel.C, scale: 3), RowGenerators.Values<double>(kernel.C, scale: 1))
            .Hold(kernel, 2L * kernel.C * Rows.Places(kernel.C).Count(), row =>
            {
                (double[] z, double[] weights) = row;
                double[] a = kernel.Outputs(z);
                double[] dLdZ = kernel.Gradients(a, weights);

                // The loss rounds as it is large: of probabilities it is at most 1.
                double size = Math.Max(1, a.Zip(weights, static (output, weight) => Math.Abs(output * weight)).Sum());

                foreach (int place in Rows.Places(kernel.C))
                {
                    double above = z[place] + Step;
                    double below = z[place] - Step;
                    double slope = (Loss(above) - Loss(below)) / (above - below);

                    Assert.Equal(slope, dLdZ[place], Tolerance * size);

                    double Loss(double logit) =>
                        kernel.Outputs(Rows.With<double>(z, place, logit)).Zip(weights, static (a, weight) => a * weight).Sum();
                }
            });

    [Theory, MemberData(nameof(WithLogSumExp))]
    public void The_slope_of_the_log_sum_exp_is_the_probability(Kernel<double> kernel) =>
        RowGenerators.Values<double>(kernel.C, scale: 3).Hold(kernel, 2L * kernel.C * Rows.Places(kernel.C).Count(), z =>
        {
            double[] y = kernel.Outputs(z);

            foreach (int place in Rows.Places(kernel.C))
            {
                double[] above = Rows.With<double>(z, place, z[place] + Step);
                double[] below = Rows.With<double>(z, place, z[place] - Step);
                double slope = (kernel.LogSums(above)[0] - kernel.LogSums(below)[0]) / (above[place] - below[place]);

                Assert.Equal(slope, Math.Exp(y[place]), Tolerance);
            }
        });

    [Theory, MemberData(nameof(WithJacobian))]
    public void The_Jacobian_is_the_slope_of_each_output(Kernel<double> kernel) =>
        RowGenerators.Values<double>(kernel.C, scale: 3).Hold(kernel, 2L * kernel.C * kernel.C, z =>
        {
            int c = kernel.C;
            double[] jacobian = kernel.Jacobians(kernel.Outputs(z));

            foreach (int n in Rows.Places(c))
            {
                double[] above = Rows.With<double>(z, n, z[n] + Step);
                double[] below = Rows.With<double>(z, n, z[n] - Step);
                double[] aboveA = kernel.Outputs(above);
                double[] belowA = kernel.Outputs(below);

                for (int m = 0; m < c; m++)
                {
                    Assert.Equal((aboveA[m] - belowA[m]) / (above[n] - below[n]), jacobian[(m * c) + n], Tolerance);
                }
            }
        });
}
