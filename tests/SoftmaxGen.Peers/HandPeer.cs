using System;
using System.Numerics;

namespace SoftmaxGen.Peers;

/// <summary>The loops that people write themselves, over the spans of a row; exp and log of a float are MathF's.</summary>
public sealed class HandPeer : IPeer
{
    public string Name => "by hand";

    public string? Absence => null;

    /// <remarks>Of a softmax it is SoftmaxReference, which is there for itself.</remarks>
    public Pass? Forward<T>(Function function, int c, Block<T> z, Block<T> result)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> => function switch
        {
            Function.LogSoftmax => new(() => LogSoftmax(c, z.Span, result.Span)),
            Function.LogSumExp => new(() => LogSumExp(c, z.Span, result.Span)),
            _ => null,
        };

    public Pass? Backward<T>(Function function, int c, Block<T> result, Block<T> upstream, Block<T> dLdZ)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> =>
        function == Function.LogSoftmax ? new Pass(() => LogBackward(c, result.Span, upstream.Span, dLdZ.Span)) : null;

    /// <param name="z">The logits of one row.</param>
    /// <param name="y">Receives their log-probabilities.</param>
    public static void LogSoftmaxOfRow<T>(ReadOnlySpan<T> z, Span<T> y)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        (T max, T log) = MaxAndLog(z);

        for (int k = 0; k < z.Length; k++)
        {
            y[k] = z[k] - max - log;
        }
    }

    private static void LogSoftmax<T>(int c, ReadOnlySpan<T> z, Span<T> y)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        for (int i = 0; i < z.Length; i += c)
        {
            LogSoftmaxOfRow(z.Slice(i, c), y.Slice(i, c));
        }
    }

    private static void LogSumExp<T>(int c, ReadOnlySpan<T> z, Span<T> s)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        for (int row = 0; row < s.Length; row++)
        {
            (T max, T log) = MaxAndLog(z.Slice(row * c, c));
            s[row] = max + log;
        }
    }

    private static void LogBackward<T>(int c, ReadOnlySpan<T> y, ReadOnlySpan<T> dLdY, Span<T> dLdZ)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        for (int i = 0; i < y.Length; i += c)
        {
            ReadOnlySpan<T> rowY = y.Slice(i, c), rowG = dLdY.Slice(i, c);
            Span<T> row = dLdZ.Slice(i, c);
            T sum = T.Zero;

            foreach (T g in rowG)
            {
                sum += g;
            }

            for (int k = 0; k < row.Length; k++)
            {
                row[k] = rowG[k] - (T.Exp(rowY[k]) * sum);
            }
        }
    }

    private static (T Max, T Log) MaxAndLog<T>(ReadOnlySpan<T> z)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        T max = z[0];

        foreach (T logit in z)
        {
            max = logit > max ? logit : max;
        }

        T sum = T.Zero;

        foreach (T logit in z)
        {
            sum += T.Exp(logit - max);
        }

        return (max, T.Log(sum));
    }
}
