using System;

namespace SoftmaxGen.Peers;

/// <summary>How one row is chosen from. It is called directly, for calls so short that a delegate would count: a type argument says which.</summary>
/// <typeparam name="TMask">How masks are written.</typeparam>
public interface IChooser<TMask>
    where TMask : struct, IRowMask<TMask>, allows ref struct
{
    /// <param name="z">The logits of one row.</param>
    /// <param name="mask">Which of them take part.</param>
    /// <param name="u">A random number from 0 up to 1.</param>
    static abstract (int Action, float LogProb, float Entropy) Act(ReadOnlySpan<float> z, TMask mask, float u);

    static abstract int Sample(ReadOnlySpan<float> z, TMask mask, float u);

    static abstract int ArgMax(ReadOnlySpan<float> z, TMask mask);
}

/// <summary>All that is done with one row.</summary>
/// <typeparam name="TMask">How masks are written.</typeparam>
public interface IRowDecisions<TMask> : IChooser<TMask>
    where TMask : struct, IRowMask<TMask>, allows ref struct
{
    /// <param name="z">The logits of one row.</param>
    /// <param name="mask">Which of them take part.</param>
    /// <param name="action">The action that was taken.</param>
    /// <param name="dLdLogProb">The gradient by its log-probability.</param>
    /// <param name="dLdEntropy">And by the entropy.</param>
    /// <param name="dLdZ">Receives the gradient by the logits.</param>
    static abstract void Backward(ReadOnlySpan<float> z, TMask mask, int action, float dLdLogProb, float dLdEntropy, Span<float> dLdZ);

    /// <param name="z">The logits of one row.</param>
    /// <param name="label">The class that is wanted.</param>
    /// <param name="scale">By what the gradient is multiplied.</param>
    /// <param name="dLdZ">Receives it.</param>
    /// <returns>The loss.</returns>
    static abstract float LossAndGradient(ReadOnlySpan<float> z, int label, float scale, Span<float> dLdZ);

    static abstract void Forward(ReadOnlySpan<float> z, TMask mask, Span<float> a);

    static abstract void Forward(ReadOnlySpan<float> z, Span<float> a, float temperature);
}
