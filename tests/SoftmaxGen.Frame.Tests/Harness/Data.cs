using System;
using System.Linq;

namespace SoftmaxGen.Frame.Tests.Harness;

/// <summary>What kernels are run on.</summary>
internal enum Data
{
    /// <summary>Numbers of moderate size, zeros and ties among them, each row on a scale of its own.</summary>
    Finite,

    /// <summary>The same, and in some rows NaN, infinities, zeros of both signs and huge numbers.</summary>
    Special,

    /// <summary>Zeros of both signs.</summary>
    Zeros,
}

internal static class DataRows
{
    private static readonly double[] Specials = [double.NaN, double.PositiveInfinity, double.NegativeInfinity, -0.0, 0.0, 3e4, -3e4, 6e-8];

    /// <summary>As many numbers, row after row, always the same.</summary>
    public static double[] Of(Data data, int rows, int c, int input)
    {
        Random random = new((rows * 1009) + (c * 31) + input);

        return [.. Enumerable.Range(0, rows).SelectMany(row => Row(data, row, c, random))];
    }

    private static double[] Row(Data data, int row, int c, Random random)
    {
        if (data == Data.Zeros)
        {
            return [.. Enumerable.Range(0, c).Select(_ => random.Next(2) == 0 ? 0 : -0.0)];
        }

        double scale = Math.Pow(2, (row % 7) - 3);
        double center = row % 3 == 0 ? 0 : random.NextDouble() - 0.5;
        double[] numbers = [.. Enumerable.Range(0, c).Select(_ => scale * (center + random.NextDouble() - 0.5))];

        if (row % 4 == 1)
        {
            numbers[random.Next(c)] = 0;
            numbers[random.Next(c)] = numbers[random.Next(c)];
        }

        if (data == Data.Special && row % 2 == 1)
        {
            numbers[random.Next(c)] = Specials[random.Next(Specials.Length)];

            if (row % 8 == 5)
            {
                Array.Fill(numbers, Specials[random.Next(Specials.Length)]);
            }
        }

        return numbers;
    }
}
