using System;
using System.Linq;
using System.Numerics;
using SoftmaxGen.Kernels.Conformance;

namespace SoftmaxGen.Fuzz.Values;

/// <summary>Numbers compared to the bit; of a NaN only that it is one is promised.</summary>
internal static class Numbers<T>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    public static bool Same(T expected, T actual) => BitPattern.Of(expected) == BitPattern.Of(actual) || (T.IsNaN(expected) && T.IsNaN(actual));

    public static bool Same(ReadOnlySpan<T> expected, ReadOnlySpan<T> actual)
    {
        for (int i = 0; i < expected.Length; i++)
        {
            if (!Same(expected[i], actual[i]))
            {
                return false;
            }
        }

        return true;
    }

    public static string Text(string name, ReadOnlySpan<T> values) => values.Length == 0 ? "" : $"{name} = {string.Join(", ", values.ToArray().Select(BitPattern.Text))}";
}
