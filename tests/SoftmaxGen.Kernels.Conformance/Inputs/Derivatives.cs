using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;

namespace SoftmaxGen.Kernels.Conformance;

/// <summary>Rows of probabilities, with a gradient upstream for each, that Backward and the Jacobian may get wrong.</summary>
/// <remarks>
/// Their probabilities need not sum to 1: what is bounded is the error of the formula. But all lie from 0 to 1, and are 0 or
/// normal numbers, as Forward gives them.
/// </remarks>
public static class Derivatives
{
    // The least Half whose product with another keeps digits.
    private const double LeastHalf = 1.0 / (1 << 14);

    /// <summary>How many of the rows, from the first on, are for the Jacobian as well: fewer where it is large.</summary>
    public static int JacobianRows(int c) => c <= 40 ? 2 : c <= 128 ? 1 : 0;

    /// <summary>Up to here no difference of two gradients overflows, and there is a bound: 1.6e38 and 8e307, and every Half.</summary>
    /// <remarks>A sum of probabilities, with all roundings, is far below 1.1, so no difference reaches 2.1 times this.</remarks>
    public static double LargestGradient<T>()
        where T : unmanaged => typeof(T) == typeof(double) ? 8e307 : typeof(T) == typeof(float) ? 1.6e38 : Number.Largest<T>();

    /// <summary>One batch of rows: the probabilities, and the gradients upstream.</summary>
    public static (T[] A, T[] DLdA) Rows<T>(int c)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        double largest = LargestGradient<T>();
        double u = typeof(T) == typeof(double) ? Math.ScaleB(1, -53) : Math.ScaleB(1, -24);
        double smallest = typeof(T) == typeof(double) ? Math.ScaleB(1, -1022) : typeof(T) == typeof(float) ? Math.ScaleB(1, -126) : Math.ScaleB(1, -14);
        double ulp = typeof(T) == typeof(Half) ? Math.ScaleB(1, -10) : 2 * u;
        double[] exponentials = [.. Conformance.Rows.Uniform<double>(c, scale: 3, seed: c).Select(Math.Exp)];
        double sum = exponentials.Sum();
        double[] ordinary = [.. exponentials.Select(exponential => exponential / sum)];
        double[] gradients = Conformance.Rows.Uniform<double>(c, scale: 1, seed: c + 1);

        return Of<T>(
        [
            // On the diagonal of the Jacobian 1 - a_m rounds most little below 1/2, and what it rounds counts most there.
            (Enumerable.Range(0, c).Select(i => Math.ScaleB(1, -1 - (i / 4 % 3)) * (1 - (((i % 4 * 2) + 1) * ulp / 2))), gradients),
            (ordinary, gradients),

            // Gradients whose difference from their mean is of the last digits.
            (ordinary, gradients.Select(gradient => 1 + (16 * ulp * gradient))),
            (ordinary, Enumerable.Repeat(0.7, c)),

            // The largest, of both signs.
            (ordinary, Enumerable.Range(0, c).Select(i => i % 2 == 0 ? largest : -largest)),
            (ordinary, Enumerable.Range(0, c).Select(i => i == 0 ? -largest : largest)),

            // One class certain, and what is next to nothing.
            (Enumerable.Range(0, c).Select(i => i == c / 2 ? 1 - (ulp / 2) : smallest), gradients.Select(gradient => gradient * 1e4)),
            (ordinary.Select(a => Math.Max(smallest, a * smallest * 1e3)), gradients.Select(gradient => gradient * smallest)),

            // A sum that each addition of a whole lane, and each fold, rounds in one direction: down and up.
            (ordinary.Select(static (a, i) => Heavy(a, i)), Dust(c, ordinary, 0.98 * u)),
            (ordinary.Select(static (a, i) => Heavy(a, i)), Dust(c, ordinary, 1.02 * u)),
        ]);
    }

    private static (T[] A, T[] DLdA) Of<T>((IEnumerable<double> A, IEnumerable<double> DLdA)[] rows)
        where T : unmanaged =>
        ([.. rows.SelectMany(static row => row.A).Select(Number.Of<T>)], [.. rows.SelectMany(static row => row.DLdA).Select(Number.Of<T>)]);

    // The first class is little above 1/2, so that half a unit of the sum is u / 2 and little more.
    private static double Heavy(double a, int i) => i == 0 ? 0.5 + (1.0 / 512) : Math.Max(LeastHalf, a / 2);

    // Where a class is added to the first one's sum, a product of so much of half a unit in the last place of it.
    private static IEnumerable<double> Dust(int c, double[] a, double product) =>
        Enumerable.Range(0, c).Select(i => i == 0 ? 1 : i % 16 == 0 || i is 1 or 2 or 4 or 8 ? product / 2 / Heavy(a[i], i) : 0);
}
