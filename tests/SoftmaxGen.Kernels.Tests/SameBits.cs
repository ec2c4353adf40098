using System;
using System.Numerics;
using SoftmaxGen.Kernels.Conformance;

namespace SoftmaxGen.Kernels.Tests;

/// <summary>Equality of numbers as bits: 0 and -0 differ, and a NaN equals itself.</summary>
internal static class SameBits
{
    /// <summary>Fails with the first value that differs, and with <paramref name="where"/> it was found.</summary>
    public static void Assert<T>(ReadOnlySpan<T> expected, ReadOnlySpan<T> actual, string where)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        if (BitPattern.Same(expected, actual))
        {
            return;
        }

        Xunit.Assert.True(expected.Length == actual.Length, $"{where}: {actual.Length} values instead of {expected.Length}");

        int first = 0;

        while (BitPattern.Of(expected[first]) == BitPattern.Of(actual[first]))
        {
            first++;
        }

        Xunit.Assert.Fail($"{where}: value {first} is {BitPattern.Text(actual[first])} instead of {BitPattern.Text(expected[first])}");
    }
}
