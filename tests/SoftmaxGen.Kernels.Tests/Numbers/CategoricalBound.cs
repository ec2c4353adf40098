using System;
using System.Numerics;

namespace SoftmaxGen.Kernels.Tests;

/// <summary>How far what a categorical kernel gives for a row may be from the exact one.</summary>
/// <remarks>
/// <para>
/// With d = z - max z, a term e = exp(d) is off by <see cref="LogErrors{T}.OfExponential"/>, and the largest is exact. Let r be the sum of the others, and k =
/// <see cref="LogErrors{T}.Additions"/>. What lies on the grid adds without rounding, what is left of each is at most half a unit of the grid and passes k roundings:
/// </para>
/// <code>|error of r|     &lt;= u (2.76 r + k low)                        as of the log-softmax
/// error of the sum &lt;= t u of it, t = (1.76 r + k low) / (1 + r) + 1  one rounding joins its two parts
/// error of p       &lt;= (1.76 + t + 2) u of it                      a quotient and a product
/// |error of L|     &lt;= ULP(L) + |error of r| / (1 + r)            L = log(1 + r)
/// |error of log p| &lt;= |error of L| + (ULP(d) + ULP(log p)) / 2</code>
/// <para>
/// The entropy is L + M with M = sum p (-d). A product e (-d) is off by 1.76u, d by u of it, the product by u, and the plain sum of all passes k roundings:
/// </para>
/// <code>|error of M| &lt;= (3.76 + k + t + 2) u M
/// |error of H| &lt;= |error of L| + |error of M| + u H</code>
/// <para>so that it is relative, next to 0 as well. 1[n = y] - p is off by the error of p, and u of it where it is a difference; where y is the largest it is r / (1 + r):</para>
/// <code>|error| &lt;= u (2.76 r + k low + (t + 2) r) / (1 + r)
/// |error of dH/dz| &lt;= p (u |d| + |error of M| + u |-d - M|) + |dH/dz| (error of p + u)
/// |error of dL/dz| &lt;= |g| |error of the first| + |h| |error of the second| + u (|g| |first| + |h| |second| + |dL/dz|)</code>
/// <para>
/// The divergence is sum p (log p - log q), each difference off by both logarithms and u of it, each product by p's error and u, and k roundings in the sum. Its gradients are
/// g p (log p - log q - KL) and g (q - p). What vanishes counts with all that it is.
/// </para>
/// </remarks>
internal sealed class CategoricalBound<T>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    private readonly double _u;
    private readonly bool _isWide;
    private readonly double _all;
    private readonly double _log;
    private readonly double _ofLog;
    private readonly double _ofSum;
    private readonly double _ofMean;
    private readonly double _ofRest;
    private readonly double _mean;
    private readonly double _lost;
    private readonly double _vanishing;
    private readonly double[] _d;
    private readonly int _additions;

    /// <param name="z">The logits, with -inf for what a mask rules out.</param>
    /// <param name="isWide">Whether all is computed in double, with exponentials to fewer digits, and rounded once.</param>
    public CategoricalBound(ReadOnlySpan<double> z, bool isWide)
    {
        _isWide = isWide;
        _u = LogErrors<T>.OfSecondOrder * (isWide ? Arithmetic<Half>.U : Arithmetic<T>.U);
        _d = z.ToArray();
        double maximum = double.NegativeInfinity;
        int largest = 0;

        for (int i = 0; i < z.Length; i++)
        {
            (maximum, largest) = z[i] > maximum ? (z[i], i) : (maximum, largest);
        }

        double headroom = BitOperations.RoundUpToPowerOf2((uint)Math.Max(2, z.Length));
        _vanishing = LogErrors<T>.Vanishing * headroom;
        _additions = LogErrors<T>.Additions(z.Length);
        double r = 0;
        double low = 0;

        for (int i = 0; i < z.Length; i++)
        {
            _d[i] -= maximum;

            if (i != largest && !double.IsNegativeInfinity(z[i]))
            {
                double term = Math.Exp(_d[i]);
                r += term;
                low += Math.Min(term, _u * headroom);
                _mean += term * -_d[i];
                _lost += term < _vanishing ? LogErrors<T>.OfSecondOrder * term * (1 - _d[i]) : 0;
            }
        }

        _all = 1 + r;
        _mean /= _all;
        _log = _all == 1 ? r : Math.Log(_all) * (r / (_all - 1));
        double inLog = _u * (((LogErrors<T>.OfExponential + 1) * r) + (_additions * low)) / _all;
        _ofLog = r == 0 ? 0 : inLog + UlpAt(_log + inLog);
        _ofSum = (((LogErrors<T>.OfExponential * r) + (_additions * low)) / _all) + 1;
        _ofMean = ((LogErrors<T>.OfExponential + 4 + _additions + _ofSum) * _u * _mean) + Underflow;
        _ofRest = (_u * (((LogErrors<T>.OfExponential + 1 + _ofSum + 2) * r) + (_additions * low)) / _all) + _lost + Underflow;
    }

    public double OfProbability(int n) => Stored(OfP(n), P(n));

    public double OfLogProb(int n, double exact) => Stored(OfLogP(n), exact);

    public double OfEntropy(double exact) => Stored(_ofLog + _ofMean + (_u * (_log + _mean)) + _lost, exact);

    public double OfBackward(int action, double g, double h, int n, double exact)
    {
        double p = P(n);
        double first = n == action ? 1 - p : p;
        double ofFirst = n == action && _d[n] == 0 ? _ofRest : OfP(n) + (n == action ? _u * first : 0);
        double deviation = p == 0 ? 0 : Math.Abs(-_d[n] - _mean);
        double second = p * deviation;
        double ofSecond = (p == 0 ? 0 : p * ((_u * (Math.Abs(_d[n]) + deviation)) + _ofMean)) + (OfP(n) * (deviation + _ofMean)) + (_u * second) + _lost + Underflow;
        (g, h) = (Math.Abs(g), Math.Abs(h));

        return Stored((g * ofFirst) + (h * ofSecond) + (_u * ((g * first) + (h * second) + Math.Abs(exact))) + (3 * Underflow), exact);
    }

    public double OfKL(CategoricalBound<T> other, double exact) => Stored(OfDivergence(other), exact);

    public double OfKLBackward(CategoricalBound<T> other, double g, int n, double divergence, double exact)
    {
        if (P(n) == 0)
        {
            return Stored(_lost + Underflow, exact);
        }

        double deviation = Math.Abs(Ratio(other, n) - divergence);
        double inDeviation = OfRatio(other, n) + OfDivergence(other) + (_u * deviation);

        return Stored((Math.Abs(g) * ((P(n) * inDeviation) + (OfP(n) * (deviation + inDeviation)) + (_u * P(n) * deviation) + Underflow)) + (_u * Math.Abs(exact)) + Underflow, exact);
    }

    public double OfKLBackwardOther(CategoricalBound<T> other, double g, int n, double exact) =>
        Stored((Math.Abs(g) * (OfP(n) + other.OfP(n))) + (2 * _u * Math.Abs(exact)) + Underflow, exact);

    /// <summary>How far from the exact sum of the probabilities before class k the least u may be that chooses it or a later one: u is stored, and so has a last place of its own.</summary>
    /// <remarks>
    /// A sum of terms is off by 1.76u of it, u times the sum of all by t and two roundings, and the difference of the two by another. The cut takes up to half a unit of the last grid from each
    /// term before k: grids are as many as leave 24 bits, each of as many digits as leave room for the sum of C.
    /// </remarks>
    public double OfBoundary<TRandom>(int k, double before)
        where TRandom : unmanaged, IBinaryFloatingPointIeee754<TRandom>
    {
        int digits = _isWide || typeof(T) == typeof(double) ? 52 : 23;
        int headroom = BitOperations.Log2(BitOperations.RoundUpToPowerOf2((uint)_d.Length));
        int grids = (24 + digits - headroom - 1) / (digits - headroom);
        double unit = Math.ScaleB(1, headroom - ((grids - 1) * (digits + 1 - headroom)) - digits);

        return (_u * before * (LogErrors<T>.OfExponential + _ofSum + 3)) + (k * unit / 2 / _all) + _lost + Ulp<TRandom>.At(before);
    }

    private double Underflow => _isWide ? 0 : 2 * Arithmetic<T>.Underflow;

    private double P(int n) => double.IsNegativeInfinity(_d[n]) ? 0 : Math.Exp(_d[n]) / _all;

    // All of it, where it may be 0 in its place.
    private double OfP(int n)
    {
        double p = P(n);

        return p == 0 ? 0 : (Math.Exp(_d[n]) < _vanishing ? LogErrors<T>.OfSecondOrder * p : p * _u * ((_d[n] == 0 ? 0 : LogErrors<T>.OfExponential) + _ofSum + 2)) + (_lost * p) + Underflow;
    }

    private double OfLogP(int n) => _d[n] == 0 ? _ofLog + _lost : _ofLog + _lost + ((UlpAt(_d[n]) + UlpAt(Math.Abs(_d[n]) + _log + _ofLog)) / 2);

    private double Ratio(CategoricalBound<T> other, int n) => (_d[n] - _log) - (other._d[n] - other._log);

    private double OfRatio(CategoricalBound<T> other, int n) => OfLogP(n) + other.OfLogP(n) + (_u * Math.Abs(Ratio(other, n)));

    private double OfDivergence(CategoricalBound<T> other)
    {
        double sum = 0;

        for (int n = 0; n < _d.Length; n++)
        {
            if (P(n) > 0)
            {
                double ratio = Math.Abs(Ratio(other, n));
                double ofRatio = OfRatio(other, n);
                sum += (P(n) * ofRatio) + (OfP(n) * (ratio + ofRatio)) + (P(n) * ratio * _u * (1 + _additions));
            }
        }

        return sum;
    }

    private double UlpAt(double value) => _isWide ? Arithmetic<Half>.UlpAt(value) : Arithmetic<T>.UlpAt(value);

    // One more rounding where it was computed in double. A double below the normal range of the element type is stored as it comes.
    private double Stored(double bound, double exact) => _isWide ? bound + ((Ulp<T>.At(Math.Abs(exact) + bound) / 2) * LogErrors<T>.OfSecondOrder) : bound;
}
