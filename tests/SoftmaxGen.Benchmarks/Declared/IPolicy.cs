using System;

namespace SoftmaxGen.Benchmarks.Declared;

/// <summary>The methods of a policy that are raced, with a mask.</summary>
/// <typeparam name="TMask">A row's mask as bits, or a class's as a boolean.</typeparam>
internal interface IPolicy<TMask>
{
    static abstract void Act(ReadOnlySpan<float> z, ReadOnlySpan<TMask> mask, ReadOnlySpan<float> u, Span<int> action, Span<float> logProb, Span<float> entropy);

    static abstract void Backward(
        ReadOnlySpan<float> z, ReadOnlySpan<TMask> mask, ReadOnlySpan<int> action, ReadOnlySpan<float> dLdLogProb, ReadOnlySpan<float> dLdEntropy, Span<float> dLdZ);
}

/// <summary>Those of one row, whose mask is bits.</summary>
internal interface IRowPolicy
{
    /// <summary>The generated <c>Act</c>, whose result is a type of its own.</summary>
    static abstract (int Action, float LogProb, float Entropy) ActOfRow(ReadOnlySpan<float> z, ulong mask, float u);

    static abstract int Sample(ReadOnlySpan<float> z, ulong mask, float u);

    static abstract int ArgMax(ReadOnlySpan<float> z, ulong mask);
}

/// <summary>The method of a cross-entropy that is raced.</summary>
internal interface IClassifier
{
    static abstract void LossAndGradient(ReadOnlySpan<float> z, ReadOnlySpan<int> label, Span<float> loss, Span<float> dLdZ, float scale);
}

/// <summary>A softmax with masks, and at a temperature.</summary>
/// <typeparam name="TMask">A row's mask as bits, or a class's as a boolean.</typeparam>
internal interface IMaskedSoftmax<TMask> : IForward<float>
{
    static abstract void Forward(ReadOnlySpan<float> z, ReadOnlySpan<TMask> mask, Span<float> a);

    static abstract void Forward(ReadOnlySpan<float> z, Span<float> a, float temperature);
}
