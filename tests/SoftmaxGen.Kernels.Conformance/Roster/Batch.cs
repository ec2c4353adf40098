using System;

namespace SoftmaxGen.Kernels.Conformance;

/// <summary>What any overload takes, by the names of its parameters, of which it takes what it has.</summary>
public ref struct Batch<T>
    where T : unmanaged
{
    public ReadOnlySpan<T> Z;
    public ReadOnlySpan<T> A;
    public ReadOnlySpan<T> DLdA;
    public ReadOnlySpan<T> Target;
    public ReadOnlySpan<T> Weights;
    public ReadOnlySpan<int> Label;
    public ReadOnlySpan<ulong> Bits;
    public ReadOnlySpan<bool> Booleans;

    /// <summary>Of one row.</summary>
    public int LabelOfRow;

    /// <summary>Of one row.</summary>
    public ulong BitsOfRow;

    public T Temperature;
    public double Scale;

    /// <summary>What Forward and LogSumExp write.</summary>
    public Span<T> Output;

    public Span<T> Loss;
    public Span<T> DLdZ;
}
