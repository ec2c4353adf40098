using System.Collections.Generic;
using System.Linq;
using SoftmaxGen.Benchmarks.Declared;
using SoftmaxGen.Benchmarks.Racing;
using SoftmaxGen.Peers;

namespace SoftmaxGen.Benchmarks.Tables;

/// <summary>What a policy and a classifier do, beside our own softmax of the same logits.</summary>
internal static class DecisionTable
{
    /// <summary>Batches.</summary>
    public static IEnumerable<Heat> Batch(Lineup lineup, Work work)
    {
        foreach (DecisionKernel kernel in lineup.Decisions)
        {
            using DecisionBatch batch = DecisionBatches.Of(kernel.C, Batches.Length / kernel.C);
            using Passes passes = new(lineup.Peers, peer => peer.Decide(work, batch));
            Contestant ours = new(Names.Ours, Role.Ours, kernel.Batch(work, batch));
            Contestant softmax = new(Names.SoftmaxForward, Role.Yardstick, () => kernel.Softmax(batch.Z.Span, batch.Matrix.Span));

            yield return Heat(work, batch, [ours, .. passes.Contestants()], softmax);
        }
    }

    /// <summary>One row a call, other rows each time, without the native peers.</summary>
    public static IEnumerable<Heat> Rows(Lineup lineup, Work work)
    {
        foreach (DecisionKernel kernel in lineup.Decisions.Where(static kernel => kernel.Rows is not null))
        {
            int c = kernel.C;
            using DecisionBatch batch = DecisionBatches.Of(c, CallTable.CallsOf(c));
            using Passes passes = new(lineup.Peers.Where(static peer => peer is HandPeer or TensorsPeer), peer => peer.Decide(work, batch));
            Contestant ours = new(Names.Ours, Role.Ours, kernel.Rows!(work, batch));
            Contestant softmax = new(Names.SoftmaxForward, Role.Yardstick, () => kernel.SoftmaxCalls.Throughput(c, batch.Z.Span, batch.Matrix.Span));

            yield return Heat(work, batch, [ours, .. passes.Contestants()], softmax);
        }
    }

    private static Heat Heat(Work work, DecisionBatch batch, IReadOnlyList<Contestant> contestants, Contestant softmax)
    {
        DecisionResults expected = DecisionResults.Of(work, batch);

        foreach (Contestant contestant in contestants)
        {
            expected.Check(contestant, batch);
        }

        DecisionResults.OfSoftmax(batch).Check(softmax, batch);

        return new Heat(batch.C, batch.Rows, [.. contestants, softmax]);
    }
}
