using System;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace SoftmaxGen.Peers;

/// <summary>The loops that people write themselves, over the spans of a row; exp and log of a float are MathF's.</summary>
public sealed class HandPeer : IPeer
{
    public string Name => "by hand";

    public string? Absence => null;

    public Pass Forward<T>(Function function, int c, Block<T> z, Block<T> result)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> =>
        new(function switch
        {
            Function.Softmax => () => Softmax(c, z.Span, result.Span),
            Function.LogSoftmax => () => LogSoftmax(c, z.Span, result.Span),
            Function.LogSumExp => () => LogSumExp(c, z.Span, result.Span),
            _ => throw new ArgumentOutOfRangeException(nameof(function)),
        });

    public Pass? Backward<T>(Function function, int c, Block<T> result, Block<T> upstream, Block<T> dLdZ)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> => function switch
        {
            Function.Softmax => new(() => Backward(c, result.Span, upstream.Span, dLdZ.Span)),
            Function.LogSoftmax => new(() => LogBackward(c, result.Span, upstream.Span, dLdZ.Span)),
            _ => null,
        };

    /// <param name="z">The logits of one row.</param>
    /// <param name="a">Receives their probabilities.</param>
    public static void SoftmaxOfRow<T>(ReadOnlySpan<T> z, Span<T> a)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        T max = Max(z);
        T sum = T.Zero;

        for (int k = 0; k < z.Length; k++)
        {
            T e = T.Exp(z[k] - max);
            a[k] = e;
            sum += e;
        }

        T r = T.One / sum;

        for (int k = 0; k < z.Length; k++)
        {
            a[k] *= r;
        }
    }

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

    private static void Softmax<T>(int c, ReadOnlySpan<T> z, Span<T> a)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        for (int i = 0; i < z.Length; i += c)
        {
            SoftmaxOfRow(z.Slice(i, c), a.Slice(i, c));
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

    private static void Backward<T>(int c, ReadOnlySpan<T> a, ReadOnlySpan<T> dLdA, Span<T> dLdZ)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        for (int i = 0; i < a.Length; i += c)
        {
            ReadOnlySpan<T> rowA = a.Slice(i, c), rowG = dLdA.Slice(i, c);
            Span<T> row = dLdZ.Slice(i, c);
            T d = T.Zero;

            for (int k = 0; k < row.Length; k++)
            {
                d += rowA[k] * rowG[k];
            }

            for (int k = 0; k < row.Length; k++)
            {
                row[k] = rowA[k] * (rowG[k] - d);
            }
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
        T max = Max(z);
        T sum = T.Zero;

        foreach (T logit in z)
        {
            sum += T.Exp(logit - max);
        }

        return (max, T.Log(sum));
    }

    // People write it where they need it, and call nothing.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T Max<T>(ReadOnlySpan<T> z)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        T max = z[0];

        foreach (T logit in z)
        {
            max = logit > max ? logit : max;
        }

        return max;
    }
}
