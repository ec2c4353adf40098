using System;
using System.Linq;
using System.Numerics;
using SoftmaxGen.Accuracy.Fitting;

namespace SoftmaxGen.Frame.Tests;

/// <summary>The operators that look at a number's bits, and what it means that two numbers have the same.</summary>
internal static class Bits
{
    // Of 28 digits, and then rounded.
    private static readonly double[] PowersIn32nds = [.. Enumerable.Range(0, 32).Select(static i => DecimalMath.Round<double>(DecimalMath.Exp(DecimalMath.Ln2 * i / 32), 53))];

    /// <summary>The lowest bits as an exponent field, and nothing else.</summary>
    public static T ShiftedToExponent<T>(T t)
        where T : INumberBase<T> => t switch
        {
            float single => T.CreateChecked(BitConverter.Int32BitsToSingle(BitConverter.SingleToInt32Bits(single) << 23)),
            double number => T.CreateChecked(BitConverter.Int64BitsToDouble(BitConverter.DoubleToInt64Bits(number) << 52)),
            _ => throw new NotSupportedException($"{typeof(T).Name} is a storage format."),
        };

    /// <summary>2^(n / 32), with n the whole number in the lowest bits; where that is no double, what its exponent wraps to.</summary>
    public static T PowerIn32nds<T>(T t)
        where T : INumberBase<T>
    {
        long n = BitConverter.DoubleToInt64Bits(double.CreateChecked(t));
        double root = PowersIn32nds[n & 31];

        return T.CreateChecked(BitConverter.Int64BitsToDouble(unchecked(BitConverter.DoubleToInt64Bits(root) + ((n >> 5) << 52))));
    }

    /// <summary>The exponent field of a number that is not negative, and 2^23 or 2^52.</summary>
    public static T ExponentField<T>(T x)
        where T : INumberBase<T> => x switch
        {
            float single => T.CreateChecked(8388608f + (BitConverter.SingleToInt32Bits(single) >> 23)),
            double number => T.CreateChecked(4503599627370496.0 + (BitConverter.DoubleToInt64Bits(number) >> 52)),
            _ => throw new NotSupportedException($"{typeof(T).Name} is a storage format."),
        };

    /// <summary>12 of 24 digits are left of a float, 26 of 53 of a double.</summary>
    public static T WithoutLowerHalf<T>(T x)
        where T : INumberBase<T> => x switch
        {
            float single => T.CreateChecked(BitConverter.Int32BitsToSingle(BitConverter.SingleToInt32Bits(single) & (-1 << 12))),
            double number => T.CreateChecked(BitConverter.Int64BitsToDouble(BitConverter.DoubleToInt64Bits(number) & (-1L << 27))),
            _ => throw new NotSupportedException($"{typeof(T).Name} is a storage format."),
        };

    /// <summary>The same number with the same sign; of a NaN neither sign nor payload counts.</summary>
    public static bool AreEqual<T>(T x, T y)
        where T : INumberBase<T> => T.IsNaN(x) || T.IsNaN(y) ? T.IsNaN(x) && T.IsNaN(y) : x == y && T.IsNegative(x) == T.IsNegative(y);
}
