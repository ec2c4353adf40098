using System;
using System.Numerics;

namespace SoftmaxGen.Kernels.Conformance;

/// <summary>
/// One type with an attribute: what was asked for, and the code that was written for it. Of every family a stands for what Forward
/// gives: probabilities, or their logarithms.
/// </summary>
/// <param name="IsWide">Whether it is computed in double, and rounded once.</param>
/// <param name="JacobianIfAny">Null where the family has none.</param>
/// <param name="LogSumExpIfAny">Null where the family has none.</param>
public sealed record Kernel<T>(
    string Name,
    Family Family,
    int C,
    EmptyRow EmptyRow,
    bool Deterministic,
    bool IsWide,
    ForwardMethod<T> Forward,
    BackwardMethod<T> Backward,
    JacobianMethod<T>? JacobianIfAny,
    ForwardMethod<T>? LogSumExpIfAny)
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    public JacobianMethod<T> Jacobian => JacobianIfAny ?? throw new NotSupportedException($"{Name}.Jacobian");

    public ForwardMethod<T> LogSumExp => LogSumExpIfAny ?? throw new NotSupportedException($"{Name}.LogSumExp");

    public bool HasJacobian => JacobianIfAny is not null;

    public bool HasLogSumExp => LogSumExpIfAny is not null;

    public T[] Outputs(ReadOnlySpan<T> z)
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

    public T[] LogSums(ReadOnlySpan<T> z)
    {
        var s = new T[z.Length / C];
        LogSumExp(z, s);

        return s;
    }

    /// <summary>The name alone, which the test runner shows for each case.</summary>
    public override string ToString() => Name;
}
