using System;

namespace SoftmaxGen.Kernels.Tests;

/// <summary>log(1 + r) to well over 106 significant bits, for a tiny r as for a large one.</summary>
internal static class ExactLogarithm
{
    private const int Bits = 192;

    private static readonly Dyadic Two = Dyadic.From(2);

    /// <summary>Of an r from 0 on.</summary>
    /// <remarks>1 + r = 2^n (1 + f), and log(1 + f) = 2 atanh(q) with q = f / (2 + f), which is at most 1/3.</remarks>
    public static Dyadic OnePlus(Dyadic r)
    {
        if (r.Mantissa.IsZero)
        {
            return Dyadic.Zero;
        }

        int n = Math.ILogB(1 + r.ToDouble());
        Dyadic f = n == 0 ? r.Cut(Bits) : (Dyadic.One + r.Cut(Bits)).Scaled(-n) - Dyadic.One;
        Dyadic q = Dyadic.Divide(f, f + Two, Bits);
        Dyadic square = (q * q).Cut(Bits);
        Dyadic power = q;
        Dyadic sum = q;

        // q + q^3 / 3 + q^5 / 5 + ...
        for (int k = 3; !power.Mantissa.IsZero && power.Magnitude > q.Magnitude - Bits; k += 2)
        {
            power = (power * square).Cut(Bits);
            sum = (sum + Dyadic.Divide(power, Dyadic.From(k), Bits)).Cut(Bits + 16);
        }

        return (Dyadic.From(n) * ExactExponential.Ln2) + sum.Scaled(1);
    }
}
