using System;
using System.Numerics;

namespace SoftmaxGen.Kernels.Tests;

/// <summary>How far y_m = d - log(1 + r), with d = z_m - max z, may be from the exact one, and m + log(1 + r) from the exact log-sum-exp.</summary>
/// <remarks>
/// <para>
/// r is a sum of exponentials, each off by <see cref="LogErrors{T}.OfExponential"/>. What of them lies on the grid adds without rounding;
/// what is left of each is at most half a unit of the grid and at most the exponential, and passes k =
/// <see cref="LogErrors{T}.Additions"/> roundings; the two sums together are one more. log is off by at most a unit of its last place, and d and
/// the result by half a unit each, of which nothing cancels as both have one sign:
/// </para>
/// <code>|error of r| &lt;= u ((1.5 + 1) r + k sum of low parts)
/// |error of log| &lt;= ULP(log) + |error of r| / (1 + r)
/// |error of y|   &lt;= |error of log| + (ULP(d) + ULP(y)) / 2, without the last where d = 0</code>
/// <para>and so at most k + 4 units in the last place of y. Terms that vanish count with all that they are.</para>
/// </remarks>
internal sealed class LogForwardBound<T>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    private readonly double[] _z;
    private readonly double _maximum = double.NegativeInfinity;
    private readonly double _log;
    private readonly double _lost;
    private readonly double _ofLog;

    public LogForwardBound(ReadOnlySpan<double> z)
    {
        _z = z.ToArray();
        int largest = 0;

        for (int i = 0; i < z.Length; i++)
        {
            if (z[i] > _maximum)
            {
                (_maximum, largest) = (z[i], i);
            }
        }

        // Two classes have neither the grid nor the headroom.
        double headroom = z.Length <= 2 ? 1 : BitOperations.RoundUpToPowerOf2((uint)z.Length);
        double halfUnit = Arithmetic<T>.U * headroom;
        double r = 0;
        double low = 0;

        for (int i = 0; i < z.Length; i++)
        {
            double exponential = i == largest ? 0 : Math.Exp(z[i] - _maximum);
            r += exponential;
            low += Math.Min(exponential, halfUnit);
            _lost += exponential < LogErrors<T>.Vanishing * headroom ? LogErrors<T>.OfSecondOrder * exponential : 0;
        }

        double ofR = z.Length <= 2
            ? LogErrors<T>.OfExponential * r
            : ((LogErrors<T>.OfExponential + 1) * r) + (LogErrors<T>.Additions(z.Length) * low);

        ofR *= LogErrors<T>.OfSecondOrder * Arithmetic<T>.U;
        double sum = 1 + r;
        _log = sum == 1 ? r : Math.Log(sum) * (r / (sum - 1));
        double inLog = ofR / sum;
        _ofLog = inLog + Arithmetic<T>.UlpAt(_log + inLog);
    }

    /// <summary>The bound of y_m, absolute, where the exact one is <paramref name="exact"/>.</summary>
    public double Of(int m, double exact)
    {
        if (_z.Length == 1)
        {
            return 0;
        }

        double difference = _z[m] - _maximum;
        double size = Math.Abs(exact);
        double ofParts = difference == 0 ? _ofLog : _ofLog + (Arithmetic<T>.UlpAt(difference) / 2);
        double ofAll = difference == 0 ? ofParts : ofParts + (Arithmetic<T>.UlpAt(size + ofParts) / 2);

        double ofAny = LogErrors<T>.OfSecondOrder * LogErrors<T>.Ulps(_z.Length) * Arithmetic<T>.UlpAt(size);

        // Where y is not next to 0, C does not count: docs/accuracy.md, "Of max(|y|, 1)".
        double ofLarge = _z.Length <= 256 ? 3 * Arithmetic<T>.UlpAt(Math.Max(size, 1)) : double.PositiveInfinity;

        return Math.Min(ofAll, Math.Min(ofAny, ofLarge)) + _lost + Arithmetic<T>.Storing(exact);
    }

    /// <summary>The bound of the log-sum-exp, absolute, where the exact one is <paramref name="exact"/>.</summary>
    public double OfLogSumExp(double exact)
    {
        if (_z.Length == 1)
        {
            return 0;
        }

        double ofLog = Math.Min(_ofLog, LogErrors<T>.OfSecondOrder * LogErrors<T>.Ulps(_z.Length) * Arithmetic<T>.UlpAt(_log)) + _lost;

        return ofLog + (Arithmetic<T>.UlpAt(Math.Abs(exact) + ofLog) / 2) + Arithmetic<T>.Storing(exact);
    }

    /// <summary>The bound of a log-probability alone, whatever the row: absolute.</summary>
    public static double OfAny(int c, double y)
    {
        // All other terms at once, where each vanishes.
        double lost = LogErrors<T>.Vanishing * 2.0 * c * c;

        return (LogErrors<T>.OfSecondOrder * LogErrors<T>.Ulps(c) * Arithmetic<T>.UlpAt(y)) + lost + Arithmetic<T>.Storing(y);
    }
}
