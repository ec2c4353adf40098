using System;
using SoftmaxGen.Benchmarks.Declared;

namespace SoftmaxGen.Benchmarks.Racing;

/// <summary>Rows one by one, in loops around direct calls.</summary>
internal delegate void RowLoop<T>(int c, ReadOnlySpan<T> z, Span<T> a);

/// <summary>The two ways in which a call for one row costs time.</summary>
/// <param name="Throughput">Rows that do not wait for each other.</param>
/// <param name="Latency">One row in place, again and again: each call reads what the one before wrote.</param>
internal sealed record SingleRows<T>(RowLoop<T> Throughput, Action<int, T[], int> Latency)
{
    public static SingleRows<T> Of<TForward>()
        where TForward : struct, IForward<T> =>
        new(InOrder<TForward>, InPlace<TForward>);

    private static void InOrder<TForward>(int c, ReadOnlySpan<T> z, Span<T> a)
        where TForward : struct, IForward<T>
    {
        for (int i = 0; i < z.Length; i += c)
        {
            TForward.Forward(z.Slice(i, c), a.Slice(i, c));
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
