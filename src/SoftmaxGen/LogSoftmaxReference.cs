#if NET8_0_OR_GREATER
using System;
using System.Numerics;

namespace SoftmaxGen;

/// <summary>
/// The logarithm of the softmax as the textbook writes it, for any class count at run time: what the generated kernels, and people's
/// own code, are held against. Made to be obviously right, not fast.
/// </summary>
/// <remarks>
/// <para>
/// All spans are row-major, N x C with N = z.Length / C, and N may be 0. A destination may be longer than needed; what
/// is beyond the last row is left alone. Arguments are checked before anything is written.
/// </para>
/// <para>
/// Everything is computed in <c>T</c>, one operation after another and rounded at each. To measure the error of a
/// <see cref="float"/> or <see cref="Half"/> kernel, convert its input to <see cref="double"/> and ask for that. Where one class has
/// nearly everything, its y is near 0 and here as exact as log(1 + r) of .NET is, which rounds 1 + r first; a generated kernel does not.
/// </para>
/// <para>
/// Source: P. Blanchard, D. J. Higham and N. J. Higham, "Accurately computing the log-sum-exp and softmax functions", <i>IMA Journal of
/// Numerical Analysis</i> 41 (2021), for log(1 + r) with the largest term taken out, and for subtracting from the logit's distance.
/// </para>
/// </remarks>
public static class LogSoftmaxReference
{
    /// <summary>y_m = (z_m - max z) - log sum_k exp(z_k - max z), for each row.</summary>
    /// <remarks>
    /// A logit of -inf gives -inf; +inf or NaN anywhere makes the whole row NaN.
    /// </remarks>
    /// <typeparam name="T">The type of logits and log-probabilities.</typeparam>
    /// <param name="c">The class count C, at least 1.</param>
    /// <param name="z">The logits, N x C.</param>
    /// <param name="y">Receives the log-probabilities, N x C. May be the same memory as <paramref name="z"/>.</param>
    /// <param name="emptyRow">Of what a row is the logarithm whose logits are all -inf.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="c"/> is below 1, or <paramref name="emptyRow"/> is not one of the named values.
    /// </exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="z"/> is not a whole number of rows; <paramref name="y"/> is shorter than <paramref name="z"/>, or
    /// overlaps it in part.
    /// </exception>
    public static void Forward<T>(int c, ReadOnlySpan<T> z, Span<T> y, EmptyRow emptyRow = EmptyRow.NaN)
        where T : IFloatingPointIeee754<T>
    {
        Arguments.RequireWholeRows(c, z.Length, nameof(z));
        Arguments.RequireRoom(y.Length, nameof(y), z.Length, z.Length, nameof(z));
        y = y[..z.Length];
        Arguments.RequireApartOrSame(z, nameof(z), y, nameof(y));

        T empty = emptyRow switch
        {
            EmptyRow.NaN => T.NaN,
            EmptyRow.Zero => T.NegativeInfinity,
            EmptyRow.Uniform => T.CreateChecked(0 - Math.Log(c)),
            _ => throw new ArgumentOutOfRangeException(nameof(emptyRow), emptyRow, "Not a named EmptyRow."),
        };

        for (int start = 0; start < z.Length; start += c)
        {
            ForwardRow(z.Slice(start, c), y.Slice(start, c), empty);
        }
    }

