using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using SoftmaxGen.Kernels.Conformance;
using Xunit;

namespace SoftmaxGen.Kernels.Tests;

/// <summary>The inverse of the cumulative distribution: where each class begins, and that nothing else is ever chosen.</summary>
public class CategoricalSamplingTests
{
    private const int Grid = 256;

    [Theory, MemberData(nameof(CategoricalRoster.Kernels), MemberType = typeof(CategoricalRoster))]
    public void Each_class_begins_where_the_sum_of_those_before_it_lies<T, TRandom>(CategoricalKernel<T, TRandom> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where TRandom : unmanaged, IBinaryFloatingPointIeee754<TRandom>
    {
        foreach ((T[] z, bool[] mask, Masks form) in Cases(kernel))
        {
            double[] ruled = Ruled.Row<T>(kernel.C, z, mask, form, 0);
            var exact = new ExactDistribution(ruled);
            var bound = new CategoricalBound<T>(ruled, kernel.IsWide);

            foreach (int k in Rows.Places(kernel.C))
            {
                // What is chosen from there on: the first class from k on that can be.
                TwoDoubles before = exact.Before(k);
                double start = Least(kernel, z, mask, form, k);
                double tolerance = bound.OfBoundary<TRandom>(k, before.High);

                if (!(before.DistanceTo(start) <= tolerance))
                {
                    Assert.Fail($"{kernel}, {form}: {k} begins at {start:R} instead of {before.High:R}, and {tolerance:R} is the bound. {string.Join(" ", z)}");
                }
            }
        }
    }

    [Theory, MemberData(nameof(CategoricalRoster.Kernels), MemberType = typeof(CategoricalRoster))]
    public void The_class_never_falls_where_u_grows_and_always_has_a_probability<T, TRandom>(CategoricalKernel<T, TRandom> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where TRandom : unmanaged, IBinaryFloatingPointIeee754<TRandom>
    {
        foreach ((T[] z, bool[] mask, Masks form) in Cases(kernel))
        {
            // A grid, its neighbours, and both sides of each boundary.
            IEnumerable<TRandom> starts = Rows.Places(kernel.C).Select(k => TRandom.CreateChecked(Least(kernel, z, mask, form, k)));
            TRandom[] u =
            [
                .. Enumerable.Range(0, kernel.C > 64 ? Grid / 8 : Grid).Select(static i => TRandom.CreateChecked(i) / TRandom.CreateChecked(Grid)).Concat(starts)
                    .SelectMany(static value => (TRandom[])[TRandom.BitDecrement(value), value, TRandom.BitIncrement(value)])
                    .Append(TRandom.Epsilon)
                    .Append(TRandom.BitDecrement(TRandom.One))
                    .Where(static value => value >= TRandom.Zero && value < TRandom.One)
                    .Distinct()
                    .Order(),
            ];
            int[] action = Choose(kernel, z, mask, form, u);
            double[] ruled = Ruled.Row<T>(kernel.C, z, mask, form, 0);
            double top = ruled.Max();

            for (int i = 0; i < u.Length; i++)
            {
                // Far below the largest a term is 0.
                double least = typeof(T) == typeof(double) ? -746 : -104;
                bool isRight = action[i] >= (i == 0 ? 0 : action[i - 1]) && ruled[action[i]] - top >= least;

                if (!isRight)
                {
                    Assert.Fail($"{kernel}, {form}: {action[i]} at {u[i]}. {string.Join(" ", z)}");
                }
            }
        }
    }

    [Theory, MemberData(nameof(CategoricalRoster.Full), MemberType = typeof(CategoricalRoster))]
    public void What_has_the_probability_0_is_never_chosen<T, TRandom>(CategoricalKernel<T, TRandom> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where TRandom : unmanaged, IBinaryFloatingPointIeee754<TRandom>
    {
        var a = new T[kernel.C];

        foreach ((T[] z, bool[] mask, Masks form) in Cases(kernel))
        {
            kernel.Probabilities(z, Mask.Of(form, kernel.C, mask), a);
            TRandom[] u = [.. Enumerable.Range(0, Grid).Select(static i => TRandom.CreateChecked(i) / TRandom.CreateChecked(Grid)), TRandom.Epsilon, TRandom.BitDecrement(TRandom.One)];

            // A Half may be too small for a probability that a term has.
            int wrong = Array.FindIndex(Choose(kernel, z, mask, form, u), chosen => !(a[chosen] > T.Zero) && typeof(T) != typeof(Half));
            Assert.True(wrong < 0, $"{kernel}, {form}: {string.Join(" ", z)}");
        }
    }

    [Theory, MemberData(nameof(CategoricalRoster.Kernels), MemberType = typeof(CategoricalRoster))]
    public void A_number_that_is_not_from_0_up_to_1_is_refused<T, TRandom>(CategoricalKernel<T, TRandom> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where TRandom : unmanaged, IBinaryFloatingPointIeee754<TRandom>
    {
        var batch = CategoricalBatch<T, TRandom>.Mixed(kernel.C, 20);
        var action = new int[20];
        var numbers = new T[20];
        TRandom[] wrong = [TRandom.One, TRandom.BitIncrement(TRandom.One), TRandom.PositiveInfinity, TRandom.NaN, -TRandom.NaN, -TRandom.Epsilon, -TRandom.One, TRandom.NegativeInfinity];

        foreach (Masks form in kernel.Forms)
        {
            foreach (TRandom value in wrong)
            {
                foreach (int row in (int[])[0, 7, 19])
                {
                    TRandom[] u = Rows.With<TRandom>(batch.U, row, value);
                    Refused(() => kernel.Act(batch.Z, Mask.Of(form, kernel.C, batch.Mask), u, action, numbers, numbers.ToArray()), row);

                    if (kernel.Has(CategoricalMethods.All))
                    {
                        Refused(() => kernel.Sample(batch.Z, Mask.Of(form, kernel.C, batch.Mask), u, action), row);
                        int place = (row * kernel.C) + (form == Masks.None ? kernel.C - 1 : Array.IndexOf(batch.Mask, true, row * kernel.C) - (row * kernel.C));

                        // What is ruled out needs no number.
                        if (T.IsFinite(batch.Z[place]))
                        {
                            Refused(() => kernel.Gumbel(batch.Z, Mask.Of(form, kernel.C, batch.Mask), Rows.With<TRandom>(batch.Uniforms, place, value), action), row, place);
                        }
                    }
                }
            }
        }

        void Refused(Action call, int row, int place = -1)
        {
            // Of probability 0 a class needs no number either.
            if (place >= 0 && batch.Z[(row * kernel.C)..((row + 1) * kernel.C)].Max() - batch.Z[place] > T.CreateChecked(60))
            {
                return;
            }

            ArgumentOutOfRangeException refusal = Assert.Throws<ArgumentOutOfRangeException>("u", call);
            Assert.Contains($" row {row} ", refusal.Message);
        }
    }

    [Theory, MemberData(nameof(CategoricalRoster.Kernels), MemberType = typeof(CategoricalRoster))]
    public void Zero_and_minus_zero_choose_the_same<T, TRandom>(CategoricalKernel<T, TRandom> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where TRandom : unmanaged, IBinaryFloatingPointIeee754<TRandom>
    {
        foreach ((T[] z, bool[] mask, Masks form) in Cases(kernel))
        {
            int[] actions = Choose(kernel, z, mask, form, [TRandom.Zero, TRandom.NegativeZero]);
            Assert.Equal(actions[0], actions[1]);
        }
    }

    /// <summary>Rows that round badly among ordinary ones, each with its masks.</summary>
    private static IEnumerable<(T[] Z, bool[] Mask, Masks Form)> Cases<T, TRandom>(CategoricalKernel<T, TRandom> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where TRandom : unmanaged, IBinaryFloatingPointIeee754<TRandom>
    {
        int c = kernel.C;
        var batch = CategoricalBatch<T, TRandom>.Mixed(c, 18, seed: 2);
        bool[] all = [.. Enumerable.Repeat(true, c)];
        var rows = new List<(T[] Z, bool[] Mask)>();

        for (int row = 0; row < (c > 128 ? 9 : 18); row++)
        {
            rows.Add((batch.Z[(row * c)..((row + 1) * c)], batch.Mask[(row * c)..((row + 1) * c)]));
        }

        // Many that a sum of rounded terms would lose beside the first or the last, and just above and below half a unit of a grid.
        foreach (double below in (double[])[15.9, 16.6, 16.7, 17.4, 20])
        {
            rows.Add((Like(k => k == 0 ? 0 : -below), all));
            rows.Add((Like(k => k == c - 1 ? 0 : -below), all));
        }

        // A third and a tenth each, and a slope.
        rows.Add((Like(static _ => 0.1), all));
        rows.Add((Like(k => -0.7 * k), all));
        rows.Add((Like(k => -0.7 * (c - k)), all));

        foreach (Masks form in kernel.Forms)
        {
            foreach ((T[] z, bool[] mask) in rows)
            {
                yield return (z, mask, form);
            }
        }

        T[] Like(Func<int, double> logit) => [.. Enumerable.Range(0, c).Select(k => T.CreateChecked(logit(k)))];
    }

    /// <summary>The least u that chooses class k or a later one, by its bits; 1 where none does.</summary>
    private static double Least<T, TRandom>(CategoricalKernel<T, TRandom> kernel, T[] z, bool[] mask, Masks form, int k)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where TRandom : unmanaged, IBinaryFloatingPointIeee754<TRandom>
    {
        ulong low = 0;
        ulong high = BitPattern.Of(TRandom.One);

        // Everything below low chooses an earlier class, everything from high on does not.
        while (low < high)
        {
            ulong middle = (low + high) / 2;

            if (Choose(kernel, z, mask, form, [BitPattern.To<TRandom>(middle)])[0] >= k)
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }

        return double.CreateChecked(BitPattern.To<TRandom>(low));
    }

    private static int[] Choose<T, TRandom>(CategoricalKernel<T, TRandom> kernel, T[] z, bool[] mask, Masks form, TRandom[] u)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where TRandom : unmanaged, IBinaryFloatingPointIeee754<TRandom>
    {
        var action = new int[u.Length];
        var logProb = new T[u.Length];
        var entropy = new T[u.Length];
        T[] logits = Repeated(z, u.Length);
        bool[] masks = Repeated(mask, u.Length);
        kernel.Act(logits, Mask.Of(form, kernel.C, masks), u, action, logProb, entropy);

        return action;
    }

    private static TElement[] Repeated<TElement>(TElement[] row, int times)
    {
        var rows = new TElement[row.Length * times];

        for (int i = 0; i < times; i++)
        {
            row.CopyTo(rows, i * row.Length);
        }

        return rows;
    }
}
