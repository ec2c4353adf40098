using System;
using System.Numerics;

namespace SoftmaxGen.Accuracy.Fitting;

/// <summary>ln 2 as the sum of a short number, whose products with small integers are exact, and of what then remains.</summary>
/// <typeparam name="T">The element type.</typeparam>
internal readonly record struct Ln2Split<T>(T High, T Low)
    where T : IBinaryFloatingPointIeee754<T>
{
    // ln 2 * 2^128, more than decimal can hold: Low begins where High ends and has digits of its own.
    private static readonly UInt128 Ln2 = new(0xB17217F7D1CF79AB, 0xC9E3B39803F2F6AF);

    /// <summary>Splits after the given number of bits, rounded to nearest.</summary>
    public static Ln2Split<T> AfterBits(int bits)
    {
        int cut = 128 - bits;
        UInt128 high = (Ln2 + (UInt128.One << (cut - 1))) >> cut;
        var low = (Int128)(Ln2 - (high << cut));
        return new Ln2Split<T>(T.ScaleB(T.CreateChecked(high), -bits), T.ScaleB(T.CreateChecked(low), -128));
    }
}
