using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;

namespace SoftmaxGen.Kernels.Conformance;

public static partial class Logits
{
    /// <summary>A row of each scale, and one in which one class takes nearly all.</summary>
    public static T[] Ordinary<T>(int c)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> =>
        [
            .. Scales<T>().SelectMany(scale => Rows.Uniform<T>(c, scale, seed: c)),
            .. Rows.With<T>(Rows.Uniform<T>(c, scale: 1, seed: c), c / 2, T.CreateChecked(12)),
        ];

    /// <summary>The largest finite number.</summary>
    public static T Largest<T>()
        where T : unmanaged, IBinaryFloatingPointIeee754<T> => T.BitDecrement(T.PositiveInfinity);

    /// <summary>Neighbouring numbers, upwards from <paramref name="start"/>.</summary>
    public static IEnumerable<T> Ascending<T>(T start, int count)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        for (int i = 0; i < count; i++, start = T.BitIncrement(start))
        {
            yield return start;
        }
    }

    /// <summary>
    /// NaN in its kinds: the runtime's own, its negative, with payloads, and signalling ones, whose quiet bit is clear.
    /// </summary>
    public static IReadOnlyList<T> NaNs<T>()
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        ulong[] bits = typeof(T) == typeof(double)
            ? [0xFFF8_0000_0000_0000, 0x7FF8_0000_0000_0000, 0x7FFF_FFFF_FFFF_FFFF, 0x7FF8_0000_DEAD_BEEF, 0x7FF0_0000_0000_0001, 0xFFF7_FFFF_FFFF_FFFF]
            : typeof(T) == typeof(float)
                ? [0xFFC0_0000, 0x7FC0_0000, 0x7FFF_FFFF, 0x7FC0_BEEF, 0x7F80_0001, 0xFFBF_FFFF]
                : [0xFE00, 0x7E00, 0x7FFF, 0x7E11, 0x7C01, 0xFDFF];

        return [.. bits.Select(BitPattern.To<T>)];
    }
}
