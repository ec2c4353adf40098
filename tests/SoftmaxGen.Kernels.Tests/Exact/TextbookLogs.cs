using System;

namespace SoftmaxGen.Kernels.Tests;

/// <summary>The log-softmax in double as the textbook writes it, but for a log(1 + r) that keeps the digits of a tiny r.</summary>
internal static class TextbookLogs
{
    public static TwoDoubles[] Forward(ReadOnlySpan<double> z)
    {
        (double maximum, double log) = LogOfSum(z);

        return Array.ConvertAll(z.ToArray(), logit => new TwoDoubles((logit - maximum) - log, 0));
    }

    /// <summary>The largest logit, and what it lacks.</summary>
    public static TwoDoubles LogSumExp(ReadOnlySpan<double> z)
    {
        (double maximum, double log) = LogOfSum(z);

        return new TwoDoubles(maximum, log);
    }

    // W. Kahan's: what 1 + r is off by, log(1 + r) / r is off by as much.
    private static double LogOnePlus(double r)
    {
        double sum = 1 + r;

        return sum == 1 ? r : Math.Log(sum) * (r / (sum - 1));
    }

    private static (double Maximum, double Log) LogOfSum(ReadOnlySpan<double> z)
    {
        double maximum = double.NegativeInfinity;
        int largest = 0;

        for (int i = 0; i < z.Length; i++)
        {
            if (z[i] > maximum)
            {
                (maximum, largest) = (z[i], i);
            }
        }

        double others = 0;

        for (int i = 0; i < z.Length; i++)
        {
            others += i == largest ? 0 : Math.Exp(z[i] - maximum);
        }

        return (maximum, LogOnePlus(others));
    }
}
