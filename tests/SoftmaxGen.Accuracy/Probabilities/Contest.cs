using System;
using System.Collections.Immutable;
using System.Numerics.Tensors;

namespace SoftmaxGen.Accuracy.Probabilities;

/// <summary>A softmax of N x C logits, ours or another's.</summary>
internal delegate void Softmax(ReadOnlySpan<float> z, Span<float> a);

[Softmax(C = 2)]
internal static partial class Fused2;

[Softmax(C = 3)]
internal static partial class Fused3;

[Softmax(C = 5)]
internal static partial class Fused5;

[Softmax(C = 8)]
internal static partial class Fused8;

[Softmax(C = 16)]
internal static partial class Fused16;

[Softmax(C = 64)]
internal static partial class Fused64;

[Softmax(C = 256)]
internal static partial class Fused256;

[Softmax(C = 1000)]
internal static partial class Fused1000;

[Softmax(C = 2, Deterministic = true)]
internal static partial class Apart2;

[Softmax(C = 3, Deterministic = true)]
internal static partial class Apart3;

[Softmax(C = 5, Deterministic = true)]
internal static partial class Apart5;

[Softmax(C = 8, Deterministic = true)]
internal static partial class Apart8;

[Softmax(C = 16, Deterministic = true)]
internal static partial class Apart16;

[Softmax(C = 64, Deterministic = true)]
internal static partial class Apart64;

[Softmax(C = 256, Deterministic = true)]
internal static partial class Apart256;

[Softmax(C = 1000, Deterministic = true)]
internal static partial class Apart1000;

/// <summary>The class counts that are measured, with the generated kernels for each and the peer.</summary>
internal sealed record Contest(int C, Softmax Fused, Softmax Apart)
{
    public static readonly ImmutableArray<Contest> All =
    [
        new(Fused2.C, Fused2.Forward, Apart2.Forward),
        new(Fused3.C, Fused3.Forward, Apart3.Forward),
        new(Fused5.C, Fused5.Forward, Apart5.Forward),
        new(Fused8.C, Fused8.Forward, Apart8.Forward),
        new(Fused16.C, Fused16.Forward, Apart16.Forward),
        new(Fused64.C, Fused64.Forward, Apart64.Forward),
        new(Fused256.C, Fused256.Forward, Apart256.Forward),
        new(Fused1000.C, Fused1000.Forward, Apart1000.Forward),
    ];

    /// <summary>What a .NET programmer would reach for, row by row.</summary>
    public void Tensors(ReadOnlySpan<float> z, Span<float> a)
    {
        for (int i = 0; i < z.Length; i += C)
        {
            TensorPrimitives.SoftMax(z.Slice(i, C), a.Slice(i, C));
        }
    }
}
