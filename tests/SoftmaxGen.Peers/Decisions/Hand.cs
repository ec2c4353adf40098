using System;
using System.Runtime.CompilerServices;

namespace SoftmaxGen.Peers;

/// <summary>What those loops have in common. People write it where they need it, so it is inlined.</summary>
internal static class Hand
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Max<TMask>(ReadOnlySpan<float> z, TMask mask)
        where TMask : struct, IRowMask<TMask>, allows ref struct
    {
        float max = float.NegativeInfinity;

        for (int k = 0; k < z.Length; k++)
        {
            if (mask.Leaves(k))
            {
                max = MathF.Max(max, z[k]);
            }
        }

        return max;
    }

    /// <summary>e = exp(z - max) of what the mask leaves, and 0 else.</summary>
    /// <returns>Their sum.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Terms<TMask>(ReadOnlySpan<float> z, TMask mask, float max, Span<float> e)
        where TMask : struct, IRowMask<TMask>, allows ref struct
    {
        float sum = 0;

        for (int k = 0; k < z.Length; k++)
        {
            e[k] = 0;

            if (mask.Leaves(k))
            {
                e[k] = MathF.Exp(z[k] - max);
                sum += e[k];
            }
        }

        return sum;
    }

    /// <summary>The class in whose part of the sum a point lies; the last that has a part where rounding has left the point behind all of them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Draw(ReadOnlySpan<float> e, float point)
    {
        for (int k = 0; k < e.Length; k++)
        {
            point -= e[k];

            if (point < 0)
            {
                return k;
            }
        }

        return e.LastIndexOfAnyExcept(0);
    }
}
