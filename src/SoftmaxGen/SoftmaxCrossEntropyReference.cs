#if NET8_0_OR_GREATER
using System;
using System.Numerics;

namespace SoftmaxGen;

/// <summary>
/// The cross-entropy of the softmax as PyTorch's <c>cross_entropy</c> defines it, for any class count at run time: what the generated kernels, and
/// people's own code, are held against. Made to be obviously right, not fast.
/// </summary>
/// <remarks>
/// <para>For a row of logits z, p = softmax(z), a target t (1 at the label, else 0), label smoothing e and class weights w:</para>
/// <code>
/// t'      = (1 - e) t + e / C
/// loss    = -sum_k w_k t'_k log p_k
/// dL/dz_n = p_n sum_k w_k t'_k - w_n t'_n
/// mean    = sum of the losses / N; of labels, / the sum of w at the labels that count
/// </code>
/// <para>
/// A mask leaves some classes: p is the softmax of those alone, e is spread over them, and what it rules out has neither a share nor a gradient. A label that
/// it rules out has the probability 0, and so the loss +inf. 0 log 0 is 0.
/// </para>
/// <para>
/// All spans are row-major, N x C with N = z.Length / C, and N may be 0. No weights are weights of 1, and no mask leaves all. Everything is computed in
/// <c>T</c>, one operation after another and rounded at each: where one class holds nearly all, p - 1 has few digits here, and a generated kernel has all.
/// </para>
/// </remarks>
public static class SoftmaxCrossEntropyReference
{
    /// <summary>The loss of each row by its label; 0 where that is the one of a row that does not count.</summary>
    /// <typeparam name="T">The type of logits, weights, losses and gradients.</typeparam>
    /// <param name="c">The class count C, at least 1.</param>
    /// <param name="z">The logits, N x C.</param>
    /// <param name="label">The class that is wanted, N: from 0 to C - 1, or <paramref name="ignoreIndex"/>.</param>
    /// <param name="loss">Receives the losses, N.</param>
    /// <param name="weights">A weight of each class, C, or nothing.</param>
    /// <param name="labelSmoothing">e.</param>
    /// <param name="ignoreIndex">The label of a row that does not count.</param>
    /// <param name="mask">Which classes of each row take part, N x C, or nothing.</param>
    /// <param name="emptyRow">What the probabilities of a row are that has no class left.</param>
    /// <exception cref="ArgumentOutOfRangeException">A label is no class, <paramref name="c"/> is below 1, or <paramref name="emptyRow"/> is not one of the named values.</exception>
    /// <exception cref="ArgumentException">A length does not agree with that of <paramref name="z"/>.</exception>
    public static void LossOfLabels<T>(
        int c,
        ReadOnlySpan<T> z,
        ReadOnlySpan<int> label,
        Span<T> loss,
        ReadOnlySpan<T> weights = default,
        double labelSmoothing = 0,
        int ignoreIndex = -100,
        ReadOnlySpan<bool> mask = default,
        EmptyRow emptyRow = EmptyRow.NaN)
        where T : IFloatingPointIeee754<T>
    {
        RequireLabels(c, z, label, ignoreIndex);
        Require(c, z, weights, mask);
        Arguments.RequireRoom(loss.Length, nameof(loss), z.Length / c, z.Length, nameof(z));

        for (int row = 0; row < label.Length; row++)
        {
            ReadOnlySpan<bool> left = Row(mask, row, c);
            loss[row] = label[row] == ignoreIndex ? T.Zero : Loss(LogProbabilities(Row(z, row, c), left, emptyRow), Wanted(c, label[row], weights, labelSmoothing, left));
        }
    }

