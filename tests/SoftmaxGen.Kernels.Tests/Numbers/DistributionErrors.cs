using System;
using System.Numerics;

namespace SoftmaxGen.Kernels.Tests;

/// <summary>
/// What is promised of all that is made of a distribution: how many u it may be off by, of a size that is named beside it. The proofs are in docs/accuracy.md,
/// "Distributions and losses".
/// </summary>
/// <param name="U">What one operation may be off by, of its result.</param>
/// <param name="Exponential">What an exponential may be off by, in u of it: once it is rounded; that of the largest logit is exact.</param>
/// <param name="Additions">k: how many additions a class passes on its way into a plain sum.</param>
/// <param name="Rare">R: what the rounded additions of low parts may come to, in u of the sum of all terms.</param>
internal sealed record DistributionErrors(double U, double Exponential, int Additions, double Rare)
{
    /// <summary>What log(1 + r) may be off by, in u of it: the bounds of all stretches in docs/accuracy.md, "log: every float".</summary>
    public const double Logarithm = 1.44;

    /// <summary>What an exponential in double may be off by, of it: docs/accuracy.md, "In double, rounded once".</summary>
    public static readonly double OfWideExponential = Math.Pow(2, -33.2);

    /// <summary>Of p.</summary>
    public double Probability => (2 * Exponential) + 3 + Rare;

    /// <summary>Of 1 - p of the largest logit, which is what the others have.</summary>
    public double Remainder => (2 * Exponential) + 4 + Rare + Additions;

    /// <summary>Of log(1 + r).</summary>
    public double LogOfSum => Logarithm + Exponential + 1 + Additions;

    /// <summary>Of the entropy.</summary>
    public double Entropy => (2 * Exponential) + 6 + Rare + Additions;

    /// <summary>Of |g| |1[n = y] - p_n| + |h| p_n (|d_n| + M).</summary>
    public double PolicyGradient => (4 * Exponential) + 12 + (2 * Rare) + Additions;

    /// <summary>Of the sum of p_k (|log p_k| + |log q_k|), which is 2 H + KL.</summary>
    public double Divergence => LogOfSum + Probability + 3 + Additions;

    /// <summary>Of |g| p_n (|log p_n| + |log q_n| + 2 H + KL).</summary>
    public double DivergenceGradient => Divergence + Probability + 3;

    /// <summary>Of |g| (p_n + q_n).</summary>
    public double DivergenceGradientOfOther => Probability + 2;

    /// <summary>Of the sum of all probabilities before a class.</summary>
    public double Boundary => (2 * Exponential) + 2 + Rare;

    /// <summary>Of the loss.</summary>
    /// <param name="isPlain">Of a label without smoothing.</param>
    /// <param name="isWeighted">Whether a weight is multiplied by.</param>
    public double Loss(bool isPlain, bool isWeighted) => isPlain ? LogOfSum + 1 + (isWeighted ? 1 : 0) : LogOfSum + 6 + Additions;

    /// <summary>Of the gradient itself, of a label without smoothing; else of |scale| (p_n V + v_n), with V the sum of all v.</summary>
    /// <param name="isPlain">Of a label without smoothing.</param>
    public double LossGradient(bool isPlain) => isPlain ? Remainder + 2 : Probability + 7 + Additions;

    /// <param name="c">The class count.</param>
    /// <param name="isWide">Whether all is computed in double, with exponentials to fewer digits, and rounded once.</param>
    public static DistributionErrors Of<T>(int c, bool isWide)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        if (isWide)
        {
            double u = Arithmetic<double>.U;

            // Plain sums, in any order.
            return new DistributionErrors(u, OfWideExponential / u, c, c);
        }

        int additions = LogErrors<T>.Additions(c);
        double low = c * BitOperations.RoundUpToPowerOf2((uint)c) * Arithmetic<T>.U;

        return new DistributionErrors(Arithmetic<T>.U, LogErrors<T>.OfExponential, additions, additions * low / (1 + low));
    }

    /// <summary>A bound of what is stored, out of one of what was computed: one rounding more where that was in double.</summary>
    public static double Stored<T>(bool isWide, double bound, double exact)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> => isWide ? bound + (Ulp<T>.At(Math.Abs(exact) + bound) / 2) : bound;
}
