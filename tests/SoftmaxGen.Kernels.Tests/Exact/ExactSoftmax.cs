using System;

namespace SoftmaxGen.Kernels.Tests;

/// <summary>The softmax of doubles, its Jacobian and its gradient, without rounding until the last step.</summary>
internal static class ExactSoftmax
{
    // Below e^-800 there is no double, and sixty thousand of them do not move the sum of a row at all.
    private const int Vanishing = -800;

    // Half as many again as the two doubles of a result hold.
    private const int Bits = 160;

    /// <summary>The probabilities of a row with a finite maximum.</summary>
    public static TwoDoubles[] Forward(ReadOnlySpan<double> z)
    {
        double maximum = double.NegativeInfinity;

        foreach (double logit in z)
        {
            maximum = Math.Max(maximum, logit);
        }

        var exponentials = new Dyadic[z.Length];
        Dyadic sum = Dyadic.Zero;

        for (int i = 0; i < z.Length; i++)
        {
            exponentials[i] = z[i] - maximum < Vanishing
                ? Dyadic.Zero
                : ExactExponential.Of(Dyadic.From(z[i]) - Dyadic.From(maximum));
            sum += exponentials[i];
        }

        sum = sum.Cut(Bits);

        return Array.ConvertAll(exponentials, exponential => TwoDoubles.From(Dyadic.Divide(exponential, sum, Bits)));
    }

    /// <summary>a_m (g_m - sum of a_i g_i), which is dLdA . J.</summary>
    public static TwoDoubles[] Backward(ReadOnlySpan<double> a, ReadOnlySpan<double> dLdA)
    {
        Dyadic dot = Dyadic.Zero;

        for (int i = 0; i < a.Length; i++)
        {
            dot += Dyadic.From(a[i]) * Dyadic.From(dLdA[i]);
        }

        var dLdZ = new TwoDoubles[a.Length];

        for (int m = 0; m < a.Length; m++)
        {
            dLdZ[m] = TwoDoubles.From(Dyadic.From(a[m]) * (Dyadic.From(dLdA[m]) - dot));
        }

        return dLdZ;
    }

    /// <summary>Row m of the Jacobian: a_m (1 - a_m) at n = m, else -a_m a_n.</summary>
    public static TwoDoubles[] JacobianRow(ReadOnlySpan<double> a, int m)
    {
        var row = new TwoDoubles[a.Length];
        Dyadic am = Dyadic.From(a[m]);

        for (int n = 0; n < a.Length; n++)
        {
            row[n] = TwoDoubles.From(am * ((m == n ? Dyadic.One : Dyadic.Zero) - Dyadic.From(a[n])));
        }

        return row;
    }
}
