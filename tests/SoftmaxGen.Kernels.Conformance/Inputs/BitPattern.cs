using System;
using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace SoftmaxGen.Kernels.Conformance;

/// <summary>Numbers compared as bits: 0 and -0 differ, and a NaN equals itself.</summary>
public static class BitPattern
{
    public static T To<T>(ulong bits)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> => Unsafe.SizeOf<T>() switch
        {
            2 => Unsafe.BitCast<ushort, T>((ushort)bits),
            4 => Unsafe.BitCast<uint, T>((uint)bits),
            _ => Unsafe.BitCast<ulong, T>(bits),
        };

    public static ulong Of<T>(T value)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> => Unsafe.SizeOf<T>() switch
        {
            2 => Unsafe.BitCast<T, ushort>(value),
            4 => Unsafe.BitCast<T, uint>(value),
            _ => Unsafe.BitCast<T, ulong>(value),
        };

    public static bool Same<T>(ReadOnlySpan<T> left, ReadOnlySpan<T> right)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> =>
        MemoryMarshal.AsBytes(left).SequenceEqual(MemoryMarshal.AsBytes(right));

    public static string Text<T>(T value)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> =>
        string.Create(CultureInfo.InvariantCulture, $"{value} (0x{Of(value).ToString($"X{2 * Unsafe.SizeOf<T>()}", CultureInfo.InvariantCulture)})");
}
