using System;
using System.Numerics;

namespace SoftmaxGen.Kernels.Tests;

/// <summary>e^x to well over 106 bits, by halving the argument, Taylor's series, and squaring.</summary>
internal static class ExactExponential
{
    // Guards the 160 bits of a result against the bits that cancel in x - n ln 2, and that each squaring loses.
    private const int Bits = 192;
    private const int Halvings = 12;

    private static readonly Dyadic Ln2 = ComputeLn2();

    /// <summary>e^x for |x| up to a few thousand.</summary>
    public static Dyadic Of(Dyadic x)
    {
        int n = (int)Math.Floor(x.ToDouble() / Math.Log(2));
        Dyadic small = (x - (Dyadic.From(n) * Ln2)).Cut(Bits).Scaled(-Halvings);

        Dyadic term = Dyadic.One;
        Dyadic sum = Dyadic.One;

        // |small| < 2^-12, so term k is below 2^-12k: seventeen terms reach 2^-204.
        for (int k = 1; k <= 17; k++)
        {
            term = Dyadic.Divide((term * small).Cut(Bits), Dyadic.From(k), Bits);
            sum += term;
        }

        sum = sum.Cut(Bits);

        for (int i = 0; i < Halvings; i++)
        {
            sum = (sum * sum).Cut(Bits);
        }

        return sum.Scaled(n);
    }

    // ln 2 = sum over k of 1 / (k 2^k): each term adds a bit.
    private static Dyadic ComputeLn2()
    {
        Dyadic sum = Dyadic.Zero;

        for (int k = 1; k <= 2 * Bits; k++)
        {
            sum += Dyadic.Divide(Dyadic.One, Dyadic.From(k), 2 * Bits).Scaled(-k);
        }

        return sum.Cut(2 * Bits);
    }
}
