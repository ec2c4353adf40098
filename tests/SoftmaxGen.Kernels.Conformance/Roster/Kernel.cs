using System;
using System.Numerics;

namespace SoftmaxGen.Kernels.Conformance;

/// <summary>One type with [Softmax]: what was asked for, and the code that was written for it.</summary>
public sealed record Kernel<T>(
    string Name,
    int C,
    EmptyRow EmptyRow,
    bool Deterministic,
    ForwardMethod<T> Forward,
    BackwardMethod<T> Backward,
    JacobianMethod<T> Jacobian)
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    public T[] Probabilities(ReadOnlySpan<T> z)
    {
        var a = new T[z.Length];
        Forward(z, a);

        return a;
    }

    public T[] Gradients(ReadOnlySpan<T> a, ReadOnlySpan<T> dLdA)
    {
        var dLdZ = new T[a.Length];
        Backward(a, dLdA, dLdZ);

        return dLdZ;
    }

    public T[] Jacobians(ReadOnlySpan<T> a)
    {
        var jacobian = new T[a.Length * C];
        Jacobian(a, jacobian);

        return jacobian;
    }

    /// <summary>The name alone, which the test runner shows for each case.</summary>
    public override string ToString() => Name;
}
