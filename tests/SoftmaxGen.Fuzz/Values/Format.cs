using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using SoftmaxGen.Kernels.Conformance;

namespace SoftmaxGen.Fuzz.Values;

/// <summary>How an element type lies in bits, and the conversion to double that the checks of each row can afford.</summary>
internal static class Format<T>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    /// <summary>Digits behind the point: 10, 23 or 52.</summary>
    public static readonly int Fraction = typeof(T) == typeof(double) ? 52 : typeof(T) == typeof(float) ? 23 : 10;

    /// <summary>The exponent of infinity and NaN: 31, 255 or 2047.</summary>
    public static readonly int Exponents = (1 << ((8 * Unsafe.SizeOf<T>()) - 1 - Fraction)) - 1;

    public static readonly ulong Sign = 1UL << ((8 * Unsafe.SizeOf<T>()) - 1);

    public static readonly T Largest = Logits.Largest<T>();

    public static readonly ulong NaN = BitPattern.Of(T.NaN);

    /// <summary>A number by its parts; the sign and the fraction are taken from random bits.</summary>
    public static T Of(ulong bits, int exponent) =>
        BitPattern.To<T>((bits & (Sign | ((1UL << Fraction) - 1))) | ((ulong)exponent << Fraction));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Wide(T value)
    {
        if (typeof(T) == typeof(double))
        {
            return Unsafe.BitCast<T, double>(value);
        }

        return typeof(T) == typeof(float) ? Unsafe.BitCast<T, float>(value) : (double)Unsafe.BitCast<T, Half>(value);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Narrow(double value)
    {
        if (typeof(T) == typeof(double))
        {
            return Unsafe.BitCast<double, T>(value);
        }

        return typeof(T) == typeof(float) ? Unsafe.BitCast<float, T>((float)value) : Unsafe.BitCast<Half, T>((Half)value);
    }
}
