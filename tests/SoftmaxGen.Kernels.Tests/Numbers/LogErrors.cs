using System;
using System.Numerics;

namespace SoftmaxGen.Kernels.Tests;

/// <summary>What the parts of a log-softmax may be off by. The proofs are in docs/accuracy.md.</summary>
internal static class LogErrors<T>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    /// <summary>What an exponential that was rounded once may be off by, in u of it, whatever its argument is, also one that has a rest: docs/accuracy.md, "exp: every float".</summary>
    public const double OfExponential = 1.5;

    /// <summary>What the products of roundings add, at most, and what a bound in double is off by.</summary>
    public const double OfSecondOrder = 1.001;

    /// <summary>
    /// exp(x) 2^-k is 0 where it is less than sqrt(2) times the smallest normal number: x / ln2 is rounded to an integer, and what counts is
    /// whether that leaves the normal range. A hundredth more for the rounding of where it does.
    /// </summary>
    public static readonly double Vanishing = 1.01 * Math.Sqrt(2) * Arithmetic<T>.SmallestNormal;

    /// <summary>How many additions a class passes on its way into a plain sum of all: those of its lane, and the folds of the lanes.</summary>
    public static int Additions(int c) => ((c + 15) / 16) - 1 + (int)Math.Ceiling(Math.Log2(Math.Min(c, 16)));

    /// <summary>
    /// The promise for Forward in units of the last place of a log-probability, and for LogSumExp of log(1 + r), beside half a unit of
    /// the result.
    /// </summary>
    public static int Ulps(int c) => c switch
    {
        1 => 0,
        2 => 3,
        _ => Additions(c) + 4,
    };

    /// <summary>The promise for Backward in units of |g_m| + p_m sum |g_i|; of two classes of p_1 |g_0| + p_0 |g_1|.</summary>
    public static int GradientUlps(int c) => c == 2 ? 4 : Additions(c) + 4;
}
