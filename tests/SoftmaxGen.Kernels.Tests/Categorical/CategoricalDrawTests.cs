using System;
using System.Linq;
using SoftmaxGen.Kernels.Conformance.Declared;
using Xunit;

namespace SoftmaxGen.Kernels.Tests;

/// <summary>Ten million draws have the distribution that they are drawn from.</summary>
public class CategoricalDrawTests
{
    private const int Batch = 10_000;
    private const int Batches = 1000;

    // Of 4 degrees of freedom one in a million lies above.
    private const double Most = 33.4;

    private static readonly float[] Row = [0.3f, -1.2f, 1.5f, -4f, 0.9f];

    [Fact]
    public void By_the_inverse_of_the_distribution()
    {
        float[] z = Repeated();
        var u = new float[Batch];
        var action = new int[Batch];

        Assert.InRange(ChiSquared(random =>
        {
            Fill(random, u);
            CategoricalFloat5.Sample(z, u, action);

            return action;
        }), 0, Most);
    }

    [Fact]
    public void By_a_race_of_clocks()
    {
        float[] z = Repeated();
        var u = new float[Batch * 5];
        var action = new int[Batch];

        Assert.InRange(ChiSquared(random =>
        {
            Fill(random, u);
            CategoricalFloat5.Gumbel(z, u, action);

            return action;
        }), 0, Most);
    }

    private static float[] Repeated() => [.. Enumerable.Repeat(Row, Batch).SelectMany(static row => row)];

    private static void Fill(Random random, Span<float> u)
    {
        foreach (ref float value in u)
        {
            value = random.NextSingle();
        }
    }

    private static double ChiSquared(Func<Random, int[]> draw)
    {
        // The sequence of a seeded Random is part of its contract.
        var random = new Random(20);
        var counts = new long[5];

        for (int i = 0; i < Batches; i++)
        {
            foreach (int action in draw(random))
            {
                counts[action]++;
            }
        }

        double all = Row.Sum(static logit => Math.Exp(logit));
        double chi = 0;

        for (int k = 0; k < 5; k++)
        {
            double expected = (double)Batch * Batches * Math.Exp(Row[k]) / all;
            chi += (counts[k] - expected) * (counts[k] - expected) / expected;
        }

        return chi;
    }
}
