using System;
using SoftmaxGen.Accuracy.Fitting;

namespace SoftmaxGen.Accuracy.Formats;

/// <summary><see cref="double"/>.</summary>
internal readonly struct Binary64 : IFormat<double>
{
    /// <inheritdoc/>
    public static string Name => "double";

    /// <inheritdoc/>
    public static int Precision => 53;

    /// <inheritdoc/>
    public static int Ln2HighBits => 40;

    /// <inheritdoc/>
    public static double Magic => 6755399441055744.0;

    /// <inheritdoc/>
    public static double HalfExponent => 1022.0;

    /// <inheritdoc/>
    public static double Log2E => 1.4426950408889634;

    /// <inheritdoc/>
    public static double Ln2High => 0.6931471805601177;

    /// <inheritdoc/>
    public static double Ln2Low => -1.7239444525614835e-13;

    /// <inheritdoc/>
    public static ReadOnlySpan<double> ExpCoefficients =>
    [
        0.5000000000000009,
        0.16666666666666316,
        0.04166666666654551,
        0.008333333333557343,
        0.0013888888940325433,
        0.0001984126938337659,
        2.480149601434307e-05,
        2.7557687391015158e-06,
        2.7629339894576987e-07,
        2.497038392497737e-08,
    ];

    /// <inheritdoc/>
    public static ReadOnlySpan<double> LogCoefficients =>
    [
        0.666666666666666,
        0.4000000000005604,
        0.2857142855598949,
        0.2222222427884191,
        0.18181666930774584,
        0.15391077484577087,
        0.131741775130305,
        0.13839134143484239,
    ];

    /// <inheritdoc/>
    public static double LogTurn => 1.33333333333333;

    /// <inheritdoc/>
    public static double LogLeast => 7.888609052210118e-31; // 2^-100

    /// <inheritdoc/>
    public static int ShiftThreshold => 2048;

    /// <inheritdoc/>
    public static double PowerOfTwo(double t) => BitConverter.Int64BitsToDouble(BitConverter.DoubleToInt64Bits(t) << 52);

    /// <inheritdoc/>
    public static double ExponentField(double x) => 4503599627370496.0 + (BitConverter.DoubleToInt64Bits(x) >> 52);

    /// <inheritdoc/>
    /// <remarks>In <see cref="decimal"/>, whose 28 digits are 40 bits more than a double has.</remarks>
    public static ExactValue<double> ExpReference(double x)
    {
        int exponent = (int)Math.Round(x * Math.Log2(Math.E));
        decimal significand = DecimalMath.Exp(DecimalMath.FromDouble(x) - (exponent * DecimalMath.Ln2));
        double high = DecimalMath.Round<double>(significand, Precision);
        return new ExactValue<double>(exponent, high, (double)(significand - DecimalMath.FromDouble(high)));
    }

    /// <inheritdoc/>
    /// <remarks>In <see cref="decimal"/>: log(1 + r) = n ln2 + 2 atanh(f / (2 + f)), and for n = 0 that is r times a number near 1, so that r may be as small as it will.</remarks>
    public static ExactValue<double> LogReference(double r)
    {
        int n = Math.ILogB(1 + r);
        decimal f = n == 0 ? DecimalMath.FromDouble(r) : ((1 + DecimalMath.FromDouble(r)) / (1L << n)) - 1;
        decimal q = f / (2 + f);
        decimal ratio = 2 * DecimalMath.AtanhRatio(q * q) / (2 + f);
        int exponent = n == 0 && r > 0 ? Math.ILogB(r) : 0;
        decimal significand = n == 0 ? DecimalMath.FromDouble(Math.ScaleB(r, -exponent)) * ratio : (n * DecimalMath.Ln2) + (f * ratio);
        for (; decimal.Abs(significand) >= 2; exponent++)
        {
            significand /= 2;
        }

        double high = r == 0 ? 0 : DecimalMath.Round<double>(significand, Precision);
        return new ExactValue<double>(exponent, high, (double)(significand - DecimalMath.FromDouble(high)));
    }

    /// <inheritdoc/>
    public static long ToOrdinal(double x)
    {
        long bits = BitConverter.DoubleToInt64Bits(x);
        return bits >= 0 ? bits : long.MinValue - bits;
    }

    /// <inheritdoc/>
    public static double FromOrdinal(long ordinal) =>
        BitConverter.Int64BitsToDouble(ordinal >= 0 ? ordinal : long.MinValue - ordinal);
}
