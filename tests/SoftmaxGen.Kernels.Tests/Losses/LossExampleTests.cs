using System;
using SoftmaxGen.Kernels.Conformance.Declared;
using Xunit;

namespace SoftmaxGen.Kernels.Tests;

/// <summary>Two rows of three logits by hand: their losses, gradients and means, with and without weights and smoothing.</summary>
/// <remarks>
/// log-softmax of the rows: -2.4076060 -1.4076060 -0.4076060 and -0.8619948 -0.8619948 -1.8619948. The labels are 0 and 2. With the weights 1, 2, 3 the first row's loss is
/// 1 · 2.4076060, the second's 3 · 1.8619948 = 5.5859844, and the mean their sum by 1 + 3. With a smoothing of 0.1 the first row's is
/// 0.9 · 2.4076060 + 0.1 / 3 · (2.4076060 + 1.4076060 + 0.4076060) = 2.3076060.
/// </remarks>
public class LossExampleTests
{
    private static readonly float[] Z = [1, 2, 3, 2, 2, 1];
    private static readonly int[] Label = [0, 2];
    private static readonly float[] Target = [0.5f, 0.25f, 0.25f, 0, 0.1f, 0.9f];
    private static readonly float[] Weights = [1, 2, 3];

    private readonly float[] _loss = new float[2];
    private readonly float[] _dLdZ = new float[6];

    [Fact]
    public void Labels()
    {
        LossFloat3.LossAndGradient(Z, Label, _loss, _dLdZ, 1);
        AssertSame([2.4076060f, 1.8619948f], [-0.9099694f, 0.2447285f, 0.6652410f, 0.4223188f, 0.4223188f, -0.8446376f]);
        Assert.Equal(2.1348004f, LossFloat3.Mean(Z, Label, _loss), 1e-6f);
        Assert.Equal(4.2696008f, LossFloat3.Sum(Z, Label, _loss), 1e-6f);
    }

    [Fact]
    public void Targets()
    {
        LossFloat3.LossAndGradient(Z, Target, _loss, _dLdZ, 1);
        AssertSame([1.6576060f, 1.7619948f], [-0.4099694f, -0.0052715f, 0.4152410f, 0.4223188f, 0.3223188f, -0.7446376f]);
        Assert.Equal(1.7098004f, LossFloat3.Mean(Z, Target, _loss), 1e-6f);
    }

    [Fact]
    public void Weighted()
    {
        WeightedLossFloat3.LossAndGradient(Z, Label, Weights, _loss, _dLdZ, 1);
        AssertSame([2.4076060f, 5.5859844f], [-0.9099694f, 0.2447285f, 0.6652410f, 1.2669564f, 1.2669564f, -2.5339128f]);
        Assert.Equal(1.9983976f, WeightedLossFloat3.Mean(Z, Label, Weights, _loss), 1e-6f);

        WeightedLossFloat3.LossAndGradient(Z, Target, Weights, _loss, _dLdZ, 1);
        AssertSame([2.2133104f, 5.1997849f], [-0.3424465f, -0.0717252f, 0.4141717f, 1.2247245f, 1.0247245f, -2.2494490f]);
        Assert.Equal(3.7065477f, WeightedLossFloat3.Mean(Z, Target, Weights, _loss), 1e-6f);
    }

    [Fact]
    public void Smoothed()
    {
        SmoothedLossFloat3.LossAndGradient(Z, Label, _loss, _dLdZ, 1);
        AssertSame([2.3076060f, 1.7953281f], [-0.8433028f, 0.2113951f, 0.6319076f, 0.3889855f, 0.3889855f, -0.7779709f]);
        Assert.Equal(2.0514671f, SmoothedLossFloat3.Mean(Z, Label, _loss), 1e-6f);

        SmoothedLossFloat3.LossAndGradient(Z, Target, _loss, _dLdZ, 1);
        AssertSame([1.6326060f, 1.7053281f], [-0.3933028f, -0.0136049f, 0.4069076f, 0.3889855f, 0.2989855f, -0.6879709f]);
    }

    [Fact]
    public void Smoothed_and_weighted()
    {
        SmoothedWeightedLossFloat3.LossAndGradient(Z, Label, Weights, _loss, _dLdZ, 1);
        AssertSame([2.3816999f, 5.2997849f], [-0.8342997f, 0.2025347f, 0.6317651f, 1.1913912f, 1.1580578f, -2.3494490f]);
        Assert.Equal(1.9203712f, SmoothedWeightedLossFloat3.Mean(Z, Label, Weights, _loss), 1e-6f);

        SmoothedWeightedLossFloat3.LossAndGradient(Z, Target, Weights, _loss, _dLdZ, 1);
        AssertSame([2.2068339f, 4.9522054f], [-0.3235291f, -0.0822736f, 0.4058027f, 1.1533825f, 0.9400492f, -2.0934316f]);
        Assert.Equal(3.5795197f, SmoothedWeightedLossFloat3.Mean(Z, Target, Weights, _loss), 1e-6f);
    }

    private void AssertSame(float[] loss, float[] dLdZ)
    {
        for (int i = 0; i < 6; i++)
        {
            Assert.Equal(loss[i / 3], _loss[i / 3], 1e-6f);
            Assert.Equal(dLdZ[i], _dLdZ[i], 1e-6f);
        }
    }
}
