using System;
using System.Numerics;

namespace SoftmaxGen.Kernels.Tests;

/// <summary>
/// The number mantissa · 2^exponent. Sums, differences and products are exact, and every double is such a number, so
/// what is computed with it from doubles has no rounding error at all.
/// </summary>
internal readonly record struct Dyadic(BigInteger Mantissa, int Exponent)
{
    public static readonly Dyadic Zero = new(BigInteger.Zero, 0);

    public static readonly Dyadic One = new(BigInteger.One, 0);

    public static Dyadic From(double value)
    {
        if (!double.IsFinite(value))
        {
            throw new ArgumentOutOfRangeException(nameof(value), value, "Only a finite number is a dyadic fraction.");
        }

        if (value == 0)
        {
            return Zero;
        }

        // 2^52 times a number in [1, 2) is an integer, also where the number is a subnormal double.
        int exponent = Math.ILogB(value) - 52;

        return new Dyadic(new BigInteger(Math.ScaleB(value, -exponent)), exponent);
    }

    public static Dyadic operator +(Dyadic left, Dyadic right)
    {
        if (left.Mantissa.IsZero)
        {
            return right;
        }

        if (right.Mantissa.IsZero)
        {
            return left;
        }

        int exponent = Math.Min(left.Exponent, right.Exponent);

        return new Dyadic(
            (left.Mantissa << (left.Exponent - exponent)) + (right.Mantissa << (right.Exponent - exponent)),
            exponent);
    }

    public static Dyadic operator -(Dyadic left, Dyadic right) => left + new Dyadic(-right.Mantissa, right.Exponent);

    public static Dyadic operator *(Dyadic left, Dyadic right) => new(left.Mantissa * right.Mantissa, left.Exponent + right.Exponent);

    /// <summary>The quotient to <paramref name="bits"/> significant bits; the rest is cut off.</summary>
    public static Dyadic Divide(Dyadic left, Dyadic right, int bits)
    {
        int shift = Math.Max(0, bits + right.BitLength - left.BitLength + 1);

        return new Dyadic((left.Mantissa << shift) / right.Mantissa, left.Exponent - shift - right.Exponent);
    }

    /// <summary>This number times 2^<paramref name="power"/>.</summary>
    public Dyadic Scaled(int power) => new(Mantissa, Exponent + power);

    /// <summary>The least power of two that is above the size of this number.</summary>
    public int Magnitude => Exponent + BitLength;

    /// <summary>The integer p for which this number is p / 2^<paramref name="power"/>, rounded down.</summary>
    public BigInteger OverPowerOfTwo(int power)
    {
        int shift = Exponent + power;

        return shift >= 0 ? Mantissa << shift : Mantissa >> -shift;
    }

    /// <summary>This number to <paramref name="bits"/> significant bits; the rest is cut off.</summary>
    public Dyadic Cut(int bits)
    {
        int excess = BitLength - bits;

        return excess <= 0 ? this : new Dyadic(Mantissa >> excess, Exponent + excess);
    }

    /// <summary>A double no further than one unit in its last place away.</summary>
    public double ToDouble()
    {
        Dyadic leading = Cut(53);

        // In two steps, since the power alone may be out of range where the product is not.
        return Math.ScaleB(Math.ScaleB((double)leading.Mantissa, leading.Exponent / 2), leading.Exponent - (leading.Exponent / 2));
    }

    private int BitLength => (int)BigInteger.Abs(Mantissa).GetBitLength();
}
