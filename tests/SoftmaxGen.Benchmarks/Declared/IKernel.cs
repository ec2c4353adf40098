using System;

namespace SoftmaxGen.Benchmarks.Declared;

/// <summary>A softmax or a log-softmax that is called directly, for calls so short that a delegate would count: a type argument says which.</summary>
internal interface IForward<T>
{
    static abstract void Forward(ReadOnlySpan<T> z, Span<T> a);
}

/// <summary>The methods that the generator writes.</summary>
internal interface IKernel<T> : IForward<T>
{
    static abstract void Backward(ReadOnlySpan<T> a, ReadOnlySpan<T> dLdA, Span<T> dLdZ);

    static abstract void Jacobian(ReadOnlySpan<T> a, Span<T> jacobian);
}

/// <summary>The methods that the generator writes for a log-softmax.</summary>
internal interface ILogKernel<T> : IKernel<T>
{
    static abstract void LogSumExp(ReadOnlySpan<T> z, Span<T> s);
}
