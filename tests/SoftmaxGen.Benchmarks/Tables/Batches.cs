using System;
using System.Numerics;
using SoftmaxGen.Benchmarks.Racing;
using SoftmaxGen.Peers;

namespace SoftmaxGen.Benchmarks.Tables;

/// <summary>What the batches hold.</summary>
internal static class Batches
{
    /// <summary>Numbers in a batch, before it is cut to whole rows: with its output it fits a second-level cache.</summary>
    public const int Length = 32_768;

    /// <summary>Within it no peer overflows.</summary>
    public const double Scale = 10;

    // Far above the rounding of any contestant, far below what a wrong row or a missing one would show.
    private const double Tolerance = 1e-3;

    /// <summary>A batch of N x <paramref name="c"/> numbers.</summary>
    public static Block<T> Of<T>(int c, int length = Length)
        where T : unmanaged => new(Math.Max(1, length / c) * c);

    public static Block<T> Logits<T>(int c, double scale = Scale, int length = Length)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        Block<T> z = Of<T>(c, length);
        var random = new Random(c);

        foreach (ref T logit in z.Span)
        {
            logit = T.CreateTruncating(((random.NextDouble() * 2) - 1) * scale);
        }

        return z;
    }

    /// <summary>Runs a contestant once, and holds its output against the right one: a race of wrong results is none.</summary>
    public static void Check<T>(Contestant contestant, int c, Block<T> output, ReadOnlySpan<T> expected)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        output.Span.Fill(T.NaN);
        contestant.Run();
        Check(contestant, c, output.Span, expected);
    }

    /// <summary>The same of what it has put there.</summary>
    public static void Check<T>(Contestant contestant, int c, ReadOnlySpan<T> output, ReadOnlySpan<T> expected)
        where T : unmanaged, INumber<T>
    {
        for (int i = 0; i < expected.Length; i++)
        {
            double error = double.CreateTruncating(T.Abs(output[i] - expected[i]));

            if (!(error <= Tolerance))
            {
                throw new InvalidOperationException($"{contestant.Name} is wrong at C = {c}: {output[i]} at {i} is not {expected[i]}.");
            }
        }
    }
}
