using System;
using SoftmaxGen.Benchmarks.Racing;

namespace SoftmaxGen.Benchmarks.Declared;

/// <summary>The generated <c>Forward(z, a)</c>.</summary>
internal delegate void ForwardMethod<T>(ReadOnlySpan<T> z, Span<T> a);

/// <summary>The generated <c>Backward(a, dLdA, dLdZ)</c>.</summary>
internal delegate void BackwardMethod<T>(ReadOnlySpan<T> a, ReadOnlySpan<T> dLdA, Span<T> dLdZ);

/// <summary>The generated <c>Jacobian(a, jacobian)</c>.</summary>
internal delegate void JacobianMethod<T>(ReadOnlySpan<T> a, Span<T> jacobian);

/// <summary>One generated kernel: its batches as delegates, and its single rows as loops that call it directly.</summary>
internal sealed record Kernel<T>(
    int C,
    ForwardMethod<T> Forward,
    BackwardMethod<T> Backward,
    JacobianMethod<T> Jacobian,
    SingleRows<T> SingleRows)
{
    public static Kernel<T> Of<TKernel>(int c)
        where TKernel : struct, IKernel<T> =>
        new(c, TKernel.Forward, TKernel.Backward, TKernel.Jacobian, SingleRows<T>.Of<TKernel>());
}
