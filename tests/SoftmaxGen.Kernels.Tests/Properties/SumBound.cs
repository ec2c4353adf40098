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
    /// <summary>Of e to the power of each log-probability: those are off absolutely by what the probabilities are relatively.</summary>
    public static double OfLogs<T>(ReadOnlySpan<T> y)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        double bound = 0;

        foreach (double log in Expected.Wide(y))
        {
            // Past the largest number there is no class any more.
            double probability = Math.Exp(log);
            bound += probability == 0 ? 0 : probability * Math.Exp(LogForwardBound<T>.OfAny(y.Length, log)) * LogForwardBound<T>.OfAny(y.Length, log);
        }

        return bound + (4 * y.Length * Arithmetic<double>.U);
    }

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
