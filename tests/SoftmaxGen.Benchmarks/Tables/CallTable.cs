using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Numerics.Tensors;
using SoftmaxGen.Benchmarks.Declared;
using SoftmaxGen.Benchmarks.Racing;
using SoftmaxGen.Peers;

namespace SoftmaxGen.Benchmarks.Tables;

/// <summary>Calls for one row, which is what a game does each frame, or for a few.</summary>
internal static class CallTable
{
    // In a run, where each is for one row: with their logits and probabilities they stay in the first-level cache up to C = 32.
    private const int Calls = 64;

    // In a run, where each call is for several.
    private const int Rows = 1_000;

    private static readonly ImmutableArray<Entrant> SoftmaxPeers =
    [
        new(Names.TensorPrimitives, Role.Peer, DirectCalls<float>.Of<SoftMax>()),
        new(Names.ByHand, Role.Peer, DirectCalls<float>.Of<ByHand>()),
    ];

    private static readonly ImmutableArray<Entrant> LogSoftmaxPeers =
    [
        new(Names.TensorPrimitives, Role.Peer, DirectCalls<float>.Of<Composed>()),
        new(Names.SoftMaxLog, Role.Peer, DirectCalls<float>.Of<SoftMaxLog>()),
        new(Names.ByHand, Role.Peer, DirectCalls<float>.Of<LogByHand>()),
    ];

    public static IEnumerable<Field> Softmax(Lineup lineup) =>
        lineup.Float.Select(kernel => new Field(Function.Softmax, kernel.C, [Ours(kernel.Calls), .. SoftmaxPeers], lineup.Peers));

    public static IEnumerable<Field> LogSoftmax(Lineup lineup) =>
        lineup.LogFloat.Select(kernel => new Field(Function.LogSoftmax, kernel.C, [Ours(kernel.Kernel.Calls), .. LogSoftmaxPeers, Beside(kernel.Softmax)], lineup.Peers));

    /// <summary>Without the native peers.</summary>
    public static IEnumerable<Field> Plain(Lineup lineup) =>
        lineup.Plain.Select(static kernel => new Field(Function.Softmax, kernel.C, [Ours(kernel.Calls), .. SoftmaxPeers], []));

    /// <summary>Rows that do not wait for each other, one a call.</summary>
    public static IEnumerable<Heat> Throughput(IEnumerable<Field> fields) => fields.SelectMany(static field => InOrder(field, 1, Calls));

    /// <summary>Small batches, without the native peers.</summary>
    public static IEnumerable<Heat> Batch(int rows, IEnumerable<Field> fields) => fields.SelectMany(field => InOrder(field with { Peers = [] }, rows, Rows / rows));

    /// <summary>One row a call, its logits stored one by one just before, without the native peers.</summary>
    public static IEnumerable<Heat> Stored(IEnumerable<Field> fields)
    {
        foreach (Field field in fields)
        {
            int c = field.C;
            using Block<float> z = Batches.Logits<float>(c, length: Calls * c);
            using Block<float> row = Batches.Of<float>(c, c);
            using Block<float> a = Batches.Of<float>(c, z.Length);
            Contestant[] contestants = field.Contestants(entrant => () => entrant.Calls.Stored(z.Span, row.Span, a.Span));
            Check(field, contestants, z, a);

            yield return new Heat(c, Calls, contestants);
        }
    }

    /// <summary>One row in place, again and again.</summary>
    public static IEnumerable<Heat> Latency(IEnumerable<Field> fields)
    {
        foreach (Field field in fields)
        {
            int c = field.C;
            using Block<float> row = Batches.Logits<float>(c, length: c);
            using Passes native = field.Native(row, row);
            Contestant[] direct = field.Contestants(entrant =>
            {
                var own = new float[c];

                return () => entrant.Calls.Latency(c, own, Calls);
            });

            yield return new Heat(c, Calls, [.. direct, .. native.Contestants(Calls)]);
        }
    }

    private static IEnumerable<Heat> InOrder(Field field, int rows, int calls)
    {
        int c = field.C;
        int length = rows * c;
        using Block<float> z = Batches.Logits<float>(c, length: calls * length);
        using Block<float> a = Batches.Of<float>(c, z.Length);

        // The native peers take the same rows each time: what it costs to call them is far more than what rows cost.
        using Block<float> zCall = Batches.Logits<float>(c, length: length);
        using Block<float> aCall = Batches.Of<float>(c, length);
        using Passes native = field.Native(zCall, aCall);

        // A peer's batch is a loop over rows, which is this one.
        Contestant[] direct = field.Contestants(entrant => () => entrant.Calls.Throughput(entrant.Role == Role.Peer ? c : length, z.Span, a.Span));
        Check(field, direct, z, a);

        yield return new Heat(c, calls * rows, [.. direct, .. native.Contestants(calls)]);
    }

    private static void Check(Field field, Contestant[] contestants, Block<float> z, Block<float> a)
    {
        var expected = new float[a.Length];
        References.Forward<float>(field.Function, field.C, z.Span, expected);

        // What is shown beside is another function.
        foreach (Contestant contestant in contestants.Where(static contestant => contestant.Role != Role.Yardstick))
        {
            Batches.Check<float>(contestant, field.C, a, expected);
        }
    }

    private static Entrant Ours(DirectCalls<float> calls) => new(Names.Ours, Role.Ours, calls);

    private static Entrant Beside(Kernel<float> softmax) => new(Names.SoftmaxForward, Role.Yardstick, softmax.Calls);

    /// <summary>Who runs at one class count.</summary>
    /// <param name="Entrants">Those that are called directly.</param>
    /// <param name="Peers">All that there are besides.</param>
    internal sealed record Field(Function Function, int C, ImmutableArray<Entrant> Entrants, IReadOnlyList<IPeer> Peers)
    {
        public Contestant[] Contestants(Func<Entrant, Action> run) => [.. Entrants.Select(entrant => new Contestant(entrant.Name, entrant.Role, run(entrant)))];

        /// <summary>The peers that are not called directly.</summary>
        public Passes Native(Block<float> z, Block<float> a) =>
            new(Peers.Where(peer => Entrants.All(entrant => entrant.Name != peer.Name)), peer => peer.Forward(Function, C, z, a));
    }

    /// <summary>One that is called directly.</summary>
    internal sealed record Entrant(string Name, Role Role, DirectCalls<float> Calls);

    private readonly struct SoftMax : IForward<float>
    {
        public static void Forward(ReadOnlySpan<float> z, Span<float> a) => TensorPrimitives.SoftMax(z, a);
    }

    private readonly struct ByHand : IForward<float>
    {
        public static void Forward(ReadOnlySpan<float> z, Span<float> a) => HandPeer.SoftmaxOfRow(z, a);
    }

    private readonly struct Composed : IForward<float>
    {
        private static readonly float[] Scratch = new float[AllKernels.LogFloat.Max(static kernel => kernel.C)];

        public static void Forward(ReadOnlySpan<float> z, Span<float> y) => TensorsPeer.LogSoftmaxOfRow(z, y, Scratch.AsSpan(0, z.Length));
    }

    private readonly struct SoftMaxLog : IForward<float>
    {
        public static void Forward(ReadOnlySpan<float> z, Span<float> y) => SoftMaxLogPeer.LogSoftmaxOfRow(z, y);
    }

    private readonly struct LogByHand : IForward<float>
    {
        public static void Forward(ReadOnlySpan<float> z, Span<float> y) => HandPeer.LogSoftmaxOfRow(z, y);
    }
}
