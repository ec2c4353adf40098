using System;
using System.Numerics;
using SoftmaxGen.Accuracy.Arithmetic;
using SoftmaxGen.Accuracy.Formats;

namespace SoftmaxGen.Accuracy.Fitting;

/// <summary>
/// Looks among the neighbours of the rounded minimax coefficients for those with the smallest worst error of the whole exponential,
/// all its roundings included, fused and separate alike.
/// </summary>
/// <typeparam name="T">The element type.</typeparam>
/// <typeparam name="TFormat">Its constants.</typeparam>
internal sealed class CoefficientSearch<T, TFormat>
    where T : IBinaryFloatingPointIeee754<T>
    where TFormat : IFormat<T>
{
    private readonly (T X, ExactExp<T> Exact)[] _points;
    private readonly Random _random = new(1);

    /// <summary>Draws the sample that candidates are judged by.</summary>
    public CoefficientSearch(int samples)
    {
        _points = new (T, ExactExp<T>)[samples];
        double lowest = double.CreateChecked(Domain<T, TFormat>.Lowest);
        for (int i = 0; i < samples; i++)
        {
            T x = T.CreateChecked(lowest * _random.NextDouble());
            _points[i] = (x, TFormat.Reference(x));
        }
    }

    /// <summary>The worst error in ULP of the given coefficients, or any number above <paramref name="limit"/> if it is above that.</summary>
    public T WorstError(ReadOnlySpan<T> coefficients, T limit)
    {
        T worst = T.Zero;
        for (int i = 0; i < _points.Length; i++)
        {
            (T x, ExactExp<T> exact) = _points[i];
            T error = T.Max(
                exact.ErrorInUlps(Exponential<T, TFormat, Fused>.Exp(x, Exponential<T, TFormat, Fused>.Bias(0), coefficients)),
                exact.ErrorInUlps(Exponential<T, TFormat, Separate>.Exp(x, Exponential<T, TFormat, Separate>.Bias(0), coefficients)));
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
                // r^2 scales each coefficient down by about 3 against the one before: its last places matter that much less.
                int index = _random.Next(candidate.Length);
                int reach = (int)Math.Pow(2, _random.NextDouble() * (2 + (2.2 * index)));
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
