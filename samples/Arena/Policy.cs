using System;
using System.Numerics;

namespace Arena;

/// <summary>A categorical distribution over the five moves, by logits and with illegal ones masked.</summary>
/// <remarks>
/// Stands in for what <c>[Categorical(C = 5, Deterministic = true, Masks = Masks.Bits)]</c> will generate, with the same
/// signatures, row by row. Bit m of a mask is set where move m is legal.
/// </remarks>
public static class Policy
{
    public const int C = 5;

    /// <summary>A move is drawn by probabilities rounded to multiples of 2^-23, whose sums are exact.</summary>
    private const float Steps = 1 << 23;

    /// <summary>Chooses a move for each row: the one whose share of [0, 1) u falls into.</summary>
    public static void Act(
        ReadOnlySpan<float> z,
        ReadOnlySpan<ulong> mask,
        ReadOnlySpan<float> u,
        Span<int> action,
        Span<float> logProb,
        Span<float> entropy)
    {
        Span<float> p = stackalloc float[C];
        Span<float> logP = stackalloc float[C];

        for (int row = 0; row < z.Length / C; row++)
        {
            Distribution(z.Slice(row * C, C), mask[row], p, logP);
            action[row] = Draw(p, u[row]);
            logProb[row] = logP[action[row]];
            entropy[row] = Entropy(p, logP);
        }
    }

    public static void ArgMax(ReadOnlySpan<float> z, ReadOnlySpan<ulong> mask, Span<int> action)
    {
        for (int row = 0; row < z.Length / C; row++)
        {
            int best = BitOperations.TrailingZeroCount(mask[row]);

            for (int m = best + 1; m < C; m++)
            {
                best = IsLegal(mask[row], m) && z[(row * C) + m] > z[(row * C) + best] ? m : best;
            }

            action[row] = best;
        }
    }

    public static void Probabilities(ReadOnlySpan<float> z, ReadOnlySpan<ulong> mask, Span<float> p)
    {
        Span<float> logP = stackalloc float[C];

        for (int row = 0; row < z.Length / C; row++)
        {
            Distribution(z.Slice(row * C, C), mask[row], p.Slice(row * C, C), logP);
        }
    }

    /// <summary>dL/dz_n = dL/dlogProb (1[n = action] - p_n) - dL/dentropy p_n (log p_n + H)</summary>
    public static void Backward(
        ReadOnlySpan<float> z,
        ReadOnlySpan<ulong> mask,
        ReadOnlySpan<int> action,
        ReadOnlySpan<float> dLdLogProb,
        ReadOnlySpan<float> dLdEntropy,
        Span<float> dLdZ)
    {
        Span<float> p = stackalloc float[C];
        Span<float> logP = stackalloc float[C];

        for (int row = 0; row < z.Length / C; row++)
        {
            Distribution(z.Slice(row * C, C), mask[row], p, logP);
            float entropy = Entropy(p, logP);

            for (int n = 0; n < C; n++)
            {
                float chosen = n == action[row] ? 1 : 0;
                dLdZ[(row * C) + n] = (dLdLogProb[row] * (chosen - p[n])) - (dLdEntropy[row] * p[n] * (logP[n] + entropy));
            }
        }
    }

    /// <summary>Where a move is illegal, p and log p are both 0: it takes no part in any sum.</summary>
    private static void Distribution(ReadOnlySpan<float> z, ulong mask, Span<float> p, Span<float> logP)
    {
        float max = float.NegativeInfinity;
        float sum = 0;

        for (int m = 0; m < C; m++)
        {
            max = IsLegal(mask, m) && z[m] > max ? z[m] : max;
        }

        for (int m = 0; m < C; m++)
        {
            p[m] = IsLegal(mask, m) ? Exp(z[m] - max) : 0;
            sum += p[m];
        }

        float logSum = Log(sum);

        for (int m = 0; m < C; m++)
        {
            p[m] /= sum;
            logP[m] = IsLegal(mask, m) ? z[m] - max - logSum : 0;
        }
    }

    private static int Draw(ReadOnlySpan<float> p, float u)
    {
        int left = (int)(u * Steps);
        int last = 0;

        for (int m = 0; m < C; m++)
        {
            int share = (int)((p[m] * Steps) + 0.5f);

            if (left < share)
            {
                return m;
            }

            left -= share;
            last = share > 0 ? m : last;
        }

        return last;
    }

    private static float Entropy(ReadOnlySpan<float> p, ReadOnlySpan<float> logP)
    {
        float sum = 0;

        for (int m = 0; m < C; m++)
        {
            sum -= p[m] * logP[m];
        }

        return sum;
    }

    private static bool IsLegal(ulong mask, int move)
    {
        return ((mask >> move) & 1) != 0;
    }

    /// <summary>exp(x) for x up to 0, as 2^k times a polynomial: MathF.Exp has other bits on other systems.</summary>
    private static float Exp(float x)
    {
        if (x < -80)
        {
            return 0;
        }

        int power = (int)((x * 1.44269504f) - 0.5f);
        float r = x - (power * 0.693359375f) - (power * -2.12194440e-4f);
        float tail = (((((r * (1f / 720)) + (1f / 120)) * r) + (1f / 24)) * r) + (1f / 6);

        return BitConverter.Int32BitsToSingle((power + 127) << 23) * ((((((tail * r) + 0.5f) * r) + 1) * r) + 1);
    }

    /// <summary>log(x) for x from 1 to C, as 2 artanh((t - 1) / (t + 1)) of t = x / 2^k between 0.75 and 1.5.</summary>
    private static float Log(float x)
    {
        int power = 0;

        for (; x > 1.5f; x *= 0.5f)
        {
            power++;
        }

        float s = (x - 1) / (x + 1);
        float q = s * s;
        float series = (((((q * (1f / 9)) + (1f / 7)) * q) + (1f / 5)) * q) + (1f / 3);

        return (power * 0.693147181f) + (2 * s * ((series * q) + 1));
    }
}
