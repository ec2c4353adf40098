using System;
using SoftmaxGen.Peers;

namespace SoftmaxGen.Benchmarks.Tables;

/// <summary>What the batches of a policy and a classifier hold.</summary>
internal static class DecisionBatches
{
    // With which probability a mask leaves a class.
    private const double Left = 0.75;

    // Far above the rounding of a sum of probabilities.
    private const double Margin = 1e-5;

    /// <summary>Rows of as many classes, each with a mask of its own that leaves one at least.</summary>
    public static DecisionBatch Of(int c, int rows)
    {
        var batch = new DecisionBatch(c, rows);
        var random = new Random(c);
        Fill(batch.Z.Span, random, Batches.Scale);
        Fill(batch.DLdLogProb.Span, random, scale: 1);
        Fill(batch.DLdEntropy.Span, random, scale: 1);

        for (int row = 0; row < rows; row++)
        {
            Span<bool> mask = batch.Mask.Span.Slice(row * c, c);
            int label = random.Next(c);
            batch.Label.Span[row] = label;

            for (int k = 0; k < c; k++)
            {
                mask[k] = k == label || random.NextDouble() < Left;
                batch.Bits.Span[row] |= batch.HasBits && mask[k] ? 1UL << k : 0;
            }
        }

        FillUniform(batch, random);

        return batch;
    }

    private static void Fill(Span<float> values, Random random, double scale)
    {
        foreach (ref float value in values)
        {
            value = (float)(((random.NextDouble() * 2) - 1) * scale);
        }
    }

    /// <summary>Drawn again where a number is next to the edge between two classes: which of them is right there is a matter of rounding.</summary>
    private static void FillUniform(DecisionBatch batch, Random random)
    {
        var a = new float[batch.Z.Length];
        CategoricalReference.Probabilities<float>(batch.C, batch.Z.Span, a, batch.Mask.Span);

        for (int row = 0; row < batch.Rows; row++)
        {
            ReadOnlySpan<float> p = a.AsSpan(row * batch.C, batch.C);
            float u;

            do
            {
                u = random.NextSingle();
            }
            while (IsNextToAnEdge(p, u));

            batch.U.Span[row] = u;
        }
    }

    private static bool IsNextToAnEdge(ReadOnlySpan<float> p, float u)
    {
        double sum = 0;

        foreach (float probability in p)
        {
            sum += probability;

            if (Math.Abs(sum - u) < Margin)
            {
                return true;
            }
        }

        return false;
    }
}
