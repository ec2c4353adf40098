using System;
using SoftmaxGen.Benchmarks.Racing;

namespace SoftmaxGen.Benchmarks.Declared;

/// <summary>The generated <c>Forward(z, a)</c>, or another method that gives something for each row of logits.</summary>
internal delegate void ForwardMethod<T>(ReadOnlySpan<T> z, Span<T> a);

/// <summary>The generated <c>Backward(a, dLdA, dLdZ)</c>.</summary>
internal delegate void BackwardMethod<T>(ReadOnlySpan<T> a, ReadOnlySpan<T> dLdA, Span<T> dLdZ);

/// <summary>The generated <c>Jacobian(a, jacobian)</c>.</summary>
internal delegate void JacobianMethod<T>(ReadOnlySpan<T> a, Span<T> jacobian);

/// <summary>One generated kernel: its batches as delegates, and its calls for few rows as loops around it.</summary>
internal sealed record Kernel<T>(
    int C,
    ForwardMethod<T> Forward,
    BackwardMethod<T> Backward,
    JacobianMethod<T> Jacobian,
    DirectCalls<T> Calls,
    DirectCalls<T> BackwardCalls)
{
    public static Kernel<T> Of<TKernel>(int c)
        where TKernel : struct, IKernel<T> =>
        new(c, TKernel.Forward, TKernel.Backward, TKernel.Jacobian, DirectCalls<T>.Of<TKernel>(), DirectCalls<T>.Of<BackwardOf<TKernel>>());

    /// <summary>Backward as a function of one array, of which both inputs are a half.</summary>
    private readonly struct BackwardOf<TKernel> : IForward<T>
        where TKernel : struct, IKernel<T>
    {
        public static void Forward(ReadOnlySpan<T> inputs, Span<T> dLdZ)
        {
            int c = inputs.Length / 2;
            TKernel.Backward(inputs[..c], inputs[c..], dLdZ[..c]);
        }
    }
}

/// <summary>A generated log-softmax.</summary>
/// <param name="Kernel">What a softmax has too.</param>
/// <param name="LogSumExp">The generated <c>LogSumExp(z, s)</c>.</param>
/// <param name="Softmax">The softmax of as many classes, which it is held against.</param>
internal sealed record LogKernel<T>(Kernel<T> Kernel, ForwardMethod<T> LogSumExp, Kernel<T> Softmax)
{
    public int C => Kernel.C;

    public static LogKernel<T> Of<TKernel, TSoftmax>(int c)
        where TKernel : struct, ILogKernel<T>
        where TSoftmax : struct, IKernel<T> =>
        new(Kernel<T>.Of<TKernel>(c), TKernel.LogSumExp, Kernel<T>.Of<TSoftmax>(c));
}

/// <summary>A kernel of a target without vectors, of which one way is raced: forward.</summary>
internal sealed record PlainKernel(int C, DirectCalls<float> Calls)
{
    public static PlainKernel Of<TForward>(int c)
        where TForward : struct, IForward<float> =>
        new(c, DirectCalls<float>.Of<TForward>());
}
