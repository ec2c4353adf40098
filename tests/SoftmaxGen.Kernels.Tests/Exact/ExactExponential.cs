using System;
using System.Numerics;

namespace SoftmaxGen.Kernels.Tests;

/// <summary>e^x to well over 106 bits, by halving the argument, Taylor's series, and squaring.</summary>
internal static class ExactExponential
{
    // Numbers here are integers over 2^Bits. Each squaring doubles the error of the series, so 2^-192 becomes 2^-179.
    private const int Bits = 192;
    private const int Halvings = 12;

    // After twelve halvings s is below 2^-12, so term k is below 2^-12k / k!: twelve terms reach 2^-172.
    private const int Terms = 12;

    private static readonly BigInteger One = BigInteger.One << Bits;
    /// <summary>ln 2, to some digits more than a result has.</summary>
    public static readonly Dyadic Ln2 = ComputeLn2();

    /// <summary>e^x for |x| up to a few thousand.</summary>
    public static Dyadic Of(Dyadic x)
    {
        int n = (int)Math.Floor(x.ToDouble() / Math.Log(2));
        BigInteger s = (x - (Dyadic.From(n) * Ln2)).OverPowerOfTwo(Bits) >> Halvings;
        BigInteger sum = One;

        // 1 + s / 1 (1 + s / 2 (1 + s / 3 (...)))
        for (int k = Terms; k >= 1; k--)
        {
            sum = One + (((s * sum) >> Bits) / k);
        }

        for (int i = 0; i < Halvings; i++)
        {
            sum = (sum * sum) >> Bits;
        }

        return new Dyadic(sum, n - Bits);
    }

    // ln 2 = sum over k of 1 / (k 2^k): each term adds a bit. A few more than Bits, since n ln 2 is up to a thousand times it.
    private static Dyadic ComputeLn2()
    {
        const int Terms = Bits + 32;

        BigInteger sum = BigInteger.Zero;

        for (int k = 1; k <= Terms; k++)
        {
            sum += (BigInteger.One << ((2 * Terms) - k)) / k;
        }

        return new Dyadic(sum, -2 * Terms);
    }
}
