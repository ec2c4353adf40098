#if NET8_0_OR_GREATER
using System;
using System.Numerics;

namespace SoftmaxGen;

/// <summary>
/// What <see cref="CategoricalAttribute"/> writes, as the textbook has it, for any class count at run time: what the generated kernels, and people's own
/// code, are held against. Made to be obviously right, not fast.
/// </summary>
/// <remarks>
/// <para>
/// All spans are row-major, N x C with N = z.Length / C, or have one number a row, and N may be 0. A destination may be longer than needed; what
/// is beyond the last row is left alone. Arguments are checked before anything is written, and no destination may share memory with what is read.
/// </para>
/// <para>
/// Everything is computed in <c>T</c>, one operation after another and rounded at each, by way of <see cref="SoftmaxReference"/> and
/// <see cref="LogSoftmaxReference"/>. Each method allocates a few rows.
/// </para>
/// <para>
/// A mask is N x C booleans, whether each class of each row takes part; none, an empty span, means that all do. What it rules out has the logit -inf, whatever it was.
/// A row that it rules out altogether is refused, or skipped where <see cref="NoChoice"/> says so, and so is a row of nothing but -inf where an action is asked for; other
/// results of such a row are NaN. A row with a NaN or a +inf has no action, which is refused, and results of NaN.
/// </para>
/// <para>
/// Sources: R. S. Sutton and A. G. Barto, <i>Reinforcement Learning</i> (MIT Press, 2018), section 13, for the policy gradient; L. Devroye, <i>Non-Uniform Random
/// Variate Generation</i> (Springer, 1986), chapter 3, for the inverse of a distribution; E. J. Gumbel, <i>Statistical Theory of Extreme Values</i> (1954).
/// </para>
/// </remarks>
public static class CategoricalReference
{
    private const int Skipped = -1;

    /// <summary>p_k = exp(z_k) / sum_j exp(z_j) over the classes that take part, and 0 of the others.</summary>
    /// <typeparam name="T">The type of logits and probabilities.</typeparam>
    /// <param name="c">The class count C, at least 1.</param>
    /// <param name="z">The logits, N x C.</param>
    /// <param name="a">Receives the probabilities, N x C.</param>
    /// <param name="mask">Which classes take part, N x C, or nothing.</param>
    /// <param name="noChoice">What becomes of a row that has no class to choose: skipped, its probabilities are 0.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="c"/> is below 1.</exception>
    /// <exception cref="ArgumentException">A length does not fit, spans overlap, or a row has nothing to choose.</exception>
    public static void Probabilities<T>(int c, ReadOnlySpan<T> z, Span<T> a, ReadOnlySpan<bool> mask = default, NoChoice noChoice = NoChoice.Refuse)
        where T : IFloatingPointIeee754<T>
    {
        int rows = Check(c, z, mask, noChoice);
        RequireResult(z, a, nameof(a), z.Length);

        for (int row = 0; row < rows; row++)
        {
            ProbabilitiesOfRow(Ruled(c, z, mask, row), noChoice).CopyTo(a[(row * c)..]);
        }
    }

    /// <summary>log p of an action of each row: log p_k = z_k - log sum_j exp(z_j), and -inf where the mask rules it out.</summary>
    /// <typeparam name="T">The type of logits and log-probabilities.</typeparam>
    /// <param name="c">The class count C, at least 1.</param>
    /// <param name="z">The logits, N x C.</param>
    /// <param name="action">The actions, N, each from 0 to C - 1; where rows are skipped, -1 has the log-probability 0.</param>
    /// <param name="logProb">Receives the log-probabilities, N.</param>
    /// <param name="mask">Which classes take part, N x C, or nothing.</param>
    /// <param name="noChoice">What becomes of a row that has no class to choose: skipped, its log-probability is 0.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="c"/> is below 1, or an action is no class.</exception>
    /// <exception cref="ArgumentException">A length does not fit, spans overlap, or a row has nothing to choose.</exception>
    public static void LogProb<T>(int c, ReadOnlySpan<T> z, ReadOnlySpan<int> action, Span<T> logProb, ReadOnlySpan<bool> mask = default, NoChoice noChoice = NoChoice.Refuse)
        where T : IFloatingPointIeee754<T>
    {
        int rows = Check(c, z, mask, noChoice);
        RequireActions(c, action, rows, noChoice);
        RequireResult(z, logProb, nameof(logProb), rows);

        for (int row = 0; row < rows; row++)
        {
            T[] logs = LogsOfRow(Ruled(c, z, mask, row), noChoice);
            logProb[row] = action[row] == Skipped && !T.IsNaN(logs[0]) ? T.Zero : logs[Math.Max(0, action[row])];
        }
    }