    /// <summary>The same of the classes that a mask leaves. What it rules out has no part, whatever its logit is: its y is -inf.</summary>
    /// <typeparam name="T">The type of logits and log-probabilities.</typeparam>
    /// <param name="c">The class count C, at least 1.</param>
    /// <param name="z">The logits, N x C.</param>
    /// <param name="mask">Which classes of each row take part, N x C.</param>
    /// <param name="y">Receives the log-probabilities, N x C. May be the same memory as <paramref name="z"/>.</param>
    /// <param name="emptyRow">Of what a row is the logarithm of which nothing is left but -inf.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="c"/> is below 1, or <paramref name="emptyRow"/> is not one of the named values.
    /// </exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="z"/> is not a whole number of rows; <paramref name="mask"/> has another length; <paramref name="y"/> is shorter than <paramref name="z"/>, or
    /// overlaps it in part.
    /// </exception>
    public static void MaskedForward<T>(int c, ReadOnlySpan<T> z, ReadOnlySpan<bool> mask, Span<T> y, EmptyRow emptyRow = EmptyRow.NaN)
        where T : IFloatingPointIeee754<T>
    {
        Arguments.RequireWholeRows(c, z.Length, nameof(z));
        Arguments.RequireMask(mask.Length, z.Length);
        Arguments.RequireRoom(y.Length, nameof(y), z.Length, z.Length, nameof(z));
        y = y[..z.Length];
        Arguments.RequireApartOrSame(z, nameof(z), y, nameof(y));

        for (int start = 0; start < z.Length; start += c)
        {
            ReadOnlySpan<bool> left = mask.IsEmpty ? mask : mask.Slice(start, c);
            T[] logits = Masked.Logits(z.Slice(start, c), left);
            bool isEmpty = T.IsNegativeInfinity(Rows.Max<T>(logits));
            Span<T> row = y.Slice(start, c);
            Forward<T>(c, logits, row, emptyRow);

            if (!isEmpty)
            {
                Masked.Clear(row, left, T.NegativeInfinity);
            }
        }
    }

    /// <summary>s = log sum_k exp(z_k), one number for each row.</summary>
    /// <remarks>-inf for a row of nothing but -inf, +inf where there is a +inf, and NaN where there is a NaN. Its gradient by the logits is exp(y).</remarks>
    /// <typeparam name="T">The type of logits and sums.</typeparam>
    /// <param name="c">The class count C, at least 1.</param>
    /// <param name="z">The logits, N x C.</param>
    /// <param name="s">Receives the logarithms of the sums, N. Apart from <paramref name="z"/>; where C = 1 it may be the same memory.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="c"/> is below 1.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="z"/> is not a whole number of rows; <paramref name="s"/> is shorter than N, or overlaps <paramref name="z"/>.
    /// </exception>
    public static void LogSumExp<T>(int c, ReadOnlySpan<T> z, Span<T> s)
        where T : IFloatingPointIeee754<T>
    {
        Arguments.RequireWholeRows(c, z.Length, nameof(z));
        Arguments.RequireRoom(s.Length, nameof(s), z.Length / c, z.Length, nameof(z));
        s = s[..(z.Length / c)];
        Arguments.RequireApartOrSame(z, nameof(z), s, nameof(s));

        for (int row = 0; row < s.Length; row++)
        {
            ReadOnlySpan<T> logits = z.Slice(row * c, c);
            T max = Rows.Max(logits);

            // An infinity is the result, and infinities have no difference.
            s[row] = T.IsFinite(max) ? max + LogOfSum(logits, max) : max;
        }
    }

    /// <summary>J_mn = dy_m / dz_n = d_mn - exp(y_n), for each row: entry by entry.</summary>
    /// <typeparam name="T">The type of log-probabilities and derivatives.</typeparam>
    /// <param name="c">The class count C, at least 1.</param>
    /// <param name="y">The log-probabilities, N x C, as <see cref="Forward"/> gives them.</param>
    /// <param name="jacobian">
    /// Receives the Jacobians, N x C x C. Apart from <paramref name="y"/>; where C = 1 it may be the same memory.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="c"/> is below 1.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="y"/> is not a whole number of rows; <paramref name="jacobian"/> is shorter than N x C x C, or
    /// overlaps <paramref name="y"/>.
    /// </exception>
    public static void Jacobian<T>(int c, ReadOnlySpan<T> y, Span<T> jacobian)
        where T : IFloatingPointIeee754<T>
    {
        Arguments.RequireWholeRows(c, y.Length, nameof(y));
        Arguments.RequireRoom(jacobian.Length, nameof(jacobian), (long)y.Length * c, y.Length, nameof(y));
        jacobian = jacobian[..(y.Length * c)];
        Arguments.RequireApartOrSame(y, nameof(y), jacobian, nameof(jacobian));

        for (int start = 0; start < y.Length; start += c)
        {
            ReadOnlySpan<T> row = y.Slice(start, c);

            for (int m = 0; m < c; m++)
            {
                for (int n = 0; n < c; n++)
                {
                    jacobian[(start * c) + (m * c) + n] = Entry(row, m, n);
                }
            }
        }
    }

