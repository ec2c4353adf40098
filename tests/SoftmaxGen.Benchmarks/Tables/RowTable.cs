using System;
using System.Collections.Generic;
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

    public static IEnumerable<Heat> Throughput(Lineup lineup)
    {
        SingleRows<float> tensors = SingleRows<float>.Of<Tensors>();

        foreach (Kernel<float> kernel in lineup.Float)
        {
            int c = kernel.C;
            using Block<float> z = Batches.Logits<float>(c, length: Calls * c);
            using Block<float> a = Batches.Of<float>(c, Calls * c);

            // The native peers take the same row each time: what it costs to call them is far more than what rows cost.
            using Block<float> zRow = Batches.Logits<float>(c, length: c);
            using Block<float> aRow = Batches.Of<float>(c, c);
            List<(string Name, Pass Pass)> native = Native(lineup, c, zRow, aRow);

            yield return new Heat(c, Calls,
            [
                new(Names.Ours, Role.Ours, () => kernel.SingleRows.Throughput(c, z.Span, a.Span)),
                new(Names.TensorPrimitives, Role.Peer, () => tensors.Throughput(c, z.Span, a.Span)),
                .. native.Select(static peer => new Contestant(peer.Name, Role.Peer, () => Repeat(peer.Pass))),
            ]);

            native.ForEach(static peer => peer.Pass.Dispose());
        }
    }

    public static IEnumerable<Heat> Latency(Lineup lineup)
    {
        SingleRows<float> tensors = SingleRows<float>.Of<Tensors>();

        foreach (Kernel<float> kernel in lineup.Float)
        {
            int c = kernel.C;
            float[] ours = new float[c], theirs = new float[c];
            using Block<float> row = Batches.Logits<float>(c, length: c);
            List<(string Name, Pass Pass)> native = Native(lineup, c, row, row);

            yield return new Heat(c, Calls,
            [
                new(Names.Ours, Role.Ours, () => kernel.SingleRows.Latency(c, ours, Calls)),
                new(Names.TensorPrimitives, Role.Peer, () => tensors.Latency(c, theirs, Calls)),
                .. native.Select(static peer => new Contestant(peer.Name, Role.Peer, () => Repeat(peer.Pass))),
            ]);

            native.ForEach(static peer => peer.Pass.Dispose());
        }
    }

    private static List<(string Name, Pass Pass)> Native(Lineup lineup, int c, Block<float> z, Block<float> a) =>
    [
        .. from peer in lineup.Peers
           where peer.Name != Names.TensorPrimitives
           let pass = peer.Forward(Function.Softmax, c, z, a)
           where pass is not null
           select (peer.Name, pass),
    ];

    private static void Repeat(Pass pass)
    {
        for (int i = 0; i < Calls; i++)
        {
            pass.Run();
        }
    }

    private readonly struct Tensors : IForward<float>
    {
        public static void Forward(ReadOnlySpan<float> z, Span<float> a) => TensorPrimitives.SoftMax(z, a);
    }
}
