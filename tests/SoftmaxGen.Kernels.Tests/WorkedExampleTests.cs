using System;
using System.Numerics;
using SoftmaxGen.Kernels.Conformance.Declared;
using Xunit;

namespace SoftmaxGen.Kernels.Tests;

/// <summary>The example by hand, as a person reads it: two rows of three logits, their probabilities and gradients.</summary>
public class WorkedExampleTests
{
    private static readonly float[] Z =
    [
        1, 2, 3,
        2, 2, 1,
    ];

    private static readonly float[] A =
    [
        0.0900306f, 0.2447285f, 0.6652410f,
        0.4223188f, 0.4223188f, 0.1553624f,
    ];

    private static readonly float[] DLdA =
    [
        0.1f, -0.2f, 0.1f,
        -0.1f, 0.3f, -0.2f,
    ];

    private static readonly float[] DLdZ =
    [
        0.0066099f, -0.0554509f, 0.0488410f,
        -0.0647800f, 0.1041475f, -0.0393675f,
    ];

    [Fact]
    public void Forward_gives_the_probabilities()
    {
        var a = new float[6];
        Float3.Forward(Z, a);

        AssertTwoDigits(
            [
                0.09, 0.24, 0.67,
                0.42, 0.42, 0.16,
            ],
            a);
        AssertSixDigits(A, a);
    }

    [Fact]
    public void Jacobian_gives_both_matrices()
    {
        var a = new float[6];
        var jacobian = new float[18];
        Float3.Forward(Z, a);
        Float3.Jacobian(a, jacobian);

        AssertTwoDigits(
            [
                0.08, -0.02, -0.06,
                -0.02, 0.18, -0.16,
                -0.06, -0.16, 0.22,

                0.24, -0.18, -0.07,
                -0.18, 0.24, -0.07,
                -0.07, -0.07, 0.13,
            ],
            jacobian);
        AssertSixDigits(
            [
                0.0819251f, -0.0220330f, -0.0598920f,
                -0.0220330f, 0.1848364f, -0.1628034f,
                -0.0598920f, -0.1628034f, 0.2226954f,

                0.2439656f, -0.1783532f, -0.0656125f,
                -0.1783532f, 0.2439656f, -0.0656125f,
                -0.0656125f, -0.0656125f, 0.1312249f,
            ],
            jacobian);
    }

    [Fact]
    public void Backward_gives_the_gradients()
    {
        var a = new float[6];
        var dLdZ = new float[6];
        Float3.Forward(Z, a);
        Float3.Backward(a, DLdA, dLdZ);

        AssertTwoDigits(
            [
                0.01, -0.06, 0.05,
                -0.06, 0.10, -0.04,
            ],
            dLdZ);
        AssertSixDigits(DLdZ, dLdZ);
    }

    [Fact]
    public void The_vector_overloads_give_the_same()
    {
        for (int row = 0; row < 6; row += 3)
        {
            Vector3 a = Float3.Forward(new Vector3(Z.AsSpan(row, 3)));
            Vector3 dLdZ = Float3.Backward(a, new Vector3(DLdA.AsSpan(row, 3)));

            AssertSixDigits(A.AsSpan(row, 3), [a.X, a.Y, a.Z]);
            AssertSixDigits(DLdZ.AsSpan(row, 3), [dLdZ.X, dLdZ.Y, dLdZ.Z]);
        }
    }

    [Fact]
    public void The_layer_keeps_the_probabilities_for_its_gradients()
    {
        var layer = new FloatLayer3();
        var dLdZ = new float[6];

        AssertSixDigits(A, layer.Forward(Z));
        layer.Backward(DLdA, dLdZ);
        AssertSixDigits(DLdZ, dLdZ);
    }

    [Fact]
    public void Double_and_Half_give_the_same()
    {
        var a = new double[6];
        var halfA = new Half[6];
        Double3.Forward(Array.ConvertAll(Z, static value => (double)value), a);
        Half3.Forward(Array.ConvertAll(Z, static value => (Half)value), halfA);

        AssertSixDigits(A, Array.ConvertAll(a, static value => (float)value));
        AssertTwoDigits(
            [
                0.09, 0.24, 0.67,
                0.42, 0.42, 0.16,
            ],
            Array.ConvertAll(halfA, static value => (float)value));
    }

    private static void AssertTwoDigits(ReadOnlySpan<double> expected, ReadOnlySpan<float> actual)
    {
        Assert.Equal(expected.Length, actual.Length);

        for (int i = 0; i < expected.Length; i++)
        {
            Assert.Equal(expected[i], Math.Round(actual[i], 2));
        }
    }

    private static void AssertSixDigits(ReadOnlySpan<float> expected, ReadOnlySpan<float> actual)
    {
        Assert.Equal(expected.Length, actual.Length);

        for (int i = 0; i < expected.Length; i++)
        {
            Assert.Equal(expected[i], actual[i], tolerance: 1e-6f);
        }
    }
}
