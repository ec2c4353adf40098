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

    public Pass Decide(Work work, DecisionBatch batch) => new(
        batch.HasBits ? RowByRow.Decide<HandDecisions<BitMask>, BitMask>(work, batch) : RowByRow.Decide<HandDecisions<BooleanMask>, BooleanMask>(work, batch));

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

    /// <summary>Without a loop, as people write it for two classes.</summary>
    public static void SoftmaxOfTwo(ReadOnlySpan<float> z, Span<float> a)
    {
        float max = MathF.Max(z[0], z[1]);
        float e0 = MathF.Exp(z[0] - max), e1 = MathF.Exp(z[1] - max);
        float r = 1 / (e0 + e1);
        (a[0], a[1]) = (e0 * r, e1 * r);
    }

    /// <summary>The same for three.</summary>
    public static void SoftmaxOfThree(ReadOnlySpan<float> z, Span<float> a)
    {
        float max = MathF.Max(MathF.Max(z[0], z[1]), z[2]);
        float e0 = MathF.Exp(z[0] - max), e1 = MathF.Exp(z[1] - max), e2 = MathF.Exp(z[2] - max);
        float r = 1 / (e0 + e1 + e2);
        (a[0], a[1], a[2]) = (e0 * r, e1 * r, e2 * r);
    }

    /// <summary>The same for four.</summary>
    public static void SoftmaxOfFour(ReadOnlySpan<float> z, Span<float> a)
    {
        float max = MathF.Max(MathF.Max(z[0], z[1]), MathF.Max(z[2], z[3]));
        float e0 = MathF.Exp(z[0] - max), e1 = MathF.Exp(z[1] - max), e2 = MathF.Exp(z[2] - max), e3 = MathF.Exp(z[3] - max);
        float r = 1 / (e0 + e1 + e2 + e3);
        (a[0], a[1], a[2], a[3]) = (e0 * r, e1 * r, e2 * r, e3 * r);
    }

    /// <summary>The same for five.</summary>
    public static void SoftmaxOfFive(ReadOnlySpan<float> z, Span<float> a)
    {
        float max = MathF.Max(MathF.Max(MathF.Max(z[0], z[1]), MathF.Max(z[2], z[3])), z[4]);
        float e0 = MathF.Exp(z[0] - max), e1 = MathF.Exp(z[1] - max), e2 = MathF.Exp(z[2] - max), e3 = MathF.Exp(z[3] - max), e4 = MathF.Exp(z[4] - max);
        float r = 1 / (e0 + e1 + e2 + e3 + e4);
        (a[0], a[1], a[2], a[3], a[4]) = (e0 * r, e1 * r, e2 * r, e3 * r, e4 * r);
    }

    /// <summary>The same of a vector.</summary>
    public static Vector2 Softmax(Vector2 z)
    {
        float max = MathF.Max(z.X, z.Y);
        var e = new Vector2(MathF.Exp(z.X - max), MathF.Exp(z.Y - max));

        return e / (e.X + e.Y);
    }

    /// <summary>The same of a vector.</summary>
    public static Vector3 Softmax(Vector3 z)
    {
        float max = MathF.Max(MathF.Max(z.X, z.Y), z.Z);
        var e = new Vector3(MathF.Exp(z.X - max), MathF.Exp(z.Y - max), MathF.Exp(z.Z - max));

        return e / (e.X + e.Y + e.Z);
    }

    /// <summary>The same of a vector.</summary>
    public static Vector4 Softmax(Vector4 z)
    {
        float max = MathF.Max(MathF.Max(z.X, z.Y), MathF.Max(z.Z, z.W));
        var e = new Vector4(MathF.Exp(z.X - max), MathF.Exp(z.Y - max), MathF.Exp(z.Z - max), MathF.Exp(z.W - max));

        return e / (e.X + e.Y + e.Z + e.W);
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
            BackwardOfRow(a.Slice(i, c), dLdA.Slice(i, c), dLdZ.Slice(i, c));
        }
    }

    /// <param name="a">The probabilities of one row.</param>
    /// <param name="dLdA">Their gradient.</param>
    /// <param name="dLdZ">Receives the gradient of its logits.</param>
    public static void BackwardOfRow<T>(ReadOnlySpan<T> a, ReadOnlySpan<T> dLdA, Span<T> dLdZ)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        T d = T.Zero;

        for (int k = 0; k < dLdZ.Length; k++)
        {
            d += a[k] * dLdA[k];
        }

        for (int k = 0; k < dLdZ.Length; k++)
        {
            dLdZ[k] = a[k] * (dLdA[k] - d);
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

    // People write it where they need it. With a comparison in place of T.Max it would be slower of other logits each time, which a processor guesses wrong.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T Max<T>(ReadOnlySpan<T> z)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        T max = z[0];

        foreach (T logit in z)
        {
            max = T.Max(max, logit);
        }

        return max;
    }
}
