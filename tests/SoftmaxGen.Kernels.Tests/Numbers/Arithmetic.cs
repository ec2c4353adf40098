using System;
using System.Numerics;

namespace SoftmaxGen.Kernels.Tests;

/// <summary>The arithmetic behind an element type: its own for float and double, and for Half that of double with exponentials to fewer digits.</summary>
internal static class Arithmetic<T>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    /// <summary>The unit roundoff u: one operation is off by at most u times its result.</summary>
    public static readonly double U = typeof(T) == typeof(double) ? Math.ScaleB(1, -53) : typeof(T) == typeof(Half) ? Math.ScaleB(1, -33) : Math.ScaleB(1, -24);

    /// <summary>Half a unit in the last place of what is stored, next to 1.</summary>
    public static readonly double Place = typeof(T) == typeof(Half) ? Math.ScaleB(1, -11) : U;

    /// <summary>The smallest normal number, of float for Half.</summary>
    public static readonly double SmallestNormal = typeof(T) == typeof(double) ? Math.ScaleB(1, -1022) : Math.ScaleB(1, -126);

    /// <summary>
    /// Below the normal range an operation is off by up to half of the smallest subnormal number; for double that half
    /// is no double, and the whole stands for it.
    /// </summary>
    public static readonly double Underflow = Math.Max(U * SmallestNormal, double.Epsilon);

    /// <summary>The unit in the last place of what is computed, before it is stored.</summary>
    public static double UlpAt(double value) =>
        typeof(T) == typeof(double) ? Ulp<double>.At(value) : typeof(T) == typeof(Half) ? 2 * U * Math.Abs(value) : Ulp<float>.At(value);

    /// <summary>What the one rounding to the element type may add: nothing, except for Half.</summary>
    public static double Storing(double value) =>
        typeof(T) == typeof(Half) ? (Math.ScaleB(1, -11) * Math.Abs(value)) + Math.ScaleB(1, -25) : 0;
}
