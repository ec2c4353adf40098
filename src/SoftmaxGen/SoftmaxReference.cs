#if NET8_0_OR_GREATER
using System;
using System.Numerics;

namespace SoftmaxGen;

/// <summary>
/// The softmax as the textbook writes it, for any class count at run time: what the generated kernels, and people's
/// own code, are held against. Made to be obviously right, not fast.
/// </summary>
/// <remarks>
/// <para>
/// All spans are row-major, N x C with N = z.Length / C, and N may be 0. A destination may be longer than needed; what
/// is beyond the last row is left alone. Arguments are checked before anything is written.
/// </para>
/// <para>
/// Everything is computed in <c>T</c>, one operation after another and rounded at each. To measure the error of a
/// <see cref="float"/> or <see cref="Half"/> kernel, convert its input to <see cref="double"/> and ask for that.
/// Probabilities below the smallest normal number come out as denormals here, where a generated kernel writes 0.
/// </para>
/// <para>
/// Sources: I. Goodfellow, Y. Bengio and A. Courville, <i>Deep Learning</i> (MIT Press, 2016), section 6.2.2.3, for the
/// softmax and its gradient; P. Blanchard, D. J. Higham and N. J. Higham, "Accurately computing the log-sum-exp and
/// softmax functions", <i>IMA Journal of Numerical Analysis</i> 41 (2021), for subtracting the maximum.
/// </para>
/// </remarks>
public static class SoftmaxReference
{
    /// <summary>a_m = exp(z_m - max z) / sum_k exp(z_k - max z), for each row.</summary>
    /// <remarks>
    /// The maximum cancels in the quotient. With it out, no exponential is above 1 and the sum is at least 1, so finite
    /// logits of any size give finite probabilities. A logit of -inf gives exactly 0; +inf or NaN anywhere makes the
    /// whole row NaN.
    /// </remarks>
    /// <typeparam name="T">The type of logits and probabilities.</typeparam>
    /// <param name="c">The class count C, at least 1.</param>
    /// <param name="z">The logits, N x C.</param>
    /// <param name="a">Receives the probabilities, N x C. May be the same memory as <paramref name="z"/>.</param>
    /// <param name="emptyRow">What a row becomes whose logits are all -inf.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="c"/> is below 1, or <paramref name="emptyRow"/> is not one of the named values.
    /// </exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="z"/> is not a whole number of rows; <paramref name="a"/> is shorter than <paramref name="z"/>, or
    /// overlaps it in part.
    /// </exception>
    public static void Forward<T>(int c, ReadOnlySpan<T> z, Span<T> a, EmptyRow emptyRow = EmptyRow.NaN)
        where T : IFloatingPointIeee754<T>
    {
        Arguments.RequireWholeRows(c, z.Length, nameof(z));
        Arguments.RequireRoom(a.Length, nameof(a), z.Length, z.Length, nameof(z));
        a = a[..z.Length];
        Arguments.RequireApartOrSame(z, nameof(z), a, nameof(a));

        T empty = emptyRow switch
        {
            EmptyRow.NaN => T.NaN,
            EmptyRow.Zero => T.Zero,
            // The quotient in double, because Half does not hold every C.
            EmptyRow.Uniform => T.CreateChecked(1.0 / c),
            _ => throw new ArgumentOutOfRangeException(nameof(emptyRow), emptyRow, "Not a named EmptyRow."),
        };

        for (int start = 0; start < z.Length; start += c)
        {
            ForwardRow(z.Slice(start, c), a.Slice(start, c), empty);
        }
    }

