using System;
using System.Linq;
using System.Numerics;

namespace SoftmaxGen.Kernels.Tests;

/// <summary>How far the sum of a row of probabilities may be from 1.</summary>
/// <remarks>
/// Each is off by at most the bound in units of its last place, a unit is at most 2u of the number, and the exact ones
/// sum to 1. Where some are lost below the normal range, all of them together are no more than 4 C^2 times the smallest
/// normal number. Storing as Half rounds each once more.
/// </remarks>
internal static class SumBound
{
    public static double Of<T>(ReadOnlySpan<T> a)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        double bound = ForwardBound.Relative<T>(a.Length) + (4.0 * a.Length * a.Length * Arithmetic<T>.SmallestNormal);

        foreach (double probability in Expected.Wide(a))
        {
            bound += Arithmetic<T>.Storing(probability);
        }

        // The sum itself is taken in double.
        return bound + (a.Length * Arithmetic<double>.U);
    }
}
