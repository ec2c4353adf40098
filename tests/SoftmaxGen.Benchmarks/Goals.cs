using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using SoftmaxGen.Benchmarks.Racing;
using SoftmaxGen.Benchmarks.Tables;

namespace SoftmaxGen.Benchmarks;

/// <summary>What is to be reached for the class counts from <paramref name="First"/> to <paramref name="Last"/>.</summary>
/// <param name="Limit">The least or the most that <paramref name="Measure"/> may be.</param>
internal sealed record Goal(string Table, Measure Measure, int First, int Last, double Limit)
{
    public bool IsMet(double ratio) => Measure.HigherIsBetter ? ratio >= Limit : ratio <= Limit;
}

/// <summary>The goals, as data.</summary>
internal static class Goals
{
    private static readonly Goal[] OfTheMachine =
    [
        new(RaceTables.Forward, Measure.BestPeer, 2, 2, 12),
        new(RaceTables.Forward, Measure.BestPeer, 3, 3, 10),
        new(RaceTables.Forward, Measure.BestPeer, 4, 4, 9),
        new(RaceTables.Forward, Measure.BestPeer, 5, 8, 5),
        new(RaceTables.Forward, Measure.BestPeer, 9, 16, 3),
        new(RaceTables.Forward, Measure.BestPeer, 17, 64, 2),
        new(RaceTables.Forward, Measure.BestPeer, 65, 256, 1.7),
        new(RaceTables.Forward, Measure.BestPeer, 257, 1000, 1.4),
        new(RaceTables.Forward, Measure.FlatExp, 2, 1000, 2),

        new(RaceTables.Backward, Measure.BestPeer, 2, 4, 6),
        new(RaceTables.Backward, Measure.BestPeer, 5, 8, 3.5),
        new(RaceTables.Backward, Measure.BestPeer, 9, 16, 3),
        new(RaceTables.Backward, Measure.BestPeer, 17, 64, 1.6),
        new(RaceTables.Backward, Measure.BestPeer, 65, 256, 1.1),
        new(RaceTables.Backward, Measure.BestPeer, 257, 1000, 1),
        new(RaceTables.Backward, Measure.TwoMemcpys, 2, 1000, 1.5),

        new(RaceTables.Jacobian, Measure.Fill, 2, 1000, 1.5),
        new(RaceTables.Large, Measure.Memcpy, 2, 16, 1.3),
        new(RaceTables.Values, Measure.Spread, 2, 1000, 1.25),
    ];

    /// <summary>A logarithm more than the softmax has, and a division less: a ratio of ours to ours, whatever the instructions.</summary>
    private static readonly Goal[] OfTheLogSoftmax =
    [
        new(RaceTables.LogForward, Measure.SoftmaxForward, 2, 1000, 1.35),
        new(RaceTables.LogSumExp, Measure.SoftmaxForward, 2, 1000, 1.35),
        new(RaceTables.LogDoubleForward, Measure.SoftmaxForward, 2, 1000, 1.35),
        new(RaceTables.LogRowThroughput, Measure.SoftmaxForward, 2, 1000, 1.35),
        new(RaceTables.LogRowLatency, Measure.SoftmaxForward, 2, 1000, 1.35),
    ];

    /// <summary>With instructions taken away, which the native peers do not notice: still ahead of all of them.</summary>
    private static readonly Goal[] OfNarrowerVectors =
    [
        new(RaceTables.Forward, Measure.BestPeer, 2, 16, 1),
        new(RaceTables.Backward, Measure.BestPeer, 2, 16, 1),
    ];

    /// <summary>One row a call, beside what people write themselves.</summary>
    private static readonly Goal[] OfRows =
    [
        new(RaceTables.RowThroughput, Measure.ByHand, 2, 3, 1.4),
        new(RaceTables.RowThroughput, Measure.ByHand, 4, 7, 1.7),
        new(RaceTables.RowThroughput, Measure.ByHand, 8, 1000, 2.5),
        new(RaceTables.RowStored, Measure.ByHand, 2, 4, 1.2),
        new(RaceTables.RowStored, Measure.ByHand, 5, 1000, 1.5),
        new(RaceTables.RowLatency, Measure.ByHand, 2, 4, 1),
        new(RaceTables.RowLatency, Measure.ByHand, 5, 7, 1.15),
        new(RaceTables.RowLatency, Measure.ByHand, 8, 1000, 1.5),
    ];