    /// <summary>H = -sum_k p_k log p_k, in nats, where 0 log 0 is 0.</summary>
    /// <typeparam name="T">The type of logits and entropies.</typeparam>
    /// <param name="c">The class count C, at least 1.</param>
    /// <param name="z">The logits, N x C.</param>
    /// <param name="entropy">Receives the entropies, N.</param>
    /// <param name="mask">Which classes take part, N x C, or nothing.</param>
    /// <param name="noChoice">What becomes of a row that has no class to choose: skipped, its entropy is 0.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="c"/> is below 1.</exception>
    /// <exception cref="ArgumentException">A length does not fit, spans overlap, or a row has nothing to choose.</exception>
    public static void Entropy<T>(int c, ReadOnlySpan<T> z, Span<T> entropy, ReadOnlySpan<bool> mask = default, NoChoice noChoice = NoChoice.Refuse)
        where T : IFloatingPointIeee754<T>
    {
        int rows = Check(c, z, mask, noChoice);
        RequireResult(z, entropy, nameof(entropy), rows);

        for (int row = 0; row < rows; row++)
        {
            T[] logits = Ruled(c, z, mask, row);
            T[] p = ProbabilitiesOfRow(logits, noChoice);
            T[] logs = LogsOfRow(logits, noChoice);
            entropy[row] = T.Zero;

            for (int k = 0; k < c; k++)
            {
                entropy[row] -= p[k] == T.Zero ? T.Zero : p[k] * logs[k];
            }
        }
    }

    /// <summary>The inverse of the cumulative distribution: the first class k for which p_0 + ... + p_k is above u.</summary>
    /// <remarks>Where the sum of all is rounded to u or less, it is the last class with a probability above 0.</remarks>
    /// <typeparam name="T">The type of logits and random numbers.</typeparam>
    /// <param name="c">The class count C, at least 1.</param>
    /// <param name="z">The logits, N x C.</param>
    /// <param name="u">Uniform random numbers, N, from 0 up to, but not, 1.</param>
    /// <param name="action">Receives the classes, N.</param>
    /// <param name="mask">Which classes take part, N x C, or nothing.</param>
    /// <param name="noChoice">What becomes of a row that has no class to choose: skipped, its action is -1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="c"/> is below 1.</exception>
    /// <exception cref="ArgumentException">
    /// A length does not fit; a row has nothing to choose, or a NaN or a +inf; or a random number is not from 0 up to, but not, 1.
    /// </exception>
    public static void Sample<T>(int c, ReadOnlySpan<T> z, ReadOnlySpan<T> u, Span<int> action, ReadOnlySpan<bool> mask = default, NoChoice noChoice = NoChoice.Refuse)
        where T : IFloatingPointIeee754<T>
    {
        int rows = Check(c, z, mask, noChoice);
        RequireUniform(u, rows);
        RequireRoom(action.Length, nameof(action), rows, z.Length);
        RequireDistributions(c, z, mask, noChoice);

        for (int row = 0; row < rows; row++)
        {
            T[] p = ProbabilitiesOfRow(Ruled(c, z, mask, row), noChoice);
            T sum = T.Zero;
            action[row] = Skipped;

            for (int k = 0; k < c; k++)
            {
                if (p[k] > T.Zero && sum <= u[row])
                {
                    action[row] = k;
                }

                sum += p[k];
            }
        }
    }

