using System;

namespace SoftmaxGen.Peers;

/// <summary>Which classes of one row take part: a type argument says how that is written, so that a loop over it is as if written for it.</summary>
/// <typeparam name="TSelf">The form.</typeparam>
public interface IRowMask<TSelf>
    where TSelf : struct, IRowMask<TSelf>, allows ref struct
{
    bool Leaves(int k);

    static abstract TSelf Of(MaskRows masks, int row);
}

/// <summary>The masks of a batch, in both forms.</summary>
public readonly ref struct MaskRows(int c, ReadOnlySpan<bool> booleans, ReadOnlySpan<ulong> bits)
{
    private readonly ReadOnlySpan<bool> _booleans = booleans;
    private readonly ReadOnlySpan<ulong> _bits = bits;

    public ReadOnlySpan<bool> Booleans(int row) => _booleans.Slice(row * c, c);

    public ulong Bits(int row) => _bits[row];
}

/// <summary>Bit k is of class k.</summary>
public readonly struct BitMask(ulong bits) : IRowMask<BitMask>
{
    public ulong Bits => bits;

    public bool Leaves(int k) => ((bits >> k) & 1) != 0;

    public static BitMask Of(MaskRows masks, int row) => new(masks.Bits(row));
}

/// <summary>One for each class.</summary>
public readonly ref struct BooleanMask(ReadOnlySpan<bool> booleans) : IRowMask<BooleanMask>
{
    private readonly ReadOnlySpan<bool> _booleans = booleans;

    public bool Leaves(int k) => _booleans[k];

    public static BooleanMask Of(MaskRows masks, int row) => new(masks.Booleans(row));
}

/// <summary>All do.</summary>
public readonly struct NoMask : IRowMask<NoMask>
{
    public bool Leaves(int k) => true;

    public static NoMask Of(MaskRows masks, int row) => default;
}
