using System;
using System.Linq;
using System.Numerics;
using SoftmaxGen.Kernels.Conformance;
using Xunit;

namespace SoftmaxGen.Kernels.Tests;

/// <summary>The textbook's softmax and log-softmax in double, against which float and Half are measured, against exact arithmetic.</summary>
public class ReferenceTests
{
    public static TheoryData<int> ClassCounts => [1, 2, 3, 5, 16, 17, 100, 1000];

    /// <remarks>
    /// z - max is rounded once, by up to u |z - max|, and the exponential multiplies that into a relative error; it and
    /// the quotient are good to some ULP, and the plain sum of C terms to C u.
    /// </remarks>
    [Theory, MemberData(nameof(ClassCounts))]
    public void Its_probabilities_are_exact_for_every_purpose_of_float(int c)
    {
        foreach (double scale in (double[])[1, 10, 40])
        {
            double[] z = Rows.Uniform<double>(c, scale, seed: c);
            var a = new double[c];
            SoftmaxReference.Forward<double>(c, z, a);
            TwoDoubles[] exact = ExactSoftmax.Forward(z);
            double bound = Arithmetic<double>.U * (c + (2 * scale) + 8);

            Assert.All(exact.Zip(a), pair => Assert.InRange(pair.First.DistanceTo(pair.Second), 0, bound * pair.First.High));
        }
    }

    /// <remarks>C products and their plain sum: C + 4 roundings, of terms that sum to at most a_m (S + |g_m|).</remarks>
    [Theory, MemberData(nameof(ClassCounts))]
    public void Its_gradients_are_exact_for_every_purpose_of_float(int c)
    {
        var a = new double[c];
        var dLdZ = new double[c];
        double[] dLdA = Rows.Uniform<double>(c, scale: 10, seed: c);
        SoftmaxReference.Forward<double>(c, Rows.Uniform<double>(c, scale: 3, seed: c), a);
        SoftmaxReference.Backward<double>(c, a, dLdA, dLdZ);

        TwoDoubles[] exact = ExactSoftmax.Backward(a, dLdA);
        double dot = a.Zip(dLdA, static (probability, gradient) => Math.Abs(probability * gradient)).Sum();

        for (int m = 0; m < c; m++)
        {
            Assert.InRange(exact[m].DistanceTo(dLdZ[m]), 0, Arithmetic<double>.U * (c + 4) * a[m] * (dot + Math.Abs(dLdA[m])));
        }
    }

    [Theory, MemberData(nameof(ClassCounts))]
    public void Its_Jacobian_is_a_product_and_a_difference_from_exact(int c)
    {
        var a = new double[c];
        var jacobian = new double[c * c];
        SoftmaxReference.Forward<double>(c, Rows.Uniform<double>(c, scale: 3, seed: c), a);
        SoftmaxReference.Jacobian<double>(c, a, jacobian);

        foreach (int m in Rows.Places(c))
        {
            TwoDoubles[] exact = ExactSoftmax.JacobianRow(a, m);

            for (int n = 0; n < c; n++)
            {
                Assert.InRange(exact[n].DistanceTo(jacobian[(m * c) + n]), 0, 3 * Arithmetic<double>.U * Math.Abs(exact[n].High));
            }
        }
    }

    /// <remarks>
    /// z - max is off by u |z - max|, and so is r by as many u more than its exponentials and its plain sum of C terms; log(1 + r) rounds 1 + r
    /// first, by u, and is good to some ULP.
    /// </remarks>
    [Theory, MemberData(nameof(ClassCounts))]
    public void Its_log_probabilities_are_exact_for_every_purpose_of_float(int c)
    {
        foreach (double scale in (double[])[1, 10, 40])
        {
            double[] z = Rows.Uniform<double>(c, scale, seed: c);
            var y = new double[c];
            var s = new double[1];
            LogSoftmaxReference.Forward<double>(c, z, y);
            LogSoftmaxReference.LogSumExp<double>(c, z, s);
            TwoDoubles[] exact = ExactLogSoftmax.Forward(z);
            TwoDoubles exactSum = ExactLogSoftmax.LogSumExp(z);
            double ofLog = Arithmetic<double>.U * (c + (2 * scale) + 8);

            Assert.All(exact.Zip(y), pair => Assert.InRange(pair.First.DistanceTo(pair.Second), 0, ofLog + (4 * Arithmetic<double>.U * Math.Abs(pair.First.High))));
            Assert.InRange(exactSum.DistanceTo(s[0]), 0, ofLog + (4 * Arithmetic<double>.U * Math.Abs(exactSum.High)));
        }
    }