    /// <summary>The same at a temperature, and of the classes that a mask leaves: a_m = exp(z_m / t) / sum_k exp(z_k / t).</summary>
    /// <remarks>
    /// What the mask rules out has no part, whatever its logit is: its a is 0, and only a row with no class left has what <paramref name="emptyRow"/> says there too. At t = 0 the
    /// largest logits share evenly, and at t = +inf all finite ones do: the limits of the formula.
    /// </remarks>
    /// <typeparam name="T">The type of logits and probabilities.</typeparam>
    /// <param name="c">The class count C, at least 1.</param>
    /// <param name="z">The logits, N x C.</param>
    /// <param name="mask">Which classes of each row take part, N x C, or nothing where all do.</param>
    /// <param name="a">Receives the probabilities, N x C. May be the same memory as <paramref name="z"/>.</param>
    /// <param name="temperature">t, from 0 to +inf.</param>
    /// <param name="emptyRow">What a row becomes of which nothing is left but -inf.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="c"/> is below 1, <paramref name="temperature"/> is negative or NaN, or <paramref name="emptyRow"/> is not one of the named values.
    /// </exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="z"/> is not a whole number of rows; <paramref name="mask"/> has another length; <paramref name="a"/> is shorter than <paramref name="z"/>, or
    /// overlaps it in part.
    /// </exception>
    public static void ForwardAt<T>(int c, ReadOnlySpan<T> z, ReadOnlySpan<bool> mask, Span<T> a, T temperature, EmptyRow emptyRow = EmptyRow.NaN)
        where T : IFloatingPointIeee754<T>
    {
        Arguments.RequireWholeRows(c, z.Length, nameof(z));
        Arguments.RequireMask(mask.Length, z.Length);
        Arguments.RequireTemperature(temperature);
        Arguments.RequireRoom(a.Length, nameof(a), z.Length, z.Length, nameof(z));
        a = a[..z.Length];
        Arguments.RequireApartOrSame(z, nameof(z), a, nameof(a));

        for (int start = 0; start < z.Length; start += c)
        {
            ReadOnlySpan<bool> left = mask.IsEmpty ? mask : mask.Slice(start, c);
            T[] logits = Masked.Logits(z.Slice(start, c), left);
            T max = Rows.Max<T>(logits);

            for (int m = 0; m < c; m++)
            {
                logits[m] = Divided(logits[m], max, temperature);
            }

            Span<T> row = a.Slice(start, c);
            Forward<T>(c, logits, row, emptyRow);

            if (!T.IsNegativeInfinity(max))
            {
                Masked.Clear(row, left, T.Zero);
            }
        }
    }

    /// <summary>dL/dz = dLdA . J / t, of the classes that a mask leaves; 0 at t = 0, which is the derivative of arg max, and for what the mask rules out.</summary>
    /// <typeparam name="T">The type of probabilities and gradients.</typeparam>
    /// <param name="c">The class count C, 1 to 46,340.</param>
    /// <param name="a">The probabilities, N x C, as <see cref="ForwardAt"/> gives them.</param>
    /// <param name="mask">Which classes of each row take part, N x C, or nothing where all do.</param>
    /// <param name="dLdA">The gradient of the loss by the probabilities, N x C. Of what the mask rules out it does not count.</param>
    /// <param name="dLdZ">Receives the gradient of the loss by the logits, N x C. Apart from both.</param>
    /// <param name="temperature">t, from 0 to +inf.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="c"/> is below 1 or above 46,340, or <paramref name="temperature"/> is negative or NaN.
    /// </exception>
    /// <exception cref="ArgumentException"><paramref name="a"/> is not a whole number of rows, or another length does not agree with it.</exception>
    public static void BackwardAt<T>(int c, ReadOnlySpan<T> a, ReadOnlySpan<bool> mask, ReadOnlySpan<T> dLdA, Span<T> dLdZ, T temperature)
        where T : IFloatingPointIeee754<T>
    {
        Arguments.RequireWholeRows(c, a.Length, nameof(a));
        Arguments.RequireMask(mask.Length, a.Length);
        Arguments.RequireTemperature(temperature);
        T[] probabilities = a.ToArray();
        T[] upstream = dLdA.ToArray();
        Masked.Clear(probabilities, mask, T.Zero);
        Masked.Clear(upstream, mask, T.Zero);
        Backward<T>(c, probabilities, upstream, dLdZ);

        for (int i = 0; i < a.Length; i++)
        {
            dLdZ[i] = temperature == T.Zero ? T.Zero : dLdZ[i] / temperature;
        }

        Masked.Clear(dLdZ, mask, T.Zero);
    }

    /// <summary>J_mn = da_m / dz_n = a_m (1 - a_m) if m = n, else -a_m a_n, for each row: entry by entry.</summary>
    /// <typeparam name="T">The type of probabilities and derivatives.</typeparam>
    /// <param name="c">The class count C, at least 1.</param>
    /// <param name="a">The probabilities, N x C, as <see cref="Forward"/> gives them.</param>
    /// <param name="jacobian">
    /// Receives the Jacobians, N x C x C. Apart from <paramref name="a"/>; where C = 1 it may be the same memory.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="c"/> is below 1.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="a"/> is not a whole number of rows; <paramref name="jacobian"/> is shorter than N x C x C, or
    /// overlaps <paramref name="a"/>.
    /// </exception>
    public static void Jacobian<T>(int c, ReadOnlySpan<T> a, Span<T> jacobian)
        where T : IFloatingPointIeee754<T>
    {
        Arguments.RequireWholeRows(c, a.Length, nameof(a));
        Arguments.RequireRoom(jacobian.Length, nameof(jacobian), (long)a.Length * c, a.Length, nameof(a));
        jacobian = jacobian[..(a.Length * c)];
        Arguments.RequireApartOrSame(a, nameof(a), jacobian, nameof(jacobian));

        for (int start = 0; start < a.Length; start += c)
        {
            JacobianOfRow(a.Slice(start, c), jacobian.Slice(start * c, c * c));
        }
    }

