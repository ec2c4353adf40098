using System;
using System.Linq;
using System.Numerics;
using SoftmaxGen.Generator.Kernels;

namespace SoftmaxGen.Frame.Tests.Harness;

/// <summary>The arrays of a kernel's parameters, whatever they store.</summary>
internal static class Stored
{
    /// <summary>What may not be written: no kernel of these tests has such a result.</summary>
    private const int Untouched = -12345;

    private static readonly int[] OfNoClass = [-1, 70_000, int.MinValue, int.MaxValue];

    /// <summary>An input, always the same.</summary>
    public static Array Of<TElement>(Parameter input, Data data, int rows, int c, int k)
        where TElement : INumberBase<TElement>
    {
        Random random = new((rows * 1013) + (c * 37) + k);
        bool leavesClass = input.Demand is LeavesClass;
        int count = Count(input.InMemory, rows, c);

        return input.Storage switch
        {
            Storage.Int32 when input.Demand is NumberOfClass number => Enumerable.Range(0, count).Select(row => row % 9 == 8 && number.Otherwise is int other ? other : random.Next(c)).ToArray(),

            // Some labels are of no class.
            Storage.Int32 => Enumerable.Range(0, count).Select(row => row % 9 == 8 ? OfNoClass[row / 9 % OfNoClass.Length] : random.Next(c)).ToArray(),
            Storage.Boolean => Enumerable.Range(0, count).Select(at => (at / c % 5) switch { 0 => true, 1 => false, _ => random.Next(2) == 0 } || (leavesClass && at % c == at / c % c)).ToArray(),
            Storage.Bits => Enumerable.Range(0, count).Select(row => ((row % 5) switch { 0 => ulong.MaxValue, 1 => ulong.MaxValue << (c - 1) << 1, _ => (ulong)random.NextInt64(long.MinValue, long.MaxValue) }) | (leavesClass ? 1UL << (row % c) : 0)).ToArray(),
            Storage.Single => Enumerable.Range(0, count).Select(_ => (float)Uniform(random)).ToArray(),
            _ when input.Name == "u" && input.Meaning.StartsWith("Uniform", StringComparison.Ordinal) => Enumerable.Range(0, count).Select(_ => TElement.CreateChecked(Uniform(random))).ToArray(),
            _ when input.Demand is NotNegative => DataRows.Of(data, 1, 1, k).Select(static x => TElement.CreateChecked(Math.Abs(x))).ToArray(),
            _ => DataRows.Of(data, Count(input.Shape, rows, c: 1), count / Count(input.Shape, rows, c: 1), k).Select(TElement.CreateChecked).ToArray(),
        };
    }

    /// <summary>From 0 up to 1, coarse enough to meet a boundary now and then; seldom neither.</summary>
    private static double Uniform(Random random) => random.Next(40) switch
    {
        0 => 0,
        1 => 0.99993896484375, // 1 - 2^-14
        2 => 1,
        3 => -0.0625,
        4 => double.NaN,
        var any when any % 2 == 0 => random.Next(64) / 64.0,
        _ => random.NextDouble(),
    };

    /// <summary>How many elements an array has.</summary>
    public static int Count(Shape shape, int rows, int c) => shape switch
    {
        Shape.Batch => 1,
        Shape.Row => rows,
        Shape.Weight => c,
        Shape.Pair => rows * c * c,
        _ => rows * c,
    };

    /// <summary>What a row has of an input, as numbers.</summary>
    public static T[] Numbers<TElement, T>(Parameter input, Array all, int row, int c)
        where TElement : INumberBase<TElement>
        where T : INumberBase<T>
    {
        int count = input.IsOfRow ? 1 : c;
        int start = input.Shape is Shape.Batch or Shape.Weight ? 0 : row * count;

        return [.. Enumerable.Range(0, count).Select(k => all switch
        {
            int[] labels => T.CreateChecked(labels[start + k]),
            bool[] mask => mask[start + k] ? T.One : T.Zero,
            ulong[] bits => ((bits[row] >> k) & 1) != 0 ? T.One : T.Zero,
            float[] numbers => T.CreateChecked(numbers[start + k]),
            _ => T.CreateChecked(((TElement[])all)[start + k]),
        })];
    }

    /// <summary>What is there, and the numbers of some rows added to it one after the other, each sum rounded as it is stored.</summary>
    public static Array Added<TElement, T>(Array before, T[] numbers, int rows, int c)
        where TElement : INumberBase<TElement>
        where T : INumberBase<T>
    {
        var sums = (TElement[])before.Clone();

        for (int at = 0; at < rows * c; at++)
        {
            sums[at % c] = TElement.CreateChecked(T.CreateChecked(sums[at % c]) + numbers[at]);
        }

        return sums;
    }

    /// <summary>Results, as they are stored; what is added before it is stored, as it is.</summary>
    public static Array Results<TElement, T>(Parameter output, T[] numbers)
        where TElement : INumberBase<TElement>
        where T : INumberBase<T> =>
        output.Shape == Shape.Weight ? numbers
        : output.Storage == Storage.Int32 ? numbers.Select(int.CreateChecked).ToArray()
        : numbers.Select(TElement.CreateChecked).ToArray();

    /// <summary>The first elements, and behind them some that nobody asks for.</summary>
    public static Array WithMargin<TElement>(Array all, int count, int margin)
        where TElement : INumberBase<TElement>
    {
        return all switch
        {
            int[] labels => Extended(labels, Untouched),
            bool[] mask => Extended(mask, true),
            ulong[] bits => Extended(bits, ulong.MaxValue),
            float[] numbers => Extended(numbers, Untouched),
            _ => Extended((TElement[])all, TElement.CreateChecked(Untouched)),
        };

        TAny[] Extended<TAny>(TAny[] array, TAny behind) => [.. array.AsSpan(0, count), .. Enumerable.Repeat(behind, margin)];
    }

    /// <summary>An output before anything is written. What is added to is of the size of what is added.</summary>
    public static Array Empty<TElement>(Parameter output, int count)
        where TElement : INumberBase<TElement> =>
        output.Shape == Shape.Weight ? Enumerable.Range(0, count).Select(static k => TElement.CreateChecked(k % 7)).ToArray() :
        output.Storage == Storage.Int32 ? Enumerable.Repeat(Untouched, count).ToArray() : Enumerable.Repeat(TElement.CreateChecked(Untouched), count).ToArray();

    /// <summary>The first place where two arrays differ.</summary>
    public static string? Difference<TElement>(Array wanted, Array got, int perRow)
        where TElement : INumberBase<TElement>
    {
        return wanted switch
        {
            int[] labels => First(labels, (int[])got, static (x, y) => x == y),
            bool[] mask => First(mask, (bool[])got, static (x, y) => x == y),
            ulong[] bits => First(bits, (ulong[])got, static (x, y) => x == y),
            float[] numbers => First(numbers, (float[])got, Bits.AreEqual),
            _ => First((TElement[])wanted, (TElement[])got, Bits.AreEqual),
        };

        string? First<TAny>(TAny[] x, TAny[] y, Func<TAny, TAny, bool> areEqual)
        {
            for (int i = 0; i < x.Length; i++)
            {
                if (!areEqual(x[i], y[i]))
                {
                    return FormattableString.Invariant($"row {i / perRow}, result {i % perRow}: {x[i]} expected, {y[i]} came");
                }
            }

            return null;
        }
    }
}
