using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using SoftmaxGen.Kernels.Conformance;
using SoftmaxGen.Kernels.Tests;

namespace SoftmaxGen.Fuzz.Values;

/// <summary>How closely a row of probabilities is looked at.</summary>
internal enum Closeness
{
    /// <summary>What needs no reference: the table's fills, the range, the sum, the order of neighbours.</summary>
    Cheap,

    /// <summary>Also against the textbook in double, and the order of all classes.</summary>
    Reference,

    /// <summary>Also, for double, against exact arithmetic, which takes microseconds for each class.</summary>
    Exact,
}

/// <summary>The table of values, applied to one row.</summary>
internal sealed class ForwardRules<T>(int c, EmptyRow emptyRow)
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    private readonly int _c = c;
    private readonly double _ulps = Ulps(c);
    private readonly double _relative = Relative(c);
    private readonly double[] _expected = new double[c];
    private readonly T[] _sorted = new T[c];
    private readonly T[] _probabilities = new T[c];

    // Each probability within its bound, all that vanish, and the rounding to Half: the bound of the tests' SumBound, for a sum of about 1.
    private readonly double _sum = Relative(c)
        + (4.0 * c * c * Arithmetic<T>.SmallestNormal)
        + (typeof(T) == typeof(Half) ? (1.01 * Math.ScaleB(1, -11)) + (c * Math.ScaleB(1, -25)) : 0)
        + (c * Arithmetic<double>.U);

    private readonly ulong _empty = emptyRow switch
    {
        EmptyRow.Zero => 0,
        EmptyRow.Uniform => BitPattern.Of(Format<T>.Narrow(1.0 / c)),
        _ => Format<T>.NaN,
    };

    // A Half below 2^-14 is subnormal and right: what is computed is a double.
    private readonly ulong _smallest = typeof(T) == typeof(Half) ? 1 : 1UL << Format<T>.Fraction;

    /// <summary>What is wrong with the row, or null. At a temperature t the promise is the same.</summary>
    public string? Check(ReadOnlySpan<T> z, ReadOnlySpan<T> a, Closeness closeness, double t = 1)
    {
        bool spoiled = false;
        bool empty = true;

        foreach (T logit in z)
        {
            // False for NaN as well.
            spoiled |= !(logit <= Format<T>.Largest);
            empty &= T.IsNegativeInfinity(logit);
        }

        if (spoiled || empty)
        {
            return Filled(a, spoiled ? Format<T>.NaN : _empty, spoiled ? "a row with NaN or +inf" : "a row of -inf");
        }

        return Cheap(z, a)
            ?? (closeness >= Closeness.Reference ? Order(z, a) ?? Textbook(z, a, t) : null)
            ?? (closeness == Closeness.Exact && typeof(T) == typeof(double) ? Exact(z, a, t) : null);
    }

    // Past 1,024 classes the README promises no number of units. Each lane adds C / 16 exponentials, and where they are nearly
    // ties all of them may round in one direction: each addition by up to one unit of the sum.
    private static double Ulps(int c) => ForwardBound.Ulps<T>(c) + (c > 1024 && typeof(T) == typeof(float) ? c / 16.0 : 0);

    // As ForwardBound.Relative, which for Half is that of the double before it is rounded.
    private static double Relative(int c) => ForwardBound.Relative<T>(c) + (2 * Arithmetic<T>.U * (Ulps(c) - ForwardBound.Ulps<T>(c)));

    private static string? Filled(ReadOnlySpan<T> a, ulong bits, string row)
    {
        for (int i = 0; i < a.Length; i++)
        {
            if (BitPattern.Of(a[i]) != bits)
            {
                return $"class {i} of {row} is {BitPattern.Text(a[i])} instead of {BitPattern.Text(BitPattern.To<T>(bits))}";
            }
        }

        return null;
    }

    private string? Cheap(ReadOnlySpan<T> z, ReadOnlySpan<T> a)
    {
        ulong one = BitPattern.Of(T.One);
        double sum = 0;
        T lastLogit = z[0];
        T last = a[0];

        for (int i = 0; i < a.Length; i++)
        {
            T logit = z[i];
            T probability = a[i];
            ulong bits = BitPattern.Of(probability);
            sum += Format<T>.Wide(probability);

            if (bits != 0 && (bits < _smallest || bits > one))
            {
                return $"class {i} is {BitPattern.Text(probability)}: neither 0 nor a normal number up to 1";
            }

            if (bits != 0 && T.IsNegativeInfinity(logit))
            {
                return $"class {i} is -inf and has the probability {BitPattern.Text(probability)}";
            }

            if (logit >= lastLogit ? probability < last : probability > last)
            {
                return $"the logits of the classes {i - 1} and {i} are in another order than their probabilities {BitPattern.Text(last)} and {BitPattern.Text(probability)}";
            }

            if (logit == lastLogit && probability != last)
            {
                return $"the classes {i - 1} and {i} are equal and have the probabilities {BitPattern.Text(last)} and {BitPattern.Text(probability)}";
            }

            lastLogit = logit;
            last = probability;
        }

        return Math.Abs(sum - 1) <= _sum ? null : $"the sum is 1 + {sum - 1:E3}, the bound is {_sum:E3}";
    }

    private string? Order(ReadOnlySpan<T> z, ReadOnlySpan<T> a)
    {
        z.CopyTo(_sorted);
        a.CopyTo(_probabilities);
        Array.Sort(_sorted, _probabilities);

        for (int i = 1; i < _sorted.Length; i++)
        {
            bool kept = _sorted[i] == _sorted[i - 1] ? _probabilities[i] == _probabilities[i - 1] : _probabilities[i] >= _probabilities[i - 1];

            if (!kept)
            {
                return $"the logits {BitPattern.Text(_sorted[i - 1])} and {BitPattern.Text(_sorted[i])} have the probabilities "
                    + $"{BitPattern.Text(_probabilities[i - 1])} and {BitPattern.Text(_probabilities[i])}";
            }
        }

        return null;
    }

    private string? Textbook(ReadOnlySpan<T> z, ReadOnlySpan<T> a, double t)
    {
        double max = double.NegativeInfinity;

        foreach (T logit in z)
        {
            max = Math.Max(max, Format<T>.Wide(logit));
        }

        double sum = 0;

        for (int i = 0; i < z.Length; i++)
        {
            _expected[i] = Math.Exp(Shortfall(Format<T>.Wide(z[i]), max, t));
            sum += _expected[i];
        }

        for (int i = 0; i < z.Length; i++)
        {
            double expected = _expected[i] / sum;

            // For double the textbook is no more exact than the kernel: the rounding of z - max, of exp, of the sum and the quotient.
            double own = typeof(T) == typeof(double) ? Math.Min(-Shortfall(Format<T>.Wide(z[i]), max, t), 800) + 4 + _c : 0;

            if (Wrong(a[i], new TwoDoubles(expected, 0), own) is { } wrong)
            {
                return $"class {i}: {wrong}";
            }
        }

        return null;
    }

    private string? Exact(ReadOnlySpan<T> z, ReadOnlySpan<T> a, double t)
    {
        double[] wide = new double[z.Length];

        for (int i = 0; i < z.Length; i++)
        {
            wide[i] = Format<T>.Wide(z[i]);
        }

        TwoDoubles[] expected = t == 1 ? ExactSoftmax.Forward(wide) : ExactSoftmax.Forward(wide, t);

        for (int i = 0; i < z.Length; i++)
        {
            if (Wrong(a[i], expected[i], 0) is { } wrong)
            {
                return $"class {i}: {wrong}";
            }
        }

        return null;
    }

    // (z - max) / t with its limits at 0 and at +inf. Of large numbers by halves: their difference may be more than a double holds.
    private static double Shortfall(double logit, double max, double t) =>
        logit == max ? 0
        : t == 1 ? logit - max
        : double.IsNegativeInfinity(logit) || t == 0 ? double.NegativeInfinity
        : Math.Abs(max) > 1e300 ? ((logit / 2) - (max / 2)) / t * 2
        : (logit - max) / t;

    // As in the tests' ForwardTable: what is below the smallest normal number must be 0, what is little above it may be.
    private string? Wrong(T actual, TwoDoubles expected, double own)
    {
        double smallest = Arithmetic<T>.SmallestNormal;
        double slack = own * 4 * Arithmetic<T>.U;
        bool zero = BitPattern.Of(actual) == 0;

        if (zero && expected.High < smallest * 4 * _c * (1 + slack))
        {
            return null;
        }

        if (expected.High < smallest * (1 - _relative - slack))
        {
            return $"{BitPattern.Text(actual)} instead of 0, since {expected.High:R} is below the normal range";
        }

        double error = Ulp<T>.Error(actual, expected);

        return error <= _ulps + (2 * own) ? null : $"{BitPattern.Text(actual)} is {error:F2} ULP from {expected.High:R}, the bound is {_ulps + (2 * own):F2}";
    }
}
