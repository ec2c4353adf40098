using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using SoftmaxGen.Kernels.Conformance;
using Xunit;

namespace SoftmaxGen.Kernels.Tests;

/// <summary>Every method that takes a mask, against the same without one.</summary>
public class MaskTests
{
    private const int RowCount = 37;

    public static IEnumerable<object[]> Kernels => [.. Overloads.Softmax, .. Overloads.LogSoftmax];

    [Theory, MemberData(nameof(Kernels))]
    public void A_mask_that_leaves_all_changes_no_bit<T>(OverloadedKernel<T> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        T[] z = Logits.Mixed<T>(kernel.C, RowCount);
        bool[] mask = [.. Enumerable.Repeat(true, z.Length)];

        foreach (Overload<T> overload in Masked(kernel))
        {
            Overload<T> plain = kernel.Find(overload.Name, Masks.None, overload.HasTemperature)!;
            SameNumbers<T>(Run(plain, z, mask, kernel.C), Run(overload, z, mask, kernel.C), $"{kernel}.{overload}");
        }
    }

    [Theory, MemberData(nameof(Kernels))]
    public void Bits_and_booleans_are_the_same_mask<T>(OverloadedKernel<T> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        T[] z = Logits.Mixed<T>(kernel.C, RowCount);
        bool[] mask = Mask(kernel.C);

        foreach (Overload<T> overload in Masked(kernel).Where(static overload => overload.Mask == Masks.Bits))
        {
            if (kernel.Find(overload.Name, Masks.Booleans, overload.HasTemperature) is { } other)
            {
                SameNumbers<T>(Run(other, z, mask, kernel.C), Run(overload, z, mask, kernel.C), $"{kernel}.{overload}");
            }
        }
    }

    [Theory, MemberData(nameof(Kernels))]
    public void Bits_past_the_last_class_do_not_count<T>(OverloadedKernel<T> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        T[] z = Rows.Uniform<T>(RowCount * kernel.C, scale: 3, seed: 1);
        ulong[] bits = LossRows<T>.BitsOf(Mask(kernel.C), kernel.C);
        ulong[] more = Array.ConvertAll(bits, bit => kernel.C == 64 ? bit : bit | (ulong.MaxValue << kernel.C));

        foreach (Overload<T> overload in Masked(kernel).Where(static overload => overload.Mask == Masks.Bits))
        {
            SameNumbers<T>(Run(overload, z, [], kernel.C, bits), Run(overload, z, [], kernel.C, more), $"{kernel}.{overload}");
        }
    }

    // What is ruled out is as if its logit were -inf and its gradient nothing.
    [Theory, MemberData(nameof(Kernels))]
    public void What_is_ruled_out_has_no_part_whatever_it_holds<T>(OverloadedKernel<T> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        bool[] mask = Mask(kernel.C);
        T[] z = Rows.Uniform<T>(mask.Length, scale: 3, seed: 2);
        T[] ruled = [.. z.Select((logit, i) => mask[i] ? logit : T.NegativeInfinity)];

        foreach (T special in (T[])[T.NaN, T.PositiveInfinity, T.NegativeInfinity, Logits.Largest<T>(), T.Zero])
        {
            T[] garbage = [.. z.Select((logit, i) => mask[i] ? logit : special)];

            foreach (Overload<T> overload in Masked(kernel))
            {
                T[] actual = Run(overload, garbage, mask, kernel.C);

                if (overload.Name == "Backward")
                {
                    for (int i = 0; i < actual.Length; i++)
                    {
                        Assert.True(mask[i] ? T.IsFinite(actual[i]) : T.IsZero(actual[i]), $"{kernel}.{overload}, {special}: {actual[i]} at {i}");
                    }

                    SameBits.Assert<T>(Run(overload, z, mask, kernel.C), actual, $"{kernel}.{overload}, {special}");
                    continue;
                }

                SameNumbers<T>(Run(kernel.Find(overload.Name, Masks.None, overload.HasTemperature)!, ruled, mask, kernel.C), actual, $"{kernel}.{overload}, {special}");

                for (int i = 0; i < z.Length && overload.Name == "Forward"; i++)
                {
                    Assert.True(mask[i] || IsNothing(kernel, actual[i]), $"{kernel}.{overload}, {special}: {actual[i]} at {i}");
                }
            }
        }
    }

