using System;
using System.Numerics;
using SoftmaxGen.Kernels.Conformance;
using SoftmaxGen.Kernels.Tests;

namespace SoftmaxGen.Fuzz.Values;

/// <summary>What the methods of [LogSoftmax] owe for one row, with the bounds of the tests.</summary>
internal sealed class LogRules<T>(int c, EmptyRow emptyRow)
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    private readonly int _c = c;
    private readonly double[] _wide = new double[c];
    private readonly double[] _dLdY = new double[c];

    private readonly ulong _empty = BitPattern.Of(emptyRow switch
    {
        EmptyRow.Zero => T.NegativeInfinity,
        EmptyRow.Uniform => Format<T>.Narrow(0 - Math.Log(c)),
        _ => T.NaN,
    });

    /// <summary>What is wrong with the log-probabilities of a row and the logarithm of its sum, or null.</summary>
    public string? Forward(ReadOnlySpan<T> z, ReadOnlySpan<T> y, T s, Closeness closeness)
    {
        T max = z[0];

        foreach (T logit in z)
        {
            max = T.Max(max, logit);
        }

        if (!T.IsFinite(max))
        {
            T sum = T.IsNaN(max) ? T.NaN : max;
            ulong bits = T.IsNegativeInfinity(max) ? _empty : Format<T>.NaN;

            for (int i = 0; i < _c; i++)
            {
                if (BitPattern.Of(y[i]) != bits)
                {
                    return $"class {i} of a row whose largest logit is {max} is {BitPattern.Text(y[i])}";
                }
            }

            return BitPattern.Of(s) == BitPattern.Of(sum) ? null : $"the log-sum-exp is {BitPattern.Text(s)} instead of {sum}";
        }

        for (int i = 0; i < _c; i++)
        {
            bool isKept = i == 0 || (z[i] == z[i - 1] ? y[i] == y[i - 1] : z[i] > z[i - 1] ? y[i] >= y[i - 1] : y[i] <= y[i - 1]);

            // False for NaN as well.
            if (!(y[i] <= T.Zero) || !isKept || (T.IsNegativeInfinity(z[i]) && !T.IsNegativeInfinity(y[i])))
            {
                return $"class {i} is {BitPattern.Text(y[i])}: above 0, or in another order than its logit, or not -inf with it";
            }
        }

        return closeness == Closeness.Cheap || (closeness == Closeness.Reference && typeof(T) == typeof(double)) ? null : Compare(z, y, s);
    }

    /// <summary>What is wrong with a gradient, or null.</summary>
    public string? Backward(ReadOnlySpan<T> y, ReadOnlySpan<T> dLdY, ReadOnlySpan<T> dLdZ)
    {
        double most = LogDerivatives.LargestGradient<T>(_c);

        for (int i = 0; i < _c; i++)
        {
            _wide[i] = Format<T>.Wide(y[i]);
            _dLdY[i] = double.IsNegativeInfinity(_wide[i]) ? 0 : Format<T>.Wide(dLdY[i]);

            // The bound is for log-probabilities, and gradients whose sum does not overflow.
            if (!(_wide[i] <= 0 && Math.Abs(_dLdY[i]) <= most))
            {
                return null;
            }
        }

        TwoDoubles[] expected = ExactLogSoftmax.Backward(_wide, _dLdY);
        var bound = new LogBackwardBound<T>(_wide, _dLdY);

        for (int m = 0; m < _c; m++)
        {
            double limit = bound.Of(m, expected[m].High);
            bool mayOverflow = T.IsInfinity(dLdZ[m]) && Math.Abs(expected[m].High) + limit >= Format<T>.Wide(Format<T>.Largest);

            if (!(mayOverflow || expected[m].DistanceTo(Format<T>.Wide(dLdZ[m])) <= limit))
            {
                return $"class {m}: {BitPattern.Text(dLdZ[m])} instead of {expected[m].High:R}, the bound is {limit:E2}";
            }
        }

        return null;
    }

    /// <summary>What is wrong with a Jacobian, or null.</summary>
    public string? Jacobian(ReadOnlySpan<T> y, ReadOnlySpan<T> jacobian)
    {
        foreach (T log in y)
        {
            if (!(log <= T.Zero))
            {
                return null;
            }
        }

        for (int n = 0; n < _c; n++)
        {
            // The probability to twice the digits, and 1 minus it, of which the first difference keeps half.
            double log = Format<T>.Wide(y[n]);
            Dyadic p = log < -800 ? Dyadic.Zero : ExactExponential.Of(Dyadic.From(log));

            for (int m = 0; m < _c; m++)
            {
                TwoDoubles expected = TwoDoubles.From((m == n ? Dyadic.One : Dyadic.Zero) - p);
                double bound = LogJacobianBound<T>.Of(m == n, log, expected.High);

                if (!(expected.DistanceTo(Format<T>.Wide(jacobian[(m * _c) + n])) <= bound))
                {
                    return $"entry {m}, {n}: {BitPattern.Text(jacobian[(m * _c) + n])} instead of {expected.High:R}, the bound is {bound:E2}";
                }
            }
        }

        return null;
    }

    private string? Compare(ReadOnlySpan<T> z, ReadOnlySpan<T> y, T s)
    {
        for (int i = 0; i < _c; i++)
        {
            _wide[i] = Format<T>.Wide(z[i]);
        }

        TwoDoubles[] expected = typeof(T) == typeof(double) ? ExactLogSoftmax.Forward(_wide) : TextbookLogs.Forward(_wide);
        TwoDoubles sum = typeof(T) == typeof(double) ? ExactLogSoftmax.LogSumExp(_wide) : TextbookLogs.LogSumExp(_wide);
        var bound = new LogForwardBound<T>(_wide);

        for (int i = 0; i < _c; i++)
        {
            double most = bound.Of(i, expected[i].High);
            double largest = Format<T>.Wide(Format<T>.Largest);

            // The difference of two finite logits may be more than the largest number.
            bool isRight = T.IsNegativeInfinity(z[i]) ? T.IsNegativeInfinity(y[i])
                : !double.IsFinite(expected[i].High) ? Format<T>.Wide(y[i]) <= -largest
                : T.IsNegativeInfinity(y[i]) ? Math.Abs(expected[i].High) + most >= largest
                : expected[i].DistanceTo(Format<T>.Wide(y[i])) <= most;

            if (!isRight)
            {
                return $"class {i}: {BitPattern.Text(y[i])} instead of {expected[i].High:R}, the bound is {most:E2}";
            }
        }

        double limit = bound.OfLogSumExp(sum.High + sum.Low);

        return sum.DistanceTo(Format<T>.Wide(s)) <= limit ? null : $"the log-sum-exp is {BitPattern.Text(s)} instead of {sum.High + sum.Low:R}, the bound is {limit:E2}";
    }
}
