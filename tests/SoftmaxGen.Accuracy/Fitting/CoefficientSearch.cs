using System;
using System.Numerics;
using SoftmaxGen.Accuracy.Arithmetic;
using SoftmaxGen.Accuracy.Formats;
using SoftmaxGen.Accuracy.Functions;

namespace SoftmaxGen.Accuracy.Fitting;

/// <summary>
/// Looks among the neighbours of the rounded minimax coefficients for those with the smallest worst error of the whole function,
/// all its roundings included, fused and separate alike.
/// </summary>
/// <typeparam name="T">The element type.</typeparam>
/// <typeparam name="TFunction">The function.</typeparam>
internal sealed class CoefficientSearch<T, TFunction>
    where T : IBinaryFloatingPointIeee754<T>
    where TFunction : struct, IFunction<T>
{
    private readonly TFunction _function;
    private readonly (T X, ExactValue<T> Exact)[] _points;
    private readonly Random _random = new(1);

    /// <summary>Draws the sample that candidates are judged by.</summary>
    public CoefficientSearch(TFunction function, int samples)
    {
        _function = function;
        _points = new (T, ExactValue<T>)[samples];
        for (int i = 0; i < samples; i++)
        {
            T x = TFunction.Draw(_random);
            _points[i] = (x, TFunction.Reference(x));
        }
    }

    /// <summary>The worst error in ULP of the given coefficients, or any number above <paramref name="limit"/> if it is above that.</summary>
    public T WorstError(ReadOnlySpan<T> coefficients, T limit)
    {
        T worst = T.Zero;
        for (int i = 0; i < _points.Length; i++)
        {
            (T x, ExactValue<T> exact) = _points[i];
            T error = T.Max(
                exact.ErrorInUlps(_function.Of<Fused>(x, coefficients)),
                exact.ErrorInUlps(_function.Of<Separate>(x, coefficients)));
            if (error > worst)
            {
                worst = error;

                // The points that refute one candidate refute most others: tried first, they make the search a thousand times faster.
                if (worst > limit)
                {
                    (_points[i], _points[i / 2]) = (_points[i / 2], _points[i]);
                    return worst;
                }
            }
        }

        return worst;
    }

    /// <summary>Tries as many random neighbours as told, each of the best so far, and returns the best of all.</summary>
    public T[] Improve(T[] coefficients, int trials)
    {
        T[] best = coefficients;
        T bestError = WorstError(best, T.PositiveInfinity);
        for (int trial = 0; trial < trials; trial++)
        {
            var candidate = (T[])best.Clone();
            for (int changes = _random.Next(1, 4); changes > 0; changes--)
            {
                // The last places of a coefficient matter less, the higher the power that it is multiplied by.
                int index = _random.Next(candidate.Length);
                int reach = (int)Math.Pow(2, _random.NextDouble() * (2 + (TFunction.BitsPerCoefficient * index)));
                T place = T.BitIncrement(candidate[index]) - candidate[index];
                candidate[index] += place * T.CreateChecked(_random.Next(2) == 0 ? reach : -reach);
            }

            T error = WorstError(candidate, bestError);
            if (error < bestError)
            {
                (best, bestError) = (candidate, error);
            }
        }

        return best;
    }
}
