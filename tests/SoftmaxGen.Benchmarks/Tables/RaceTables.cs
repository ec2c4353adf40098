using System.Collections.Immutable;
using SoftmaxGen.Benchmarks.Floor;
using SoftmaxGen.Benchmarks.Racing;

namespace SoftmaxGen.Benchmarks.Tables;

/// <summary>Every table, in the order in which they are shown.</summary>
internal static class RaceTables
{
    public const string Forward = "forward";
    public const string Backward = "backward";
    public const string Jacobian = "jacobian";
    public const string RowThroughput = "row-throughput";
    public const string RowLatency = "row-latency";
    public const string DoubleForward = "double-forward";
    public const string DoubleBackward = "double-backward";
    public const string Half = "half";
    public const string Large = "large";
    public const string Values = "values";
    public const string Deterministic = "deterministic";

    public static readonly ImmutableArray<RaceTable> All =
    [
        new(Forward, "Forward, float: a batch of 32,768", [Measure.BestPeer, Measure.FlatExp, Measure.Memcpy], static lineup => ForwardTable.Heats(lineup, lineup.Float, FlatExp.Run)),
        new(Backward, "Backward, float: a batch of 32,768", [Measure.BestPeer, Measure.TwoMemcpys], static lineup => BackwardTable.Heats(lineup, lineup.Float)),
        new(Jacobian, "Jacobian, float: about 32,768 written", [Measure.Fill], JacobianTable.Heats),
        new(RowThroughput, "One row a call, float: other rows each time", [Measure.BestPeer, Measure.TensorPrimitives], RowTable.Throughput),
        new(RowLatency, "One row a call, float: in place, each call waits for the one before", [Measure.BestPeer, Measure.TensorPrimitives], RowTable.Latency),
        new(DoubleForward, "Forward, double: a batch of 32,768", [Measure.BestPeer, Measure.FlatExp, Measure.Memcpy], static lineup => ForwardTable.Heats(lineup, lineup.Double, FlatExp.Run)),
        new(DoubleBackward, "Backward, double: a batch of 32,768", [Measure.BestPeer, Measure.TwoMemcpys], static lineup => BackwardTable.Heats(lineup, lineup.Double)),
        new(Half, "Forward, Half: a batch of 32,768, or one row", [Measure.BestPeer, Measure.Memcpy], HalfTable.Heats),
        new(Large, "Forward, float: a batch of 64 MiB", [Measure.FlatExp, Measure.Memcpy], LargeTable.Heats, WarmUp: false),
        new(Values, "Forward, float: the same batch with other values", [Measure.Spread], ValuesTable.Heats, WarmUp: false),
        new(Deterministic, "Forward, float: by default, and with the same bits on every machine", [Measure.Spread], DeterministicTable.Heats, WarmUp: false),
    ];
}