    /// <summary>dL/dz_n = sum_m dL/dy_m J_mn, for each row: the product dLdY . J, entry by entry.</summary>
    /// <remarks>The dL/dy of a class whose log-probability is -inf counts as 0, whatever it is: nothing is left of it. So its dL/dz is 0.</remarks>
    /// <typeparam name="T">The type of log-probabilities and gradients.</typeparam>
    /// <param name="c">The class count C, at least 1.</param>
    /// <param name="y">The log-probabilities, N x C, as <see cref="Forward"/> gives them.</param>
    /// <param name="dLdY">The gradient of the loss by the log-probabilities, N x C.</param>
    /// <param name="dLdZ">
    /// Receives the gradient of the loss by the logits, N x C. May be the same memory as <paramref name="y"/> or as
    /// <paramref name="dLdY"/>.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="c"/> is below 1.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="y"/> is not a whole number of rows; <paramref name="dLdY"/> has another length than
    /// <paramref name="y"/>; <paramref name="dLdZ"/> is shorter than they are, or overlaps one of them in part.
    /// </exception>
    public static void Backward<T>(int c, ReadOnlySpan<T> y, ReadOnlySpan<T> dLdY, Span<T> dLdZ)
        where T : IFloatingPointIeee754<T>
    {
        Arguments.RequireWholeRows(c, y.Length, nameof(y));
        Arguments.RequireSameLength(dLdY.Length, nameof(dLdY), y.Length, nameof(y));
        Arguments.RequireRoom(dLdZ.Length, nameof(dLdZ), y.Length, y.Length, nameof(y));
        dLdZ = dLdZ[..y.Length];
        Arguments.RequireApartOrSame(y, nameof(y), dLdZ, nameof(dLdZ));
        Arguments.RequireApartOrSame(dLdY, nameof(dLdY), dLdZ, nameof(dLdZ));

        var logs = new T[c];
        var upstream = new T[c];

        for (int start = 0; start < y.Length; start += c)
        {
            // Both are taken before the row is written, since dLdZ may lie over y or over dLdY.
            y.Slice(start, c).CopyTo(logs);
            dLdY.Slice(start, c).CopyTo(upstream);

            for (int n = 0; n < c; n++)
            {
                T sum = T.Zero;

                for (int m = 0; m < c; m++)
                {
                    if (!T.IsNegativeInfinity(logs[m]))
                    {
                        sum += upstream[m] * Entry<T>(logs, m, n);
                    }
                }

                dLdZ[start + n] = sum;
            }
        }
    }

    private static void ForwardRow<T>(ReadOnlySpan<T> z, Span<T> y, T empty)
        where T : IFloatingPointIeee754<T>
    {
        T max = Rows.Max(z);

        if (!T.IsFinite(max))
        {
            y.Fill(T.IsNegativeInfinity(max) ? empty : T.NaN);
            return;
        }

        T log = LogOfSum(z, max);

        for (int m = 0; m < z.Length; m++)
        {
            y[m] = (z[m] - max) - log;
        }
    }

    /// <summary>log sum_k exp(z_k - max), as log(1 + r) with the largest term taken out.</summary>
    private static T LogOfSum<T>(ReadOnlySpan<T> z, T max)
        where T : IFloatingPointIeee754<T>
    {
        T others = T.Zero;
        bool isTaken = false;

        foreach (T logit in z)
        {
            if (logit == max && !isTaken)
            {
                isTaken = true;
            }
            else
            {
                others += T.Exp(logit - max);
            }
        }

        return T.LogP1(others);
    }

    private static T Entry<T>(ReadOnlySpan<T> y, int m, int n)
        where T : IFloatingPointIeee754<T> => (m == n ? T.One : T.Zero) - T.Exp(y[n]);
}
#endif
