using System;
using System.Linq;
using SoftmaxGen.Kernels.Conformance;

namespace SoftmaxGen.Fuzz.Values;

/// <summary>As many pieces of guarded memory as one call takes spans.</summary>
internal sealed class Ground : IDisposable
{
    private readonly GuardedMemory[] _pieces;
    private int _next;

    /// <param name="spans">How many spans a call takes at most.</param>
    /// <param name="values">How many values are in one, of up to eight bytes each.</param>
    public Ground(int spans, int values) =>
        _pieces = [.. Enumerable.Range(0, spans).Select(_ => new GuardedMemory((long)(values + Region<ulong>.Margins) * sizeof(ulong)))];

    /// <summary>Begins another call: the spans of the last one are gone.</summary>
    public void Clear() => _next = 0;

    /// <summary>A place to write to.</summary>
    public Region<T> Place<T>(Dice dice, int length)
        where T : unmanaged => Region<T>.Place(dice, _pieces[_next++], length);

    /// <summary>A place to read from.</summary>
    public Region<T> Copy<T>(Dice dice, ReadOnlySpan<T> values)
        where T : unmanaged
    {
        Region<T> region = Place<T>(dice, values.Length);
        values.CopyTo(region.Span);

        return region;
    }

    public void Dispose()
    {
        foreach (GuardedMemory piece in _pieces)
        {
            piece.Dispose();
        }
    }
}
