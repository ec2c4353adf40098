using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using SoftmaxGen.Accuracy.Probabilities;
using SoftmaxGen.Kernels.Tests;

namespace SoftmaxGen.Accuracy.Searching;

/// <summary>A kernel whose worst row is searched.</summary>
internal sealed record Searched<T>(int C, bool Deterministic, Softmax<T> Forward)
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    public double Promise => ForwardBound.Ulps<T>(C);
}

/// <summary>Every kernel that is searched: those of the contests, and more.</summary>
internal static class SearchedKernels
{
    public static IEnumerable<Searched<float>> Float => Of(
    [
        .. Contests.Float,
        new(Fused31.C, Fused31.Forward, Apart31.Forward),
        new(Fused100.C, Fused100.Forward, Apart100.Forward),
        new(Fused257.C, Fused257.Forward, Apart257.Forward),
    ]);

    public static IEnumerable<Searched<double>> Double => Of(
    [
        .. Contests.Double.Select(static contest => contest with
        {
            Deterministic = contest.C switch
            {
                WideApart3.C => WideApart3.Forward,
                WideApart64.C => WideApart64.Forward,
                _ => null,
            },
        }),
        new(Wide100.C, Wide100.Forward, null),
        new(Wide257.C, Wide257.Forward, WideApart257.Forward),
    ]);

    private static IEnumerable<Searched<T>> Of<T>(IEnumerable<Contest<T>> contests)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> =>
        from isDeterministic in (bool[])[false, true]
        from contest in contests
        orderby isDeterministic, contest.C
        let forward = isDeterministic ? contest.Deterministic : contest.Generated
        where forward is not null
        select new Searched<T>(contest.C, isDeterministic, forward);
}
