using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using SoftmaxGen.Accuracy.Arithmetic;
using SoftmaxGen.Accuracy.Formats;
using SoftmaxGen.Accuracy.Functions;
using SoftmaxGen.Kernels.Tests;

namespace SoftmaxGen.Accuracy.Searching;

/// <summary>
/// The logits whose exponential the kernels get most wrong, upwards and downwards. A row of a few of them has the error of
/// one against that of all the others.
/// </summary>
internal sealed class WorstPoints<T>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    private const int Tried = 100_000;
    private const int Kept = 200;

    // Of logits nearer to 0 than this all rows up to 1,024 classes can be made that keep their digits.
    private const double Farthest = 12;

    private readonly double[] _high;
    private readonly double[] _low;

    private WorstPoints(IEnumerable<(double X, double Error)> points)
    {
        (double X, double Error)[] sorted = [.. points.OrderBy(static point => point.Error)];
        _low = [.. sorted[..Kept].Select(static point => point.X)];
        _high = [.. sorted[^Kept..].Select(static point => point.X)];
    }

    /// <summary>Finds them.</summary>
    /// <param name="rounded">Whether the kernel rounds an exponential to one number, as it does past 64 classes.</param>
    /// <param name="highest">How large they may be: 0 where the largest logit is taken out before.</param>
    public static WorstPoints<T> Of<TFormat, TMultiplyAdd>(bool rounded, double highest = Farthest)
        where TFormat : IFormat<T>
        where TMultiplyAdd : IMultiplyAdd
    {
        var random = new Random(1);

        return new WorstPoints<T>(Enumerable.Range(0, Tried).Select(_ =>
        {
            T x = T.CreateChecked(((highest - Farthest) / 2) + ((highest + Farthest) / 2 * ((2 * random.NextDouble()) - 1)));
            T bias = Exponential<T, TFormat, TMultiplyAdd>.Bias(0);
            (T power, T fraction) = Exponential<T, TFormat, TMultiplyAdd>.Parts(x, bias, TFormat.ExpCoefficients, out T _);
            Dyadic computed = rounded
                ? Exact(Exponential<T, TFormat, TMultiplyAdd>.Exp(x, bias, TFormat.ExpCoefficients))
                : Exact(power) * (Dyadic.One + Exact(fraction));
            Dyadic exact = ExactExponential.Of(Exact(x));

            return (double.CreateChecked(x), Dyadic.Divide(computed - exact, exact, bits: 53).ToDouble());
        }));
    }

    /// <summary>One of them.</summary>
    public double Any(Random random) => Of(random, random.Next(2) == 0);

    public IEnumerable<RowFamily> Families() =>
    [
        new(RowFamily.WorstPoints, "few", (random, row) =>
        {
            bool isHigh = random.Next(2) == 0;
            row.Fill(Of(random, isHigh));

            for (int i = random.Next(1, Math.Max(2, row.Length / 8)); i > 0; i--)
            {
                row[random.Next(row.Length)] = Of(random, !isHigh);
            }
        }),
    ];

    private double Of(Random random, bool isHigh) => isHigh ? _high[random.Next(Kept)] : _low[random.Next(Kept)];

    private static Dyadic Exact(T value) => Dyadic.From(double.CreateChecked(value));
}
