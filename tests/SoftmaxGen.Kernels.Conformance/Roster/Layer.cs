using System;
using System.Numerics;

namespace SoftmaxGen.Kernels.Conformance;

/// <summary>The layer's generated <c>Forward(z)</c>.</summary>
public delegate ReadOnlySpan<T> LayerForwardMethod<T>(ReadOnlySpan<T> z);

/// <summary>The layer's generated <c>Backward(dLdA, dLdZ)</c>.</summary>
public delegate void LayerBackwardMethod<T>(ReadOnlySpan<T> dLdA, Span<T> dLdZ);

/// <summary>One type with MaxRows in its attribute: its static kernels, and how to make an object of it.</summary>
public sealed record Layer<T>(Kernel<T> Kernel, int MaxRows, Func<LayerObject<T>> Create)
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    public override string ToString() => Kernel.Name;
}

/// <summary>One object of a layer's type, by its two instance methods.</summary>
public sealed record LayerObject<T>(LayerForwardMethod<T> Forward, LayerBackwardMethod<T> Backward)
    where T : unmanaged, IBinaryFloatingPointIeee754<T>;
