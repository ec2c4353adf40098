using System;
using System.Numerics;
using SoftmaxGen.Accuracy.Arithmetic;
using SoftmaxGen.Accuracy.Formats;
using SoftmaxGen.Accuracy.Functions;

namespace SoftmaxGen.Accuracy.Scanning;

/// <summary>How many pairs of neighbouring numbers there are of which the larger has the smaller value.</summary>
/// <typeparam name="T">The element type.</typeparam>
/// <typeparam name="TFormat">Its constants.</typeparam>
/// <typeparam name="TMultiplyAdd">How the machine multiplies and adds.</typeparam>
internal static class MonotonicityScan<T, TFormat, TMultiplyAdd>
    where T : IBinaryFloatingPointIeee754<T>
    where TFormat : IFormat<T>
    where TMultiplyAdd : IMultiplyAdd
{
    /// <summary>Of the pairs of each number of the stretch with the next number there is.</summary>
    public static long Run<TFunction>(TFunction function, Stretch<T, TFormat> stretch)
        where TFunction : struct, IFunction<T>
    {
        return stretch.Aggregate(0L, Block, (a, b) => a + b);

        long Block(long from, long to)
        {
            ReadOnlySpan<T> coefficients = TFunction.Coefficients;
            long decreases = 0;
            for (long i = from; i < to; i++)
            {
                if (!function.IsAtMostNext<TMultiplyAdd>(stretch[i], coefficients))
                {
                    decreases++;
                }
            }

            return decreases;
        }
    }

    /// <summary>
    /// Every stride-th pair of the exponential, over all numbers that a row can hold. One row's k reaches only so far down: rows are laid
    /// end to end, each with an even and an odd k, which round ties differently. Numbers nearer to 0 than <paramref name="nearest"/> are
    /// passed over.
    /// </summary>
    public static (long Pairs, long Decreases) RunRows(long stride, T nearest)
    {
        long pairs = 0;
        long decreases = 0;
        int highest = (int)Math.Ceiling(TFormat.ShiftThreshold / Math.Log(2));
        int reach = -Domain<T, TFormat>.LowestExponent;

        // The reach is odd: one less keeps the even rows in touch with each other, and the odd ones.
        for (int top = highest; top > -highest - reach; top -= reach - 1)
        {
            foreach (int k in (int[])[top, top - 1])
            {
                T lowest = T.Max(Domain<T, TFormat>.LowestShifted, T.CreateChecked((k - reach) * Math.Log(2)));
                T end = T.Min(Domain<T, TFormat>.HighestShifted, T.CreateChecked((k + 0.5) * Math.Log(2)));
                Scan(lowest, T.Min(end, -nearest), k);
                Scan(T.Max(lowest, nearest), end, k);
            }
        }

        return (pairs, decreases);

        void Scan(T lowest, T end, int k)
        {
            if (lowest < end)
            {
                var stretch = new Stretch<T, TFormat>(lowest, T.BitDecrement(end), stride);
                pairs += stretch.Count;
                decreases += Run(new Exp<T, TFormat>(k), stretch);
            }
        }
    }
}
