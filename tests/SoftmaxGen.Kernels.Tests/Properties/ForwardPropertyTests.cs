using System;
using System.Linq;
using System.Numerics;
using CsCheck;
using SoftmaxGen.Kernels.Conformance;
using Xunit;

namespace SoftmaxGen.Kernels.Tests;

/// <summary>What is true of every softmax, and of its logarithm.</summary>
public class ForwardPropertyTests
{
    [Theory, MemberData(nameof(Roster.Kernels), MemberType = typeof(Roster))]
    public void A_row_of_probabilities_sums_to_one<T>(Kernel<T> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> =>
        RowGenerators.Outputs(kernel).Hold(kernel, kernel.C, a =>
        {
            bool isLog = kernel.Family == Family.LogSoftmax;
            double sum = isLog ? Expected.Wide<T>(a).Sum(Math.Exp) : Expected.Wide<T>(a).Sum();

            Assert.InRange(Math.Abs(sum - 1), 0, isLog ? SumBound.OfLogs<T>(a) : SumBound.Of<T>(a));
        });

    // Eighths up to 32, shifted by integers up to 32, are exact in every format, so both rows have the same softmax.
    [Theory, MemberData(nameof(Roster.Kernels), MemberType = typeof(Roster))]
    public void A_shift_of_all_logits_by_a_constant_changes_nothing<T>(Kernel<T> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> =>
        Gen.Select(Gen.Int[-256, 256].Array[kernel.C], Gen.Int[-32, 32]).Hold(kernel, kernel.C, row =>
        {
            (int[] eighths, int shift) = row;
            T[] z = Array.ConvertAll(eighths, static value => T.CreateChecked(value / 8.0));
            T[] shifted = Array.ConvertAll(z, logit => logit + T.CreateChecked(shift));

            AssertClose(kernel, kernel.Outputs(z), kernel.Outputs(shifted));
        });

    [Theory, MemberData(nameof(Roster.Kernels), MemberType = typeof(Roster))]
    public void A_permutation_of_the_logits_permutes_the_outputs<T>(Kernel<T> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> =>
        Gen.Select(RowGenerators.Logits<T>(kernel.C), Gen.Shuffle(Enumerable.Range(0, kernel.C).ToArray())).Hold(kernel, kernel.C, row =>
        {
            (T[] z, int[] order) = row;
            T[] a = kernel.Outputs(z);

            AssertClose(
                kernel,
                Array.ConvertAll(order, i => a[i]),
                kernel.Outputs(Array.ConvertAll(order, i => z[i])));
        });

    [Theory, MemberData(nameof(Roster.Kernels), MemberType = typeof(Roster))]
    public void A_row_of_any_bits_follows_the_table<T>(Kernel<T> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> =>
        Gen.ULong.Array[kernel.C].Hold(kernel, 25L * kernel.C, bits =>
        {
            // Nearly every number is far above or below all others, infinities and NaN among them.
            T[] z = Array.ConvertAll(bits, BitPattern.To<T>);

            ForwardTable.CheckRow<T>(kernel, z, kernel.Outputs(z));
        });

    // Both are within the bound of the same exact probability, or 0 in its place where it is nearly below the normal range.
    private static void AssertClose<T>(Kernel<T> kernel, T[] expected, T[] actual)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        double mayVanish = 4.01 * kernel.C * Arithmetic<T>.SmallestNormal;

        for (int i = 0; i < expected.Length; i++)
        {
            double left = double.CreateChecked(expected[i]);
            double right = double.CreateChecked(actual[i]);
            double largest = Math.Max(left, right);

            bool isClose = kernel.Family == Family.LogSoftmax
                ? left == right || Math.Abs(left - right) <= 2 * LogForwardBound<T>.OfAny(kernel.C, Math.Min(left, right))
                : Math.Abs(left - right) <= 2 * ForwardBound.Ulps<T>(kernel.C) * Ulp<T>.At(largest) || largest <= mayVanish;

            if (!isClose)
            {
                Assert.Fail($"{kernel}, class {i}: {BitPattern.Text(actual[i])} and {BitPattern.Text(expected[i])} have the same exact value");
            }
        }
    }
}
