using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Numerics;
using System.Numerics.Tensors;
using SoftmaxGen.Benchmarks.Declared;
using SoftmaxGen.Benchmarks.Racing;
using SoftmaxGen.Peers;

namespace SoftmaxGen.Benchmarks.Tables;

/// <summary>Calls for one row, which is what a game does each frame, or for a few.</summary>
internal static class CallTable
{
    // One after another, so many rows that no processor learns by heart which of their logits is the largest, and yet a part of the second-level cache.
    private const int MostCalls = 8_192;
    private const int Numbers = 131_072;

    // In a run, where each call is for several.
    private const int Rows = 1_000;

    private static readonly ImmutableArray<Entrant> SoftmaxPeers =
    [
        new(Names.TensorPrimitives, Role.Peer, DirectCalls<float>.Of<SoftMax>()),
        new(Names.ByHand, Role.Peer, DirectCalls<float>.Of<ByHand>()),
    ];

    /// <summary>The same without a loop, of the class counts for which people write that.</summary>
    private static readonly ImmutableDictionary<int, DirectCalls<float>> Unrolled = new Dictionary<int, DirectCalls<float>>
    {
        [2] = DirectCalls<float>.Of<ByHandOfTwo>(),
        [3] = DirectCalls<float>.Of<ByHandOfThree>(),
        [4] = DirectCalls<float>.Of<ByHandOfFour>(),
        [5] = DirectCalls<float>.Of<ByHandOfFive>(),
    }.ToImmutableDictionary();

    /// <summary>One row in a Vector2, Vector3 or Vector4, and the same by hand.</summary>
    private static readonly ImmutableDictionary<int, (DirectCalls<float> Ours, DirectCalls<float> ByHand)> InVectors = new Dictionary<int, (DirectCalls<float>, DirectCalls<float>)>
    {
        [2] = (DirectCalls<float>.Of<Vector2OfOurs>(), DirectCalls<float>.Of<Vector2ByHand>()),
        [3] = (DirectCalls<float>.Of<Vector3OfOurs>(), DirectCalls<float>.Of<Vector3ByHand>()),
        [4] = (DirectCalls<float>.Of<Vector4OfOurs>(), DirectCalls<float>.Of<Vector4ByHand>()),
    }.ToImmutableDictionary();

    private static readonly ImmutableArray<Entrant> LogSoftmaxPeers =
    [
        new(Names.TensorPrimitives, Role.Peer, DirectCalls<float>.Of<Composed>()),
        new(Names.SoftMaxLog, Role.Peer, DirectCalls<float>.Of<SoftMaxLog>()),
        new(Names.ByHand, Role.Peer, DirectCalls<float>.Of<LogByHand>()),
    ];

    /// <summary>How many calls for one row make a run.</summary>
    public static int CallsOf(int c) => Math.Min(MostCalls, Numbers / c);

    public static IEnumerable<Field> Softmax(Lineup lineup) =>
        lineup.Float.Select(kernel => new Field(Function.Softmax, kernel.C, [Ours(kernel.Calls), .. SoftmaxPeersOf(kernel.C)], lineup.Peers));

    /// <summary>One row in a vector of System.Numerics, without the other peers.</summary>
    public static IEnumerable<Field> Vectors(Lineup lineup) => lineup.Float
        .Where(static kernel => InVectors.ContainsKey(kernel.C))
        .Select(static kernel => new Field(Function.Softmax, kernel.C, [Ours(InVectors[kernel.C].Ours), new(Names.ByHand, Role.Peer, InVectors[kernel.C].ByHand)], []));

    public static IEnumerable<Field> LogSoftmax(Lineup lineup) =>
        lineup.LogFloat.Select(kernel => new Field(Function.LogSoftmax, kernel.C, [Ours(kernel.Kernel.Calls), .. LogSoftmaxPeers, Beside(kernel.Softmax)], lineup.Peers));

    /// <summary>Without the native peers.</summary>
    public static IEnumerable<Field> Plain(Lineup lineup) =>
        lineup.Plain.Select(static kernel => new Field(Function.Softmax, kernel.C, [Ours(kernel.Calls), .. SoftmaxPeersOf(kernel.C)], []));

    /// <summary>Rows that do not wait for each other, one a call.</summary>
    public static IEnumerable<Heat> Throughput(IEnumerable<Field> fields) => fields.SelectMany(static field => InOrder(field, 1, CallsOf(field.C)));

    /// <summary>Small batches, without the native peers.</summary>
    public static IEnumerable<Heat> Batch(int rows, IEnumerable<Field> fields) => fields.SelectMany(field => InOrder(field with { Peers = [] }, rows, Rows / rows));

    /// <summary>One row a call, its logits stored one by one just before, without the native peers.</summary>
    public static IEnumerable<Heat> Stored(IEnumerable<Field> fields)
    {
        foreach (Field field in fields)
        {
            int c = field.C;
            int calls = CallsOf(c);
            using Block<float> z = Batches.Logits<float>(c, length: calls * c);
            using Block<float> row = Batches.Of<float>(c, c);
            using Block<float> a = Batches.Of<float>(c, z.Length);
            Contestant[] contestants = field.Contestants(entrant => () => entrant.Calls.Stored(z.Span, row.Span, a.Span));
            Check(field, contestants, z, a);

            yield return new Heat(c, calls, contestants);
        }
    }

