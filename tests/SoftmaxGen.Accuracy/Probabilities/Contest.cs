using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Numerics;
using SoftmaxGen.Peers;

namespace SoftmaxGen.Accuracy.Probabilities;

/// <summary>A softmax of N x C logits.</summary>
internal delegate void Softmax<T>(ReadOnlySpan<T> z, Span<T> a);

/// <summary>The class counts that are measured, with the generated kernels for each.</summary>
internal sealed record Contest<T>(int C, Softmax<T> Generated, Softmax<T>? Deterministic)
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    /// <summary>Those who take part, by name, bound to a batch; to be disposed with it.</summary>
    public IReadOnlyList<(string Name, Pass Pass)> Enter(Block<T> z, Block<T> a)
    {
        List<(string, Pass)> entered = [(Contests.Generated, new Pass(() => Generated(z.Span, a.Span)))];

        if (Deterministic is { } deterministic)
        {
            entered.Add((Contests.Deterministic, new Pass(() => deterministic(z.Span, a.Span))));
        }

        foreach (IPeer peer in AllPeers.List.Where(static peer => peer.Absence is null))
        {
            if (peer.Forward(Function.Softmax, C, z, a) is { } pass)
            {
                entered.Add((peer.Name, pass));
            }
        }

        return entered;
    }
}

/// <summary>Every contest.</summary>
internal static class Contests
{
    public const string Generated = "generated";
    public const string Deterministic = "Deterministic";

    public static readonly ImmutableArray<Contest<float>> Float =
    [
        new(Fused2.C, Fused2.Forward, Apart2.Forward),
        new(Fused3.C, Fused3.Forward, Apart3.Forward),
        new(Fused5.C, Fused5.Forward, Apart5.Forward),
        new(Fused8.C, Fused8.Forward, Apart8.Forward),
        new(Fused16.C, Fused16.Forward, Apart16.Forward),
        new(Fused64.C, Fused64.Forward, Apart64.Forward),
        new(Fused256.C, Fused256.Forward, Apart256.Forward),
        new(Fused1000.C, Fused1000.Forward, Apart1000.Forward),
    ];

    public static readonly ImmutableArray<Contest<double>> Double =
    [
        new(Wide2.C, Wide2.Forward, null),
        new(Wide3.C, Wide3.Forward, null),
        new(Wide5.C, Wide5.Forward, null),
        new(Wide8.C, Wide8.Forward, null),
        new(Wide16.C, Wide16.Forward, null),
        new(Wide64.C, Wide64.Forward, null),
        new(Wide256.C, Wide256.Forward, null),
        new(Wide1000.C, Wide1000.Forward, null),
    ];
}
