using System;
using System.Numerics;
using System.Numerics.Tensors;

namespace SoftmaxGen.Peers;

/// <summary>System.Numerics.Tensors: what a .NET programmer would reach for, row by row.</summary>
public sealed class TensorsPeer : IPeer
{
    public string Name => "TensorPrimitives";

    public string? Absence => null;

    public Pass Forward<T>(Function function, int c, Block<T> z, Block<T> result)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        var scratch = new T[c];

        return new Pass(function switch
        {
            Function.Softmax => () => Forward(c, z.Span, result.Span),
            Function.LogSoftmax => () => LogSoftmax(c, z.Span, result.Span, scratch),
            Function.LogSumExp => () => LogSumExp(c, z.Span, result.Span, scratch),
            _ => throw new ArgumentOutOfRangeException(nameof(function)),
        });
    }

    public Pass? Backward<T>(Function function, int c, Block<T> result, Block<T> upstream, Block<T> dLdZ)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> => function switch
        {
            Function.Softmax => new(() => Backward(c, result.Span, upstream.Span, dLdZ.Span)),
            Function.LogSoftmax => new(() => LogBackward(c, result.Span, upstream.Span, dLdZ.Span)),
            _ => null,
        };

    public Pass Decide(Work work, DecisionBatch batch) => new(
        batch.HasBits ? RowByRow.Decide<TensorDecisions<BitMask>, BitMask>(work, batch) : RowByRow.Decide<TensorDecisions<BooleanMask>, BooleanMask>(work, batch));

    public static void Forward<T>(int c, ReadOnlySpan<T> z, Span<T> a)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        for (int i = 0; i < z.Length; i += c)
        {
            TensorPrimitives.SoftMax(z.Slice(i, c), a.Slice(i, c));
        }
    }

    /// <summary>There is no LogSoftMax: it is composed.</summary>
    /// <param name="z">The logits of one row.</param>
    /// <param name="y">Receives their log-probabilities.</param>
    /// <param name="scratch">Room for a row.</param>
    public static void LogSoftmaxOfRow<T>(ReadOnlySpan<T> z, Span<T> y, Span<T> scratch)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        TensorPrimitives.Subtract(z, TensorPrimitives.Max(z), y);
        TensorPrimitives.Exp(y, scratch);
        TensorPrimitives.Subtract(y, T.Log(TensorPrimitives.Sum<T>(scratch)), y);
    }

    private static void LogSoftmax<T>(int c, ReadOnlySpan<T> z, Span<T> y, Span<T> scratch)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        for (int i = 0; i < z.Length; i += c)
        {
            LogSoftmaxOfRow(z.Slice(i, c), y.Slice(i, c), scratch);
        }
    }

    private static void LogSumExp<T>(int c, ReadOnlySpan<T> z, Span<T> s, Span<T> scratch)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        for (int row = 0; row < s.Length; row++)
        {
            ReadOnlySpan<T> logits = z.Slice(row * c, c);
            T max = TensorPrimitives.Max(logits);
            TensorPrimitives.Subtract(logits, max, scratch);
            TensorPrimitives.Exp<T>(scratch, scratch);
            s[row] = max + T.Log(TensorPrimitives.Sum<T>(scratch));
        }
    }

    private static void Backward<T>(int c, ReadOnlySpan<T> a, ReadOnlySpan<T> dLdA, Span<T> dLdZ)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        for (int i = 0; i < a.Length; i += c)
        {
            ReadOnlySpan<T> rowA = a.Slice(i, c), rowG = dLdA.Slice(i, c);
            Span<T> row = dLdZ.Slice(i, c);
            TensorPrimitives.Subtract(rowG, TensorPrimitives.Dot(rowA, rowG), row);
            TensorPrimitives.Multiply(row, rowA, row);
        }
    }

    private static void LogBackward<T>(int c, ReadOnlySpan<T> y, ReadOnlySpan<T> dLdY, Span<T> dLdZ)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        for (int i = 0; i < y.Length; i += c)
        {
            ReadOnlySpan<T> rowG = dLdY.Slice(i, c);
            Span<T> row = dLdZ.Slice(i, c);
            TensorPrimitives.Exp(y.Slice(i, c), row);
            TensorPrimitives.MultiplyAdd(row, -TensorPrimitives.Sum(rowG), rowG, row);
        }
    }
}
