using System;
using System.Collections.Generic;
using System.Linq;

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

        // Rows that are hard to get right are often ties, whose exponential is the same.
        var exponentials = new Dictionary<double, Dyadic>();
        Dyadic sum = Dyadic.Zero;

        foreach (double logit in z)
        {
            if (!exponentials.TryGetValue(logit, out Dyadic exponential))
            {
                exponential = logit - maximum < Vanishing ? Dyadic.Zero : ExactExponential.Of(Dyadic.From(logit) - Dyadic.From(maximum));
                exponentials.Add(logit, exponential);
            }

            sum += exponential;
        }

        sum = sum.Cut(Bits);
        var probabilities = exponentials.ToDictionary(static pair => pair.Key, pair => TwoDoubles.From(Dyadic.Divide(pair.Value, sum, Bits)));

        return Array.ConvertAll(z.ToArray(), logit => probabilities[logit]);
    }

    /// <summary>The probabilities of a row with a finite maximum, at a temperature t: the limits of exp(z / t) over their sum at 0 and at +inf.</summary>
    public static TwoDoubles[] Forward(ReadOnlySpan<double> z, double t)
    {
        double maximum = double.NegativeInfinity;

        foreach (double logit in z)
        {
            maximum = Math.Max(maximum, logit);
        }

        Dyadic[] exponentials = Array.ConvertAll(z.ToArray(), logit => double.IsNegativeInfinity(logit) ? Dyadic.Zero
            : logit == maximum || double.IsPositiveInfinity(t) ? Dyadic.One
            : t == 0 ? Dyadic.Zero
            : OfQuotient(Dyadic.From(logit) - Dyadic.From(maximum)));
        Dyadic sum = exponentials.Aggregate(Dyadic.Zero, static (sum, exponential) => sum + exponential).Cut(Bits);

        return Array.ConvertAll(exponentials, exponential => TwoDoubles.From(Dyadic.Divide(exponential, sum, Bits)));

        Dyadic OfQuotient(Dyadic difference)
        {
            Dyadic quotient = Dyadic.Divide(difference, Dyadic.From(t), Bits + 16);

            return quotient.Magnitude > 12 || quotient.ToDouble() < Vanishing ? Dyadic.Zero : ExactExponential.Of(quotient);
        }
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