    /// <summary>One row in place, again and again.</summary>
    public static IEnumerable<Heat> Latency(IEnumerable<Field> fields)
    {
        foreach (Field field in fields)
        {
            int c = field.C;
            int calls = CallsOf(c) / 64;
            using Block<float> row = Batches.Logits<float>(c, length: c);
            using Passes native = field.Native(row, row);
            Contestant[] direct = field.Contestants(entrant =>
            {
                var own = new float[c];

                return () => entrant.Calls.Latency(c, own, calls);
            });

            yield return new Heat(c, calls, [.. direct, .. native.Contestants(calls)]);
        }
    }

    /// <summary>Backward of one row a call, without the native peers. An entrant's row is both inputs, one after the other, and what it gives stands in the first half of as many numbers.</summary>
    public static IEnumerable<Heat> Backward(Lineup lineup)
    {
        foreach (Kernel<float> kernel in lineup.Float)
        {
            int c = kernel.C;
            int calls = CallsOf(c);
            using Block<float> inputs = Batches.Logits<float>(c, scale: 1, length: calls * 2 * c);
            using Block<float> dLdZ = Batches.Of<float>(c, inputs.Length);

            for (int i = 0; i < inputs.Length; i += 2 * c)
            {
                References.Forward<float>(Function.Softmax, c, inputs.Span.Slice(i, c), inputs.Span.Slice(i, c));
            }

            var field = new Field(Function.Softmax, c, [Ours(kernel.BackwardCalls), new(Names.ByHand, Role.Peer, DirectCalls<float>.Of<BackwardByHand>())], []);
            Contestant[] contestants = field.Contestants(entrant => () => entrant.Calls.Throughput(2 * c, inputs.Span, dLdZ.Span));
            Contestant reference = new(Names.Reference, Role.Yardstick, () => DirectCalls<float>.Of<BackwardByReference>().Throughput(2 * c, inputs.Span, dLdZ.Span));

            dLdZ.Span.Clear();
            reference.Run();
            float[] expected = dLdZ.Span.ToArray();

            foreach (Contestant contestant in contestants)
            {
                dLdZ.Span.Clear();
                contestant.Run();
                Batches.Check(contestant, c, dLdZ.Span, expected);
            }

            yield return new Heat(c, calls, contestants);
        }
    }

    private static IEnumerable<Entrant> SoftmaxPeersOf(int c) =>
        Unrolled.TryGetValue(c, out DirectCalls<float>? unrolled) ? SoftmaxPeers.Add(new(Names.ByHandUnrolled, Role.Peer, unrolled)) : SoftmaxPeers;

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

    private readonly struct BackwardByHand : IForward<float>
    {
        public static void Forward(ReadOnlySpan<float> inputs, Span<float> dLdZ)
        {
            int c = inputs.Length / 2;
            HandPeer.BackwardOfRow(inputs[..c], inputs[c..], dLdZ[..c]);
        }
    }

    private readonly struct BackwardByReference : IForward<float>
    {
        public static void Forward(ReadOnlySpan<float> inputs, Span<float> dLdZ)
        {
            int c = inputs.Length / 2;
            SoftmaxReference.Backward(c, inputs[..c], inputs[c..], dLdZ[..c]);
        }
    }

    private readonly struct ByHandOfTwo : IForward<float>
    {
        public static void Forward(ReadOnlySpan<float> z, Span<float> a) => HandPeer.SoftmaxOfTwo(z, a);
    }

    private readonly struct ByHandOfThree : IForward<float>
    {
        public static void Forward(ReadOnlySpan<float> z, Span<float> a) => HandPeer.SoftmaxOfThree(z, a);
    }

    private readonly struct ByHandOfFour : IForward<float>
    {
        public static void Forward(ReadOnlySpan<float> z, Span<float> a) => HandPeer.SoftmaxOfFour(z, a);
    }

    private readonly struct ByHandOfFive : IForward<float>
    {
        public static void Forward(ReadOnlySpan<float> z, Span<float> a) => HandPeer.SoftmaxOfFive(z, a);
    }

    private readonly struct Vector2OfOurs : IForward<float>
    {
        public static void Forward(ReadOnlySpan<float> z, Span<float> a) => Float2.Forward(new Vector2(z)).CopyTo(a);
    }

    private readonly struct Vector2ByHand : IForward<float>
    {
        public static void Forward(ReadOnlySpan<float> z, Span<float> a) => HandPeer.Softmax(new Vector2(z)).CopyTo(a);
    }

    private readonly struct Vector3OfOurs : IForward<float>
    {
        public static void Forward(ReadOnlySpan<float> z, Span<float> a) => Float3.Forward(new Vector3(z)).CopyTo(a);
    }

    private readonly struct Vector3ByHand : IForward<float>
    {
        public static void Forward(ReadOnlySpan<float> z, Span<float> a) => HandPeer.Softmax(new Vector3(z)).CopyTo(a);
    }

    private readonly struct Vector4OfOurs : IForward<float>
    {
        public static void Forward(ReadOnlySpan<float> z, Span<float> a) => Float4.Forward(new Vector4(z)).CopyTo(a);
    }

    private readonly struct Vector4ByHand : IForward<float>
    {
        public static void Forward(ReadOnlySpan<float> z, Span<float> a) => HandPeer.Softmax(new Vector4(z)).CopyTo(a);
    }
}