    /// <summary>The class of the largest logit of each row: of ties the first.</summary>
    /// <typeparam name="T">The type of logits.</typeparam>
    /// <param name="c">The class count C, at least 1.</param>
    /// <param name="z">The logits, N x C.</param>
    /// <param name="action">Receives the classes, N.</param>
    /// <param name="mask">Which classes take part, N x C, or nothing.</param>
    /// <param name="noChoice">What becomes of a row that has no class to choose: skipped, its action is -1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="c"/> is below 1.</exception>
    /// <exception cref="ArgumentException">A length does not fit, or a row has nothing to choose, or a NaN or a +inf.</exception>
    public static void ArgMax<T>(int c, ReadOnlySpan<T> z, Span<int> action, ReadOnlySpan<bool> mask = default, NoChoice noChoice = NoChoice.Refuse)
        where T : IFloatingPointIeee754<T>
    {
        int rows = Check(c, z, mask, noChoice);
        RequireRoom(action.Length, nameof(action), rows, z.Length);
        RequireDistributions(c, z, mask, noChoice);

        for (int row = 0; row < rows; row++)
        {
            action[row] = First(Ruled(c, z, mask, row));
        }
    }

    /// <summary>The largest of z_k - log(-log u_k), with a random number for each class: of ties the first.</summary>
    /// <typeparam name="T">The type of logits and random numbers.</typeparam>
    /// <param name="c">The class count C, at least 1.</param>
    /// <param name="z">The logits, N x C.</param>
    /// <param name="u">Uniform random numbers, N x C, from 0 up to, but not, 1. 0 counts as 2^-100.</param>
    /// <param name="action">Receives the classes, N.</param>
    /// <param name="mask">Which classes take part, N x C, or nothing.</param>
    /// <param name="noChoice">What becomes of a row that has no class to choose: skipped, its action is -1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="c"/> is below 1.</exception>
    /// <exception cref="ArgumentException">
    /// A length does not fit; a row has nothing to choose, or a NaN or a +inf; or a random number is not from 0 up to, but not, 1.
    /// </exception>
    public static void Gumbel<T>(int c, ReadOnlySpan<T> z, ReadOnlySpan<T> u, Span<int> action, ReadOnlySpan<bool> mask = default, NoChoice noChoice = NoChoice.Refuse)
        where T : IFloatingPointIeee754<T>
    {
        int rows = Check(c, z, mask, noChoice);
        RequireUniform(u, z.Length);
        RequireRoom(action.Length, nameof(action), rows, z.Length);
        RequireDistributions(c, z, mask, noChoice);

        T least = T.ScaleB(T.One, -100);

        for (int row = 0; row < rows; row++)
        {
            T[] noisy = Ruled(c, z, mask, row);

            for (int k = 0; k < c; k++)
            {
                noisy[k] -= T.Log(-T.Log(T.Max(least, u[(row * c) + k])));
            }

            action[row] = First(noisy);
        }
    }

    /// <summary>KL(p || q) = sum_k p_k (log p_k - log q_k), in nats, with q the distribution of the other logits, and without the classes of which p is 0.</summary>
    /// <typeparam name="T">The type of logits and divergences.</typeparam>
    /// <param name="c">The class count C, at least 1.</param>
    /// <param name="z">The logits, N x C.</param>
    /// <param name="zOther">The other logits, N x C.</param>
    /// <param name="kl">Receives the divergences, N.</param>
    /// <param name="mask">Which classes take part, N x C, or nothing.</param>
    /// <param name="noChoice">What becomes of a row that has no class to choose: skipped, its divergence is 0.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="c"/> is below 1.</exception>
    /// <exception cref="ArgumentException">A length does not fit, spans overlap, or a row has nothing to choose.</exception>
    public static void KL<T>(int c, ReadOnlySpan<T> z, ReadOnlySpan<T> zOther, Span<T> kl, ReadOnlySpan<bool> mask = default, NoChoice noChoice = NoChoice.Refuse)
        where T : IFloatingPointIeee754<T>
    {
        int rows = Check(c, z, mask, noChoice);
        Arguments.RequireSameLength(zOther.Length, nameof(zOther), z.Length, nameof(z));
        RequireResult(z, kl, nameof(kl), rows);
        Arguments.RequireApartOrSame(zOther, nameof(zOther), kl[..rows], nameof(kl));

        for (int row = 0; row < rows; row++)
        {
            T[] logits = Ruled(c, z, mask, row);
            T[] p = ProbabilitiesOfRow(logits, noChoice);
            T[] logP = LogsOfRow(logits, noChoice);
            T[] logQ = LogsOfRow(Ruled(c, zOther, mask, row), noChoice);
            kl[row] = T.Zero;

            for (int k = 0; k < c; k++)
            {
                kl[row] += p[k] == T.Zero ? T.Zero : p[k] * (logP[k] - logQ[k]);
            }
        }
    }

