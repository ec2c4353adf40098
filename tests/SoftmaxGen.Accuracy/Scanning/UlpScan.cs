using System;
using System.Numerics;
using SoftmaxGen.Accuracy.Arithmetic;
using SoftmaxGen.Accuracy.Formats;

namespace SoftmaxGen.Accuracy.Scanning;

/// <summary>The worst error of the exponential over a stretch of numbers.</summary>
/// <typeparam name="T">The element type.</typeparam>
internal readonly record struct UlpScan<T>(T Worst, T At)
    where T : IBinaryFloatingPointIeee754<T>
{
    /// <summary>Tries every number of the stretch.</summary>
    public static UlpScan<T> Run<TFormat, TMultiplyAdd>(Stretch<T, TFormat> stretch)
        where TFormat : IFormat<T>
        where TMultiplyAdd : IMultiplyAdd
    {
        return stretch.Aggregate(new UlpScan<T>(T.Zero, T.Zero), Block, (a, b) => a.Worst >= b.Worst ? a : b);

        UlpScan<T> Block(long from, long to)
        {
            ReadOnlySpan<T> coefficients = TFormat.Coefficients;
            T bias = Exponential<T, TFormat, TMultiplyAdd>.Bias(0);
            var worst = new UlpScan<T>(T.Zero, T.Zero);
            for (long i = from; i < to; i++)
            {
                T x = stretch[i];
                T error = TFormat.Reference(x).ErrorInUlps(Exponential<T, TFormat, TMultiplyAdd>.Exp(x, bias, coefficients));

                // A NaN compares with nothing and would be overlooked.
                if (!(error <= worst.Worst))
                {
                    worst = new UlpScan<T>(T.IsNaN(error) ? T.PositiveInfinity : error, x);
                }
            }

            return worst;
        }
    }
}
