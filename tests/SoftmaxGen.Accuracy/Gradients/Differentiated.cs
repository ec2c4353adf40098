using System;
using System.Collections.Immutable;
using SoftmaxGen.Accuracy.Arithmetic;
using SoftmaxGen.Accuracy.Probabilities;
using SoftmaxGen.Accuracy.Searching;

namespace SoftmaxGen.Accuracy.Gradients;

/// <summary>The generated <c>Backward(a, dLdA, dLdZ)</c>.</summary>
internal delegate void Backward<T>(ReadOnlySpan<T> a, ReadOnlySpan<T> dLdA, Span<T> dLdZ);

/// <summary>A kernel whose derivatives are measured.</summary>
internal sealed record Differentiated<T>(int C, string MultiplyAdd, Softmax<T> Forward, Backward<T> Backward, Softmax<T> Jacobian);

/// <summary>Every kernel whose derivatives are measured: one of each number of roundings, and more of them for float.</summary>
internal static class DifferentiatedKernels
{
    public static readonly ImmutableArray<Differentiated<float>> Float =
    [
        new(Fused2.C, Fused.Name, Fused2.Forward, Fused2.Backward, Fused2.Jacobian),
        new(Fused3.C, Fused.Name, Fused3.Forward, Fused3.Backward, Fused3.Jacobian),
        new(Fused8.C, Fused.Name, Fused8.Forward, Fused8.Backward, Fused8.Jacobian),
        new(Fused16.C, Fused.Name, Fused16.Forward, Fused16.Backward, Fused16.Jacobian),
        new(Fused31.C, Fused.Name, Fused31.Forward, Fused31.Backward, Fused31.Jacobian),
        new(Fused100.C, Fused.Name, Fused100.Forward, Fused100.Backward, Fused100.Jacobian),
        new(Fused1000.C, Fused.Name, Fused1000.Forward, Fused1000.Backward, Fused1000.Jacobian),
        new(Apart2.C, Separate.Name, Apart2.Forward, Apart2.Backward, Apart2.Jacobian),
        new(Apart3.C, Separate.Name, Apart3.Forward, Apart3.Backward, Apart3.Jacobian),
        new(Apart16.C, Separate.Name, Apart16.Forward, Apart16.Backward, Apart16.Jacobian),
        new(Apart100.C, Separate.Name, Apart100.Forward, Apart100.Backward, Apart100.Jacobian),
        new(Apart1000.C, Separate.Name, Apart1000.Forward, Apart1000.Backward, Apart1000.Jacobian),
    ];

    public static readonly ImmutableArray<Differentiated<double>> Double =
    [
        new(Wide2.C, Fused.Name, Wide2.Forward, Wide2.Backward, Wide2.Jacobian),
        new(Wide3.C, Fused.Name, Wide3.Forward, Wide3.Backward, Wide3.Jacobian),
        new(Wide16.C, Fused.Name, Wide16.Forward, Wide16.Backward, Wide16.Jacobian),
        new(Wide100.C, Fused.Name, Wide100.Forward, Wide100.Backward, Wide100.Jacobian),
        new(Wide1000.C, Fused.Name, Wide1000.Forward, Wide1000.Backward, Wide1000.Jacobian),
        new(WideApart3.C, Separate.Name, WideApart3.Forward, WideApart3.Backward, WideApart3.Jacobian),
        new(WideApart64.C, Separate.Name, WideApart64.Forward, WideApart64.Backward, WideApart64.Jacobian),
    ];
}
