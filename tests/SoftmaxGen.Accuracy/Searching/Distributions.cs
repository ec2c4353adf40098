using System;
using System.Collections.Generic;

namespace SoftmaxGen.Accuracy.Searching;

/// <summary>Rows whose logits are drawn one by one, from eight distributions, at a scale and around a middle of the row's own.</summary>
internal static class Distributions
{
    private const double LeastScale = 0.05;
    private const double LargestScale = 300;

    private static readonly (string Name, Func<Random, double> Draw)[] All =
    [
        ("uniform", static random => (2 * random.NextDouble()) - 1),
        ("normal", Normal),
        ("Laplace", static random => Exponential(random) * (random.Next(2) == 0 ? 1 : -1)),
        ("exponential", Exponential),
        ("Cauchy", static random => Math.Tan(Math.PI * (random.NextDouble() - 0.5))),
        ("lognormal", static random => Math.Exp(Normal(random))),
        ("eighths", static random => random.Next(-8, 9) / 8.0),
        ("two heaps", static random => (random.Next(2) == 0 ? 1 : -1) + (0.05 * Normal(random))),
    ];

    public static IEnumerable<RowFamily> Families()
    {
        foreach ((string name, Func<Random, double> draw) in All)
        {
            yield return new RowFamily(RowFamily.Distribution, name, (random, row) =>
            {
                double scale = LeastScale * Math.Pow(LargestScale / LeastScale, random.NextDouble());
                double middle = random.Next(2) == 0 ? 0 : 300 * ((2 * random.NextDouble()) - 1);

                foreach (ref double logit in row)
                {
                    logit = middle + (scale * draw(random));
                }
            });
        }
    }

    private static double Exponential(Random random) => -Math.Log(1 - random.NextDouble());

    // Box and Muller 1958.
    private static double Normal(Random random) => Math.Sqrt(2 * Exponential(random)) * Math.Cos(2 * Math.PI * random.NextDouble());
}
