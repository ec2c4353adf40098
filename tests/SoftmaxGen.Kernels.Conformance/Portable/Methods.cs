using System;

namespace SoftmaxGen.Kernels.Conformance
{
    /// <summary>The generated <c>Forward(z, a)</c>, or <c>LogSumExp(z, s)</c>.</summary>
    public delegate void ForwardMethod<T>(ReadOnlySpan<T> z, Span<T> a);

    /// <summary>The generated <c>Backward(a, dLdA, dLdZ)</c>.</summary>
    public delegate void BackwardMethod<T>(ReadOnlySpan<T> a, ReadOnlySpan<T> dLdA, Span<T> dLdZ);

    /// <summary>The generated <c>Jacobian(a, jacobian)</c>.</summary>
    public delegate void JacobianMethod<T>(ReadOnlySpan<T> a, Span<T> jacobian);
}