    /// <summary>The gradient of each row's loss by its logits, times a scale; 0 where the label is the one of a row that does not count.</summary>
    /// <typeparam name="T">The type of logits, weights, losses and gradients.</typeparam>
    /// <param name="c">The class count C, at least 1.</param>
    /// <param name="z">The logits, N x C.</param>
    /// <param name="label">The class that is wanted, N: from 0 to C - 1, or <paramref name="ignoreIndex"/>.</param>
    /// <param name="scale">By what the gradient is multiplied: 1 for the sum of the losses, and 1 / <see cref="WeightOfLabels"/> for their mean.</param>
    /// <param name="dLdZ">Receives the gradient, N x C.</param>
    /// <param name="weights">A weight of each class, C, or nothing.</param>
    /// <param name="labelSmoothing">e.</param>
    /// <param name="ignoreIndex">The label of a row that does not count.</param>
    /// <param name="mask">Which classes of each row take part, N x C, or nothing.</param>
    /// <param name="emptyRow">What the probabilities of a row are that has no class left.</param>
    /// <exception cref="ArgumentOutOfRangeException">A label is no class, <paramref name="c"/> is below 1, or <paramref name="emptyRow"/> is not one of the named values.</exception>
    /// <exception cref="ArgumentException">A length does not agree with that of <paramref name="z"/>.</exception>
    public static void GradientOfLabels<T>(
        int c,
        ReadOnlySpan<T> z,
        ReadOnlySpan<int> label,
        T scale,
        Span<T> dLdZ,
        ReadOnlySpan<T> weights = default,
        double labelSmoothing = 0,
        int ignoreIndex = -100,
        ReadOnlySpan<bool> mask = default,
        EmptyRow emptyRow = EmptyRow.NaN)
        where T : IFloatingPointIeee754<T>
    {
        RequireLabels(c, z, label, ignoreIndex);
        Require(c, z, weights, mask);
        Arguments.RequireRoom(dLdZ.Length, nameof(dLdZ), z.Length, z.Length, nameof(z));

        for (int row = 0; row < label.Length; row++)
        {
            ReadOnlySpan<bool> left = Row(mask, row, c);
            Span<T> gradient = dLdZ.Slice(row * c, c);

            if (label[row] == ignoreIndex)
            {
                gradient.Clear();
            }
            else
            {
                Gradient(LogProbabilities(Row(z, row, c), left, emptyRow), Wanted(c, label[row], weights, labelSmoothing, left), left, scale, gradient);
            }
        }
    }

    /// <summary>The loss of each row by a probability of each class.</summary>
    /// <typeparam name="T">The type of logits, weights, losses and gradients.</typeparam>
    /// <param name="c">The class count C, at least 1.</param>
    /// <param name="z">The logits, N x C.</param>
    /// <param name="target">The probability of each class that is wanted, N x C.</param>
    /// <param name="loss">Receives the losses, N.</param>
    /// <param name="weights">A weight of each class, C, or nothing.</param>
    /// <param name="labelSmoothing">e.</param>
    /// <param name="mask">Which classes of each row take part, N x C, or nothing.</param>
    /// <param name="emptyRow">What the probabilities of a row are that has no class left.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="c"/> is below 1, or <paramref name="emptyRow"/> is not one of the named values.</exception>
    /// <exception cref="ArgumentException">A length does not agree with that of <paramref name="z"/>.</exception>
    public static void LossOfTargets<T>(
        int c,
        ReadOnlySpan<T> z,
        ReadOnlySpan<T> target,
        Span<T> loss,
        ReadOnlySpan<T> weights = default,
        double labelSmoothing = 0,
        ReadOnlySpan<bool> mask = default,
        EmptyRow emptyRow = EmptyRow.NaN)
        where T : IFloatingPointIeee754<T>
    {
        Require(c, z, weights, mask);
        Arguments.RequireSameLength(target.Length, nameof(target), z.Length, nameof(z));
        Arguments.RequireRoom(loss.Length, nameof(loss), z.Length / c, z.Length, nameof(z));

        for (int row = 0; row < z.Length / c; row++)
        {
            ReadOnlySpan<bool> left = Row(mask, row, c);
            loss[row] = Loss(LogProbabilities(Row(z, row, c), left, emptyRow), Wanted(Row(target, row, c), weights, labelSmoothing, left));
        }
    }

