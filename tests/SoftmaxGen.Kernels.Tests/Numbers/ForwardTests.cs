using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using SoftmaxGen.Kernels.Conformance;
using Xunit;

namespace SoftmaxGen.Kernels.Tests;

/// <summary>Forward against the reference, and against each line of the design's table of values.</summary>
public class ForwardTests
{
    // Past 1,024 classes no number of units is promised: of 4,096 the rows of one test are 7.03 off.
    public static IEnumerable<object[]> Promised => Roster.Kernels.Where(static item =>
        item[0] is Kernel<float> { C: <= 1024 } or Kernel<double> { C: <= 1024 } or Kernel<Half> { C: <= 1024 });

    [Theory, MemberData(nameof(Roster.Kernels), MemberType = typeof(Roster))]
    public void Outputs_are_within_the_bound_at_every_scale_of_logits<T>(Kernel<T> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        int rows = RowsWithin(kernel, elements: 2000);

        ForwardTable.Check(
            kernel,
            from scale in Logits.Scales<T>()
            from row in Rows.Uniform<T>(rows * kernel.C, scale, seed: kernel.C).Chunk(kernel.C)
            select row);
    }

    // The maximum is taken out in two ways, which meet at 256: both sides of it, and offsets that cost the logits digits.
    [Theory, MemberData(nameof(Roster.Kernels), MemberType = typeof(Roster))]
    public void Outputs_are_within_the_bound_however_far_the_logits_are_from_zero<T>(Kernel<T> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        int rows = RowsWithin(kernel, elements: 500);

        ForwardTable.Check(
            kernel,
            from offset in (double[])[-20_000, -256, -130, 130, 240, 256, 270, 20_000]
            from row in Rows.Uniform<T>(rows * kernel.C, scale: 20, seed: kernel.C).Chunk(kernel.C)
            select Array.ConvertAll(row, logit => logit + T.CreateChecked(offset)));
    }

    [Theory, MemberData(nameof(Roster.Kernels), MemberType = typeof(Roster))]
    public void Ties_share_the_output<T>(Kernel<T> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        int c = kernel.C;
        T[] levels = [T.CreateChecked(-1.5), T.Zero, T.NegativeZero, T.CreateChecked(2.25)];
        T[] alone = [T.Zero, T.NegativeZero, T.One, T.CreateChecked(-87.5), T.CreateChecked(300), T.Epsilon, Logits.Largest<T>(), -Logits.Largest<T>()];

        ForwardTable.Check(
            kernel,
            [
                .. from value in alone select Enumerable.Repeat(value, c).ToArray(),
                .. from step in Enumerable.Range(1, 3) select Enumerable.Range(0, c).Select(i => levels[i * step % levels.Length]).ToArray(),
            ]);
    }

    [Theory, MemberData(nameof(Roster.Kernels), MemberType = typeof(Roster))]
    public void One_dominant_class_takes_all_in_each_place<T>(Kernel<T> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        T[] row = Rows.Uniform<T>(kernel.C, scale: 1, seed: kernel.C);

        ForwardTable.Check(
            kernel,
            from place in Rows.Places(kernel.C)
            from top in (T[])[T.CreateChecked(12), T.CreateChecked(1000), Logits.Largest<T>()]
            select Rows.With<T>(row, place, top));
    }

    [Theory, MemberData(nameof(Roster.Kernels), MemberType = typeof(Roster))]
    public void Minus_infinity_is_a_class_without_chance_in_each_place<T>(Kernel<T> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        T[] row = Rows.Uniform<T>(kernel.C, scale: 10, seed: kernel.C);

        ForwardTable.Check(kernel, from place in Rows.Places(kernel.C) select Rows.With(row, place, T.NegativeInfinity));
    }

    [Theory, MemberData(nameof(Roster.Kernels), MemberType = typeof(Roster))]
    public void The_only_class_that_is_not_minus_infinity_is_certain_in_each_place<T>(Kernel<T> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        var row = new T[kernel.C];
        row.AsSpan().Fill(T.NegativeInfinity);

        ForwardTable.Check(
            kernel,
            from place in Rows.Places(kernel.C)
            from logit in (T[])[T.Zero, T.CreateChecked(-300), Logits.Largest<T>(), -Logits.Largest<T>()]
            select Rows.With(row, place, logit));
    }

    [Theory, MemberData(nameof(Roster.Kernels), MemberType = typeof(Roster))]
    public void A_row_of_nothing_but_minus_infinity_follows_its_option<T>(Kernel<T> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        int c = kernel.C;

        // Alone, and at both ends of ordinary rows, so that whole vectors of rows meet it.
        foreach (int empty in (int[])[0, 5, 11])
        {
            T[] z = Rows.Uniform<T>(12 * c, scale: 10, seed: c);
            z.AsSpan(empty * c, c).Fill(T.NegativeInfinity);
            ForwardTable.Check(kernel, z.Chunk(c));
            ForwardTable.Check(kernel, [z.AsSpan(empty * c, c).ToArray()]);
        }
    }

