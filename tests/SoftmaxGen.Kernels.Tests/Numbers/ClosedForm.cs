using System;
using System.Linq;

namespace SoftmaxGen.Kernels.Tests;

/// <summary>The forms for one and two classes put 1 - a_m where the other probability is: they take the sum to be 1.</summary>
internal static class ClosedForm
{
    /// <summary>How far the sum of a row is from 1, where a closed form takes it to be 1, and else nothing.</summary>
    // The largest first, since its difference from 1 is exact.
    public static double Defect(double[] a) =>
        a.Length <= 2 ? Math.Abs(a.OrderDescending().Aggregate(1.0, static (rest, probability) => rest - probability)) : 0;
}
