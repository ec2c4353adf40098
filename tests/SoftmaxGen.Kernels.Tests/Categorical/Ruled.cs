using System;
using System.Numerics;
using SoftmaxGen.Kernels.Conformance;

namespace SoftmaxGen.Kernels.Tests;

/// <summary>Logits with -inf for what a mask rules out, as numbers to compute with exactly.</summary>
internal static class Ruled
{
    /// <summary>One row.</summary>
    public static double[] Row<T>(int c, ReadOnlySpan<T> z, ReadOnlySpan<bool> mask, Masks form, int row)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        double[] logits = Expected.Wide(z.Slice(row * c, c));

        for (int k = 0; k < c; k++)
        {
            logits[k] = form == Masks.None || mask[(row * c) + k] ? logits[k] : double.NegativeInfinity;
        }

        return logits;
    }
}