    /// <remarks>C products and their plain sum, of terms that sum to at most |g_m| + p_m S.</remarks>
    [Theory, MemberData(nameof(ClassCounts))]
    public void Its_gradients_of_logs_are_exact_for_every_purpose_of_float(int c)
    {
        var y = new double[c];
        var dLdZ = new double[c];
        double[] dLdY = Rows.Uniform<double>(c, scale: 10, seed: c);
        LogSoftmaxReference.Forward<double>(c, Rows.Uniform<double>(c, scale: 3, seed: c), y);
        LogSoftmaxReference.Backward<double>(c, y, dLdY, dLdZ);

        // By the formula, of two classes as well.
        double sum = dLdY.Sum();
        double size = dLdY.Sum(Math.Abs);

        for (int m = 0; m < c; m++)
        {
            double p = Math.Exp(y[m]);

            Assert.InRange(Math.Abs(dLdZ[m] - (dLdY[m] - (p * sum))), 0, 2 * Arithmetic<double>.U * (c + 6) * ((p * size) + Math.Abs(dLdY[m])));
        }
    }

    [Theory, MemberData(nameof(ClassCounts))]
    public void Its_Jacobian_of_logs_is_an_exponential_and_a_difference_from_exact(int c)
    {
        var y = new double[c];
        var jacobian = new double[c * c];
        LogSoftmaxReference.Forward<double>(c, Rows.Uniform<double>(c, scale: 3, seed: c), y);
        LogSoftmaxReference.Jacobian<double>(c, y, jacobian);

        foreach (int m in Rows.Places(c))
        {
            TwoDoubles[] exact = ExactLogSoftmax.JacobianRow(y, m);

            for (int n = 0; n < c; n++)
            {
                // The exponential is within 2u, and where it is taken from 1 that is 2u of it.
                Assert.InRange(exact[n].DistanceTo(jacobian[(m * c) + n]), 0, 2 * Arithmetic<double>.U * (Math.Exp(y[n]) + Math.Abs(exact[n].High)));
            }
        }
    }

    [Fact]
    public void The_gradient_of_a_class_of_minus_infinity_counts_as_0_in_the_reference_too()
    {
        double[] y = [Math.Log(0.25), double.NegativeInfinity, Math.Log(0.75)];
        var dLdZ = new double[3];

        LogSoftmaxReference.Backward<double>(3, y, [1, double.NaN, 0], dLdZ);

        Assert.Equal([0.75, 0, -0.75], dLdZ.Select(static gradient => Math.Round(gradient, 14)));
    }

    [Fact]
    public void The_logs_of_a_row_of_nothing_but_minus_infinity_follow_their_option()
    {
        double[] z = [double.NegativeInfinity, double.NegativeInfinity];
        var y = new double[2];
        var s = new double[1];

        LogSoftmaxReference.Forward<double>(2, z, y);
        Assert.Equal([double.NaN, double.NaN], y);

        LogSoftmaxReference.Forward<double>(2, z, y, EmptyRow.Zero);
        Assert.Equal(z, y);

        LogSoftmaxReference.Forward<double>(2, z, y, EmptyRow.Uniform);
        Assert.Equal([0 - Math.Log(2), 0 - Math.Log(2)], y);

        LogSoftmaxReference.LogSumExp<double>(2, z, s);
        Assert.Equal([double.NegativeInfinity], s);
    }

    [Fact]
    public void A_class_count_below_one_and_an_option_without_a_name_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>("c", static () => SoftmaxReference.Forward<double>(0, [], []));
        Assert.Throws<ArgumentOutOfRangeException>("c", static () => LogSoftmaxReference.Forward<double>(0, [], []));
        Assert.Throws<ArgumentOutOfRangeException>("c", static () => LogSoftmaxReference.LogSumExp<double>(-1, [], []));
        Assert.Throws<ArgumentOutOfRangeException>("c", static () => LogSoftmaxReference.Backward<double>(0, [], [], []));
        Assert.Throws<ArgumentOutOfRangeException>("c", static () => LogSoftmaxReference.Jacobian<double>(0, [], []));
        Assert.Throws<ArgumentOutOfRangeException>("emptyRow", static () => SoftmaxReference.Forward<double>(1, [], [], (EmptyRow)3));
        Assert.Throws<ArgumentOutOfRangeException>("emptyRow", static () => LogSoftmaxReference.Forward<double>(1, [], [], (EmptyRow)3));
    }
}
