using System;
using System.Linq;
using SoftmaxGen.Accuracy.Fitting;
using SoftmaxGen.Generator.Kernels;
using Xunit;

namespace SoftmaxGen.Frame.Tests.Functions;

/// <summary>The exponential of what is computed in double and rounded to float or Half, as the generator defines it: what docs/accuracy.md says of it.</summary>
public sealed class WideExponentialTests
{
    private const int Numbers = 40_000;

    // ln of the smallest normal float, below which there is none.
    private const double Reach = 87.33;
    private const double Ln2 = 0.69314718055994531;

    /// <summary>Where the next power is taken from the table, as exactly as a double can be.</summary>
    private static readonly double[] Seams = [.. Enumerable.Range(-4_030, 4_029).Select(static n => (n + 0.5) * (Ln2 / 32))];

    private static readonly double[] Everywhere = [.. Enumerable.Range(-Numbers, Numbers + 1).Select(static i => Reach * i / Numbers)];

    // Where doubles lie closest to each other, and each is to have its exponential in the right order.
    private static readonly double[] NearZero = [.. Enumerable.Range(0, Numbers).Select(static i => -Math.ScaleB(1 + (i / (double)Numbers), -1 - (i * 40 / Numbers)))];

    /// <remarks>Math.Exp is within a unit in the last place, which is nothing beside 2^-33.2.</remarks>
    [Fact]
    public void IsWithinItsBound()
    {
        double[] x = [.. Everywhere, .. NearZero, .. Seams];
        double worst = x.Zip(Evaluated.WideExp(x), static (of, e) => Math.Abs((e / Math.Exp(of)) - 1)).Max();

        Assert.InRange(worst, Math.Pow(2, -33.3), Math.Pow(2, -33.2));
    }

    [Fact]
    public void DoesNotDecreaseFromOneNumberToTheNext()
    {
        double[] x = [.. Everywhere, .. NearZero, .. Seams.SelectMany(static seam => Enumerable.Range(-4, 8).Select(i => seam * (1 + (i * Math.ScaleB(1, -52)))))];
        double[] exp = Evaluated.WideExp(x);
        double[] next = Evaluated.WideExp([.. x.Select(Math.BitIncrement)]);

        Assert.All(Enumerable.Range(0, x.Length), i => Assert.True(exp[i] <= next[i], $"exp({x[i]:R}) is more than that of the next number."));
    }

    /// <summary>What the proof of that takes: the least step of r, 2^-36, is worth much more than four roundings.</summary>
    [Fact]
    public void GrowsByMuchMoreThanIsRoundedOverEachStepOfItsGrid()
    {
        const double Step = Ln2 / 32 / (1L << 36);
        double[] x = [.. Everywhere.Concat(NearZero).Where(static of => of < -2 * Step)];
        double[] exp = Evaluated.WideExp(x);
        double[] next = Evaluated.WideExp([.. x.Select(static of => of + (2 * Step))]);

        // Two of them are worth one at least, wherever x lies between.
        Assert.All(exp.Zip(next), static pair => Assert.True((pair.Second / pair.First) - 1 > 0.95 * Step));
        Assert.True(0.95 * Step > 500 * Math.ScaleB(1, -53));
    }

    [Fact]
    public void WhereThePowerChangesItIsHigherAboveByMuchMoreThanIsRounded()
    {
        double[] below = Evaluated.WideExp([.. Seams.Select(static seam => seam - 2e-13)]);
        double[] above = Evaluated.WideExp([.. Seams.Select(static seam => seam + 2e-13)]);

        // The step is 1e-12, and on top of it the function itself grows by 4e-13, a step of the grid more or less.
        Assert.All(below.Zip(above), static pair => Assert.InRange((pair.Second / pair.First) - 1, 0.99e-12, 1.8e-12));
    }

    [Fact]
    public void TheTableHasThePowersRoundedToNearest() => Assert.All(Enumerable.Range(0, 32), static i => Assert.Equal(
        DecimalMath.Round<double>(DecimalMath.Exp(DecimalMath.Ln2 * i / 32), 53),
        BitConverter.Int64BitsToDouble(Tables.PowersIn32nds[i] + ((long)i << 47))));

    [Theory]
    [InlineData(1, 126)]
    [InlineData(3, 124)]
    [InlineData(1024, 116)]
    public void IsZeroWhereItsShareMightBeNoNormalFloat(int c, int exponent)
    {
        double least = -exponent * Ln2;
        double[] exp = Evaluated.WideExp([least, Math.BitDecrement(least), -1000, double.MinValue, double.NegativeInfinity], c);

        Assert.Equal(Math.Pow(2, -exponent), exp[0], Math.Pow(2, -exponent - 30));
        Assert.Equal([0, 0, 0, 0], exp[1..]);
    }

    [Fact]
    public void OfZeroIsOneAndOfNaNIsNaN()
    {
        Assert.Equal([1, 1, double.NaN], Evaluated.WideExp([0, -0.0, double.NaN]));
    }
}
