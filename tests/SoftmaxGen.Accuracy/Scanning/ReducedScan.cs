using System;
using System.Numerics;
using SoftmaxGen.Accuracy.Arithmetic;
using SoftmaxGen.Accuracy.Formats;
using SoftmaxGen.Accuracy.Functions;

namespace SoftmaxGen.Accuracy.Scanning;

/// <summary>
/// What an exponential may be off by whatever its argument is, also one that has a rest: the error of exp(r) - 1 of every r, with half a unit in the last place of r, which is what reduction rounds in it.
/// </summary>
/// <param name="Before">The worst of it before it is rounded to one number, of the result, in u.</param>
/// <param name="Rounded">And after: with half a unit in the last place of the result.</param>
internal readonly record struct ReducedScan<T>(T Before, T Rounded)
    where T : IBinaryFloatingPointIeee754<T>
{
    // Nearer to 0 half a unit of 1 is all that counts.
    private const int LeastExponent = -12;

    // ln 2 / 2, and what a rounded n and a rest add to it.
    private const double Most = 0.34668;

    // Half a unit in the last place of n times the second part of ln 2, in u.
    private const double OfLow = 1.0 / 4096;

    /// <summary>Tries the numbers of both signs that a stretch of one sign is made of.</summary>
    /// <param name="of">The numbers from one to another.</param>
    public static ReducedScan<T> Run<TFormat, TMultiplyAdd>(Func<T, T, Stretch<T, TFormat>> of)
        where TFormat : IFormat<T>
        where TMultiplyAdd : IMultiplyAdd
    {
        T least = T.ScaleB(T.One, LeastExponent);
        T most = T.CreateChecked(Most);

        return Of(of(least, most)).Merge(Of(of(-most, -least)));

        static ReducedScan<T> Of(Stretch<T, TFormat> stretch) => stretch.Aggregate(
            default(ReducedScan<T>),
            (from, to) =>
            {
                var worst = default(ReducedScan<T>);
                for (long i = from; i < to; i++)
                {
                    worst = worst.Merge(At<TFormat, TMultiplyAdd>(stretch[i]));
                }

                return worst;
            },
            static (a, b) => a.Merge(b));
    }

    private static ReducedScan<T> At<TFormat, TMultiplyAdd>(T r)
        where TFormat : IFormat<T>
        where TMultiplyAdd : IMultiplyAdd
    {
        T fraction = Exponential<T, TFormat, TMultiplyAdd>.Fraction(r, TFormat.ExpCoefficients);
        ExactValue<T> exact = TFormat.ExpReference(r);
        T high = T.ScaleB(exact.High, exact.Exponent);

        // Exact but for the last subtraction: all of them are near each other.
        T distance = T.Abs(((T.One - high) + fraction) - T.ScaleB(exact.Low, exact.Exponent));
        T u = T.ScaleB(T.One, -TFormat.Precision);
        T before = (distance / high / u) + T.ScaleB(T.One, T.ILogB(r)) + T.CreateChecked(OfLow);

        return new(before, before + (T.ScaleB(T.One, T.ILogB(T.One + fraction)) / high));
    }

    private ReducedScan<T> Merge(ReducedScan<T> other) => new(T.Max(Before, other.Before), T.Max(Rounded, other.Rounded));
}
