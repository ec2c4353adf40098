using System;
using System.Linq;

namespace SoftmaxGen.Kernels.Tests;

/// <summary>The cross-entropy of a row of doubles and its gradient, as PyTorch defines them, without rounding until the last step.</summary>
internal sealed class ExactCrossEntropy
{
    // Below e^-800 there is no double.
    private const int Vanishing = -800;

    private const int Bits = 160;

    private readonly Dyadic[] _wanted;
    private readonly Dyadic[] _exponentials;
    private readonly Dyadic _sum = Dyadic.Zero;
    private readonly Dyadic _all = Dyadic.Zero;

    /// <param name="z">The logits, finite where the mask leaves them.</param>
    /// <param name="mask">Which classes take part.</param>
    /// <param name="wanted">w_k t'_k of each class.</param>
    public ExactCrossEntropy(double[] z, bool[] mask, Dyadic[] wanted)
    {
        _wanted = wanted;
        double maximum = z.Where((_, k) => mask[k]).Max();
        _exponentials = [.. z.Select((logit, k) => !mask[k] || logit - maximum < Vanishing ? Dyadic.Zero
            : logit == maximum ? Dyadic.One
            : ExactExponential.Of(Dyadic.From(logit) - Dyadic.From(maximum)))];

        foreach (Dyadic exponential in _exponentials)
        {
            _sum += exponential;
        }

        Dyadic log = ExactLogarithm.OnePlus(_sum - Dyadic.One);
        Dyadic loss = Dyadic.Zero;

        for (int k = 0; k < z.Length; k++)
        {
            _all += wanted[k];
            loss += wanted[k].Mantissa.IsZero ? Dyadic.Zero : wanted[k] * (log + Dyadic.From(maximum) - Dyadic.From(z[k]));
        }

        Loss = TwoDoubles.From(loss);
    }

    /// <summary>-sum_k w_k t'_k log p_k.</summary>
    public TwoDoubles Loss { get; }

    /// <summary>sum_k w_k t'_k.</summary>
    public double All => _all.ToDouble();

    /// <summary>p_n sum_k w_k t'_k - w_n t'_n, times a scale.</summary>
    public TwoDoubles Gradient(int n, double scale) =>
        TwoDoubles.From(Dyadic.From(scale) * Dyadic.Divide((_exponentials[n] * _all) - (_wanted[n] * _sum), _sum, Bits));

    /// <summary>The sizes of both of its parts together.</summary>
    public double Size(int n, double scale) => scale * (_wanted[n].ToDouble() + (Dyadic.Divide(_exponentials[n], _sum, Bits).ToDouble() * All));

    /// <summary>w_k t'_k with t' = 1 - e at the label, and e spread over the classes that are left.</summary>
    public static Dyadic[] OfLabel(int label, bool[] mask, double[]? weights, double smoothing) =>
        Of([.. mask.Select((_, k) => k == label ? 1.0 : 0)], mask, weights, smoothing);

    /// <summary>w_k t'_k with t' = (1 - e) t, and e spread over the classes that are left.</summary>
    public static Dyadic[] OfTarget(ReadOnlySpan<double> target, bool[] mask, double[]? weights, double smoothing) =>
        Of(target.ToArray(), mask, weights, smoothing);

    private static Dyadic[] Of(double[] target, bool[] mask, double[]? weights, double smoothing)
    {
        Dyadic share = Dyadic.Divide(Dyadic.From(smoothing), Dyadic.From(mask.Count(static isLeft => isLeft)), Bits);

        return [.. target.Select((t, k) => mask[k]
            ? Dyadic.From(weights?[k] ?? 1) * (((Dyadic.One - Dyadic.From(smoothing)) * Dyadic.From(t)) + share)
            : Dyadic.Zero)];
    }
}
