using System;
using System.Numerics;

namespace SoftmaxGen.Accuracy.Formats;

/// <summary>The kernels' constants for one element type, and what of its bits cannot be said generically.</summary>
/// <typeparam name="T">The element type.</typeparam>
internal interface IFormat<T>
    where T : IBinaryFloatingPointIeee754<T>
{
    /// <summary>The name in tables.</summary>
    static abstract string Name { get; }

    /// <summary>Bits of the significand, the hidden one counted.</summary>
    static abstract int Precision { get; }

    /// <summary>
    /// Significant bits of the first part of ln 2: so few that <c>n * Ln2High</c> is exact for every n that a row can meet.
    /// </summary>
    static abstract int Ln2HighBits { get; }

    /// <summary>1.5 * 2^(Precision - 1): a number that rounds to an integer whatever is added to it.</summary>
    static abstract T Magic { get; }

    /// <summary>The exponent field of 1/2. One below that of 1, so that the field of <c>t</c> is 0 before a result is denormal.</summary>
    static abstract T HalfExponent { get; }

    /// <summary>1 / ln 2.</summary>
    static abstract T Log2E { get; }

    /// <summary>ln 2, its first <see cref="Ln2HighBits"/> bits.</summary>
    static abstract T Ln2High { get; }

    /// <summary>ln 2 - <see cref="Ln2High"/>.</summary>
    static abstract T Ln2Low { get; }

    /// <summary>c2, c3, … of <c>exp(r) = 1 + r + r^2 (c2 + c3 r + …)</c>, as the command <c>fit exp</c> finds them.</summary>
    static abstract ReadOnlySpan<T> ExpCoefficients { get; }

    /// <summary>p0, p1, … of <c>log(1 + f) = f - f^2/2 + q (f^2/2 + q^2 (p0 + p1 q^2 + …))</c>, as the command <c>fit log</c> finds them.</summary>
    static abstract ReadOnlySpan<T> LogCoefficients { get; }

    /// <summary>n of log(1 + r) is the exponent of 1 + r times this: a little less than 4/3.</summary>
    static abstract T LogTurn { get; }

    /// <summary>Below it log(1 + r) is r, and r^3 / 8 may be denormal.</summary>
    static abstract T LogLeast { get; }

    /// <summary>The logits that are not shifted lie within this of 0; beyond it the maximum is subtracted, exactly.</summary>
    static abstract int ShiftThreshold { get; }

    /// <summary>The number whose exponent field is the low bits of <paramref name="t"/>.</summary>
    static abstract T PowerOfTwo(T t);

    /// <summary>The exponent field of <paramref name="x"/>, which is not negative, and 2^(Precision - 1).</summary>
    static abstract T ExponentField(T x);

    /// <summary>exp(<paramref name="x"/>), much more exactly than <typeparamref name="T"/> can hold.</summary>
    static abstract ExactValue<T> ExpReference(T x);

    /// <summary>log(1 + <paramref name="r"/>), for r from 0 on, much more exactly than <typeparamref name="T"/> can hold.</summary>
    static abstract ExactValue<T> LogReference(T r);

    /// <summary>The place of <paramref name="x"/> among all numbers of the type: neighbours differ by 1, and 0 is at 0.</summary>
    static abstract long ToOrdinal(T x);

    /// <summary>The number at a place: the inverse of <see cref="ToOrdinal"/>.</summary>
    static abstract T FromOrdinal(long ordinal);
}
