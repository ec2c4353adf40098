using System.Collections.Immutable;
using SoftmaxGen.Benchmarks.Floor;
using SoftmaxGen.Benchmarks.Racing;
using SoftmaxGen.Peers;

namespace SoftmaxGen.Benchmarks.Tables;

/// <summary>Every table, in the order in which they are shown.</summary>
internal static class RaceTables
{
    public const string Forward = "forward";
    public const string Backward = "backward";
    public const string Jacobian = "jacobian";
    public const string RowThroughput = "row-throughput";
    public const string RowStored = "row-stored";
    public const string RowLatency = "row-latency";
    public const string RowBackward = "row-backward";
    public const string RowVector = "row-vector";
    public const string Batch8 = "batch-8";
    public const string Batch50 = "batch-50";
    public const string Batch1000 = "batch-1000";
    public const string PlainRowThroughput = "plain-row-throughput";
    public const string PlainRowStored = "plain-row-stored";
    public const string PlainRowLatency = "plain-row-latency";
    public const string PlainBatch1000 = "plain-batch-1000";
    public const string DoubleForward = "double-forward";
    public const string DoubleBackward = "double-backward";
    public const string Half = "half";
    public const string Large = "large";
    public const string Values = "values";
    public const string Deterministic = "deterministic";
    public const string LogForward = "log-forward";
    public const string LogBackward = "log-backward";
    public const string LogSumExp = "log-sum-exp";
    public const string LogRowThroughput = "log-row-throughput";
    public const string LogRowStored = "log-row-stored";
    public const string LogRowLatency = "log-row-latency";
    public const string LogDoubleForward = "log-double-forward";
    public const string LogDoubleBackward = "log-double-backward";
    public const string ActRow = "act-row";
    public const string SampleRow = "sample-row";
    public const string ArgMaxRow = "argmax-row";
    public const string ActBatch = "act-batch";
    public const string PolicyBackward = "policy-backward";
    public const string LossGradient = "loss-gradient";
    public const string MaskForward = "mask-forward";
    public const string TemperatureForward = "temperature-forward";

    private static readonly ImmutableArray<Measure> ForwardMeasures = [Measure.BestPeer, Measure.ByHand, Measure.FlatExp, Measure.Memcpy];
    private static readonly ImmutableArray<Measure> BackwardMeasures = [Measure.BestPeer, Measure.ByHand, Measure.TwoMemcpys];
    private static readonly ImmutableArray<Measure> CallMeasures = [Measure.BestPeer, Measure.TensorPrimitives, Measure.ByHand];
    private static readonly ImmutableArray<Measure> LogForwardMeasures = [Measure.SoftmaxForward, Measure.BestPeer, Measure.ByHand, Measure.FlatExp];
    private static readonly ImmutableArray<Measure> LogBackwardMeasures = [Measure.SoftmaxForward, Measure.SoftmaxBackward, Measure.BestPeer, Measure.ByHand, Measure.TwoMemcpys];
    private static readonly ImmutableArray<Measure> LogCallMeasures = [Measure.SoftmaxForward, Measure.BestPeer, Measure.ByHand];
    private static readonly ImmutableArray<Measure> DecisionMeasures = [Measure.SoftmaxForward, Measure.BestPeer, Measure.ByHand];

