using System.Globalization;
using System.Numerics;
using Xunit;

namespace SoftmaxGen.Kernels.Tests;

/// <summary>What everything else is held against is itself held against digits from books.</summary>
public class ExactSoftmaxTests
{
    // 1, 1/2, -1 and -700 with forty digits, by mpmath.
    [Theory]
    [InlineData(1, "2.718281828459045235360287471352662497757", 0)]
    [InlineData(0.5, "1.648721270700128146848650787814163571654", 0)]
    [InlineData(-1, "3.678794411714423215955237701614608674458", -1)]
    [InlineData(-700, "9.859676543759770856705372947849465105116", -305)]
    public void The_exponential_has_the_digits_of_the_books(double x, string digits, int power)
    {
        Dyadic actual = ExactExponential.Of(Dyadic.From(x));

        // actual · 10^(39 - power) is an integer of forty digits, and a fraction.
        BigInteger scaled = (actual * new Dyadic(BigInteger.Pow(10, 39 - power), 0)).OverPowerOfTwo(0);
        BigInteger expected = BigInteger.Parse(digits.Replace(".", ""), CultureInfo.InvariantCulture);

        Assert.InRange(scaled - expected, -1, 1);
    }

    [Fact]
    public void A_double_survives_the_way_to_a_dyadic_fraction_and_back()
    {
        foreach (double value in (double[])[0, 1, -1.5, 0.1, double.MaxValue, double.MinValue, double.Epsilon, -double.Epsilon, 1e-310, 1e300])
        {
            Assert.Equal(value, Dyadic.From(value).ToDouble());
        }
    }

    [Fact]
    public void Sums_products_and_quotients_are_those_of_fractions()
    {
        Dyadic three = Dyadic.From(3);
        Dyadic quarter = Dyadic.From(0.25);

        Assert.Equal(3.25, (three + quarter).ToDouble());
        Assert.Equal(2.75, (three - quarter).ToDouble());
        Assert.Equal(-2.75, (quarter - three).ToDouble());
        Assert.Equal(0.75, (three * quarter).ToDouble());
        Assert.Equal(12, Dyadic.Divide(three, quarter, bits: 10).ToDouble());
        Assert.Equal(1, (Dyadic.One + Dyadic.From(double.Epsilon) - Dyadic.From(double.Epsilon)).ToDouble());
    }
}
