using System;
using System.Collections.Generic;

namespace SoftmaxGen.Kernels.Tests;

/// <summary>The distribution that a row of doubles stands for, and what is asked of it, without rounding until the last step.</summary>
/// <remarks>What is next to nothing is never the difference of two numbers next to each other: where one class has nearly all, the entropy and 1 - p keep all digits.</remarks>
internal sealed class ExactDistribution
{
    // Below e^-800 there is no double.
    private const int Vanishing = -800;

    // Half as many again as the two doubles of a result hold.
    private const int Bits = 160;

    private readonly double[] _z;
    private readonly Dyadic[] _shortfall;
    private readonly Dyadic[] _term;
    private readonly Dyadic _others = Dyadic.Zero;
    private readonly Dyadic _all;
    private readonly Dyadic _log;
    private readonly Dyadic _mean = Dyadic.Zero;
    private (ExactDistribution Other, Dyadic Value)? _divergence;

    /// <param name="z">Logits with a finite maximum; -inf has no part.</param>
    public ExactDistribution(ReadOnlySpan<double> z)
    {
        _z = z.ToArray();
        double maximum = double.NegativeInfinity;
        int largest = 0;

        for (int k = 0; k < z.Length; k++)
        {
            (maximum, largest) = z[k] > maximum ? (z[k], k) : (maximum, largest);
        }

        _shortfall = new Dyadic[z.Length];
        _term = new Dyadic[z.Length];
        var exponentials = new Dictionary<double, Dyadic>();

        for (int k = 0; k < z.Length; k++)
        {
            if (!exponentials.TryGetValue(z[k], out Dyadic term))
            {
                term = z[k] - maximum < Vanishing ? Dyadic.Zero
                    : z[k] == maximum ? Dyadic.One
                    : ExactExponential.Of(Dyadic.From(z[k]) - Dyadic.From(maximum)).Cut(Bits);
                exponentials.Add(z[k], term);
            }

            _term[k] = term;
            _shortfall[k] = double.IsNegativeInfinity(z[k]) ? Dyadic.Zero : Dyadic.From(maximum) - Dyadic.From(z[k]);
            _others = k == largest ? _others : (_others + term).Cut(2 * Bits);
            _mean = (_mean + (term * _shortfall[k])).Cut(2 * Bits);
        }

        _all = Dyadic.One + _others;
        _log = ExactLogarithm.OnePlus(_others);
        _mean = Dyadic.Divide(_mean, _all, Bits);
    }

    public TwoDoubles Probability(int k) => TwoDoubles.From(P(k));

    public TwoDoubles LogProb(int k) => IsOut(k) ? new TwoDoubles(double.NegativeInfinity, 0) : TwoDoubles.From(Log(k));

    /// <summary>log(1 + r) + sum of p_k (-d_k): nothing in it is negative.</summary>
    public TwoDoubles Entropy => TwoDoubles.From(_log + _mean);

    /// <summary>p_0 + ... + p_(k - 1).</summary>
    public TwoDoubles Before(int k)
    {
        Dyadic sum = Dyadic.Zero;

        for (int i = 0; i < k; i++)
        {
            sum += _term[i];
        }

        return TwoDoubles.From(Dyadic.Divide(sum, _all, Bits));
    }

    /// <summary>g (1[n = action] - p_n) + h p_n (-d_n - mean).</summary>
    public TwoDoubles Backward(int action, double g, double h, int n) =>
        TwoDoubles.From((Dyadic.From(g) * Surprise(action, n)) + (Dyadic.From(h) * Slope(n)));

    public TwoDoubles KL(ExactDistribution other) => TwoDoubles.From(Divergence(other));

    /// <summary>g p_n (log p_n - log q_n - KL).</summary>
    public TwoDoubles KLBackward(ExactDistribution other, double g, int n) =>
        TwoDoubles.From(Dyadic.From(g) * P(n) * (Log(n) - other.Log(n) - Divergence(other)));

    /// <summary>g (q_n - p_n).</summary>
    public TwoDoubles KLBackwardOther(ExactDistribution other, double g, int n) =>
        TwoDoubles.From(Dyadic.From(g) * (other.P(n) - P(n)));

    private Dyadic P(int k) => _term[k].Mantissa.IsZero ? Dyadic.Zero : Dyadic.Divide(_term[k], _all, Bits);

    private Dyadic Log(int k) => Dyadic.Zero - _shortfall[k] - _log;

    private bool IsOut(int k) => double.IsNegativeInfinity(_z[k]);

    private Dyadic Surprise(int action, int n)
    {
        if (n != action)
        {
            return Dyadic.Zero - P(n);
        }

        // All but this one: the largest is the one that the sum of the others leaves out.
        Dyadic rest = _shortfall[n].Mantissa.IsZero && !IsOut(n) ? _others : _all - _term[n];

        return rest.Mantissa.IsZero ? rest : Dyadic.Divide(rest, _all, Bits);
    }

    private Dyadic Slope(int n) => P(n) * (_shortfall[n] - _mean);

    // Kept, since each class of a gradient asks for it.
    private Dyadic Divergence(ExactDistribution other)
    {
        if (_divergence is { } kept && kept.Other == other)
        {
            return kept.Value;
        }

        Dyadic sum = Dyadic.Zero;

        for (int k = 0; k < _z.Length; k++)
        {
            sum = _term[k].Mantissa.IsZero ? sum : (sum + (P(k) * (Log(k) - other.Log(k)))).Cut(2 * Bits);
        }

        _divergence = (other, sum);

        return sum;
    }
}
