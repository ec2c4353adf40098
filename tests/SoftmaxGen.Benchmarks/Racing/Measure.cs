using System;
using System.Collections.Generic;
using System.Linq;

namespace SoftmaxGen.Benchmarks.Racing;

/// <summary>A ratio out of the times of one heat.</summary>
/// <param name="Name">The column's head.</param>
/// <param name="HigherIsBetter">Whether a goal for it is a least or a most.</param>
/// <param name="Of">The ratio, or null where those who make it did not run.</param>
internal sealed record Measure(string Name, bool HigherIsBetter, Func<IReadOnlyList<Timing>, double?> Of)
{
    /// <summary>How many times as fast as the fastest peer.</summary>
    public static readonly Measure BestPeer = new("x best peer", true, static timings =>
        timings.Where(static timing => timing.Contestant.Role == Role.Peer).MinBy(static timing => timing.Least) is { } best
            ? best.Least / Ours(timings)
            : null);

    /// <summary>The slowest of ours in the heat by the fastest: the same work on other values.</summary>
    public static readonly Measure Spread = new("slowest / fastest", false, static timings =>
        timings.Max(static timing => timing.Least) / timings.Min(static timing => timing.Least));

    public static readonly Measure FlatExp = TimesOf(Names.FlatExp);

    public static readonly Measure Memcpy = TimesOf(Names.Memcpy);

    public static readonly Measure TwoMemcpys = TimesOf(Names.TwoMemcpys);

    public static readonly Measure Fill = TimesOf(Names.Fill);

    public static readonly Measure TensorPrimitives = TimesOf(Names.TensorPrimitives);

    public static readonly Measure SoftmaxForward = TimesOf(Names.SoftmaxForward);

    public static readonly Measure SoftmaxBackward = TimesOf(Names.SoftmaxBackward);

    /// <summary>How many times as fast as what people write themselves.</summary>
    public static readonly Measure ByHand = new($"x {Names.ByHand}", true, static timings =>
        timings.FirstOrDefault(static timing => timing.Contestant.Name == Names.ByHand) is { } other ? other.Least / Ours(timings) : null);

    private static Measure TimesOf(string name) => new($"/ {name}", false, timings =>
        timings.FirstOrDefault(timing => timing.Contestant.Name == name) is { } other ? Ours(timings) / other.Least : null);

    private static double Ours(IReadOnlyList<Timing> timings) => timings.First(static timing => timing.Contestant.Role == Role.Ours).Least;
}
