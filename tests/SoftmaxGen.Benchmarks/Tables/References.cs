using System;
using System.Numerics;
using SoftmaxGen.Peers;

namespace SoftmaxGen.Benchmarks.Tables;

/// <summary>The textbook's way to each function, which every contestant is held against.</summary>
internal static class References
{
    public static string NameFor(Function function) => function == Function.Softmax ? Names.Reference : Names.LogReference;

    public static void Forward<T>(Function function, int c, ReadOnlySpan<T> z, Span<T> result)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        switch (function)
        {
            case Function.Softmax:
                SoftmaxReference.Forward(c, z, result);
                break;

            case Function.LogSoftmax:
                LogSoftmaxReference.Forward(c, z, result);
                break;

            case Function.LogSumExp:
                LogSoftmaxReference.LogSumExp(c, z, result);
                break;

            default:
                throw new ArgumentOutOfRangeException(nameof(function));
        }
    }

    public static void Backward<T>(Function function, int c, ReadOnlySpan<T> result, ReadOnlySpan<T> upstream, Span<T> dLdZ)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        switch (function)
        {
            case Function.Softmax:
                SoftmaxReference.Backward(c, result, upstream, dLdZ);
                break;

            case Function.LogSoftmax:
                LogSoftmaxReference.Backward(c, result, upstream, dLdZ);
                break;

            default:
                throw new ArgumentOutOfRangeException(nameof(function));
        }
    }
}
