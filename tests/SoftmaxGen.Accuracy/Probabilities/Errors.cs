using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using SoftmaxGen.Kernels.Tests;
using SoftmaxGen.Peers;

namespace SoftmaxGen.Accuracy.Probabilities;

/// <summary>How far one contestant was off, in ULP of the exact probability.</summary>
/// <param name="Worst">The largest error; infinite where a probability was NaN.</param>
/// <param name="Mean">The mean over all that count.</param>
internal sealed record Error(string Name, double Worst, double Mean);

/// <summary>Runs a contest on random logits.</summary>
internal static class Errors
{
    private const int BatchLength = 16_384;

    /// <param name="contest">Who takes part.</param>
    /// <param name="scale">The logits are uniform between minus this and this.</param>
    /// <param name="logits">How many, rounded up to whole batches.</param>
    public static IReadOnlyList<Error> Of<T>(Contest<T> contest, double scale, int logits)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        int length = Math.Max(1, BatchLength / contest.C) * contest.C;
        using var z = new Block<T>(length);
        using var a = new Block<T>(length);
        var exact = new TwoDoubles[length];
        var random = new Random(contest.C);
        IReadOnlyList<(string Name, Pass Pass)> entered = contest.Enter(z, a);
        Tally[] tallies = [.. entered.Select(static _ => new Tally())];

        for (int done = 0; done < logits; done += length)
        {
            foreach (ref T logit in z.Span)
            {
                logit = T.CreateChecked(((random.NextDouble() * 2) - 1) * scale);
            }

            ExactRows.Of<T>(contest.C, z.Span, exact);

            for (int i = 0; i < tallies.Length; i++)
            {
                entered[i].Pass.Run();
                tallies[i].Add<T>(a.Span, exact, contest.C);
            }
        }

        foreach ((_, Pass pass) in entered)
        {
            pass.Dispose();
        }

        return [.. entered.Zip(tallies, static (contestant, tally) => new Error(contestant.Name, tally.Worst, tally.Sum / tally.Count))];
    }

    private sealed class Tally
    {
        public double Worst { get; private set; }

        public double Sum { get; private set; }

        public long Count { get; private set; }

        public void Add<T>(ReadOnlySpan<T> a, ReadOnlySpan<TwoDoubles> exact, int c)
            where T : unmanaged, IBinaryFloatingPointIeee754<T>
        {
            double least = Ulps<T>.Least(c);

            for (int i = 0; i < a.Length; i++)
            {
                if (exact[i].High >= least)
                {
                    double error = Ulps<T>.Error(a[i], exact[i]);
                    Worst = Math.Max(Worst, error);
                    Sum += error;
                    Count++;
                }
            }
        }
    }
}