    [Theory, MemberData(nameof(Kernels))]
    public void A_NaN_that_is_left_goes_through_what_is_left<T>(OverloadedKernel<T> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        foreach (T special in (T[])[T.NaN, T.PositiveInfinity])
        {
            bool[] mask = Mask(kernel.C);
            T[] z = Rows.Uniform<T>(mask.Length, scale: 3, seed: 2);

            for (int row = 0; row < RowCount; row++)
            {
                z[Array.IndexOf(mask, true, row * kernel.C, kernel.C)] = special;
            }

            foreach (Overload<T> overload in Masked(kernel).Where(static overload => overload.Name == "Forward"))
            {
                T[] actual = Run(overload, z, mask, kernel.C);

                for (int i = 0; i < z.Length; i++)
                {
                    Assert.True(mask[i] ? T.IsNaN(actual[i]) : IsNothing(kernel, actual[i]), $"{kernel}.{overload}, {special}: {actual[i]} at {i}");
                }
            }
        }
    }

    [Theory, MemberData(nameof(Kernels))]
    public void A_row_of_which_nothing_is_left_follows_its_option<T>(OverloadedKernel<T> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        bool isLog = IsLog(kernel);
        T expected = kernel.EmptyRow switch
        {
            EmptyRow.Zero => isLog ? T.NegativeInfinity : T.Zero,
            EmptyRow.Uniform => Number.Of<T>(isLog ? 0 - Math.Log(kernel.C) : 1.0 / kernel.C),
            _ => T.NaN,
        };

        // Every third row has nothing left; every other third has -inf alone.
        T[] z = Rows.Uniform<T>(RowCount * kernel.C, scale: 3, seed: 2);
        bool[] mask = [.. Enumerable.Repeat(true, z.Length)];

        for (int row = 0; row < RowCount; row++)
        {
            if (row % 3 == 0)
            {
                mask.AsSpan(row * kernel.C, kernel.C).Clear();
                z[row * kernel.C] = row % 2 == 0 ? T.NaN : T.PositiveInfinity;
            }
            else if (row % 3 == 1)
            {
                mask[row * kernel.C] = false;
                z.AsSpan((row * kernel.C) + 1, kernel.C - 1).Fill(T.NegativeInfinity);
            }
        }

        foreach (Overload<T> overload in Masked(kernel))
        {
            T[] actual = Run(overload, z, mask, kernel.C);

            for (int row = 0; row < RowCount; row++)
            {
                switch (overload.Name)
                {
                    case "Forward" when row % 3 < 2:
                        SameNumbers<T>([.. Enumerable.Repeat(expected, kernel.C)], actual.AsSpan(row * kernel.C, kernel.C), $"{kernel}.{overload}, row {row}");
                        break;
                    case "Forward":
                        Assert.All(actual[(row * kernel.C)..((row + 1) * kernel.C)], static a => Assert.True(T.IsFinite(a)));
                        break;
                    case "LogSumExp":
                        Assert.Equal(row % 3 < 2, T.IsNegativeInfinity(actual[row]));
                        break;
                }
            }
        }
    }

    [Theory, MemberData(nameof(Kernels))]
    public void The_reference_says_the_same<T>(OverloadedKernel<T> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        bool[] mask = Mask(kernel.C);
        T[] z = Rows.Uniform<T>(mask.Length, scale: 3, seed: 2);
        double[] wide = Expected.Wide<T>(z);
        double[] expected = new double[z.Length];
        double t = double.CreateChecked(Temperature<T>());
        var a = new double[z.Length];
        SoftmaxReference.ForwardAt<double>(kernel.C, wide, mask, a, t);
        T[] stored = Array.ConvertAll(a, T.CreateChecked);

        foreach (Overload<T> overload in Masked(kernel).Where(static overload => overload.Name is "Forward" or "Backward"))
        {
            if (overload.Name == "Backward" && IsLog(kernel))
            {
                continue;
            }

            if (overload.Name == "Backward")
            {
                SoftmaxReference.BackwardAt<double>(kernel.C, Expected.Wide<T>(stored), mask, wide, expected, overload.HasTemperature ? t : 1);
            }
            else if (IsLog(kernel))
            {
                LogSoftmaxReference.MaskedForward<double>(kernel.C, wide, mask, expected, kernel.EmptyRow);
            }
            else
            {
                SoftmaxReference.ForwardAt<double>(kernel.C, wide, mask, expected, overload.HasTemperature ? t : 1, kernel.EmptyRow);
            }

            T[] actual = Run(overload, z, mask, kernel.C, a: stored);
            double tolerance = typeof(T) == typeof(Half) ? 4e-3 : 4e-6;

            for (int i = 0; i < z.Length; i++)
            {
                double number = double.CreateChecked(actual[i]);
                Assert.True(number == expected[i] || Math.Abs(number - expected[i]) <= tolerance * Math.Max(1, Math.Abs(expected[i])), $"{kernel}.{overload}: {number} at {i}, the reference {expected[i]}");
            }
        }
    }

