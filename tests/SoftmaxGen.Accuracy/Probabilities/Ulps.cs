using System;
using System.Numerics;
using SoftmaxGen.Kernels.Tests;

namespace SoftmaxGen.Accuracy.Probabilities;

/// <summary>Errors of probabilities in units in the last place of the exact ones.</summary>
internal static class Ulps<T>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    private static readonly int Digits = typeof(T) == typeof(float) ? 24 : 53;

    private static readonly double SmallestNormal = Math.ScaleB(1, typeof(T) == typeof(float) ? -126 : -1022);

    /// <summary>Below it a probability may be 0, and a peer's may be a denormal with fewer digits: there no error counts.</summary>
    public static double Least(int c) => 4 * c * SmallestNormal;

    /// <summary>The error; infinite where the probability is NaN.</summary>
    public static double Error(T actual, TwoDoubles exact)
    {
        double error = Math.ScaleB(exact.DistanceTo(double.CreateChecked(actual)), Digits - 1 - Math.ILogB(exact.High));

        return double.IsNaN(error) ? double.PositiveInfinity : error;
    }
}