    /// <summary>
    /// dL/dz_n = dL/dlog p_y J_yn + dL/dH sum_m dH/dlog p_m J_mn with J_mn = d_mn - p_n, the Jacobian of the log-softmax, and dH/dlog p_m = -p_m (log p_m + 1): entry by entry.
    /// </summary>
    /// <typeparam name="T">The type of logits and gradients.</typeparam>
    /// <param name="c">The class count C, at least 1.</param>
    /// <param name="z">The logits, N x C.</param>
    /// <param name="action">The actions, N, each from 0 to C - 1; where rows are skipped, -1 has the gradient 0.</param>
    /// <param name="dLdLogProb">The gradient of the loss by the log-probability of the action, N.</param>
    /// <param name="dLdEntropy">The gradient of the loss by the entropy, N.</param>
    /// <param name="dLdZ">Receives the gradient of the loss by the logits, N x C.</param>
    /// <param name="mask">Which classes take part, N x C, or nothing: the gradient of the others is 0.</param>
    /// <param name="noChoice">What becomes of a row that has no class to choose: skipped, its gradient is 0.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="c"/> is below 1, or an action is no class.</exception>
    /// <exception cref="ArgumentException">A length does not fit, spans overlap, or a row has nothing to choose.</exception>
    public static void Backward<T>(
        int c,
        ReadOnlySpan<T> z,
        ReadOnlySpan<int> action,
        ReadOnlySpan<T> dLdLogProb,
        ReadOnlySpan<T> dLdEntropy,
        Span<T> dLdZ,
        ReadOnlySpan<bool> mask = default,
        NoChoice noChoice = NoChoice.Refuse)
        where T : IFloatingPointIeee754<T>
    {
        int rows = Check(c, z, mask, noChoice);
        RequireActions(c, action, rows, noChoice);
        RequireNumbers(dLdLogProb.Length, nameof(dLdLogProb), rows);
        RequireNumbers(dLdEntropy.Length, nameof(dLdEntropy), rows);
        RequireResult(z, dLdZ, nameof(dLdZ), z.Length);
        Arguments.RequireApartOrSame(dLdLogProb, nameof(dLdLogProb), dLdZ[..z.Length], nameof(dLdZ));
        Arguments.RequireApartOrSame(dLdEntropy, nameof(dLdEntropy), dLdZ[..z.Length], nameof(dLdZ));

        for (int row = 0; row < rows; row++)
        {
            T[] logits = Ruled(c, z, mask, row);
            T[] p = ProbabilitiesOfRow(logits, noChoice);
            T[] logs = LogsOfRow(logits, noChoice);
            bool isSkipped = action[row] == Skipped;

            for (int n = 0; n < c; n++)
            {
                T ofEntropy = T.Zero;

                for (int m = 0; m < c; m++)
                {
                    ofEntropy += p[m] == T.Zero ? T.Zero : -p[m] * (logs[m] + T.One) * Entry<T>(p, m, n);
                }

                bool takesPart = mask.IsEmpty || mask[(row * c) + n];
                dLdZ[(row * c) + n] = isSkipped || !takesPart ? T.Zero : (dLdLogProb[row] * Entry<T>(p, action[row], n)) + (dLdEntropy[row] * ofEntropy);
            }
        }
    }

