using System;
using System.Numerics;
using SoftmaxGen.Accuracy.Formats;

namespace SoftmaxGen.Accuracy.Functions;

/// <summary>Which numbers reach the exponential.</summary>
/// <typeparam name="T">The element type.</typeparam>
/// <typeparam name="TFormat">Its constants.</typeparam>
internal static class Domain<T, TFormat>
    where T : IBinaryFloatingPointIeee754<T>
    where TFormat : IFormat<T>
{
    /// <summary>The lowest exponent n - k that a row keeps, the one with the field 1; classes below it get probability 0.</summary>
    public static int LowestExponent => 1 - int.CreateChecked(TFormat.HalfExponent);

    /// <summary>The lowest number whose exponential is kept when k = 0: the next lower one is rounded to the next lower n.</summary>
    public static T Lowest => T.BitIncrement(T.CreateChecked((LowestExponent - 0.5) * Math.Log(2)));

    /// <summary>The lowest number of all: the row's maximum is at least minus the shift threshold, and what is kept lies above that by <see cref="Lowest"/>.</summary>
    public static T LowestShifted => T.CreateChecked(-TFormat.ShiftThreshold) + Lowest;

    /// <summary>The highest number of all.</summary>
    public static T HighestShifted => T.CreateChecked(TFormat.ShiftThreshold);
}
