using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Numerics.Tensors;
using SoftmaxGen.Benchmarks.Declared;
using SoftmaxGen.Benchmarks.Racing;
using SoftmaxGen.Peers;

namespace SoftmaxGen.Benchmarks.Tables;

/// <summary>One row a call: what a game does each frame.</summary>
internal static class RowTable
{
    // With their logits and probabilities they stay in the first-level cache up to C = 32.
    private const int Calls = 64;

    private static readonly ImmutableArray<Entrant> SoftmaxPeers = [new(Names.TensorPrimitives, Role.Peer, SingleRows<float>.Of<SoftMax>())];

    private static readonly ImmutableArray<Entrant> LogSoftmaxPeers =
    [
        new(Names.TensorPrimitives, Role.Peer, SingleRows<float>.Of<Composed>()),
        new(Names.SoftMaxLog, Role.Peer, SingleRows<float>.Of<SoftMaxLog>()),
        new(Names.ByHand, Role.Peer, SingleRows<float>.Of<ByHand>()),
    ];

    public static IEnumerable<Heat> Throughput(Lineup lineup) =>
        lineup.Float.SelectMany(kernel => Throughput(lineup, Function.Softmax, kernel.C, [Ours(kernel), .. SoftmaxPeers]));

    public static IEnumerable<Heat> Latency(Lineup lineup) =>
        lineup.Float.SelectMany(kernel => Latency(lineup, Function.Softmax, kernel.C, [Ours(kernel), .. SoftmaxPeers]));

    public static IEnumerable<Heat> LogThroughput(Lineup lineup) =>
        lineup.LogFloat.SelectMany(kernel => Throughput(lineup, Function.LogSoftmax, kernel.C, [Ours(kernel.Kernel), .. LogSoftmaxPeers, Beside(kernel.Softmax)]));

    public static IEnumerable<Heat> LogLatency(Lineup lineup) =>
        lineup.LogFloat.SelectMany(kernel => Latency(lineup, Function.LogSoftmax, kernel.C, [Ours(kernel.Kernel), .. LogSoftmaxPeers, Beside(kernel.Softmax)]));

    private static IEnumerable<Heat> Throughput(Lineup lineup, Function function, int c, IReadOnlyList<Entrant> entrants)
    {
        using Block<float> z = Batches.Logits<float>(c, length: Calls * c);
        using Block<float> a = Batches.Of<float>(c, Calls * c);

        // The native peers take the same row each time: what it costs to call them is far more than what rows cost.
        using Block<float> zRow = Batches.Logits<float>(c, length: c);
        using Block<float> aRow = Batches.Of<float>(c, c);
        using Passes native = Native(lineup, function, c, zRow, aRow, entrants);

        yield return new Heat(c, Calls,
        [
            .. entrants.Select(entrant => new Contestant(entrant.Name, entrant.Role, () => entrant.Rows.Throughput(c, z.Span, a.Span))),
            .. native.Contestants(Calls),
        ]);
    }

    private static IEnumerable<Heat> Latency(Lineup lineup, Function function, int c, IReadOnlyList<Entrant> entrants)
    {
        using Block<float> row = Batches.Logits<float>(c, length: c);
        using Passes native = Native(lineup, function, c, row, row, entrants);

        yield return new Heat(c, Calls,
        [
            .. entrants.Select(entrant =>
            {
                var own = new float[c];

                return new Contestant(entrant.Name, entrant.Role, () => entrant.Rows.Latency(c, own, Calls));
            }),
            .. native.Contestants(Calls),
        ]);
    }

    private static Entrant Ours(Kernel<float> kernel) => new(Names.Ours, Role.Ours, kernel.SingleRows);

    private static Entrant Beside(Kernel<float> softmax) => new(Names.SoftmaxForward, Role.Yardstick, softmax.SingleRows);

    /// <summary>The peers that are not called directly.</summary>
    private static Passes Native(Lineup lineup, Function function, int c, Block<float> z, Block<float> a, IReadOnlyList<Entrant> direct) =>
        new(lineup.Peers.Where(peer => direct.All(entrant => entrant.Name != peer.Name)), peer => peer.Forward(function, c, z, a));

    /// <summary>One that is called directly.</summary>
    private sealed record Entrant(string Name, Role Role, SingleRows<float> Rows);

    private readonly struct SoftMax : IForward<float>
    {
        public static void Forward(ReadOnlySpan<float> z, Span<float> a) => TensorPrimitives.SoftMax(z, a);
    }

    private readonly struct Composed : IForward<float>
    {
        private static readonly float[] Scratch = new float[Kernels.LogFloat.Max(static kernel => kernel.C)];

        public static void Forward(ReadOnlySpan<float> z, Span<float> y) => TensorsPeer.LogSoftmaxOfRow(z, y, Scratch.AsSpan(0, z.Length));
    }

    private readonly struct SoftMaxLog : IForward<float>
    {
        public static void Forward(ReadOnlySpan<float> z, Span<float> y) => SoftMaxLogPeer.LogSoftmaxOfRow(z, y);
    }

    private readonly struct ByHand : IForward<float>
    {
        public static void Forward(ReadOnlySpan<float> z, Span<float> y) => HandPeer.LogSoftmaxOfRow(z, y);
    }
}
