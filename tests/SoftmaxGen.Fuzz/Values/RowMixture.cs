using System;
using System.Numerics;
using SoftmaxGen.Kernels.Conformance;

namespace SoftmaxGen.Fuzz.Values;

/// <summary>Random rows, of one kind after the other: bits of any kind, and the kinds that random bits never hit.</summary>
internal static class RowMixture<T>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    // 88.7 and -87.3, 709.8 and -708.4, 11.1 and -9.7 are where exp leaves float, double and Half; 256 is where the shift changes.
    private static readonly T[] Special =
    [
        T.Zero, T.NegativeZero, T.One, T.NegativeOne, T.Epsilon, -T.Epsilon, T.NaN, -T.NaN, T.PositiveInfinity, T.NegativeInfinity,
        Format<T>.Largest, -Format<T>.Largest, T.BitDecrement(Format<T>.Largest), T.BitIncrement(T.One), T.BitDecrement(T.One),
        .. Array.ConvertAll(
            (double[])[0.5, 88.7, 88.73, -87.3, -87.34, -103.9, 709.7, 709.8, -708.3, -708.4, -745.1, 11.1, -9.7, -17.3, 256, -256, 255.9, 65504, 0.3466],
            Format<T>.Narrow),
    ];

    private static readonly double[] Scales = [0.1, 1, 3, 10, 40, 100, 200, 1000, 60_000];

    public static void Fill(Dice dice, Span<T> row)
    {
        switch (dice.Below(16))
        {
            case 0:
                Bits(dice, row);
                break;
            case 1:
                // NaN is one of 256 random floats: without this, long rows of random bits would all be NaN.
                FiniteBits(dice, row);
                break;
            case 2:
                foreach (ref T value in row)
                {
                    value = dice.Of(Special);
                }

                break;
            case 3:
                Exponents(dice, row, 0, 0);
                break;
            case 4:
                Exponents(dice, row, Format<T>.Exponents - 3, Format<T>.Exponents - 1);
                break;
            case 5:
                Exponents(dice, row, 0, 4);
                break;
            case 6:
                // Around 1, where numbers of each size meet in one row.
                Exponents(dice, row, (Format<T>.Exponents / 2) - 12, Math.Min((Format<T>.Exponents / 2) + 10, Format<T>.Exponents - 1));
                break;
            case 7:
                NearTies(dice, row);
                break;
            case 8:
                FewValues(dice, row);
                break;
            case 9:
                row.Fill(T.NegativeInfinity);

                for (int i = dice.Below(4); i > 1; i--)
                {
                    row[dice.Below(row.Length)] = Format<T>.Narrow(dice.Unit() * dice.Of(Scales));
                }

                break;
            case 10:
                Vanishing(dice, row);
                break;
            case 11:
                Seams(dice, row);
                break;
            case 12:
                Uniform(dice, row);
                row[dice.Below(row.Length)] = dice.Of(Special);
                break;
            default:
                Uniform(dice, row);
                break;
        }
    }

    private static void Bits(Dice dice, Span<T> row)
    {
        foreach (ref T value in row)
        {
            value = BitPattern.To<T>(dice.Next());
        }
    }

    private static void FiniteBits(Dice dice, Span<T> row) => Exponents(dice, row, 0, Format<T>.Exponents - 1);

    private static void Exponents(Dice dice, Span<T> row, int first, int last)
    {
        foreach (ref T value in row)
        {
            value = Format<T>.Of(dice.Next(), first + dice.Below(last - first + 1));
        }
    }

    private static void Uniform(Dice dice, Span<T> row)
    {
        double scale = dice.Of(Scales);
        double offset = dice.OneIn(4) ? dice.Of(Scales) : 0;

        foreach (ref T value in row)
        {
            value = Format<T>.Narrow((((2 * dice.Unit()) - 1) * scale) + offset);
        }
    }

    private static void NearTies(Dice dice, Span<T> row)
    {
        T start = Format<T>.Narrow(((2 * dice.Unit()) - 1) * dice.Of(Scales));
        ulong bits = BitPattern.Of(start) & ~7UL;

        foreach (ref T value in row)
        {
            value = BitPattern.To<T>(bits + (dice.Next() & 7));
        }
    }

    private static void FewValues(Dice dice, Span<T> row)
    {
        Span<T> values = stackalloc T[4];
        Uniform(dice, values);

        foreach (ref T value in row)
        {
            value = values[dice.Below(4)];
        }
    }

    // Probabilities on both sides of the smallest normal number, under one class that takes nearly all.
    private static void Vanishing(Dice dice, Span<T> row)
    {
        double top = dice.OneIn(2) ? 0 : dice.Of(Scales);
        double edge = typeof(T) == typeof(double) ? -708.4 : -87.3;

        foreach (ref T value in row)
        {
            value = Format<T>.Narrow(top + edge + (((2 * dice.Unit()) - 1) * 12));
        }

        row[dice.Below(row.Length)] = Format<T>.Narrow(top);
    }

    // Neighbours around the seams of exp's polynomial, half way between multiples of ln 2 below the largest logit.
    private static void Seams(Dice dice, Span<T> row)
    {
        double top = dice.OneIn(2) ? 0 : dice.Of(Scales);
        double seam = top - ((dice.Below(typeof(T) == typeof(double) ? 1022 : 126) + 0.5) * Math.Log(2));
        ulong bits = BitPattern.Of(Format<T>.Narrow(seam)) - 8;

        foreach (ref T value in row)
        {
            value = BitPattern.To<T>(bits + (dice.Next() & 15));
        }

        row[dice.Below(row.Length)] = Format<T>.Narrow(top);
    }
}
