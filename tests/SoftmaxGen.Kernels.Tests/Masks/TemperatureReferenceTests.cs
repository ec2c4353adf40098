using System;
using SoftmaxGen.Kernels.Conformance;
using Xunit;

namespace SoftmaxGen.Kernels.Tests;

/// <summary>The textbook at a temperature and with a mask: its limits, and what it refuses.</summary>
public class TemperatureReferenceTests
{
    private const double Inf = double.PositiveInfinity;

    [Theory]
    [InlineData(0)]
    [InlineData(double.Epsilon)]
    [InlineData(1e-3)]
    [InlineData(1)]
    [InlineData(40)]
    [InlineData(1e300)]
    [InlineData(Inf)]
    public void Probabilities_are_those_of_the_quotients(double t)
    {
        foreach (double scale in (double[])[1, 30, 1e-300, 1e300])
        {
            double[] z = [.. Rows.Uniform<double>(5, scale, seed: 3), -Inf, scale, scale];
            var a = new double[z.Length];
            SoftmaxReference.ForwardAt<double>(z.Length, z, [], a, t);

            TwoDoubles[] exact = ExactSoftmax.Forward(z, t);

            for (int m = 0; m < z.Length; m++)
            {
                // A quotient of some hundreds is rounded, and its exponential is off by that much.
                Assert.Equal(exact[m].High, a[m], (1e-12 * exact[m].High) + 1e-300);
            }
        }
    }

    [Fact]
    public void At_0_the_gradient_is_0()
    {
        var dLdZ = new double[3];

        SoftmaxReference.BackwardAt<double>(3, [0.5, 0.5, 0], [true, true, false], [1, 2, double.NaN], dLdZ, 0);
        Assert.Equal([0, 0, 0], dLdZ);

        SoftmaxReference.BackwardAt<double>(3, [0.5, 0.5, 0], [true, true, false], [1, 2, double.NaN], dLdZ, 2);
        Assert.Equal([-0.125, 0.125, 0], dLdZ);
    }

    [Fact]
    public void What_is_no_temperature_and_a_mask_of_another_length_are_refused()
    {
        var a = new double[3];

        foreach (double t in (double[])[-1, -double.Epsilon, double.NaN])
        {
            Assert.Throws<ArgumentOutOfRangeException>("temperature", () => SoftmaxReference.ForwardAt<double>(3, new double[3], [], a, t));
            Assert.Throws<ArgumentOutOfRangeException>("temperature", () => SoftmaxReference.BackwardAt<double>(3, new double[3], [], new double[3], a, t));
        }

        Assert.Throws<ArgumentException>("mask", () => SoftmaxReference.ForwardAt<double>(3, new double[3], new bool[2], a, 1));
        Assert.Throws<ArgumentException>("mask", () => SoftmaxReference.BackwardAt<double>(3, new double[3], new bool[4], new double[3], a, 1));
        Assert.Throws<ArgumentException>("mask", () => LogSoftmaxReference.MaskedForward<double>(3, new double[3], new bool[2], a));
        Assert.Equal([0, 0, 0], a);
    }

    [Fact]
    public void What_the_textbook_of_a_loss_cannot_mean_is_refused()
    {
        double[] loss = [-77];

        Assert.Throws<ArgumentOutOfRangeException>("label", () => SoftmaxCrossEntropyReference.LossOfLabels<double>(3, new double[3], [3], loss));
        Assert.Throws<ArgumentOutOfRangeException>("label", () => SoftmaxCrossEntropyReference.LossOfLabels<double>(3, new double[3], [-1], loss));
        Assert.Throws<ArgumentException>("label", () => SoftmaxCrossEntropyReference.LossOfLabels<double>(3, new double[3], [1, 1], loss));
        Assert.Throws<ArgumentException>("z", () => SoftmaxCrossEntropyReference.LossOfLabels<double>(3, new double[4], [1], loss));
        Assert.Throws<ArgumentException>("target", () => SoftmaxCrossEntropyReference.LossOfTargets<double>(3, new double[3], new double[4], loss));
        Assert.Throws<ArgumentException>("weights", () => SoftmaxCrossEntropyReference.LossOfTargets<double>(3, new double[3], new double[3], loss, new double[2]));
        Assert.Throws<ArgumentException>("mask", () => SoftmaxCrossEntropyReference.LossOfLabels<double>(3, new double[3], [1], loss, mask: new bool[2]));
        Assert.Throws<ArgumentException>("loss", () => SoftmaxCrossEntropyReference.LossOfLabels<double>(3, new double[6], [1, 1], loss));
        Assert.Throws<ArgumentException>("dLdZ", () => SoftmaxCrossEntropyReference.GradientOfLabels<double>(3, new double[3], [1], 1, loss));
        Assert.Equal([-77], loss);
        Assert.Equal(0, SoftmaxCrossEntropyReference.WeightOfLabels<double>([-100]));
    }
}
