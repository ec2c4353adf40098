using System;
using System.Runtime.InteropServices;
using SoftmaxGen.Kernels.Conformance;

namespace SoftmaxGen.Fuzz.Values;

/// <summary>
/// A span at a random place of guarded memory: from the first fence, up to the second, or between two margins whose bytes
/// are known, at any alignment of the element type.
/// </summary>
internal readonly ref struct Region<T>
    where T : unmanaged
{
    /// <summary>A vector of 512 bits holds thirty-two Halves: every way to lie across its border.</summary>
    public const int Margins = 32;

    private const byte Mark = 0xA5;

    private readonly Span<T> _before;
    private readonly Span<T> _after;

    private Region(Span<T> before, Span<T> span, Span<T> after)
    {
        _before = before;
        Span = span;
        _after = after;
        MemoryMarshal.AsBytes(before).Fill(Mark);
        MemoryMarshal.AsBytes(after).Fill(Mark);
    }

    public Span<T> Span { get; }

    /// <summary>No byte of the margins was written.</summary>
    public bool IsIntact =>
        !MemoryMarshal.AsBytes(_before).ContainsAnyExcept(Mark) && !MemoryMarshal.AsBytes(_after).ContainsAnyExcept(Mark);

    public static Region<T> Place(Dice dice, GuardedMemory memory, int length)
    {
        switch (dice.Below(4))
        {
            case 0:
                return new Region<T>([], memory.AtStart<T>(length), []);

            case 1:
                Span<T> whole = memory.AtEnd<T>(length + Margins);
                int start = dice.Below(Margins + 1);

                return new Region<T>(whole[..start], whole.Slice(start, length), whole[(start + length)..]);

            default:
                return new Region<T>([], memory.AtEnd<T>(length), []);
        }
    }
}
