using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace SoftmaxGen.Kernels.Tests;

/// <summary>Two spans that share a part of their memory, in every way that they can.</summary>
internal static class Shifts
{
    /// <summary>
    /// How far one of two spans of a length may begin behind the other (or before it, where negative) and still share
    /// memory with it: the smallest and the largest shift in both directions, and one between.
    /// </summary>
    public static IEnumerable<int> Of(int length) =>
        new[] { 1, length / 2, length - 1, -1, -(length / 2), 1 - length }.Where(shift => shift != 0 && Math.Abs(shift) < length).Distinct();

    /// <summary>A span that begins one byte behind the element at <paramref name="start"/>: no whole number of elements apart.</summary>
    public static Span<T> OneByteOff<T>(T[] buffer, int start, int length)
        where T : unmanaged
    {
        Span<byte> bytes = MemoryMarshal.AsBytes(buffer.AsSpan(start)).Slice(1, length * Unsafe.SizeOf<T>());

        return MemoryMarshal.Cast<byte, T>(bytes);
    }
}
