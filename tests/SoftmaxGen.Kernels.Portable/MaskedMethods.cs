using System;

namespace SoftmaxGen.Kernels.Portable
{
    /// <summary>The generated <c>Forward(z, mask, a)</c>.</summary>
    internal delegate void MaskedForwardMethod<T, TMask>(ReadOnlySpan<T> z, ReadOnlySpan<TMask> mask, Span<T> a);

    /// <summary>The generated <c>Forward(z, a, temperature)</c>.</summary>
    internal delegate void ForwardAtMethod<T>(ReadOnlySpan<T> z, Span<T> a, T temperature);

    /// <summary>The generated <c>LossAndGradient(z, mask, label, loss, dLdZ, scale)</c>; of Half the scale is a float.</summary>
    internal delegate void LossMethod<T, TScale, TMask>(ReadOnlySpan<T> z, ReadOnlySpan<TMask> mask, ReadOnlySpan<int> label, Span<T> loss, Span<T> dLdZ, TScale scale);

    /// <summary>The generated <c>Act(z, mask, u, action, logProb, entropy)</c>; of Half u is float.</summary>
    internal delegate void ActMethod<T, TRandom, TMask>(ReadOnlySpan<T> z, ReadOnlySpan<TMask> mask, ReadOnlySpan<TRandom> u, Span<int> action, Span<T> logProb, Span<T> entropy);

    /// <summary>The generated <c>Evaluate(z, mask, action, logProb, entropy)</c>.</summary>
    internal delegate void EvaluateMethod<T, TMask>(ReadOnlySpan<T> z, ReadOnlySpan<TMask> mask, ReadOnlySpan<int> action, Span<T> logProb, Span<T> entropy);

    /// <summary>The generated <c>Backward(z, mask, action, dLdLogProb, dLdEntropy, dLdZ)</c>.</summary>
    internal delegate void PolicyBackwardMethod<T, TMask>(
        ReadOnlySpan<T> z, ReadOnlySpan<TMask> mask, ReadOnlySpan<int> action, ReadOnlySpan<T> dLdLogProb, ReadOnlySpan<T> dLdEntropy, Span<T> dLdZ);
}
