using System;
using System.Linq;
using SoftmaxGen.Kernels.Conformance;
using Xunit;

namespace SoftmaxGen.Kernels.Tests;

/// <summary>The textbook's categorical distribution in double against exact results, and what it refuses.</summary>
public class CategoricalReferenceTests
{
    private const double Close = 1e-13;

    public static TheoryData<int> ClassCounts => [1, 2, 3, 5, 17, 100];

    [Theory, MemberData(nameof(ClassCounts))]
    public void Its_numbers_are_exact_to_thirteen_digits(int c)
    {
        const int RowCount = 4;
        double[] z = Rows.Uniform<double>(RowCount * c, scale: 4, seed: c);
        double[] other = Rows.Uniform<double>(RowCount * c, scale: 4, seed: c + 1);
        double[] g = [1, -2, 0.5, 3];
        double[] h = [0.25, 1, -1, 2];
        bool[] mask = [.. Enumerable.Range(0, RowCount * c).Select(i => i / c % 2 == 0 || i % 3 != 1 || c < 3)];
        int[] action = [.. Enumerable.Range(0, RowCount).Select(_ => c - 1)];
        double[] numbers = new double[RowCount];
        double[] entropy = new double[RowCount];
        double[] kl = new double[RowCount];
        double[] a = new double[z.Length];
        double[] dLdZ = new double[z.Length];
        double[] ofKL = new double[z.Length];
        double[] ofOther = new double[z.Length];

        CategoricalReference.Probabilities<double>(c, z, a, mask);
        CategoricalReference.LogProb<double>(c, z, action, numbers, mask);
        CategoricalReference.Entropy<double>(c, z, entropy, mask);
        CategoricalReference.KL<double>(c, z, other, kl, mask);
        CategoricalReference.Backward<double>(c, z, action, g, h, dLdZ, mask);
        CategoricalReference.KLBackward<double>(c, z, other, g, ofKL, ofOther, mask);

        for (int row = 0; row < RowCount; row++)
        {
            var p = new ExactDistribution(Ruled.Row<double>(c, z, mask, Masks.Booleans, row));
            var q = new ExactDistribution(Ruled.Row<double>(c, other, mask, Masks.Booleans, row));
            Assert.Equal(p.LogProb(c - 1).High, numbers[row], Close);
            Assert.Equal(p.Entropy.High, entropy[row], Close);
            Assert.Equal(p.KL(q).High, kl[row], Close);

            for (int n = 0; n < c; n++)
            {
                int i = (row * c) + n;
                Assert.Equal(p.Probability(n).High, a[i], Close);
                Assert.Equal(mask[i] ? p.Backward(c - 1, g[row], h[row], n).High : 0, dLdZ[i], Close);
                Assert.Equal(p.KLBackward(q, g[row], n).High, ofKL[i], Close);
                Assert.Equal(p.KLBackwardOther(q, g[row], n).High, ofOther[i], Close);
            }
        }
    }

    [Fact]
    public void It_chooses_by_the_sums_of_the_probabilities()
    {
        // 0.1, 0.2, 0.3, 0.4.
        double[] row = [Math.Log(1), Math.Log(2), Math.Log(3), Math.Log(4)];
        double[] u = [0, 0.099, 0.101, 0.299, 0.301, 0.599, 0.601, 0.999999];
        double[] z = [.. Enumerable.Repeat(row, u.Length).SelectMany(static logits => logits)];
        var action = new int[u.Length];

        CategoricalReference.Sample<double>(4, z, u, action);
        Assert.Equal([0, 0, 1, 1, 2, 2, 3, 3], action);

        CategoricalReference.Sample<double>(4, z, u, action, [.. Enumerable.Range(0, z.Length).Select(static i => i % 4 is 1 or 2)]);
        Assert.Equal([1, 1, 1, 1, 1, 2, 2, 2], action);
    }

    [Fact]
    public void Its_race_goes_to_the_largest_of_the_noisy_logits()
    {
        var action = new int[2];

        // -log(-log 0.5) is 0.37, and of 0.9 2.25: 1 + 2.25 is above 2 + 0.37, and 0 above -100 without all noise.
        CategoricalReference.Gumbel<double>(2, [2, 1, 0, -100], [0.5, 0.9, 0, 0.999], action);
        Assert.Equal([1, 0], action);
    }

    [Fact]
    public void It_takes_the_first_of_the_largest()
    {
        var action = new int[3];

        CategoricalReference.ArgMax<double>(2, [1, 1, 0, 3, double.NegativeInfinity, -5], action);
        Assert.Equal([0, 1, 1], action);
    }

    [Fact]
    public void It_skips_a_row_without_a_choice_where_it_is_asked_to()
    {
        double[] z = [1, 2, double.NegativeInfinity, double.NegativeInfinity];
        bool[] mask = [false, false, true, true];
        var action = new int[2];
        double[] numbers = [5, 5];
        double[] gradient = [5, 5, 5, 5];

        CategoricalReference.Sample<double>(2, z, [0.5, 0.5], action, mask, NoChoice.Skip);
        Assert.Equal([-1, -1], action);
        CategoricalReference.LogProb<double>(2, z, action, numbers, mask, NoChoice.Skip);
        Assert.Equal([0, 0], numbers);
        CategoricalReference.Entropy<double>(2, z, numbers, mask, NoChoice.Skip);
        Assert.Equal([0, 0], numbers);
        CategoricalReference.Backward<double>(2, z, action, [1, 1], [1, 1], gradient, mask, NoChoice.Skip);
        Assert.Equal([0, 0, 0, 0], gradient);
    }

    [Fact]
    public void It_refuses_what_a_kernel_refuses()
    {
        double[] two = [1, 2];
        double[] bad = [1, double.NaN];
        var action = new int[1];

        Assert.Throws<ArgumentOutOfRangeException>("c", () => CategoricalReference.ArgMax<double>(0, two, action));
        Assert.Throws<ArgumentException>("z", () => CategoricalReference.ArgMax<double>(3, two, action));
        Assert.Throws<ArgumentException>("z", () => CategoricalReference.ArgMax<double>(2, bad, action));
        Assert.Throws<ArgumentException>("mask", () => CategoricalReference.ArgMax<double>(2, two, action, [true]));
        Assert.Throws<ArgumentException>("mask", () => CategoricalReference.ArgMax<double>(2, two, action, [false, false]));
        Assert.Throws<ArgumentException>("u", () => CategoricalReference.Sample<double>(2, two, [1], action));
        Assert.Throws<ArgumentException>("u", () => CategoricalReference.Sample<double>(2, two, [double.NaN], action));
        Assert.Throws<ArgumentOutOfRangeException>("action", () => CategoricalReference.LogProb<double>(2, two, [2], new double[1]));
        Assert.Throws<ArgumentOutOfRangeException>("action", () => CategoricalReference.LogProb<double>(2, two, [-1], new double[1]));
        Assert.Throws<ArgumentException>("a", () => CategoricalReference.Probabilities<double>(2, two, new double[1]));
        Assert.Throws<ArgumentException>("a", () => CategoricalReference.Probabilities<double>(2, two, two));
        Assert.Throws<ArgumentException>("zOther", () => CategoricalReference.KL<double>(2, two, [1], new double[1]));
    }
}
