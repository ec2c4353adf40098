using System;
using System.Linq;
using System.Numerics;
using CsCheck;
using SoftmaxGen.Kernels.Conformance;
using Xunit;

namespace SoftmaxGen.Kernels.Tests;

/// <summary>What is true of the gradient of every softmax, and of its logarithm.</summary>
public class BackwardPropertyTests
{
    /// <remarks>
    /// Entry by entry the Jacobian is off by u |a_m a_n|, on the diagonal by 2u a_m (1 - a_m): the product adds the gradient's
    /// size to each. Backward's own bound comes on top, and what the product here is off by, in double. The closed form of two logs takes
    /// their probabilities to sum to 1.
    /// </remarks>
    [Theory, MemberData(nameof(Roster.Kernels), MemberType = typeof(Roster))]
    public void It_is_the_upstream_gradient_times_the_Jacobian<T>(Kernel<T> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> =>
        Gen.Select(RowGenerators.Outputs(kernel), RowGenerators.Values<T>(kernel.C, scale: 4)).Hold(kernel, (long)kernel.C * kernel.C, row =>
        {
            (T[] a, T[] dLdA) = row;
            int c = kernel.C;
            bool isLog = kernel.Family == Family.LogSoftmax;
            double[] upstream = Expected.Wide<T>(dLdA);
            double[] jacobian = Expected.Wide<T>(kernel.Jacobians(a));
            double[] dLdZ = Expected.Wide<T>(kernel.Gradients(a, dLdA));
            TwoDoubles[] exact = Expected.Backward<T>(kernel.Family, a, dLdA);
            double[] own = DerivativeTable.Bounds<T>(kernel, a, dLdA, exact);
            double ofClosedForm = isLog && c == ClosedForm.C ? upstream.Sum(Math.Abs) * SumBound.OfLogs<T>(a) : 0;

            for (int n = 0; n < c; n++)
            {
                double product = 0;
                double size = 0;
                double ofEntries = 0;

                for (int m = 0; m < c; m++)
                {
                    double entry = jacobian[(m * c) + n];
                    product += upstream[m] * entry;
                    size += Math.Abs(upstream[m] * entry);
                    ofEntries += Math.Abs(upstream[m]) * (isLog
                        ? LogJacobianBound<T>.Of(m == n, double.CreateChecked(a[n]), entry)
                        : (2.01 * Arithmetic<T>.U * Math.Abs(entry)) + Arithmetic<T>.Storing(entry) + Arithmetic<T>.Underflow);
                }

                double ofProduct = c * ((Arithmetic<double>.U * size) + double.Epsilon);
                double bound = own[n] + (1.01 * ofEntries) + ofProduct + ofClosedForm;

                if (!(Math.Abs(product - dLdZ[n]) <= bound))
                {
                    Assert.Fail($"{kernel}, class {n}: {dLdZ[n]:R} instead of {product:R}, the bound is {bound:E2}");
                }
            }
        });

    /// <remarks>A constant g gives a_m (g - g sum of a): what the sum of the probabilities lacks, and Backward's own bound.</remarks>
    [Theory, MemberData(nameof(Roster.SoftmaxKernels), MemberType = typeof(Roster))]
    public void Of_a_constant_it_is_zero<T>(Kernel<T> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> =>
        Gen.Select(RowGenerators.Outputs(kernel), Gen.Double[-100, 100]).Hold(kernel, kernel.C, row =>
        {
            (T[] a, double constant) = row;
            T[] dLdA = Enumerable.Repeat(T.CreateChecked(constant), kernel.C).ToArray();
            T[] dLdZ = kernel.Gradients(a, dLdA);
            double ofSum = SumBound.Of<T>(a) * Math.Abs(double.CreateChecked(dLdA[0]));
            TwoDoubles[] exact = Expected.Backward<T>(kernel.Family, a, dLdA);
            var own = new BackwardBound<T>(Expected.Wide<T>(a), Expected.Wide<T>(dLdA));

            for (int m = 0; m < kernel.C; m++)
            {
                double bound = own.Of(m, exact[m].High) + (ofSum * double.CreateChecked(a[m]));

                if (!(Math.Abs(double.CreateChecked(dLdZ[m])) <= bound))
                {
                    Assert.Fail($"{kernel}, class {m}: {BitPattern.Text(dLdZ[m])} instead of 0, the bound is {bound:E2}");
                }
            }
        });
}
