using System;
using SoftmaxGen.Benchmarks.Declared;

namespace SoftmaxGen.Benchmarks.Racing;

/// <summary>Calls one after another, each for the next numbers, as many as <paramref name="length"/>.</summary>
internal delegate void CallsInOrder<T>(int length, ReadOnlySpan<T> z, Span<T> a);

/// <summary>Calls for one row each, whose logits are put into <paramref name="row"/>.</summary>
internal delegate void CallsOfStored<T>(ReadOnlySpan<T> z, Span<T> row, Span<T> a);

/// <summary>The ways in which a call for one row or a few costs time, as loops around direct calls.</summary>
/// <param name="Throughput">Rows that do not wait for each other.</param>
/// <param name="Stored">One row a call, its logits stored one by one just before, as a dense layer leaves them: a load of several waits until all their stores are done.</param>
/// <param name="Latency">One row in place, again and again: each call reads what the one before wrote.</param>
internal sealed record DirectCalls<T>(CallsInOrder<T> Throughput, CallsOfStored<T> Stored, Action<int, T[], int> Latency)
{
    public static DirectCalls<T> Of<TForward>()
        where TForward : struct, IForward<T> =>
        new(InOrder<TForward>, OfStored<TForward>, InPlace<TForward>);

    private static void InOrder<TForward>(int length, ReadOnlySpan<T> z, Span<T> a)
        where TForward : struct, IForward<T>
    {
        for (int i = 0; i < z.Length; i += length)
        {
            TForward.Forward(z.Slice(i, length), a.Slice(i, length));
        }
    }

    private static void OfStored<TForward>(ReadOnlySpan<T> z, Span<T> row, Span<T> a)
        where TForward : struct, IForward<T>
    {
        for (int i = 0; i < z.Length; i += row.Length)
        {
            // Not CopyTo, which stores several at once.
            for (int k = 0; k < row.Length; k++)
            {
                row[k] = z[i + k];
            }

            TForward.Forward(row, a.Slice(i, row.Length));
        }
    }

    private static void InPlace<TForward>(int c, T[] row, int calls)
        where TForward : struct, IForward<T>
    {
        for (int i = 0; i < calls; i++)
        {
            TForward.Forward(row.AsSpan(0, c), row.AsSpan(0, c));
        }
    }
}
