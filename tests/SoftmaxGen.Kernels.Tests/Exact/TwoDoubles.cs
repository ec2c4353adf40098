using System;

namespace SoftmaxGen.Kernels.Tests;

/// <summary>
/// An expected value, as the sum of a double and of what that double leaves over: about 106 bits, enough to measure
/// the error of a double against.
/// </summary>
public readonly record struct TwoDoubles(double High, double Low)
{
    internal static TwoDoubles From(Dyadic value)
    {
        double high = value.ToDouble();

        // Past the largest double there is nothing to be more exact about.
        return double.IsInfinity(high) ? new TwoDoubles(high, 0) : new TwoDoubles(high, (value - Dyadic.From(high)).ToDouble());
    }

    /// <summary>How far <paramref name="value"/> is away. The first difference is exact where the two are close.</summary>
    public double DistanceTo(double value) => Math.Abs(value - High - Low);
}