    /// <summary>
    /// dL/dz_n = dL/dKL sum_m dKL/dlog p_m J_mn with J_mn = d_mn - p_n and dKL/dlog p_m = p_m (log p_m - log q_m + 1), and by the other logits dL/dKL sum_m -p_m (d_mn - q_n):
    /// entry by entry.
    /// </summary>
    /// <typeparam name="T">The type of logits and gradients.</typeparam>
    /// <param name="c">The class count C, at least 1.</param>
    /// <param name="z">The logits, N x C.</param>
    /// <param name="zOther">The other logits, N x C.</param>
    /// <param name="dLdKL">The gradient of the loss by the divergence, N.</param>
    /// <param name="dLdZ">Receives the gradient of the loss by the logits, N x C.</param>
    /// <param name="dLdZOther">Receives the gradient of the loss by the other logits, N x C.</param>
    /// <param name="mask">Which classes take part, N x C, or nothing: the gradients of the others are 0.</param>
    /// <param name="noChoice">What becomes of a row that has no class to choose: skipped, its gradients are 0.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="c"/> is below 1.</exception>
    /// <exception cref="ArgumentException">A length does not fit, spans overlap, or a row has nothing to choose.</exception>
    public static void KLBackward<T>(
        int c,
        ReadOnlySpan<T> z,
        ReadOnlySpan<T> zOther,
        ReadOnlySpan<T> dLdKL,
        Span<T> dLdZ,
        Span<T> dLdZOther,
        ReadOnlySpan<bool> mask = default,
        NoChoice noChoice = NoChoice.Refuse)
        where T : IFloatingPointIeee754<T>
    {
        int rows = Check(c, z, mask, noChoice);
        Arguments.RequireSameLength(zOther.Length, nameof(zOther), z.Length, nameof(z));
        RequireNumbers(dLdKL.Length, nameof(dLdKL), rows);
        RequireResult(z, dLdZ, nameof(dLdZ), z.Length);
        RequireResult(z, dLdZOther, nameof(dLdZOther), z.Length);
        Arguments.RequireApartOrSame(zOther, nameof(zOther), dLdZ[..z.Length], nameof(dLdZ));
        Arguments.RequireApartOrSame(zOther, nameof(zOther), dLdZOther[..z.Length], nameof(dLdZOther));

        for (int row = 0; row < rows; row++)
        {
            T[] logits = Ruled(c, z, mask, row);
            T[] others = Ruled(c, zOther, mask, row);
            T[] p = ProbabilitiesOfRow(logits, noChoice);
            T[] q = ProbabilitiesOfRow(others, noChoice);
            T[] logP = LogsOfRow(logits, noChoice);
            T[] logQ = LogsOfRow(others, noChoice);

            for (int n = 0; n < c; n++)
            {
                T ofP = T.Zero;
                T ofQ = T.Zero;

                for (int m = 0; m < c; m++)
                {
                    ofP += p[m] == T.Zero ? T.Zero : p[m] * (logP[m] - logQ[m] + T.One) * Entry<T>(p, m, n);
                    ofQ -= p[m] * Entry<T>(q, m, n);
                }

                bool takesPart = mask.IsEmpty || mask[(row * c) + n];
                dLdZ[(row * c) + n] = takesPart ? dLdKL[row] * ofP : T.Zero;
                dLdZOther[(row * c) + n] = takesPart ? dLdKL[row] * ofQ : T.Zero;
            }
        }
    }

    // dlog p_m / dz_n.
    private static T Entry<T>(ReadOnlySpan<T> p, int m, int n)
        where T : IFloatingPointIeee754<T> => (m == n ? T.One : T.Zero) - p[n];

    /// <summary>The logits of one row, with -inf for what the mask rules out.</summary>
    private static T[] Ruled<T>(int c, ReadOnlySpan<T> z, ReadOnlySpan<bool> mask, int row)
        where T : IFloatingPointIeee754<T> => Masked.Logits(z.Slice(row * c, c), mask.IsEmpty ? mask : mask.Slice(row * c, c));

    // A row with nothing to choose is 0 where it is skipped, and NaN else.
    private static T[] ProbabilitiesOfRow<T>(T[] logits, NoChoice noChoice)
        where T : IFloatingPointIeee754<T>
    {
        var p = new T[logits.Length];
        SoftmaxReference.Forward<T>(logits.Length, logits, p, noChoice == NoChoice.Skip ? EmptyRow.Zero : EmptyRow.NaN);

        return p;
    }

