using System;
using System.Numerics;

namespace SoftmaxGen.Accuracy.Fitting;

/// <summary>What the fit and the references need of <see cref="decimal"/>, which has 28 digits but no mathematics.</summary>
internal static class DecimalMath
{
    private const decimal TwoTo62 = 1L << 62;

    /// <summary>ln 2 to 28 digits.</summary>
    public const decimal Ln2 = 0.6931471805599453094172321215m;

    /// <summary>exp(<paramref name="x"/>) by its Taylor series, for |x| &lt; 1.</summary>
    public static decimal Exp(decimal x)
    {
        decimal sum = 1;
        decimal term = x;
        for (int i = 2; term != 0; i++)
        {
            sum += term;
            term = term * x / i;
        }

        return sum;
    }

    /// <summary>atanh(q) / q, by its series in <paramref name="q2"/> = q^2, for q^2 up to 1/4.</summary>
    public static decimal AtanhRatio(decimal q2)
    {
        decimal sum = 1;
        decimal power = q2;
        for (int i = 3; power != 0; i += 2)
        {
            sum += power / i;
            power *= q2;
        }

        return sum;
    }

    /// <summary>
    /// <paramref name="x"/> as it is, where the conversion operator would keep 15 digits: exact to 28 places, and the last double that is more than those is below 2^-9.
    /// </summary>
    public static decimal FromDouble(double x)
    {
        double whole = Math.Truncate(x);
        double places = Math.ScaleB(x - whole, 62);
        double kept = Math.Truncate(places);
        return (long)whole + (((long)kept + (decimal)(places - kept)) / TwoTo62);
    }

    /// <summary><paramref name="x"/> rounded to <paramref name="bits"/> significant bits.</summary>
    public static T Round<T>(decimal x, int bits)
        where T : IBinaryFloatingPointIeee754<T>
    {
        int exponent = 0;
        decimal significand = x;
        for (decimal limit = 1L << (bits - 1); decimal.Abs(significand) < limit; exponent--)
        {
            significand *= 2;
        }

        return T.ScaleB(T.CreateChecked((long)decimal.Round(significand)), exponent);
    }
}
