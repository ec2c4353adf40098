using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using SoftmaxGen.Kernels.Conformance;
using SoftmaxGen.Kernels.Tests;

namespace SoftmaxGen.Accuracy.Results;

/// <summary>What the methods of a categorical kernel give.</summary>
internal static class CategoricalResults
{
    public static IEnumerable<Measured<T>> Of<T, TRandom>(CategoricalKernel<T, TRandom> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where TRandom : unmanaged, IBinaryFloatingPointIeee754<TRandom>
    {
        int c = kernel.C;
        var unit = new Unit<T>(c, kernel.IsWide);
        DistributionErrors errors = unit.Errors;

        yield return kernel.IsWide
            ? Result("log-probability", errors.LogOfSum, LogProb)
            : new Measured<T>("log-probability", "ULP", c, false, kernel.Declared.Deterministic, LogErrors<T>.Ulps(c), LogProb);
        yield return Result("entropy", errors.Entropy, Entropy);
        yield return Result("probability", errors.Probability, Probability);
        yield return Result("Backward", errors.PolicyGradient, Backward);
        yield return Result("KL", errors.Divergence, KL);
        yield return Result("KLBackward", errors.DivergenceGradient, KLBackward);
        yield return Result("KLBackward, other", errors.DivergenceGradientOfOther, KLBackwardOther);
        yield return Result("boundary of Sample", errors.Boundary, Boundary);

        Measured<T> Result(string name, double proven, Func<Case<T>, double> error) =>
            new(name, unit.Name, c, kernel.IsWide, kernel.Declared.Deterministic, unit.Proven(proven), error);

        double LogProb(Case<T> row)
        {
            var exact = new ExactDistribution(Wide(row.Z));
            var logProb = new T[1];
            double worst = 0;

            foreach (int n in (int[])[row.Action, Largest(row.Z)])
            {
                kernel.LogProb(row.Z, Mask.None, [n], logProb);
                TwoDoubles expected = exact.LogProb(n);
                worst = Math.Max(worst, unit.Of(logProb[0], expected, kernel.IsWide ? Math.Abs(expected.High) : Ulp<T>.At(expected.High) / unit.Size));
            }

            return worst;
        }

        double Entropy(Case<T> row)
        {
            TwoDoubles exact = new ExactDistribution(Wide(row.Z)).Entropy;
            var entropy = new T[1];
            kernel.Entropy(row.Z, Mask.None, entropy);

            return unit.Of(entropy[0], exact, exact.High, Depth(row.Z));
        }

        double Probability(Case<T> row)
        {
            var exact = new ExactDistribution(Wide(row.Z));
            var a = new T[c];
            kernel.Probabilities(row.Z, Mask.None, a);

            return Enumerable.Range(0, c).Max(n => Counts(row.Z, n) ? unit.Of(a[n], exact.Probability(n), exact.Probability(n).High) : 0);
        }

        double Backward(Case<T> row)
        {
            double[] z = Wide(row.Z);
            var exact = new ExactDistribution(z);
            var dLdZ = new T[c];
            double maximum = z.Max();
            double mean = exact.Entropy.High + exact.LogProb(Largest(row.Z)).High;
            double worst = 0;
            (double g, double h) = (double.CreateChecked(row.G), double.CreateChecked(row.H));

            foreach (int action in (int[])[row.Action, Largest(row.Z)])
            {
                kernel.Backward(row.Z, Mask.None, [action], [row.G], [row.H], dLdZ);

                for (int n = 0; n < c; n++)
                {
                    double size = (Math.Abs(g) * Math.Abs(exact.Backward(action, 1, 0, n).High)) + (Math.Abs(h) * exact.Probability(n).High * (maximum - z[n] + mean));
                    worst = Math.Max(worst, Counts(row.Z, n) ? unit.Of(dLdZ[n], exact.Backward(action, g, h, n), size, Depth(row.Z)) : 0);
                }
            }

            return worst;
        }

        double KL(Case<T> row)
        {
            (ExactDistribution p, ExactDistribution q) = (new(Wide(row.Z)), new(Wide(row.Other)));
            TwoDoubles exact = p.KL(q);
            var kl = new T[1];
            kernel.KL(row.Z, Mask.None, row.Other, kl);

            return unit.Of(kl[0], exact, (2 * p.Entropy.High) + exact.High, Depth(row.Z) + Depth(row.Other));
        }

        double KLBackward(Case<T> row) => OfDivergence(row, isOther: false);

        double KLBackwardOther(Case<T> row) => OfDivergence(row, isOther: true);

        double OfDivergence(Case<T> row, bool isOther)
        {
            (ExactDistribution p, ExactDistribution q) = (new(Wide(row.Z)), new(Wide(row.Other)));
            var dLdZ = new T[c];
            var dLdZOther = new T[c];
            double g = double.CreateChecked(row.G);
            double all = (2 * p.Entropy.High) + p.KL(q).High;
            kernel.KLBackward(row.Z, Mask.None, row.Other, [row.G], dLdZ, dLdZOther);
            double worst = 0;

            for (int n = 0; n < c; n++)
            {
                if (Counts(row.Z, n) && Counts(row.Other, n))
                {
                    double size = isOther
                        ? p.Probability(n).High + q.Probability(n).High
                        : p.Probability(n).High * (Math.Abs(p.LogProb(n).High) + Math.Abs(q.LogProb(n).High) + all);
                    worst = Math.Max(worst, isOther
                        ? unit.Of(dLdZOther[n], p.KLBackwardOther(q, g, n), Math.Abs(g) * size)
                        : unit.Of(dLdZ[n], p.KLBackward(q, g, n), Math.Abs(g) * size, Depth(row.Z) + Depth(row.Other)));
                }
            }

            return worst;
        }

        double Boundary(Case<T> row)
        {
            double[] z = Wide(row.Z);
            var exact = new ExactDistribution(z);
            TwoDoubles before = exact.Before(row.Place);
            var action = new int[1];
            (ulong low, ulong high) = (0, BitPattern.Of(TRandom.One));

            // All u below low choose an earlier class, and none from high on.
            while (low < high)
            {
                ulong middle = (low + high) / 2;
                kernel.Sample(row.Z, Mask.None, [BitPattern.To<TRandom>(middle)], action);
                (low, high) = action[0] >= row.Place ? (low, middle) : (middle + 1, high);
            }

            double start = double.CreateChecked(BitPattern.To<TRandom>(low));
            // Beside the cut, and a place of u.
            double cut = row.Place * CategoricalBound<T>.OfCut(c, kernel.IsWide || typeof(T) == typeof(double)) * exact.Probability(Largest(row.Z)).High;
            double error = before.DistanceTo(start) - Ulp<TRandom>.At(before.High) - cut - (2.0 * c * c * LogErrors<T>.Vanishing);

            return before.High == 0 ? 0 : Math.Max(0, error / (unit.Size * before.High));
        }
    }

    // What vanishes is all of its error.
    private static bool Counts<T>(T[] z, int n)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> =>
        Math.Exp(double.CreateChecked(z[n]) - double.CreateChecked(z[Largest(z)])) >= LogErrors<T>.Vanishing * 2 * z.Length;

    // What vanishes is multiplied by how far it lies from the largest.
    private static double Depth<T>(T[] z)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> => 1 + double.CreateChecked(z[Largest(z)]) - double.CreateChecked(z.Min());

    private static int Largest<T>(T[] z)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> => Array.IndexOf(z, z.Max());

    private static double[] Wide<T>(T[] z)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> => Array.ConvertAll(z, double.CreateChecked);
}
