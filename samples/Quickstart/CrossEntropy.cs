using System;

namespace Quickstart;

/// <summary>The loss of a classifier, L = -1/N sum log a_y with y the row's class, and its gradient: both without a logarithm or a quotient of a probability.</summary>
/// <remarks>
/// The way through dL/da = -1 / a_y and Backward ends where a_y is 0, as Forward writes it for a hopeless class: NaN, or no
/// gradient at all if a floor is put under a_y, and so a row that is badly wrong would learn nothing.
/// </remarks>
internal static class CrossEntropy
{
    private const int C = RockPaperScissors.C;

    /// <summary>-log a_y = log sum_k exp(z_k) - z_y: finite for finite logits, however wrong the row.</summary>
    public static double Loss(ReadOnlySpan<float> z, ReadOnlySpan<int> label)
    {
        var logSumExp = new float[label.Length];
        LogRockPaperScissors.LogSumExp(z, logSumExp);
        double loss = 0;

        for (int row = 0; row < label.Length; row++)
        {
            loss += logSumExp[row] - z[(row * C) + label[row]];
        }

        return loss / label.Length;
    }

    /// <summary>dL/dz = (a - onehot(y)) / N: between -1 / N and 1 / N, and never 0 for a row that is wrong.</summary>
    public static void Gradient(ReadOnlySpan<float> a, ReadOnlySpan<int> label, Span<float> dLdZ)
    {
        a.CopyTo(dLdZ);

        for (int row = 0; row < label.Length; row++)
        {
            dLdZ[(row * C) + label[row]] -= 1;
        }

        foreach (ref float gradient in dLdZ)
        {
            gradient /= label.Length;
        }
    }
}
