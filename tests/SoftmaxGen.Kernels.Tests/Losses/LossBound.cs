using System;
using System.Numerics;

namespace SoftmaxGen.Kernels.Tests;

/// <summary>How far a loss and its gradient may be from the exact ones, for weights and targets that are not negative.</summary>
/// <remarks>
/// <para>
/// With L = log(1 + r), d_k = max z - z_k and v_k = w_k t'_k the loss is L sum v_k + sum v_k d_k: nothing in it is negative, so each rounding counts as it is, and the bound is of the loss
/// itself, also where it is next to 0. v passes four roundings at most, and a sum k more:
/// </para>
/// <code>sum v_k        (k + 4) u
/// sum v_k d_k    (k + 6) u, and one more for the result
/// L              (k + 3.94) u
/// loss           (k + 4) + (k + 3.94) + 2 u; of a label alone (k + 3.94) + 1, and 1 for a weight
/// gradient       (p + (k + 4) + 3) u of scale (p_n sum v + v_n), with what p is off by; of a label alone of itself</code>
/// <para>docs/accuracy.md, "Distributions and losses", has the proof, and <see cref="DistributionErrors"/> the numbers. Exponentials below the normal range are 0, with all that they are.</para>
/// </remarks>
internal sealed class LossBound<T>(int c, bool isWide, bool isPlain, bool isWeighted)
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    // What one rounding of a number that is stored may be, and not computed with.
    private static readonly double Single = typeof(T) == typeof(double) ? Arithmetic<double>.U : Arithmetic<float>.U;

    private readonly DistributionErrors _errors = DistributionErrors.Of<T>(c, isWide);

    /// <summary>Of the loss, of which sum v_k is wanted in all: absolute.</summary>
    public double Loss(double loss, double all) => c == 1 ? 0 : Stored((Unit * _errors.Loss(isPlain, isWeighted) * loss) + (Lost * all), loss);

    /// <summary>Of the gradient: absolute.</summary>
    /// <param name="size">scale (p_n sum v + v_n).</param>
    /// <param name="gradient">The gradient.</param>
    /// <param name="all">sum v, times the scale.</param>
    /// <param name="isMean">Whether the scale is 1 / N, rounded.</param>
    public double Gradient(double size, double gradient, double all, bool isMean)
    {
        double scale = isMean ? Single * Math.Abs(gradient) : 0;

        return Stored((Unit * _errors.LossGradient(isPlain) * (isPlain ? Math.Abs(gradient) : size)) + scale + (Lost * all) + (isWide ? 0 : Arithmetic<T>.Underflow), gradient);
    }

    /// <summary>Of the sum of so many losses: of itself, beside what each of them is off by. Rows are added in four lanes of doubles, and the lanes folded.</summary>
    public static double Sum(int rows) => (((rows + 3) / 4) + 1) * Arithmetic<double>.U;

    /// <summary>Of the mean: the sum, the division, and the sum of the labels' weights, one by one.</summary>
    public static double Mean(int rows, bool isWeighted) => Sum(rows) + (((isWeighted ? rows : 0) + 1) * Arithmetic<double>.U);

    private double Unit => LogErrors<T>.OfSecondOrder * _errors.U;

    private double Lost => 2.0 * c * c * LogErrors<T>.Vanishing;

    private double Stored(double bound, double exact) => DistributionErrors.Stored<T>(isWide, bound, exact);
}