    [Theory, MemberData(nameof(Roster.Kernels), MemberType = typeof(Roster))]
    public void Plus_infinity_in_any_place_makes_the_row_NaN_and_no_other<T>(Kernel<T> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> => CheckSpoils(kernel, T.PositiveInfinity);

    [Theory, MemberData(nameof(Roster.Kernels), MemberType = typeof(Roster))]
    public void NaN_in_any_place_makes_the_row_NaN_and_no_other<T>(Kernel<T> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> => CheckSpoils(kernel, T.NaN);

    [Theory, MemberData(nameof(Roster.Kernels), MemberType = typeof(Roster))]
    public void A_NaN_of_any_kind_leaves_as_the_same_NaN<T>(Kernel<T> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        T[] row = Rows.Uniform<T>(kernel.C, scale: 10, seed: kernel.C);

        ForwardTable.Check(
            kernel,
            [
                .. from nan in Logits.NaNs<T>() from place in Rows.Places(kernel.C) select Rows.With(row, place, nan),
                .. from nan in Logits.NaNs<T>() select Enumerable.Repeat(nan, kernel.C).ToArray(),
            ]);
    }

    // A comparison with NaN is false, so a maximum may lose it: the row must not pass for an empty one.
    [Theory, MemberData(nameof(Roster.Kernels), MemberType = typeof(Roster))]
    public void NaN_among_infinities_makes_the_row_NaN_in_each_place<T>(Kernel<T> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        ForwardTable.Check(
            kernel,
            from infinity in (T[])[T.NegativeInfinity, T.PositiveInfinity]
            let row = Enumerable.Repeat(infinity, kernel.C).ToArray()
            from place in Rows.Places(kernel.C)
            from nan in Logits.NaNs<T>()
            select Rows.With(row, place, nan));
    }

    [Theory, MemberData(nameof(Roster.Kernels), MemberType = typeof(Roster))]
    public void The_largest_and_smallest_logits_follow_the_table<T>(Kernel<T> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        T largest = Logits.Largest<T>();
        T[] values = [largest, -largest, T.BitDecrement(largest), T.Zero, T.NegativeInfinity, T.Epsilon];

        ForwardTable.Check(
            kernel,
            from first in Enumerable.Range(0, values.Length)
            from step in Enumerable.Range(1, 5)
            select Enumerable.Range(0, kernel.C).Select(i => values[(first + (i * step)) % values.Length]).ToArray());
    }

    // From e^-10 to below the smallest subnormal number, in steps that are no multiple of ln 2, under maxima of both shifts.
    [Theory, MemberData(nameof(Roster.Kernels), MemberType = typeof(Roster))]
    public void Terms_on_both_sides_of_the_normal_range_follow_the_table<T>(Kernel<T> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        double smallest = Math.Log(Arithmetic<T>.SmallestNormal);
        double last = smallest * 1.25;
        int c = kernel.C;
        int rows = c > 128 ? 2 : 12;

        ForwardTable.Check(
            kernel,
            from top in (double[])[0, 100, -100, 300, 3000]
            from r in Enumerable.Range(0, rows)
            select Enumerable.Range(0, c)
                .Select(i => T.CreateChecked(top + (i == r % c ? 0 : smallest + ((last - smallest) * (((((i * 37) + r) % 101) / 50.0) - 1)))))
                .ToArray());
    }

    // Of one class far above all others, whose terms lie below the grid of the sum: its low part is all of them, and rounds most.
    [Theory, MemberData(nameof(Promised))]
    public void Terms_below_the_grid_of_the_sum_are_within_the_bound<T>(Kernel<T> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        int c = kernel.C;
        int digits = typeof(T) == typeof(double) ? 53 : 24;
        double below = (digits - Math.Ceiling(Math.Log2(c))) * Math.Log(2);

        ForwardTable.Check(
            kernel,
            from top in (double[])[4.5265884, 0]
            from step in (double[])[0, 1e-6, 1e-3]
            select Enumerable.Range(0, c).Select(i => T.CreateChecked(i == c / 2 ? top : top - below - (step * i))).ToArray());
    }

    // The exponential's polynomial starts anew where x / ln 2 is halfway between integers; a larger logit must not get
    // the smaller probability there, nor where its power of two leaves the normal range.
    [Theory, MemberData(nameof(Roster.Kernels), MemberType = typeof(Roster))]
    public void The_order_of_neighbouring_logits_is_kept_at_the_seams_of_the_exponential<T>(Kernel<T> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        int c = kernel.C;
        double[] halves = c > 128 ? [0.5, 20.5] : [0.5, 1.5, 2.5, 9.5, 20.5, 60.5, 125.5, 126];

        ForwardTable.Check(
            kernel,
            from half in halves
            from top in (double[])[0, 77, 300]
            let seam = T.CreateChecked(top - (half * Math.Log(2)))
            let first = c == 1 ? seam : Enumerable.Range(0, c / 2).Aggregate(seam, static (value, _) => T.BitDecrement(value))
            select (T[])[T.CreateChecked(top), .. Logits.Ascending(first, c - 1)]);
    }

    // In every single place, of a row between two that must not notice.
    private static void CheckSpoils<T>(Kernel<T> kernel, T value)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        int c = kernel.C;
        T[] row = Rows.Uniform<T>(c, scale: 10, seed: c);
        T[] alone = kernel.Outputs(row);

        for (int place = 0; place < c; place++)
        {
            T[] spoiled = Rows.With<T>(row, place, value);
            T[] a = kernel.Outputs([.. row, .. spoiled, .. row]);

            SameBits.Assert<T>(alone, a.AsSpan(0, c), $"{kernel}, before a row spoiled in place {place}");
            ForwardTable.CheckRow<T>(kernel, spoiled, a.AsSpan(c, c));
            SameBits.Assert<T>(alone, a.AsSpan(2 * c), $"{kernel}, behind a row spoiled in place {place}");
        }
    }

    // Kernels of double are held against exact arithmetic, which takes some microseconds for each exponential.
    private static int RowsWithin<T>(Kernel<T> kernel, int elements)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> =>
        Math.Clamp((typeof(T) == typeof(double) ? elements / 4 : elements) / kernel.C, 2, 40);
}