    public static readonly ImmutableArray<RaceTable> All =
    [
        new(Forward, "Forward, float: a batch of 32,768", ForwardMeasures, static lineup => ForwardTable.Softmax(lineup, lineup.Float, FlatExp.Run)),
        new(Backward, "Backward, float: a batch of 32,768", BackwardMeasures, static lineup => BackwardTable.Softmax(lineup, lineup.Float)),
        new(Jacobian, "Jacobian, float: about 32,768 written", [Measure.Fill], JacobianTable.Heats),
        new(RowThroughput, "One row a call, float: other rows each time", CallMeasures, static lineup => CallTable.Throughput(CallTable.Softmax(lineup))),
        new(RowStored, "One row a call, float: its logits stored one by one just before", CallMeasures, static lineup => CallTable.Stored(CallTable.Softmax(lineup))),
        new(RowLatency, "One row a call, float: in place, each call waits for the one before", CallMeasures, static lineup => CallTable.Latency(CallTable.Softmax(lineup))),
        new(RowBackward, "One row a call, float: Backward", [Measure.ByHand], CallTable.Backward),
        new(RowVector, "One row a call, float: in a Vector2, Vector3 or Vector4", [Measure.ByHand], static lineup => CallTable.Throughput(CallTable.Vectors(lineup))),
        new(Batch8, "Forward, float: a batch of 8 rows", CallMeasures, static lineup => CallTable.Batch(8, CallTable.Softmax(lineup))),
        new(Batch50, "Forward, float: a batch of 50 rows", CallMeasures, static lineup => CallTable.Batch(50, CallTable.Softmax(lineup))),
        new(Batch1000, "Forward, float: a batch of 1,000 rows", CallMeasures, static lineup => CallTable.Batch(1_000, CallTable.Softmax(lineup))),
        new(PlainRowThroughput, "Text without vectors, one row a call, float: other rows each time", CallMeasures, static lineup => CallTable.Throughput(CallTable.Plain(lineup))),
        new(PlainRowStored, "Text without vectors, one row a call, float: its logits stored one by one just before", CallMeasures, static lineup => CallTable.Stored(CallTable.Plain(lineup))),
        new(PlainRowLatency, "Text without vectors, one row a call, float: in place, each call waits for the one before", CallMeasures, static lineup => CallTable.Latency(CallTable.Plain(lineup))),
        new(PlainBatch1000, "Text without vectors, Forward, float: a batch of 1,000 rows", CallMeasures, static lineup => CallTable.Batch(1_000, CallTable.Plain(lineup))),
        new(DoubleForward, "Forward, double: a batch of 32,768", ForwardMeasures, static lineup => ForwardTable.Softmax(lineup, lineup.Double, FlatExp.Run)),
        new(DoubleBackward, "Backward, double: a batch of 32,768", BackwardMeasures, static lineup => BackwardTable.Softmax(lineup, lineup.Double)),
        new(Half, "Forward, Half: a batch of 32,768, or one row", [Measure.BestPeer, Measure.Memcpy], HalfTable.Heats),
        new(Large, "Forward, float: a batch of 64 MiB", [Measure.FlatExp, Measure.Memcpy], LargeTable.Heats),
        new(Values, "Forward, float: the same batch with other values", [Measure.Spread], ValuesTable.Heats),
        new(Deterministic, "Forward, float: by default, and with the same bits on every machine", [Measure.Spread], DeterministicTable.Heats),
        new(LogForward, "Log-softmax, Forward, float: a batch of 32,768", LogForwardMeasures, static lineup => ForwardTable.LogSoftmax(lineup, lineup.LogFloat, FlatExp.Run)),
        new(LogBackward, "Log-softmax, Backward, float: a batch of 32,768", LogBackwardMeasures, static lineup => BackwardTable.LogSoftmax(lineup, lineup.LogFloat)),
        new(LogSumExp, "Log-softmax, LogSumExp, float: a batch of 32,768", LogForwardMeasures, static lineup => ForwardTable.LogSumExp(lineup, lineup.LogFloat, FlatExp.Run)),
        new(LogRowThroughput, "Log-softmax, one row a call, float: other rows each time", LogCallMeasures, static lineup => CallTable.Throughput(CallTable.LogSoftmax(lineup))),
        new(LogRowStored, "Log-softmax, one row a call, float: its logits stored one by one just before", LogCallMeasures, static lineup => CallTable.Stored(CallTable.LogSoftmax(lineup))),
        new(LogRowLatency, "Log-softmax, one row a call, float: in place, each call waits for the one before", LogCallMeasures, static lineup => CallTable.Latency(CallTable.LogSoftmax(lineup))),
        new(LogDoubleForward, "Log-softmax, Forward, double: a batch of 32,768", LogForwardMeasures, static lineup => ForwardTable.LogSoftmax(lineup, lineup.LogDouble, FlatExp.Run)),
        new(LogDoubleBackward, "Log-softmax, Backward, double: a batch of 32,768", LogBackwardMeasures, static lineup => BackwardTable.LogSoftmax(lineup, lineup.LogDouble)),
        new(ActRow, "Policy, Act with a mask, one row a call: other rows each time", DecisionMeasures, static lineup => DecisionTable.Rows(lineup, Work.Act)),
        new(SampleRow, "Policy, Sample with a mask, one row a call: other rows each time", DecisionMeasures, static lineup => DecisionTable.Rows(lineup, Work.Sample)),
        new(ArgMaxRow, "Policy, ArgMax with a mask, one row a call: other rows each time", DecisionMeasures, static lineup => DecisionTable.Rows(lineup, Work.ArgMax)),
        new(ActBatch, "Policy, Act with a mask: a batch of 32,768", DecisionMeasures, static lineup => DecisionTable.Batch(lineup, Work.Act)),
        new(PolicyBackward, "Policy, Backward with a mask: a batch of 32,768", DecisionMeasures, static lineup => DecisionTable.Batch(lineup, Work.PolicyBackward)),
        new(LossGradient, "Cross-entropy by label, LossAndGradient: a batch of 32,768", DecisionMeasures, static lineup => DecisionTable.Batch(lineup, Work.LossAndGradient)),
        new(MaskForward, "Softmax with a mask, Forward: a batch of 32,768", DecisionMeasures, static lineup => DecisionTable.Batch(lineup, Work.MaskedForward)),
        new(TemperatureForward, "Softmax at a temperature, Forward: a batch of 32,768", DecisionMeasures, static lineup => DecisionTable.Batch(lineup, Work.ForwardAt)),
    ];
}
