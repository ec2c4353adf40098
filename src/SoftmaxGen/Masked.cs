#if NET8_0_OR_GREATER
using System;
using System.Numerics;

namespace SoftmaxGen;

/// <summary>What a mask does to a row, in the references.</summary>
internal static class Masked
{
    /// <summary>A copy of the logits, with -inf for what the mask rules out. No mask leaves all.</summary>
    public static T[] Logits<T>(ReadOnlySpan<T> z, ReadOnlySpan<bool> mask)
        where T : IFloatingPointIeee754<T>
    {
        T[] logits = z.ToArray();

        for (int k = 0; k < mask.Length; k++)
        {
            logits[k] = mask[k] ? logits[k] : T.NegativeInfinity;
        }

        return logits;
    }

    /// <summary>Writes one number wherever the mask rules out a class.</summary>
    public static void Clear<T>(Span<T> results, ReadOnlySpan<bool> mask, T ruledOut)
    {
        for (int k = 0; k < mask.Length; k++)
        {
            results[k] = mask[k] ? results[k] : ruledOut;
        }
    }
}
#endif
