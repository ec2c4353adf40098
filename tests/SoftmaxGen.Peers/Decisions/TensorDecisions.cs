using System;
using System.Numerics.Tensors;

namespace SoftmaxGen.Peers;

/// <summary>The same composed of System.Numerics.Tensors, row by row. It has no masks: that is a loop.</summary>
/// <typeparam name="TMask">How masks are written.</typeparam>
public readonly struct TensorDecisions<TMask> : IRowDecisions<TMask>
    where TMask : struct, IRowMask<TMask>, allows ref struct
{
    // Its exponential is 0, and so is 0 times it, which it would not be of -inf.
    private const float RuledOut = -1e9f;

    public static (int Action, float LogProb, float Entropy) Act(ReadOnlySpan<float> z, TMask mask, float u)
    {
        Span<float> left = Room.First.AsSpan(0, z.Length), p = Room.Second.AsSpan(0, z.Length);
        Rule(z, mask, left);
        TensorPrimitives.SoftMax(left, p);
        int action = Hand.Draw(p, u);
        float logProb = MathF.Log(p[action]);

        // -sum p log p, with log p = z - log sum exp z.
        return (action, logProb, z[action] - logProb - TensorPrimitives.Dot<float>(p, left));
    }

    public static int Sample(ReadOnlySpan<float> z, TMask mask, float u)
    {
        Span<float> p = Room.First.AsSpan(0, z.Length);
        Forward(z, mask, p);

        return Hand.Draw(p, u);
    }

    public static int ArgMax(ReadOnlySpan<float> z, TMask mask)
    {
        Span<float> left = Room.First.AsSpan(0, z.Length);
        Rule(z, mask, left);

        return TensorPrimitives.IndexOfMax<float>(left);
    }

    public static void Backward(ReadOnlySpan<float> z, TMask mask, int action, float dLdLogProb, float dLdEntropy, Span<float> dLdZ)
    {
        Span<float> left = Room.First.AsSpan(0, z.Length), p = Room.Second.AsSpan(0, z.Length);
        Rule(z, mask, left);
        TensorPrimitives.SoftMax(left, p);

        // log p + H is z less its mean.
        TensorPrimitives.Subtract(left, TensorPrimitives.Dot<float>(p, left), dLdZ);
        TensorPrimitives.Multiply(dLdZ, -dLdEntropy, dLdZ);
        TensorPrimitives.Subtract(dLdZ, dLdLogProb, dLdZ);
        TensorPrimitives.Multiply(dLdZ, p, dLdZ);
        dLdZ[action] += dLdLogProb;
    }

    public static float LossAndGradient(ReadOnlySpan<float> z, int label, float scale, Span<float> dLdZ)
    {
        TensorPrimitives.SoftMax(z, dLdZ);
        float loss = -MathF.Log(dLdZ[label]);
        TensorPrimitives.Multiply(dLdZ, scale, dLdZ);
        dLdZ[label] -= scale;

        return loss;
    }

    public static void Forward(ReadOnlySpan<float> z, TMask mask, Span<float> a)
    {
        Rule(z, mask, a);
        TensorPrimitives.SoftMax(a, a);
    }

    public static void Forward(ReadOnlySpan<float> z, Span<float> a, float temperature)
    {
        TensorPrimitives.Multiply(z, 1 / temperature, a);
        TensorPrimitives.SoftMax(a, a);
    }

    // Without a branch, as no processor guesses masks: a half to a third of the time. By hand one is faster, which leaves out exponentials.
    private static void Rule(ReadOnlySpan<float> z, TMask mask, Span<float> left)
    {
        for (int k = 0; k < left.Length; k++)
        {
            left[k] = z[k] + ((mask.Leaves(k) ? 0 : 1) * RuledOut);
        }
    }
}
