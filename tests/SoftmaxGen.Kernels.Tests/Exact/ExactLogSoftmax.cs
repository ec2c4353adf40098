using System;
using System.Collections.Generic;

namespace SoftmaxGen.Kernels.Tests;

/// <summary>The log-softmax of doubles, its gradient and the logarithm of the sum, without rounding until the last step.</summary>
internal static class ExactLogSoftmax
{
    // Below e^-800 there is no double.
    private const int Vanishing = -800;

    // Half as many again as the two doubles of a result hold.
    private const int Bits = 160;

    /// <summary>The log-probabilities of a row with a finite maximum.</summary>
    public static TwoDoubles[] Forward(ReadOnlySpan<double> z)
    {
        (double maximum, Dyadic log) = LogOfSum(z);
        Dyadic top = Dyadic.From(maximum) + log;
        var logs = new Dictionary<double, TwoDoubles>();

        return Array.ConvertAll(z.ToArray(), Log);

        TwoDoubles Log(double logit)
        {
            if (!logs.TryGetValue(logit, out TwoDoubles result))
            {
                result = double.IsNegativeInfinity(logit) ? new TwoDoubles(logit, 0) : TwoDoubles.From(Dyadic.From(logit) - top);
                logs.Add(logit, result);
            }

            return result;
        }
    }

    /// <summary>log sum_k exp(z_k) of a row with a finite maximum.</summary>
    public static TwoDoubles LogSumExp(ReadOnlySpan<double> z)
    {
        (double maximum, Dyadic log) = LogOfSum(z);

        return TwoDoubles.From(Dyadic.From(maximum) + log);
    }

    /// <summary>g_m - p_m sum of g_i, over the classes whose log-probability is not -inf; of two, p_1 g_0 - p_0 g_1 and its negative.</summary>
    public static TwoDoubles[] Backward(ReadOnlySpan<double> y, ReadOnlySpan<double> dLdY)
    {
        var g = new Dyadic[y.Length];
        Dyadic sum = Dyadic.Zero;

        for (int i = 0; i < y.Length; i++)
        {
            g[i] = double.IsNegativeInfinity(y[i]) ? Dyadic.Zero : Dyadic.From(dLdY[i]);
            sum += g[i];
        }

        var dLdZ = new TwoDoubles[y.Length];

        if (y.Length == ClosedForm.C)
        {
            Dyadic first = (Probability(y[1]) * g[0]) - (Probability(y[0]) * g[1]);

            return [TwoDoubles.From(first), TwoDoubles.From(Dyadic.Zero - first)];
        }

        for (int m = 0; m < y.Length; m++)
        {
            dLdZ[m] = TwoDoubles.From(g[m] - (Probability(y[m]) * sum));
        }

        return dLdZ;
    }

    /// <summary>Row m of the Jacobian: d_mn - p_n.</summary>
    public static TwoDoubles[] JacobianRow(ReadOnlySpan<double> y, int m)
    {
        var row = new TwoDoubles[y.Length];

        for (int n = 0; n < y.Length; n++)
        {
            row[n] = TwoDoubles.From((m == n ? Dyadic.One : Dyadic.Zero) - Probability(y[n]));
        }

        return row;
    }

    private static Dyadic Probability(double y) => y < Vanishing ? Dyadic.Zero : ExactExponential.Of(Dyadic.From(y)).Cut(Bits);

    /// <summary>The largest logit, and log(1 + r) with r the sum of the exponentials of all others.</summary>
    private static (double Maximum, Dyadic Log) LogOfSum(ReadOnlySpan<double> z)
    {
        double maximum = double.NegativeInfinity;

        foreach (double logit in z)
        {
            maximum = Math.Max(maximum, logit);
        }

        var exponentials = new Dictionary<double, Dyadic>();
        Dyadic others = Dyadic.Zero - Dyadic.One;

        foreach (double logit in z)
        {
            if (!exponentials.TryGetValue(logit, out Dyadic exponential))
            {
                // No number of terms below e^-800 is one that a double shows.
                exponential = logit - maximum < Vanishing ? Dyadic.Zero
                    : logit == maximum ? Dyadic.One
                    : ExactExponential.Of(Dyadic.From(logit) - Dyadic.From(maximum));
                exponentials.Add(logit, exponential);
            }

            others += exponential;
        }

        return (maximum, ExactLogarithm.OnePlus(others));
    }
}
