using System;
using System.Collections.Immutable;
using SoftmaxGen.Accuracy.Arithmetic;
using SoftmaxGen.Accuracy.Gradients;
using SoftmaxGen.Accuracy.Probabilities;

namespace SoftmaxGen.Accuracy.Logs;

[LogSoftmax(C = 2)] internal static partial class Log2;
[LogSoftmax(C = 3)] internal static partial class Log3;
[LogSoftmax(C = 8)] internal static partial class Log8;
[LogSoftmax(C = 16)] internal static partial class Log16;
[LogSoftmax(C = 64)] internal static partial class Log64;
[LogSoftmax(C = 256)] internal static partial class Log256;
[LogSoftmax(C = 1000)] internal static partial class Log1000;

[LogSoftmax(C = 2, Deterministic = true)] internal static partial class LogApart2;
[LogSoftmax(C = 3, Deterministic = true)] internal static partial class LogApart3;
[LogSoftmax(C = 16, Deterministic = true)] internal static partial class LogApart16;
[LogSoftmax(C = 1000, Deterministic = true)] internal static partial class LogApart1000;

[LogSoftmax(C = 2, ElementType = typeof(double))] internal static partial class LogWide2;
[LogSoftmax(C = 3, ElementType = typeof(double))] internal static partial class LogWide3;
[LogSoftmax(C = 16, ElementType = typeof(double))] internal static partial class LogWide16;
[LogSoftmax(C = 64, ElementType = typeof(double))] internal static partial class LogWide64;
[LogSoftmax(C = 1000, ElementType = typeof(double))] internal static partial class LogWide1000;
[LogSoftmax(C = 3, ElementType = typeof(double), Deterministic = true)] internal static partial class LogWideApart3;

/// <summary>A kernel whose log-probabilities are measured.</summary>
internal sealed record Logged<T>(int C, string MultiplyAdd, Softmax<T> Forward, Softmax<T> LogSumExp, Backward<T> Backward);

internal static class LoggedKernels
{
    public static readonly ImmutableArray<Logged<float>> Float =
    [
        new(Log2.C, Fused.Name, Log2.Forward, Log2.LogSumExp, Log2.Backward),
        new(Log3.C, Fused.Name, Log3.Forward, Log3.LogSumExp, Log3.Backward),
        new(Log8.C, Fused.Name, Log8.Forward, Log8.LogSumExp, Log8.Backward),
        new(Log16.C, Fused.Name, Log16.Forward, Log16.LogSumExp, Log16.Backward),
        new(Log64.C, Fused.Name, Log64.Forward, Log64.LogSumExp, Log64.Backward),
        new(Log256.C, Fused.Name, Log256.Forward, Log256.LogSumExp, Log256.Backward),
        new(Log1000.C, Fused.Name, Log1000.Forward, Log1000.LogSumExp, Log1000.Backward),
        new(LogApart2.C, Separate.Name, LogApart2.Forward, LogApart2.LogSumExp, LogApart2.Backward),
        new(LogApart3.C, Separate.Name, LogApart3.Forward, LogApart3.LogSumExp, LogApart3.Backward),
        new(LogApart16.C, Separate.Name, LogApart16.Forward, LogApart16.LogSumExp, LogApart16.Backward),
        new(LogApart1000.C, Separate.Name, LogApart1000.Forward, LogApart1000.LogSumExp, LogApart1000.Backward),
    ];

    public static readonly ImmutableArray<Logged<double>> Double =
    [
        new(LogWide2.C, Fused.Name, LogWide2.Forward, LogWide2.LogSumExp, LogWide2.Backward),
        new(LogWide3.C, Fused.Name, LogWide3.Forward, LogWide3.LogSumExp, LogWide3.Backward),
        new(LogWide16.C, Fused.Name, LogWide16.Forward, LogWide16.LogSumExp, LogWide16.Backward),
        new(LogWide64.C, Fused.Name, LogWide64.Forward, LogWide64.LogSumExp, LogWide64.Backward),
        new(LogWide1000.C, Fused.Name, LogWide1000.Forward, LogWide1000.LogSumExp, LogWide1000.Backward),
        new(LogWideApart3.C, Separate.Name, LogWideApart3.Forward, LogWideApart3.LogSumExp, LogWideApart3.Backward),
    ];
}
