using System;
using System.Numerics;

namespace SoftmaxGen.Kernels.Tests;

/// <summary>How far what a categorical kernel gives for a row may be from the exact one: what <see cref="DistributionErrors"/> promises, and what the row's own numbers make of the same proof, where that is less.</summary>
/// <remarks>
/// <para>
/// With d = z - max z, E the error of a term exp(d) in u, r the sum of the terms but the largest, and k additions in a plain sum; what lies on the grid adds without rounding, what is left of
/// each is at most half a unit of the grid:
/// </para>
/// <code>|error of r|     &lt;= u ((E + 1) r + k low)
/// error of the sum &lt;= t u of it, t = (E r + k low) / (1 + r) + 1
/// error of p       &lt;= (E + t + 2) u of it
/// |error of L|     &lt;= least of ULP(L) and 1.44 u L, and |error of r| / (1 + r), with L = log(1 + r)
/// |error of log p| &lt;= |error of L| + (ULP(d) + ULP(log p)) / 2
/// |error of M|     &lt;= (E + 4 + k + t) u M, with M = sum p (-d)
/// |error of H|     &lt;= |error of L| + |error of M| + u H, with H = L + M</code>
/// <para>The rest follows line by line: docs/accuracy.md, "Distributions and losses". What vanishes counts with all that it is.</para>
/// </remarks>
internal sealed class CategoricalBound<T>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    private readonly DistributionErrors _errors;
    private readonly double _u;
    private readonly bool _isWide;
    private readonly double _rest;
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

    /// <param name="z">The logits, with -inf for what a mask rules out.</param>
    /// <param name="isWide">Whether all is computed in double, with exponentials to fewer digits, and rounded once.</param>
    public CategoricalBound(ReadOnlySpan<double> z, bool isWide)
    {
        _isWide = isWide;
        _errors = DistributionErrors.Of<T>(z.Length, isWide);
        _u = LogErrors<T>.OfSecondOrder * _errors.U;
        _d = z.ToArray();
        double maximum = double.NegativeInfinity;
        int largest = 0;

        for (int i = 0; i < z.Length; i++)
        {
            (maximum, largest) = z[i] > maximum ? (z[i], i) : (maximum, largest);
        }

        double headroom = BitOperations.RoundUpToPowerOf2((uint)z.Length);
        double halfUnit = isWide ? double.PositiveInfinity : _errors.U * headroom;
        _vanishing = LogErrors<T>.Vanishing * headroom;
        double r = 0;
        double low = 0;

        for (int i = 0; i < z.Length; i++)
        {
            _d[i] -= maximum;

            if (i != largest && !double.IsNegativeInfinity(z[i]))
            {
                double term = Math.Exp(_d[i]);
                r += term;
                low += Math.Min(term, halfUnit);
                _mean += term * -_d[i];
                _lost += term < _vanishing ? LogErrors<T>.OfSecondOrder * term * (1 - _d[i]) : 0;
            }
        }

        _rest = r;
        _all = 1 + r;
        _mean /= _all;
        _log = _all == 1 ? r : Math.Log(_all) * (r / (_all - 1));
        double ofR = ((_errors.Exponential + 1) * r) + (_errors.Additions * low);
        double inLog = _u * ofR / _all;
        _ofLog = r == 0 ? 0 : inLog + Math.Min(UlpAt(_log + inLog), _u * DistributionErrors.Logarithm * _log);
        _ofSum = (((_errors.Exponential * r) + (_errors.Additions * low)) / _all) + 1;
        _ofMean = (_errors.Exponential + 4 + _errors.Additions + _ofSum) * _u * _mean;
        _ofRest = _u * (ofR + ((_ofSum + 2) * r)) / _all;
    }

    public double OfProbability(int n) => Stored(OfP(n) + Lost(n), P(n));

    public double OfLogProb(int n, double exact)
    {
        double ofAny = LogErrors<T>.OfSecondOrder * LogErrors<T>.Ulps(_d.Length) * UlpAt(exact);

        return Stored((_isWide ? OfLogP(n) : Math.Min(OfLogP(n), ofAny)) + _lost, exact);
    }

    public double OfEntropy(double exact) =>
        Stored(Math.Min(_ofLog + _ofMean + (_u * (_log + _mean)), _errors.Entropy * _u * (_log + _mean)) + _lost + Underflow, exact);

    public double OfBackward(int action, double g, double h, int n, double exact)
    {
        (g, h) = (Math.Abs(g), Math.Abs(h));
        bool isOfRest = n == action && _d[n] == 0;
        double p = P(n);

        // 1 - p is what the others have where p is next to 1.
        double first = isOfRest ? _rest / _all : n == action ? 1 - p : p;
        double distance = p == 0 ? 0 : Math.Abs(_d[n]);
        double deviation = p == 0 ? 0 : Math.Abs(distance - _mean);
        double ofFirst = isOfRest ? _ofRest : OfP(n) + (n == action ? _u * first : 0);
        double ofSecond = (p * ((_u * (distance + (2 * deviation))) + _ofMean)) + (OfP(n) * (deviation + _ofMean));
        double ofAll = (g * ofFirst) + (h * ofSecond) + (_u * ((g * first) + (h * p * deviation) + Math.Abs(exact)));
        double size = (g * first) + (h * p * (distance + _mean));
        double lost = (g * (isOfRest ? _lost + Underflow : Lost(n))) + (h * (Lost(n) * (deviation + _ofMean))) + (h * (_lost + (2 * Underflow))) + (3 * Underflow);

        return Stored(Math.Min(ofAll, _errors.PolicyGradient * _u * size) + lost, exact);
    }

    public double OfKL(CategoricalBound<T> other, double exact) => Stored(OfDivergence(other) + LostOfDivergence(other), exact);

    public double OfKLBackward(CategoricalBound<T> other, double g, int n, double divergence, double exact)
    {
        if (P(n) == 0)
        {
            return Stored(_lost + Underflow, exact);
        }

        double deviation = Math.Abs(Ratio(other, n) - divergence);
        double inDeviation = OfRatio(other, n) + OfDivergence(other) + (_u * deviation);
        double ofAll = (P(n) * inDeviation) + (OfP(n) * (deviation + inDeviation)) + (2 * _u * P(n) * deviation);
        double ofAny = _errors.DivergenceGradient * _u * P(n) * (Size(other, n) + Size(other));
        double lost = (P(n) * (_lost + other._lost + LostOfDivergence(other))) + (Lost(n) * (deviation + inDeviation)) + Underflow;

        return Stored((Math.Abs(g) * (Math.Min(ofAll, ofAny) + lost)) + Underflow, exact);
    }

    public double OfKLBackwardOther(CategoricalBound<T> other, double g, int n, double exact)
    {
        double ofAll = OfP(n) + other.OfP(n) + (2 * _u * Math.Abs(other.P(n) - P(n)));
        double ofAny = _errors.DivergenceGradientOfOther * _u * (P(n) + other.P(n));

        return Stored((Math.Abs(g) * (Math.Min(ofAll, ofAny) + Lost(n) + other.Lost(n))) + Underflow, exact);
    }

    /// <summary>How far from the exact sum of the probabilities before class k the least u may be that chooses it or a later one: u is stored, and so has a last place of its own.</summary>
    public double OfBoundary<TRandom>(int k, double before)
        where TRandom : unmanaged, IBinaryFloatingPointIeee754<TRandom>
    {
        double ofTerms = Math.Min(_errors.Exponential + _ofSum + 1, _errors.Boundary) * _u * before;

        return ofTerms + (k * OfCut(_d.Length, _isWide || typeof(T) == typeof(double)) / _all) + _lost + Ulp<TRandom>.At(before);
    }

    /// <summary>
    /// What the cut into parts takes from a term, of the largest: half a unit of the last grid. What is left of the first one, half a unit of that, is added to a difference that was rounded by
    /// u of it.
    /// </summary>
    /// <param name="c">The class count.</param>
    /// <param name="isDouble">Whether it is computed in double.</param>
    public static double OfCut(int c, bool isDouble)
    {
        // Grids are as many as leave 24 bits, each of as many digits as leave room for the sum of C.
        int headroom = BitOperations.Log2(BitOperations.RoundUpToPowerOf2((uint)c));
        int left = (isDouble ? 52 : 23) - headroom;
        int grids = (24 + left - 1) / left;

        return Math.ScaleB(1, -grids - (grids * left)) + (grids == 1 ? 0 : Math.ScaleB(1.01, headroom - 48));
    }

    private double Underflow => _isWide ? 0 : 2 * Arithmetic<T>.Underflow;

    private double P(int n) => double.IsNegativeInfinity(_d[n]) ? 0 : Math.Exp(_d[n]) / _all;

    private double OfP(int n) => P(n) * _u * Math.Min((_d[n] == 0 ? 0 : _errors.Exponential) + _ofSum + 2, _errors.Probability);

    // All of it, where it may be 0 in its place.
    private double Lost(int n)
    {
        double p = P(n);

        return p == 0 ? 0 : (Math.Exp(_d[n]) < _vanishing ? LogErrors<T>.OfSecondOrder * p : 0) + (_lost * p) + Underflow;
    }

    private double OfLogP(int n) => _d[n] == 0 ? _ofLog : _ofLog + ((UlpAt(_d[n]) + UlpAt(Math.Abs(_d[n]) + _log + _ofLog)) / 2);

    private double Ratio(CategoricalBound<T> other, int n) => (_d[n] - _log) - (other._d[n] - other._log);

    private double OfRatio(CategoricalBound<T> other, int n) => OfLogP(n) + other.OfLogP(n) + (_u * Math.Abs(Ratio(other, n)));

    private double Size(CategoricalBound<T> other, int n) => (_log - _d[n]) + (other._log - other._d[n]);

    private double Size(CategoricalBound<T> other) => Sum(n => P(n) * Size(other, n));

    private double OfDivergence(CategoricalBound<T> other) => Math.Min(
        Sum(n =>
        {
            double ratio = Math.Abs(Ratio(other, n));

            return (P(n) * OfRatio(other, n)) + (OfP(n) * (ratio + OfRatio(other, n))) + (P(n) * ratio * _u * (1 + _errors.Additions));
        }),
        _errors.Divergence * _u * Size(other));

    private double LostOfDivergence(CategoricalBound<T> other) =>
        Sum(n => (P(n) * (_lost + other._lost)) + (Lost(n) * (Math.Abs(Ratio(other, n)) + OfRatio(other, n))) + Underflow);

    private double Sum(Func<int, double> value)
    {
        double sum = 0;

        for (int n = 0; n < _d.Length; n++)
        {
            sum += P(n) > 0 ? value(n) : 0;
        }

        return sum;
    }

    private double UlpAt(double value) => _isWide ? Ulp<double>.At(value) : Ulp<T>.At(value);

    // A double below the normal range of the element type is stored as it comes.
    private double Stored(double bound, double exact) => DistributionErrors.Stored<T>(_isWide, bound, exact);
}
