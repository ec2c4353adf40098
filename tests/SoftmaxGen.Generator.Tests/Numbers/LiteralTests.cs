using System;
using System.Globalization;
using SoftmaxGen.Generator.Reading;
using SoftmaxGen.Generator.Schedules;
using SoftmaxGen.Generator.Writing;
using Xunit;

namespace SoftmaxGen.Generator.Tests.Numbers;

/// <summary>A number in the text is the number of the kernel, to the last bit.</summary>
public sealed class LiteralTests
{
    private static readonly NumberType Single = new(ElementType.Single, Bits: 0);
    private static readonly NumberType Double = new(ElementType.Double, Bits: 0);

    [Theory]
    [InlineData(0.0, "0f", "0.0")]
    [InlineData(-0.0, "-0f", "-0.0")]
    [InlineData(1.0, "1f", "1.0")]
    [InlineData(-3.0, "-3f", "-3.0")]
    [InlineData(0.5, "0.5f", "0.5")]
    [InlineData(8388608.0, "8388608f", "8388608.0")]
    [InlineData(double.NaN, "float.NaN", "double.NaN")]
    [InlineData(double.PositiveInfinity, "float.PositiveInfinity", "double.PositiveInfinity")]
    [InlineData(double.NegativeInfinity, "float.NegativeInfinity", "double.NegativeInfinity")]
    public void IsWrittenAsAPersonWould(double value, string single, string @double)
    {
        Assert.Equal(single, Literal.Of(value, Single));
        Assert.Equal(@double, Literal.Of(value, Double));
    }

    // Seven digits tell few floats apart, eight most and nine all.
    [Fact]
    public void ReadsBackToTheSameFloatAndNoShorterTextDoes()
    {
        Random random = new(1);
        int[] seen = new int[10];

        for (int i = 0; i < 20_000; i++)
        {
            float value = BitConverter.Int32BitsToSingle(random.Next(int.MinValue, int.MaxValue));

            if (float.IsFinite(value) && Math.Abs(value) < 1e9f && value != (int)value)
            {
                string text = Literal.Of(value, Single);

                Assert.Equal(value, float.Parse(text[..^1], CultureInfo.InvariantCulture));
                int digits = Digits(text);
                seen[digits]++;
                Assert.True(digits <= 7 || float.Parse(value.ToString($"G{digits - 1}", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture) != value, text);
            }
        }

        Assert.All([7, 8, 9], digits => Assert.True(seen[digits] > 0));
    }

    [Fact]
    public void ReadsBackToTheSameDoubleAndNoShorterTextDoes()
    {
        Random random = new(1);
        int[] seen = new int[18];

        for (int i = 0; i < 20_000; i++)
        {
            double value = (random.NextDouble() - 0.5) * Math.Pow(10, random.Next(-20, 9));
            string text = Literal.Of(value, Double);

            Assert.Equal(value, double.Parse(text, CultureInfo.InvariantCulture));
            int digits = Digits(text);
            seen[digits]++;
            Assert.True(digits <= 15 || double.Parse(value.ToString($"G{digits - 1}", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture) != value, text);
        }

        Assert.All([15, 16, 17], digits => Assert.True(seen[digits] > 0));
    }

    // Of the mantissa, without the zeros that only hold its place.
    private static int Digits(string text)
    {
        string mantissa = text.Split('E')[0].TrimEnd('f').Replace(".", "", StringComparison.Ordinal).TrimStart('-').TrimStart('0');

        return mantissa.Length;
    }
}
