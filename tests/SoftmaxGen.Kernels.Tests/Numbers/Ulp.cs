using System;
using System.Numerics;

namespace SoftmaxGen.Kernels.Tests;

/// <summary>The unit in the last place, by which errors are measured: the distance of neighbouring numbers of a type.</summary>
internal static class Ulp<T>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    private static readonly double Smallest = double.CreateChecked(T.Epsilon);

    // 1 - 2^-p is the largest number below 1 in a format of p digits.
    private static readonly int Digits = -Math.ILogB(double.CreateChecked(T.One - T.BitDecrement(T.One)));

    public static double At(double value) =>
        value == 0 ? Smallest : Math.Max(Smallest, Math.ScaleB(1, Math.ILogB(value) - (Digits - 1)));

    public static double Error(T actual, TwoDoubles expected) =>
        expected.DistanceTo(double.CreateChecked(actual)) / At(expected.High);
}
