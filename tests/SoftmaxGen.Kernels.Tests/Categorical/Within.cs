using System;
using System.Numerics;
using SoftmaxGen.Kernels.Conformance;

namespace SoftmaxGen.Kernels.Tests;

/// <summary>A number no further from the exact one than its bound.</summary>
internal static class Within
{
    /// <param name="actual">The number.</param>
    /// <param name="exact">What it should be.</param>
    /// <param name="bound">How far it may be from that.</param>
    /// <param name="where">Where it was found: asked for only where it is wrong, since a million are right.</param>
    public static void Assert<T>(T actual, TwoDoubles exact, double bound, Func<string> where)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        double value = double.CreateChecked(actual);

        if (!(exact.DistanceTo(value) <= bound) && !value.Equals(exact.High) && !Overflows())
        {
            Xunit.Assert.Fail($"{where()}: {BitPattern.Text(actual)} instead of {exact.High:R}, off by {exact.DistanceTo(value):R}, and {bound:R} is the bound");
        }

        // What no number of the type is near to may be infinite.
        bool Overflows() => Math.Abs(exact.High) > double.CreateChecked(Logits.Largest<T>()) && T.IsInfinity(actual) && Math.Sign(value) == Math.Sign(exact.High);
    }
}
