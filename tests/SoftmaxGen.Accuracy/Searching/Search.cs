using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using SoftmaxGen.Accuracy.Arithmetic;
using SoftmaxGen.Accuracy.Formats;

namespace SoftmaxGen.Accuracy.Searching;

/// <summary>Looks for the worst row of a kernel: in every family, and then uphill from the worst of each.</summary>
internal static class Search
{
    private const int BatchLength = 4096;

    /// <summary>The worst of each family, and last the worst of all climbs.</summary>
    /// <param name="kernel">The kernel.</param>
    /// <param name="logits">How many logits are drawn for each family.</param>
    /// <param name="steps">How many steps each climb takes.</param>
    public static IReadOnlyList<Found<T>> Of<T, TFormat>(Searched<T> kernel, int logits, int steps)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where TFormat : IFormat<T>
    {
        bool rounded = kernel.C > 64;
        WorstPoints<T> points = kernel.Deterministic
            ? WorstPoints<T>.Of<TFormat, Separate>(rounded)
            : WorstPoints<T>.Of<TFormat, Fused>(rounded);
        List<Found<T>> found =
        [
            .. from family in (IEnumerable<RowFamily>)[.. Distributions.Families(), .. Shapes.Families(), .. points.Families()]
               select Worst(kernel, family, logits),
        ];
        var climb = new HillClimb<T>(kernel, points);
        var random = new Random(kernel.C);
        found.Add(found.Select(start => climb.From(start, steps, random)).MaxBy(static end => end.Worst)!);

        return found;
    }

    private static Found<T> Worst<T>(Searched<T> kernel, RowFamily family, int logits)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        int rows = Math.Max(1, BatchLength / kernel.C);
        var jury = new Jury<T>(kernel, rows);
        var random = new Random(kernel.C);
        double[] row = new double[kernel.C];
        var worst = new Found<T>(0, family, jury.Row(0).ToArray());

        for (int done = 0; done < logits; done += jury.Z.Length)
        {
            for (int r = 0; r < rows; r++)
            {
                family.Fill(random, row);

                for (int i = 0; i < row.Length; i++)
                {
                    jury.Row(r)[i] = T.CreateSaturating(row[i]);
                }
            }

            if (jury.Judge() is var (error, at) && error > worst.Worst)
            {
                worst = worst with { Worst = error, Row = jury.Row(at).ToArray() };
            }
        }

        return worst;
    }
}
