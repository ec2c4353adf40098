using System;
using System.Collections.Concurrent;
using System.Numerics;
using System.Threading.Tasks;
using SoftmaxGen.Accuracy.Formats;

namespace SoftmaxGen.Accuracy.Scanning;

/// <summary>Every stride-th number from one to another, in order.</summary>
/// <typeparam name="T">The element type.</typeparam>
/// <typeparam name="TFormat">Its constants.</typeparam>
internal readonly struct Stretch<T, TFormat>
    where T : IBinaryFloatingPointIeee754<T>
    where TFormat : IFormat<T>
{
    private readonly long _first;

    /// <summary>Numbers from <paramref name="lowest"/> to at most <paramref name="highest"/>.</summary>
    public Stretch(T lowest, T highest, long stride)
    {
        _first = TFormat.ToOrdinal(lowest);
        Stride = stride;
        Count = ((TFormat.ToOrdinal(highest) - _first) / stride) + 1;
    }

    /// <summary>About so many of the numbers from one to another. The stride is odd, so that the last bits vary.</summary>
    public static Stretch<T, TFormat> Sample(T lowest, T highest, long samples) =>
        new(lowest, highest, (new Stretch<T, TFormat>(lowest, highest, 1).Count / samples) | 1);

    /// <summary>How many numbers there are.</summary>
    public long Count { get; }

    /// <summary>How far they lie apart, in places.</summary>
    public long Stride { get; }

    /// <summary>One of them.</summary>
    public T this[long index] => TFormat.FromOrdinal(_first + (index * Stride));

    /// <summary>Works through it in blocks on every processor, and merges the results of the blocks.</summary>
    public TResult Aggregate<TResult>(TResult seed, Func<long, long, TResult> block, Func<TResult, TResult, TResult> merge)
    {
        TResult total = seed;
        object gate = new();
        Parallel.ForEach(Partitioner.Create(0, Count, 1 << 18), range =>
        {
            TResult result = block(range.Item1, range.Item2);
            lock (gate)
            {
                total = merge(total, result);
            }
        });
        return total;
    }
}