    /// <summary>The gradient of each row's loss by its logits, times a scale.</summary>
    /// <typeparam name="T">The type of logits, weights, losses and gradients.</typeparam>
    /// <param name="c">The class count C, at least 1.</param>
    /// <param name="z">The logits, N x C.</param>
    /// <param name="target">The probability of each class that is wanted, N x C.</param>
    /// <param name="scale">By what the gradient is multiplied: 1 for the sum of the losses, and 1 / N for their mean.</param>
    /// <param name="dLdZ">Receives the gradient, N x C.</param>
    /// <param name="weights">A weight of each class, C, or nothing.</param>
    /// <param name="labelSmoothing">e.</param>
    /// <param name="mask">Which classes of each row take part, N x C, or nothing.</param>
    /// <param name="emptyRow">What the probabilities of a row are that has no class left.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="c"/> is below 1, or <paramref name="emptyRow"/> is not one of the named values.</exception>
    /// <exception cref="ArgumentException">A length does not agree with that of <paramref name="z"/>.</exception>
    public static void GradientOfTargets<T>(
        int c,
        ReadOnlySpan<T> z,
        ReadOnlySpan<T> target,
        T scale,
        Span<T> dLdZ,
        ReadOnlySpan<T> weights = default,
        double labelSmoothing = 0,
        ReadOnlySpan<bool> mask = default,
        EmptyRow emptyRow = EmptyRow.NaN)
        where T : IFloatingPointIeee754<T>
    {
        Require(c, z, weights, mask);
        Arguments.RequireSameLength(target.Length, nameof(target), z.Length, nameof(z));
        Arguments.RequireRoom(dLdZ.Length, nameof(dLdZ), z.Length, z.Length, nameof(z));

        for (int row = 0; row < z.Length / c; row++)
        {
            ReadOnlySpan<bool> left = Row(mask, row, c);
            Gradient(LogProbabilities(Row(z, row, c), left, emptyRow), Wanted(Row(target, row, c), weights, labelSmoothing, left), left, scale, dLdZ.Slice(row * c, c));
        }
    }

    /// <summary>By what the sum of the losses is divided for their mean: the weights of the labels that count, all together. 0 where none does, and then the mean is NaN.</summary>
    /// <typeparam name="T">The type of weights.</typeparam>
    /// <param name="label">The class that is wanted, N.</param>
    /// <param name="weights">A weight of each class, C, or nothing.</param>
    /// <param name="ignoreIndex">The label of a row that does not count.</param>
    public static T WeightOfLabels<T>(ReadOnlySpan<int> label, ReadOnlySpan<T> weights = default, int ignoreIndex = -100)
        where T : IFloatingPointIeee754<T>
    {
        T sum = T.Zero;

        foreach (int wanted in label)
        {
            if (wanted != ignoreIndex)
            {
                sum += weights.IsEmpty ? T.One : weights[wanted];
            }
        }

        return sum;
    }

    // -sum_k w_k t'_k log p_k
    private static T Loss<T>(ReadOnlySpan<T> y, ReadOnlySpan<T> wanted)
        where T : IFloatingPointIeee754<T>
    {
        T loss = T.Zero;

        for (int k = 0; k < y.Length; k++)
        {
            if (wanted[k] != T.Zero || T.IsNaN(y[k]))
            {
                loss += wanted[k] * -y[k];
            }
        }

        return loss;
    }

    // p_n sum_k w_k t'_k - w_n t'_n
    private static void Gradient<T>(ReadOnlySpan<T> y, ReadOnlySpan<T> wanted, ReadOnlySpan<bool> mask, T scale, Span<T> dLdZ)
        where T : IFloatingPointIeee754<T>
    {
        T all = T.Zero;

        foreach (T share in wanted)
        {
            all += share;
        }

        for (int n = 0; n < y.Length; n++)
        {
            dLdZ[n] = IsLeft(mask, n) ? scale * ((T.Exp(y[n]) * all) - wanted[n]) : T.Zero;
        }
    }

