using System.Globalization;
using System.Numerics;
using Xunit;

namespace SoftmaxGen.Kernels.Tests;

/// <summary>The exact logarithm against digits that another program gave.</summary>
public class ExactLogSoftmaxTests
{
    // Thirty-five digits, by Python's decimal.
    [Theory]
    [InlineData(1.0, "69314718055994530941723212145817656", -1)]
    [InlineData(0.5, "40546510810816438197801311546434913", -1)]
    [InlineData(65536.0, "11090370147631773313073119700655959", 1)]
    [InlineData(9.313225746154785e-10, "93132257418179764690006274852437847", -10)]
    [InlineData(1e-300, "10000000000000000250590918352087596", -300)]
    [InlineData(0.999, "69264705551826301105364880603208727", -1)]
    public void The_logarithm_has_the_digits_of_another_program(double r, string digits, int power)
    {
        Dyadic actual = ExactLogarithm.OnePlus(Dyadic.From(r));

        // actual 10^(34 - power) is an integer of thirty-five digits, and a fraction.
        BigInteger scaled = (actual * new Dyadic(BigInteger.Pow(10, 34 - power), 0)).OverPowerOfTwo(0);
        BigInteger expected = BigInteger.Parse(digits, CultureInfo.InvariantCulture);

        Assert.InRange(scaled - expected, -1, 1);
    }

    [Fact]
    public void The_logarithm_undoes_the_exponential()
    {
        foreach (double x in (double[])[1e-300, 1e-30, 1e-9, 0.01, 0.3, 0.69, 0.7, 1, 3.5, 11])
        {
            // exp(x) - 1 loses the digits that a tiny x has; there log(1 + r) = r - r^2 / 2.
            Dyadic r = x < 1e-20 ? Dyadic.From(x) : ExactExponential.Of(Dyadic.From(x)) - Dyadic.One;

            Assert.Equal(x, ExactLogarithm.OnePlus(r).ToDouble(), x * 1e-15);
        }
    }
}
