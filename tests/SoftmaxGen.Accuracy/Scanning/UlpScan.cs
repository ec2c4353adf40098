using System;
using System.Numerics;
using SoftmaxGen.Accuracy.Arithmetic;
using SoftmaxGen.Accuracy.Formats;
using SoftmaxGen.Accuracy.Functions;

namespace SoftmaxGen.Accuracy.Scanning;

/// <summary>The worst error of a function over a stretch of numbers.</summary>
/// <typeparam name="T">The element type.</typeparam>
/// <param name="Worst">In units of the last place of the exact value.</param>
/// <param name="At">Where that is.</param>
/// <param name="Relative">The worst error as a part of the exact value, which may be elsewhere.</param>
internal readonly record struct UlpScan<T>(T Worst, T At, T Relative)
    where T : IBinaryFloatingPointIeee754<T>
{
    /// <summary>Tries every number of the stretch.</summary>
    public static UlpScan<T> Run<TFormat, TFunction, TMultiplyAdd>(TFunction function, Stretch<T, TFormat> stretch)
        where TFormat : IFormat<T>
        where TFunction : struct, IFunction<T>
        where TMultiplyAdd : IMultiplyAdd
    {
        return stretch.Aggregate(default(UlpScan<T>), Block, static (a, b) => a.Merge(b));

        UlpScan<T> Block(long from, long to)
        {
            ReadOnlySpan<T> coefficients = TFunction.Coefficients;
            var worst = default(UlpScan<T>);
            for (long i = from; i < to; i++)
            {
                T x = stretch[i];
                ExactValue<T> exact = TFunction.Reference(x);
                (T ulps, T relative) = exact.Errors(function.Of<TMultiplyAdd>(x, coefficients));

                // A NaN compares with nothing and would be overlooked.
                if (!(ulps <= worst.Worst))
                {
                    worst = worst with { Worst = T.IsNaN(ulps) ? T.PositiveInfinity : ulps, At = x };
                }

                if (relative > worst.Relative)
                {
                    worst = worst with { Relative = relative };
                }
            }

            return worst;
        }
    }

    /// <summary>The worse of two.</summary>
    public UlpScan<T> Merge(UlpScan<T> other) => (Worst >= other.Worst ? this : other) with { Relative = T.Max(Relative, other.Relative) };
}
