using System;
using System.Linq;
using System.Numerics;
using SoftmaxGen.Kernels.Conformance;
using Xunit;

namespace SoftmaxGen.Kernels.Tests;

/// <summary>The textbook's softmax in double, against which float and Half are measured, against exact arithmetic.</summary>
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
}
