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

    /// <summary>
    /// <paramref name="x"/> as it is, where the conversion operator would keep 15 digits. Exact to 2^-62, which every double from 2^-9 on is a multiple of.
    /// </summary>
    public static decimal FromDouble(double x)
    {
        double whole = Math.Truncate(x);
        return (long)whole + ((long)Math.ScaleB(x - whole, 62) / TwoTo62);
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
