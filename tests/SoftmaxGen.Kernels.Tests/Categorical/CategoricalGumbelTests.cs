using System;
using System.Linq;
using System.Numerics;
using SoftmaxGen.Kernels.Conformance;
using Xunit;

namespace SoftmaxGen.Kernels.Tests;

/// <summary>Gumbel's race: the class that wins is the one of the largest z_k - log(-log u_k), at the ends of u too.</summary>
public class CategoricalGumbelTests
{
    private const int RowCount = 21;

    // What 0 counts as.
    private static readonly double Least = Math.ScaleB(1, -100);

    [Theory, MemberData(nameof(CategoricalRoster.Full), MemberType = typeof(CategoricalRoster))]
    public void The_winner_has_the_best_score<T, TRandom>(CategoricalKernel<T, TRandom> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where TRandom : unmanaged, IBinaryFloatingPointIeee754<TRandom>
    {
        // Next to 0 numbers are told apart by powers of two, next to 1 by single ones.
        double[] ends = [0, Math.ScaleB(1, -99), Math.ScaleB(1, -60), Math.ScaleB(1, -30), Math.ScaleB(1, -21), 0.5, 1 - Math.ScaleB(1, -20), 1 - Math.ScaleB(1, -24)];
        double tolerance = typeof(T) == typeof(double) ? 1e-13 : 1e-5;
        var action = new int[RowCount];

        for (int seed = 0; seed < 20; seed++)
        {
            // Not the seed of the logits, whose order the numbers would have.
            var random = new Random(1000 + seed);
            T[] z = Rows.Uniform<T>(RowCount * kernel.C, scale: 1, seed);
            TRandom[] u = [.. z.Select(_ => TRandom.CreateChecked(ends[random.Next(ends.Length)]))];
            kernel.Gumbel(z, Mask.None, u, action);

            for (int row = 0; row < RowCount; row++)
            {
                double[] scores = [.. Enumerable.Range(row * kernel.C, kernel.C).Select(i => double.CreateChecked(z[i]) - Math.Log(-Math.Log(Math.Max(Least, double.CreateChecked(u[i])))))];
                Assert.True(scores[action[row]] >= scores.Max() - tolerance, $"{kernel}, seed {seed}, row {row}: {action[row]} of {string.Join(" ", scores)}");
            }
        }
    }

    [Theory, MemberData(nameof(CategoricalRoster.Full), MemberType = typeof(CategoricalRoster))]
    public void Who_is_ruled_out_needs_no_random_number<T, TRandom>(CategoricalKernel<T, TRandom> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where TRandom : unmanaged, IBinaryFloatingPointIeee754<TRandom>
    {
        var batch = CategoricalBatch<T, TRandom>.Mixed(kernel.C, RowCount);
        var expected = new int[RowCount];
        var action = new int[RowCount];

        foreach (Masks form in kernel.MaskForms)
        {
            Mask mask = Mask.Of(form, kernel.C, batch.Mask);
            kernel.Gumbel(batch.Z, mask, batch.Uniforms, expected);

            foreach (TRandom none in (TRandom[])[TRandom.NaN, TRandom.One, -TRandom.One, TRandom.PositiveInfinity])
            {
                TRandom[] u = [.. batch.Uniforms.Select((value, i) => batch.Mask[i] ? value : none)];
                kernel.Gumbel(batch.Z, mask, u, action);
                Assert.Equal(expected, action);
            }
        }
    }
}
