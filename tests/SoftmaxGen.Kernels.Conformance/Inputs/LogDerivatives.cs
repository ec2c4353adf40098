using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;

namespace SoftmaxGen.Kernels.Conformance;

/// <summary>Rows of log-probabilities, with a gradient upstream for each, that Backward and the Jacobian may get wrong.</summary>
/// <remarks>Their probabilities need not sum to 1: what is bounded is the error of the formula.</remarks>
public static class LogDerivatives
{
    /// <summary>Up to here the plain sum of a row's gradients does not overflow, nor do its products with probabilities up to 1.</summary>
    public static double LargestGradient<T>(int c)
        where T : unmanaged => typeof(T) == typeof(Half) ? Number.Largest<T>() : Number.Largest<T>() / 4 / c;

    /// <summary>One batch of rows: the log-probabilities, and the gradients upstream.</summary>
    public static (T[] Y, T[] DLdY) Rows<T>(int c)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        double largest = LargestGradient<T>(c);
        double u = typeof(T) == typeof(double) ? Math.ScaleB(1, -53) : Math.ScaleB(1, -24);
        double lowest = typeof(T) == typeof(double) ? -708.4 : -87.3; // About where exp leaves the normal range.
        double[] logits = Conformance.Rows.Uniform<double>(c, scale: 3, seed: c);
        double sum = Math.Log(logits.Sum(Math.Exp));
        double[] ordinary = [.. logits.Select(logit => logit - sum)];
        double[] gradients = Conformance.Rows.Uniform<double>(c, scale: 1, seed: c + 1);

        return Of<T>(
        [
            (ordinary, gradients),

            // g - p sum of g cancels where one class has all: it is of the last digits.
            (Enumerable.Range(0, c).Select(i => i == c / 2 ? -u : -20.0 - i), gradients.Select((gradient, i) => i == c / 2 ? 1 : gradient * u)),
            (Enumerable.Repeat(-Math.Log(c), c), Enumerable.Repeat(0.7, c)),

            // A sum that cancels, and one that does not.
            (ordinary, Enumerable.Range(0, c).Select(i => i % 2 == 0 ? 1 : -1 + (u * i))),
            (ordinary, Enumerable.Range(0, c).Select(i => i % 2 == 0 ? largest : -largest)),
            (ordinary, Enumerable.Repeat(largest, c)),

            // Classes on both sides of where the probability becomes 0, and some without a chance whose gradients are nothing.
            (Enumerable.Range(0, c).Select(i => i == 0 ? 0 : lowest + (((i % 7) - 3) * 0.3)), gradients.Select(gradient => gradient * 1e4)),
            (ordinary.Select((log, i) => i % 3 == 1 ? double.NegativeInfinity : log), gradients.Select((gradient, i) => (i % 9) switch { 1 => double.NaN, 4 => double.PositiveInfinity, _ => gradient })),

            // A sum that each addition of a whole lane, and each fold, rounds in one direction: down and up.
            (ordinary, Dust(c, 0.98 * u)),
            (ordinary, Dust(c, 1.02 * u)),
        ]);
    }

    private static (T[] Y, T[] DLdY) Of<T>((IEnumerable<double> Y, IEnumerable<double> DLdY)[] rows)
        where T : unmanaged =>
        ([.. rows.SelectMany(static row => row.Y).Select(Number.Of<T>)], [.. rows.SelectMany(static row => row.DLdY).Select(Number.Of<T>)]);

    // Where a class is added to the first one's sum, so much of half a unit in the last place of it.
    private static IEnumerable<double> Dust(int c, double part) =>
        Enumerable.Range(0, c).Select(i => i == 0 ? 1 : i % 16 == 0 || i is 1 or 2 or 4 or 8 ? part : 0);
}
