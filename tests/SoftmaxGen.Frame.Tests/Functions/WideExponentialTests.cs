using System;
using System.Linq;
using Xunit;

namespace SoftmaxGen.Frame.Tests.Functions;

/// <summary>The exponential of what is computed in double and rounded to float or Half, as the generator defines it: what docs/accuracy.md says of it.</summary>
public sealed class WideExponentialTests
{
    private const int Numbers = 40_000;
    private const double Ln2 = 0.69314718055994531;

    private static readonly double Least = -126 * Ln2;

    /// <remarks>Math.Exp is within a unit in the last place, which is nothing beside 2^-33.8.</remarks>
    [Fact]
    public void IsWithinItsBound()
    {
        double[] x = [.. Enumerable.Range(0, Numbers).Select(static i => Least * i / Numbers), .. Seams(static n => (n + 0.5) * Ln2)];
        double[] exp = Evaluated.WideExp(x, 1);
        double worst = x.Zip(exp, static (of, e) => Math.Abs((e / Math.Exp(of)) - 1)).Max();

        Assert.InRange(worst, Math.Pow(2, -34), Math.Pow(2, -33.8));
    }

    [Fact]
    public void DoesNotDecreaseFromOneNumberToTheNext()
    {
        double[] x =
        [
            .. Enumerable.Range(0, Numbers).Select(static i => Least * i / Numbers),
            .. Seams(static n => (n + 0.5) * Ln2).SelectMany(static seam => Enumerable.Range(-100, 200).Select(i => seam * (1 + (i * Math.ScaleB(1, -52))))),
        ];
        double[] exp = Evaluated.WideExp(x, 1);
        double[] next = Evaluated.WideExp([.. x.Select(Math.BitIncrement)], 1);

        Assert.All(Enumerable.Range(0, x.Length), i => Assert.True(exp[i] <= next[i], $"exp({x[i]:R}) is more than that of the next number."));
    }

    [Fact]
    public void WhereThePowerOfTwoChangesItIsHigherAboveByMuchMoreThanIsRounded()
    {
        double[] seams = Seams(static n => (n + 0.5) * Ln2);
        double[] below = Evaluated.WideExp([.. seams.Select(static seam => seam - 1e-13)], 1);
        double[] above = Evaluated.WideExp([.. seams.Select(static seam => seam + 1e-13)], 1);

        // The function itself grows by 2e-13, and the step is 1.9e-13 on top of it.
        Assert.All(below.Zip(above), static pair => Assert.InRange((pair.Second / pair.First) - 1, 3.7e-13, 4.1e-13));
    }

    [Theory]
    [InlineData(1, 126)]
    [InlineData(3, 124)]
    [InlineData(1024, 116)]
    public void IsZeroWhereItsShareMightBeNoNormalFloat(int c, int exponent)
    {
        double least = -exponent * Ln2;
        double[] exp = Evaluated.WideExp([least, Math.BitDecrement(least), -1000, double.NegativeInfinity], c);

        Assert.Equal(Math.Pow(2, -exponent), exp[0], Math.Pow(2, -exponent - 30));
        Assert.Equal([0, 0, 0], exp[1..]);
    }

    [Fact]
    public void OfZeroIsOneAndOfNaNIsNaN() => Assert.Equal([1, 1, double.NaN], Evaluated.WideExp([0, -0.0, double.NaN], 3));

    private static double[] Seams(Func<int, double> at) => [.. Enumerable.Range(-125, 125).Select(at)];
}
