using System;

namespace SoftmaxGen.Kernels.Conformance;

/// <summary>A mask in one of its forms, or none.</summary>
public readonly ref struct Mask
{
    private Mask(Masks form, ReadOnlySpan<ulong> bits, ReadOnlySpan<bool> booleans)
    {
        Form = form;
        Bits = bits;
        Booleans = booleans;
    }

    public static Mask None => default;

    public Masks Form { get; }

    public ReadOnlySpan<ulong> Bits { get; }

    public ReadOnlySpan<bool> Booleans { get; }

    public static implicit operator Mask(ReadOnlySpan<ulong> bits) => new(Masks.Bits, bits, []);

    public static implicit operator Mask(ReadOnlySpan<bool> booleans) => new(Masks.Booleans, [], booleans);

    public static implicit operator Mask(ulong[] bits) => new(Masks.Bits, bits, []);

    public static implicit operator Mask(bool[] booleans) => new(Masks.Booleans, [], booleans);

    /// <summary>Booleans in another form.</summary>
    public static Mask Of(Masks form, int c, ReadOnlySpan<bool> booleans) => form switch
    {
        Masks.None => None,
        Masks.Bits => ToBits(c, booleans),
        _ => booleans,
    };

    /// <summary>One number for each row; the bits past its classes are set where another row's are not, as they must not count.</summary>
    public static ulong[] ToBits(int c, ReadOnlySpan<bool> booleans)
    {
        var bits = new ulong[booleans.Length / c];

        for (int row = 0; row < bits.Length; row++)
        {
            bits[row] = row % 2 == 0 || c == 64 ? 0 : ulong.MaxValue << c;

            for (int m = 0; m < c; m++)
            {
                bits[row] |= booleans[(row * c) + m] ? 1UL << m : 0;
            }
        }

        return bits;
    }
}
