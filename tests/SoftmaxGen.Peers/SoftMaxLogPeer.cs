using System;
using System.Numerics;
using System.Numerics.Tensors;

namespace SoftmaxGen.Peers;

/// <summary>
/// System.Numerics.Tensors in two calls, the logarithm of the softmax: shorter to write than the composition of <see cref="TensorsPeer"/>,
/// and -inf where a probability has come out as 0.
/// </summary>
public sealed class SoftMaxLogPeer : IPeer
{
    public string Name => "SoftMax, Log";

    public string? Absence => null;

    public Pass? Forward<T>(Function function, int c, Block<T> z, Block<T> result)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> =>
        function == Function.LogSoftmax ? new Pass(() => LogSoftmax(c, z.Span, result.Span)) : null;

    public Pass? Backward<T>(Function function, int c, Block<T> result, Block<T> upstream, Block<T> dLdZ)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> => null;

    public Pass? Decide(Work work, DecisionBatch batch) => null;

    /// <param name="z">The logits of one row.</param>
    /// <param name="y">Receives their log-probabilities.</param>
    public static void LogSoftmaxOfRow<T>(ReadOnlySpan<T> z, Span<T> y)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        TensorPrimitives.SoftMax(z, y);
        TensorPrimitives.Log<T>(y, y);
    }

    private static void LogSoftmax<T>(int c, ReadOnlySpan<T> z, Span<T> y)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        for (int i = 0; i < z.Length; i += c)
        {
            LogSoftmaxOfRow(z.Slice(i, c), y.Slice(i, c));
        }
    }
}