    [Theory, MemberData(nameof(Kernels))]
    public void One_row_has_the_bits_of_the_batch<T>(OverloadedKernel<T> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        T[] z = Logits.Mixed<T>(kernel.C, RowCount);
        bool[] mask = Mask(kernel.C);
        ulong[] bits = LossRows<T>.BitsOf(mask, kernel.C);
        int c = kernel.C;

        foreach (Overload<T> overload in kernel.Overloads)
        {
            Overload<T> batch = kernel.Find(overload.Name, overload.Mask, overload.HasTemperature, ofOneRow: false)!;
            T[] all = Run(batch, z, mask, c);

            for (int row = 0; row < RowCount; row++)
            {
                T[] actual = Run(overload, z[(row * c)..((row + 1) * c)], mask[(row * c)..((row + 1) * c)], c, [bits[row]], Probabilities<T>(z, c)[(row * c)..((row + 1) * c)]);
                int width = overload.Name == "LogSumExp" ? 1 : c;
                SameNumbers<T>(all.AsSpan(row * width, width), actual, $"{kernel}.{overload}, row {row}");
            }
        }
    }

    internal static T Temperature<T>()
        where T : unmanaged, IBinaryFloatingPointIeee754<T> => T.CreateChecked(1.7);

    /// <summary>A mask for each row that leaves some class of it.</summary>
    internal static bool[] Mask(int c)
    {
        var random = new Random(c);
        bool[] mask = [.. Enumerable.Range(0, RowCount * c).Select(_ => random.Next(3) > 0)];

        for (int row = 0; row < RowCount; row++)
        {
            mask[(row * c) + random.Next(c)] = true;

            if (row % 5 == 4)
            {
                // One class alone.
                mask.AsSpan(row * c, c).Clear();
                mask[(row * c) + random.Next(c)] = true;
            }
        }

        return mask;
    }

    private static IEnumerable<Overload<T>> Masked<T>(OverloadedKernel<T> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> => kernel.Overloads.Where(static overload => overload.Mask != Masks.None && !overload.IsOfOneRow);

    private static bool IsLog<T>(OverloadedKernel<T> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> => kernel.Family == Family.LogSoftmax;

    private static bool IsNothing<T>(OverloadedKernel<T> kernel, T value)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> => IsLog(kernel) ? T.IsNegativeInfinity(value) : T.IsZero(value);

    // Something that a Forward may have given; the logarithms of a softmax are below 0.
    private static T[] Probabilities<T>(T[] z, int c)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> => Rows.Uniform<T>(z.Length, scale: 1.0 / c, seed: 3).Select(static a => -T.Abs(a)).ToArray();

    /// <summary>What an overload writes. Backward takes z as the gradient upstream.</summary>
    private static T[] Run<T>(Overload<T> overload, T[] z, bool[] mask, int c, ulong[]? bits = null, T[]? a = null)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        bits ??= LossRows<T>.BitsOf(mask, c);
        T[] output = [.. Enumerable.Repeat(T.CreateChecked(-77), overload.Name == "LogSumExp" ? z.Length / c : z.Length)];
        T result = overload.Invoke(new Batch<T>
        {
            Z = z,
            A = a ?? Probabilities<T>(z, c),
            DLdA = z,
            Booleans = mask,
            Bits = bits,
            BitsOfRow = bits.FirstOrDefault(),
            Temperature = Temperature<T>(),
            Output = output,
            DLdZ = output,
        });

        return overload.IsOfOneRow ? [result] : output;
    }

    // Of a NaN only that it is one is promised.
    private static void SameNumbers<T>(ReadOnlySpan<T> expected, ReadOnlySpan<T> actual, string where)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> => SameBits.Assert<T>(OneNaN(expected), OneNaN(actual), where);

    private static T[] OneNaN<T>(ReadOnlySpan<T> numbers)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> => Array.ConvertAll(numbers.ToArray(), static number => T.IsNaN(number) ? T.NaN : number);
}
