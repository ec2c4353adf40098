using System;

namespace SoftmaxGen.Peers;

/// <summary>What game programmers write themselves for a policy and a classifier: loops with MathF over a row, and room that they keep for its terms.</summary>
/// <typeparam name="TMask">How masks are written.</typeparam>
public readonly struct HandDecisions<TMask> : IRowDecisions<TMask>
    where TMask : struct, IRowMask<TMask>, allows ref struct
{
    public static (int Action, float LogProb, float Entropy) Act(ReadOnlySpan<float> z, TMask mask, float u)
    {
        Span<float> e = Room.First.AsSpan(0, z.Length);
        float max = Hand.Max(z, mask);
        float sum = 0, weighted = 0;

        for (int k = 0; k < z.Length; k++)
        {
            e[k] = 0;

            if (mask.Leaves(k))
            {
                float d = z[k] - max;
                e[k] = MathF.Exp(d);
                sum += e[k];
                weighted += e[k] * d;
            }
        }

        float log = MathF.Log(sum);
        int action = Hand.Draw(e, u * sum);

        return (action, z[action] - max - log, log - (weighted / sum));
    }

    public static int Sample(ReadOnlySpan<float> z, TMask mask, float u)
    {
        Span<float> e = Room.First.AsSpan(0, z.Length);
        float sum = Hand.Terms(z, mask, Hand.Max(z, mask), e);

        return Hand.Draw(e, u * sum);
    }

    public static int ArgMax(ReadOnlySpan<float> z, TMask mask)
    {
        int best = -1;
        float max = float.NegativeInfinity;

        for (int k = 0; k < z.Length; k++)
        {
            if (mask.Leaves(k) && z[k] > max)
            {
                max = z[k];
                best = k;
            }
        }

        return best;
    }

    public static void Backward(ReadOnlySpan<float> z, TMask mask, int action, float dLdLogProb, float dLdEntropy, Span<float> dLdZ)
    {
        float max = Hand.Max(z, mask);
        float sum = 0, weighted = 0;

        for (int k = 0; k < z.Length; k++)
        {
            dLdZ[k] = 0;

            if (mask.Leaves(k))
            {
                float d = z[k] - max;
                dLdZ[k] = MathF.Exp(d);
                sum += dLdZ[k];
                weighted += dLdZ[k] * d;
            }
        }

        float r = 1 / sum;
        float mean = weighted * r;

        for (int k = 0; k < z.Length; k++)
        {
            // log p + H is z - max less its mean. What is ruled out has p = 0.
            dLdZ[k] = dLdZ[k] * -r * (dLdLogProb + (dLdEntropy * (z[k] - max - mean)));
        }

        dLdZ[action] += dLdLogProb;
    }

    public static float LossAndGradient(ReadOnlySpan<float> z, int label, float scale, Span<float> dLdZ)
    {
        float max = Hand.Max(z, default(NoMask));
        float sum = Hand.Terms(z, default(NoMask), max, dLdZ);
        float r = scale / sum;

        for (int k = 0; k < dLdZ.Length; k++)
        {
            dLdZ[k] *= r;
        }

        dLdZ[label] -= scale;

        return MathF.Log(sum) + max - z[label];
    }

    public static void Forward(ReadOnlySpan<float> z, TMask mask, Span<float> a)
    {
        float r = 1 / Hand.Terms(z, mask, Hand.Max(z, mask), a);

        for (int k = 0; k < a.Length; k++)
        {
            a[k] *= r;
        }
    }

    public static void Forward(ReadOnlySpan<float> z, Span<float> a, float temperature)
    {
        float max = Hand.Max(z, default(NoMask));
        float by = 1 / temperature;
        float sum = 0;

        for (int k = 0; k < z.Length; k++)
        {
            float e = MathF.Exp((z[k] - max) * by);
            a[k] = e;
            sum += e;
        }

        float r = 1 / sum;

        for (int k = 0; k < a.Length; k++)
        {
            a[k] *= r;
        }
    }
}