    /// <summary>log p, of the classes that are left.</summary>
    private static T[] LogProbabilities<T>(ReadOnlySpan<T> z, ReadOnlySpan<bool> mask, EmptyRow emptyRow)
        where T : IFloatingPointIeee754<T>
    {
        T[] y = Masked.Logits(z, mask);
        LogSoftmaxReference.Forward<T>(z.Length, y, y, emptyRow);

        return y;
    }

    /// <summary>w_k t'_k for a label.</summary>
    private static T[] Wanted<T>(int c, int label, ReadOnlySpan<T> weights, double smoothing, ReadOnlySpan<bool> mask)
        where T : IFloatingPointIeee754<T>
    {
        var wanted = new T[c];
        T share = T.CreateChecked(smoothing / Count(c, mask));

        for (int k = 0; k < c; k++)
        {
            T target = smoothing != 0 && IsLeft(mask, k) ? share : T.Zero;
            target += k == label ? T.CreateChecked(1 - smoothing) : T.Zero;
            wanted[k] = target * Weight(weights, k);
        }

        return wanted;
    }

    /// <summary>w_k t'_k for a probability of each class.</summary>
    private static T[] Wanted<T>(ReadOnlySpan<T> target, ReadOnlySpan<T> weights, double smoothing, ReadOnlySpan<bool> mask)
        where T : IFloatingPointIeee754<T>
    {
        int c = target.Length;
        var wanted = new T[c];
        T share = T.CreateChecked(smoothing / Count(c, mask));

        for (int k = 0; k < c; k++)
        {
            wanted[k] = IsLeft(mask, k) ? ((T.CreateChecked(1 - smoothing) * target[k]) + share) * Weight(weights, k) : T.Zero;
        }

        return wanted;
    }

    private static int Count(int c, ReadOnlySpan<bool> mask)
    {
        int count = 0;

        for (int k = 0; k < c; k++)
        {
            count += IsLeft(mask, k) ? 1 : 0;
        }

        return count;
    }

    private static bool IsLeft(ReadOnlySpan<bool> mask, int k) => mask.IsEmpty || mask[k];

    private static T Weight<T>(ReadOnlySpan<T> weights, int k)
        where T : IFloatingPointIeee754<T> => weights.IsEmpty ? T.One : weights[k];

    private static ReadOnlySpan<T> Row<T>(ReadOnlySpan<T> rows, int row, int c) => rows.IsEmpty ? rows : rows.Slice(row * c, c);

    private static void Require<T>(int c, ReadOnlySpan<T> z, ReadOnlySpan<T> weights, ReadOnlySpan<bool> mask)
    {
        Arguments.RequireWholeRows(c, z.Length, nameof(z));

        if (!weights.IsEmpty && weights.Length != c)
        {
            throw new ArgumentException($"weights has {weights.Length} values, and there are C = {c} classes.", nameof(weights));
        }

        if (!mask.IsEmpty)
        {
            Arguments.RequireSameLength(mask.Length, nameof(mask), z.Length, nameof(z));
        }
    }

    private static void RequireLabels<T>(int c, ReadOnlySpan<T> z, ReadOnlySpan<int> label, int ignoreIndex)
    {
        Arguments.RequireWholeRows(c, z.Length, nameof(z));

        if (label.Length != z.Length / c)
        {
            throw new ArgumentException($"label has {label.Length} values, and z has {z.Length / c} rows.", nameof(label));
        }

        for (int row = 0; row < label.Length; row++)
        {
            if (label[row] != ignoreIndex && (label[row] < 0 || label[row] >= c))
            {
                throw new ArgumentOutOfRangeException(nameof(label), label[row], $"Row {row} has a label that is no class.");
            }
        }
    }
}
#endif
