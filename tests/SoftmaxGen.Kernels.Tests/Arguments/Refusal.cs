using System;
using System.Globalization;
using System.Numerics;
using SoftmaxGen.Kernels.Conformance;
using Xunit;

namespace SoftmaxGen.Kernels.Tests;

/// <summary>An argument refused: by its name, with the lengths in the message, and before anything was written.</summary>
internal static class Refusal
{
    /// <param name="parameter">The parameter that is at fault.</param>
    /// <param name="buffers">All memory that the call could write to.</param>
    /// <param name="call">The call, which must not succeed.</param>
    /// <param name="named">Numbers that the message must name.</param>
    public static void Assert<T>(string parameter, T[] buffers, Action call, params int[] named)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        T[] before = [.. buffers];
        ArgumentException refusal = Xunit.Assert.Throws<ArgumentException>(parameter, call);

        foreach (int number in named)
        {
            Xunit.Assert.Contains(number.ToString(CultureInfo.InvariantCulture), refusal.Message);
        }

        SameBits.Assert<T>(before, buffers, $"after refusing {parameter}");
    }

    /// <summary>A buffer of numbers that no kernel would write.</summary>
    public static T[] Buffer<T>(int length)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        var buffer = new T[length];
        buffer.AsSpan().Fill(T.CreateChecked(-77));

        return buffer;
    }
}
