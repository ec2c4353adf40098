using System;

namespace SoftmaxGen.Accuracy.Formats;

/// <summary><see cref="float"/>.</summary>
internal readonly struct Binary32 : IFormat<float>
{
    /// <inheritdoc/>
    public static string Name => "float";

    /// <inheritdoc/>
    public static int Precision => 24;

    /// <inheritdoc/>
    public static int Ln2HighBits => 15;

    /// <inheritdoc/>
    public static float Magic => 12582912f;

    /// <inheritdoc/>
    public static float HalfExponent => 126f;

    /// <inheritdoc/>
    public static float Log2E => 1.442695f;

    /// <inheritdoc/>
    public static float Ln2High => 0.69314575f;

    /// <inheritdoc/>
    public static float Ln2Low => 1.4286068e-6f;

    /// <inheritdoc/>
    public static ReadOnlySpan<float> ExpCoefficients => [0.4999999f, 0.16666475f, 0.041668456f, 0.00837168f, 0.0013796939f];

    /// <inheritdoc/>
    public static ReadOnlySpan<float> LogCoefficients => [0.6666695f, 0.39957803f, 0.3035807f];

    /// <inheritdoc/>
    public static float LogTurn => 1.333333f;

    /// <inheritdoc/>
    public static float LogLeast => 9.094947e-13f; // 2^-40

    /// <inheritdoc/>
    public static int ShiftThreshold => 256;

    /// <inheritdoc/>
    public static float PowerOfTwo(float t) => BitConverter.Int32BitsToSingle(BitConverter.SingleToInt32Bits(t) << 23);

    /// <inheritdoc/>
    public static float ExponentField(float x) => 8388608f + (BitConverter.SingleToInt32Bits(x) >> 23);

    /// <inheritdoc/>
    /// <remarks><see cref="Math.Exp(double)"/> is within 1 ULP of a double: 2e-9 ULP of a float.</remarks>
    public static ExactValue<float> ExpReference(float x)
    {
        int exponent = (int)Math.Round(x * Math.Log2(Math.E));
        double significand = Math.ScaleB(Math.Exp(x), -exponent);
        float high = (float)significand;
        return new ExactValue<float>(exponent, high, (float)(significand - high));
    }

    /// <inheritdoc/>
    /// <remarks>From 2^-20 on 1 + r is a double, and <see cref="Math.Log(double)"/> is within 1 ULP of one; below, the rest of the series is less than 2^-61 of the result.</remarks>
    public static ExactValue<float> LogReference(float r)
    {
        double x = r;
        double log = x < 9.5367431640625e-07 ? x * (1 - (x * (0.5 - (x / 3)))) : Math.Log(1 + x);
        int exponent = x == 0 ? 0 : Math.ILogB(log);
        double significand = Math.ScaleB(log, -exponent);
        float high = (float)significand;
        return new ExactValue<float>(exponent, high, (float)(significand - high));
    }

    /// <inheritdoc/>
    public static long ToOrdinal(float x)
    {
        int bits = BitConverter.SingleToInt32Bits(x);
        return bits >= 0 ? bits : int.MinValue - (long)bits;
    }

    /// <inheritdoc/>
    public static float FromOrdinal(long ordinal) =>
        BitConverter.Int32BitsToSingle((int)(ordinal >= 0 ? ordinal : int.MinValue - ordinal));
}