    /// <summary>dL/dz_n = sum_m dL/da_m J_mn, for each row: the product dLdA . J with the C x C Jacobian written out.</summary>
    /// <remarks>
    /// J is symmetric, so the product from the other side, J . v, is the same: this is the Jacobian-vector product too.
    /// Allocates one Jacobian, C x C, and one row.
    /// </remarks>
    /// <typeparam name="T">The type of probabilities and gradients.</typeparam>
    /// <param name="c">The class count C, 1 to 46,340: beyond that, no array holds a C x C Jacobian.</param>
    /// <param name="a">The probabilities, N x C, as <see cref="Forward"/> gives them.</param>
    /// <param name="dLdA">The gradient of the loss by the probabilities, N x C.</param>
    /// <param name="dLdZ">
    /// Receives the gradient of the loss by the logits, N x C. May be the same memory as <paramref name="a"/> or as
    /// <paramref name="dLdA"/>.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="c"/> is below 1 or above 46,340.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="a"/> is not a whole number of rows; <paramref name="dLdA"/> has another length than
    /// <paramref name="a"/>; <paramref name="dLdZ"/> is shorter than they are, or overlaps one of them in part.
    /// </exception>
    public static void Backward<T>(int c, ReadOnlySpan<T> a, ReadOnlySpan<T> dLdA, Span<T> dLdZ)
        where T : IFloatingPointIeee754<T>
    {
        Arguments.RequireWholeRows(c, a.Length, nameof(a));
        Arguments.RequireSameLength(dLdA.Length, nameof(dLdA), a.Length, nameof(a));
        Arguments.RequireRoom(dLdZ.Length, nameof(dLdZ), a.Length, a.Length, nameof(a));
        dLdZ = dLdZ[..a.Length];
        Arguments.RequireApartOrSame(a, nameof(a), dLdZ, nameof(dLdZ));
        Arguments.RequireApartOrSame(dLdA, nameof(dLdA), dLdZ, nameof(dLdZ));

        if ((long)c * c > Array.MaxLength)
        {
            throw new ArgumentOutOfRangeException(nameof(c), c, "The C x C Jacobian has more entries than an array can hold.");
        }

        var jacobian = new T[c * c];
        var upstream = new T[c];

        for (int start = 0; start < a.Length; start += c)
        {
            // Both are taken before the row is written, since dLdZ may lie over a or over dLdA.
            JacobianOfRow(a.Slice(start, c), jacobian);
            dLdA.Slice(start, c).CopyTo(upstream);
            VectorTimesMatrix<T>(upstream, jacobian, dLdZ.Slice(start, c));
        }
    }

    /// <summary>(z - max) / t, and its limits at 0 and at +inf.</summary>
    private static T Divided<T>(T z, T max, T temperature)
        where T : IFloatingPointIeee754<T>
    {
        // Where the largest is not finite there is no difference from it, and t does not count.
        if (!T.IsFinite(max) || T.IsNegativeInfinity(z))
        {
            return z;
        }

        return z == max || T.IsPositiveInfinity(temperature) ? T.Zero : (z - max) / temperature;
    }

    private static void ForwardRow<T>(ReadOnlySpan<T> z, Span<T> a, T empty)
        where T : IFloatingPointIeee754<T>
    {
        T max = Rows.Max(z);

        if (!T.IsFinite(max))
        {
            a.Fill(T.IsNegativeInfinity(max) ? empty : T.NaN);
            return;
        }

        T sum = T.Zero;

        for (int m = 0; m < z.Length; m++)
        {
            a[m] = T.Exp(z[m] - max);
            sum += a[m];
        }

        for (int m = 0; m < a.Length; m++)
        {
            a[m] /= sum;
        }
    }

    private static void JacobianOfRow<T>(ReadOnlySpan<T> a, Span<T> jacobian)
        where T : IFloatingPointIeee754<T>
    {
        int c = a.Length;

        for (int m = 0; m < c; m++)
        {
            for (int n = 0; n < c; n++)
            {
                jacobian[(m * c) + n] = m == n ? a[m] * (T.One - a[m]) : -a[m] * a[n];
            }
        }
    }

    private static void VectorTimesMatrix<T>(ReadOnlySpan<T> vector, ReadOnlySpan<T> matrix, Span<T> product)
        where T : IFloatingPointIeee754<T>
    {
        int c = vector.Length;

        for (int n = 0; n < c; n++)
        {
            T sum = T.Zero;

            for (int m = 0; m < c; m++)
            {
                sum += vector[m] * matrix[(m * c) + n];
            }

            product[n] = sum;
        }
    }
}
#endif