    private static T[] LogsOfRow<T>(T[] logits, NoChoice noChoice)
        where T : IFloatingPointIeee754<T>
    {
        var logs = new T[logits.Length];

        if (noChoice != NoChoice.Skip || !T.IsNegativeInfinity(Rows.Max<T>(logits)))
        {
            LogSoftmaxReference.Forward<T>(logits.Length, logits, logs);
        }

        return logs;
    }

    /// <summary>The first of the largest; -1 where there is nothing above -inf.</summary>
    private static int First<T>(ReadOnlySpan<T> values)
        where T : IFloatingPointIeee754<T>
    {
        int first = Skipped;

        for (int k = 0; k < values.Length; k++)
        {
            if (values[k] > (first < 0 ? T.NegativeInfinity : values[first]))
            {
                first = k;
            }
        }

        return first;
    }

    private static int Check<T>(int c, ReadOnlySpan<T> z, ReadOnlySpan<bool> mask, NoChoice noChoice)
        where T : IFloatingPointIeee754<T>
    {
        Arguments.RequireWholeRows(c, z.Length, nameof(z));

        if (mask.IsEmpty)
        {
            return z.Length / c;
        }

        Arguments.RequireSameLength(mask.Length, nameof(mask), z.Length, nameof(z));

        for (int row = 0; noChoice == NoChoice.Refuse && row < z.Length / c; row++)
        {
            if (!mask.Slice(row * c, c).Contains(true))
            {
                throw new ArgumentException($"{nameof(mask)} rules out all classes of row {row}: there is nothing to choose.", nameof(mask));
            }
        }

        return z.Length / c;
    }

    // Each row that an action is asked of has one, or is skipped.
    private static void RequireDistributions<T>(int c, ReadOnlySpan<T> z, ReadOnlySpan<bool> mask, NoChoice noChoice)
        where T : IFloatingPointIeee754<T>
    {
        for (int row = 0; row < z.Length / c; row++)
        {
            T max = Rows.Max<T>(Ruled(c, z, mask, row));

            if (!T.IsFinite(max) && !(T.IsNegativeInfinity(max) && noChoice == NoChoice.Skip))
            {
                throw new ArgumentException($"Row {row} of {nameof(z)} has a NaN or a +inf, or nothing but -inf: there is nothing to choose.", nameof(z));
            }
        }
    }

    private static void RequireUniform<T>(ReadOnlySpan<T> u, int length)
        where T : IFloatingPointIeee754<T>
    {
        RequireNumbers(u.Length, nameof(u), length);

        for (int i = 0; i < u.Length; i++)
        {
            if (!(u[i] >= T.Zero && u[i] < T.One))
            {
                throw new ArgumentException($"{nameof(u)}[{i}] is {u[i]}: random numbers are from 0 up to, but not, 1.", nameof(u));
            }
        }
    }

    private static void RequireActions(int c, ReadOnlySpan<int> action, int rows, NoChoice noChoice)
    {
        RequireNumbers(action.Length, nameof(action), rows);

        for (int row = 0; row < rows; row++)
        {
            if (action[row] >= c || action[row] < (noChoice == NoChoice.Skip ? Skipped : 0))
            {
                throw new ArgumentOutOfRangeException(nameof(action), action[row], $"The action of row {row} is none of the {c} classes.");
            }
        }
    }

    private static void RequireNumbers(int length, string name, int needed)
    {
        if (length != needed)
        {
            throw new ArgumentException($"{name} has {length} values, and {needed} are needed.", name);
        }
    }

    private static void RequireRoom(int length, string name, int needed, int ofLogits) => Arguments.RequireRoom(length, name, needed, ofLogits, "z");

    private static void RequireResult<T>(ReadOnlySpan<T> z, Span<T> result, string name, int needed)
        where T : IFloatingPointIeee754<T>
    {
        RequireRoom(result.Length, name, needed, z.Length);

        if (z.Overlaps(result[..needed]))
        {
            throw new ArgumentException($"{name} and z share memory: let them be apart.", name);
        }
    }
}
#endif