    /// <summary>The same in 128 bits without fused multiply-add, and a batch.</summary>
    private static readonly Goal[] OfNarrowRows =
    [
        new(RaceTables.RowThroughput, Measure.ByHand, 2, 4, 1.1),
        new(RaceTables.RowThroughput, Measure.ByHand, 5, 7, 1.3),
        new(RaceTables.RowThroughput, Measure.ByHand, 8, 1000, 1.6),
        new(RaceTables.RowStored, Measure.ByHand, 2, 7, 1),
        new(RaceTables.RowStored, Measure.ByHand, 8, 1000, 1.3),
        new(RaceTables.RowLatency, Measure.ByHand, 2, 7, 0.9),
        new(RaceTables.RowLatency, Measure.ByHand, 8, 1000, 1.3),
        new(RaceTables.Batch1000, Measure.ByHand, 2, 1000, 2),
    ];

    /// <summary>An action and all that is learnt from it, for half a softmax more: a ratio of ours to ours, whatever the instructions.</summary>
    private static readonly Goal[] OfActions =
    [
        new(RaceTables.ActRow, Measure.SoftmaxForward, 2, 1000, 1.5),
    ];

    /// <summary>The same of one row, beside what people write themselves.</summary>
    private static readonly Goal[] OfActionsOfRows =
    [
        new(RaceTables.ActRow, Measure.ByHand, 5, 5, 2),
    ];

    /// <summary>The batches of a policy and a classifier.</summary>
    private static readonly Goal[] OfDecisions =
    [
        .. new[] { RaceTables.ActBatch, RaceTables.PolicyBackward, RaceTables.LossGradient, RaceTables.MaskForward, RaceTables.TemperatureForward }.SelectMany(static table => new Goal[]
        {
            new(table, Measure.BestPeer, 2, 16, 4),
            new(table, Measure.BestPeer, 1000, 1000, 1.3),
        }),
    ];

    /// <summary>The text without vectors, whatever the instructions.</summary>
    private static readonly Goal[] OfThePlainText =
    [
        new(RaceTables.PlainRowThroughput, Measure.ByHand, 2, 1000, 1.3),
        new(RaceTables.PlainRowStored, Measure.ByHand, 2, 1000, 1.3),
        new(RaceTables.PlainRowLatency, Measure.ByHand, 2, 1000, 1.3),
        new(RaceTables.PlainBatch1000, Measure.ByHand, 2, 1000, 1.3),
    ];

    /// <summary>The goal for a ratio, if there is one.</summary>
    public static Goal? Find(InstructionSwitch isa, string table, Measure measure, int c) =>
        Of(isa).FirstOrDefault(goal => goal.Table == table && goal.Measure == measure && goal.First <= c && c <= goal.Last);

    private static IEnumerable<Goal> Of(InstructionSwitch isa) =>
    [
        .. OfTheLogSoftmax,
        .. OfThePlainText,
        .. OfActions,
        .. isa == InstructionSwitch.Scalar ? [] : IsTheMachine(isa) ? [.. OfTheMachine, .. OfDecisions] : OfNarrowerVectors,
        .. IsTheMachine(isa) || isa == InstructionSwitch.Bits256 ? [.. OfRows, .. OfActionsOfRows] : isa == InstructionSwitch.Bits128 ? OfNarrowRows : [],
    ];

    /// <summary>Ahead of time the compiler does not know the machine, and takes what all have.</summary>
    private static bool IsTheMachine(InstructionSwitch isa) => isa == InstructionSwitch.Native && RuntimeFeature.IsDynamicCodeSupported;
}
