#if NET8_0_OR_GREATER
using System;
using System.Numerics;

namespace SoftmaxGen;

/// <summary>What both references do to a row.</summary>
internal static class Rows
{
    /// <summary>The largest logit; NaN where there is a NaN.</summary>
    public static T Max<T>(ReadOnlySpan<T> z)
        where T : IFloatingPointIeee754<T>
    {
        T max = z[0];

        foreach (T logit in z)
        {
            // T.Max of a number and NaN is NaN.
            max = T.Max(max, logit);
        }

        return max;
    }
}
#endif
