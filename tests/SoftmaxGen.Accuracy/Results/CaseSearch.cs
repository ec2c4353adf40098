using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using SoftmaxGen.Accuracy.Searching;
using SoftmaxGen.Kernels.Conformance;

namespace SoftmaxGen.Accuracy.Results;

/// <summary>A case and the error of a result in it.</summary>
internal sealed record FoundCase<T>(double Error, string Family, Case<T> Case)
    where T : unmanaged, IBinaryFloatingPointIeee754<T>;

/// <summary>Looks for the worst case of a result: in every family of rows, and then uphill from the worst of each.</summary>
/// <param name="result">The result.</param>
/// <param name="precision">Bits of the significand of what is stored.</param>
/// <param name="points">Where exponentials are worst; null where that does not show, because the result is rounded once more.</param>
internal sealed class CaseSearch<T>(Measured<T> result, int precision, WorstPoints<T>? points)
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    private readonly Random _random = new(result.C);

    /// <summary>The worst of random rows, of rows made to be got wrong, and of all climbs.</summary>
    /// <param name="logits">How many logits are drawn for each family.</param>
    /// <param name="steps">How many steps each climb takes up to 16 classes; more of them take longer, and fewer steps.</param>
    public (FoundCase<T> Random, FoundCase<T> Hard, FoundCase<T> Uphill) Run(int logits, int steps)
    {
        steps = steps * 16 / Math.Max(16, result.C);
        FoundCase<T> random = Worst(Distributions.Families(), logits);
        FoundCase<T> hard = Worst([.. Shapes.Families(), .. HardSums.Families(precision), .. points is null ? [] : PointFamilies(points)], logits);
        FoundCase<T>[] ends = points is null ? [random, hard] : [Climb(random, new Steps<T>(points), steps), Climb(hard, new Steps<T>(points), steps)];

        return (random, hard, ends.MaxBy(static end => end.Error)!);
    }

    // The largest is 0, so that a difference from it is the logit itself.
    private static IEnumerable<RowFamily> PointFamilies(WorstPoints<T> points) => points.Families().Select(static family => new RowFamily(family.Group, family.Name, (random, row) =>
    {
        family.Fill(random, row);
        row[random.Next(row.Length)] = 0;
    }));

    private FoundCase<T> Worst(IEnumerable<RowFamily> families, int logits)
    {
        FoundCase<T>? worst = null;

        foreach (RowFamily family in families)
        {
            for (int done = 0; done < logits; done += result.C)
            {
                Case<T> drawn = Draw(family);
                double error = result.Error(drawn);
                worst = worst is null || error > worst.Error ? new FoundCase<T>(error, family.Name, drawn) : worst;
            }
        }

        return worst!;
    }

    private FoundCase<T> Climb(FoundCase<T> start, Steps<T> walk, int steps)
    {
        FoundCase<T> top = start;

        for (int step = 0; step < steps; step++)
        {
            Case<T> next = top.Case.Copied();

            switch (_random.Next(4))
            {
                case 0:
                    next = Redrawn(next);
                    break;
                case 1:
                    walk.Take(next.Other, _random);
                    break;
                default:
                    walk.Take(next.Z, _random);
                    break;
            }

            double error = result.Error(next);
            top = error >= top.Error ? new FoundCase<T>(error, start.Family, next) : top;
        }

        return top;
    }

    private Case<T> Draw(RowFamily family)
    {
        int c = result.C;
        double[] row = new double[c];
        double t = Math.Pow(10, 4 * (_random.NextDouble() - 0.5));
        family.Fill(_random, row);
        double scale = result.Result.EndsWith("at t", StringComparison.Ordinal) ? t : 1;
        T[] z = Array.ConvertAll(row, logit => Stored(logit * scale));
        T[] other = Array.ConvertAll(row, Stored);

        // Nearly alike, or another of its kind.
        double apart = Math.Pow(10, -7 * _random.NextDouble());

        if (_random.Next(2) == 0)
        {
            family.Fill(_random, row);
            other = Array.ConvertAll(row, Stored);
        }
        else
        {
            other = Array.ConvertAll(other, logit => logit + T.CreateChecked(apart * ((2 * _random.NextDouble()) - 1)));
        }

        double[] target = new double[c];

        if (_random.Next(4) == 0)
        {
            HardSums.FillTargets(_random, target, precision);
        }
        else
        {
            // From nearly one class alone to all alike.
            double power = 20 * _random.NextDouble();
            target = [.. target.Select(_ => Math.Pow(_random.NextDouble(), power))];
            double sum = target.Sum();
            target = Array.ConvertAll(target, part => part / sum);
        }

        return Redrawn(new Case<T>(z, other, Array.ConvertAll(target, T.CreateChecked), new T[c], 0, 0, T.One, T.One, T.CreateChecked(t)));
    }

    // A logit of a wild distribution may be past the largest Half.
    private static T Stored(double logit) => Number.Of<T>(Math.Clamp(logit, -Number.Largest<T>() / 2, Number.Largest<T>() / 2));

    // What is one number, and the weights.
    private Case<T> Redrawn(Case<T> of) => of with
    {
        Weights = Array.ConvertAll(of.Weights, _ => T.CreateChecked(0.1 + (1.9 * _random.NextDouble()))),
        Action = _random.Next(of.C),
        Place = _random.Next(1, of.C),
        G = T.CreateChecked((2 * _random.NextDouble()) - 1),
        H = T.CreateChecked(Math.Pow(10, -3 * _random.NextDouble())),
        Temperature = Steps<T>.Near(of.Temperature, _random),
    };
}
