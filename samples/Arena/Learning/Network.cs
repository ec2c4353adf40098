using System;

namespace Arena;

/// <summary>Actor and critic on one hidden layer: x -> h -> the policy's logits z, and the value v.</summary>
internal sealed class Network
{
    private const int Hidden = 32;

    /// <summary>The slope of a hidden number below 0: leaky, so that none dies, and without a function whose bits vary as those of tanh do.</summary>
    private const float Leak = 0.1f;

    private const float LongestGradient = 1f;

    private readonly Dense _hidden;
    private readonly Dense _actor;
    private readonly Dense _critic;
    private readonly float[] _h;
    private readonly float[] _dLdH;

    public Network(int mostRows, Pcg32 random)
    {
        _hidden = new Dense(Observation.Size, Hidden, scale: 1, random);
        _actor = new Dense(Hidden, Policy.C, scale: 0.1f, random);
        _critic = new Dense(Hidden, 1, scale: 0.1f, random);
        _h = new float[mostRows * Hidden];
        _dLdH = new float[_h.Length];
    }

    /// <summary>Keeps the hidden numbers for Backward.</summary>
    public void Forward(ReadOnlySpan<float> x, Span<float> z, Span<float> v)
    {
        Span<float> h = _h.AsSpan(0, v.Length * Hidden);
        _hidden.Forward(x, h);

        foreach (ref float value in h)
        {
            value *= value < 0 ? Leak : 1;
        }

        _actor.Forward(h, z);
        _critic.Forward(h, v);
    }

    /// <summary>One step of learning by the gradient of a loss, for the first rows of what Forward was given last.</summary>
    public void Learn(ReadOnlySpan<float> x, ReadOnlySpan<float> dLdZ, ReadOnlySpan<float> dLdV, float rate)
    {
        ReadOnlySpan<float> h = _h.AsSpan(0, dLdV.Length * Hidden);
        Span<float> dLdH = _dLdH.AsSpan(0, h.Length);
        dLdH.Clear();

        _actor.Backward(h, dLdZ);
        _actor.AddInputGradient(dLdZ, dLdH);
        _critic.Backward(h, dLdV);
        _critic.AddInputGradient(dLdV, dLdH);

        for (int i = 0; i < dLdH.Length; i++)
        {
            dLdH[i] *= h[i] < 0 ? Leak : 1;
        }

        _hidden.Backward(x, dLdH);

        float length = MathF.Sqrt(_hidden.GradientSquare() + _actor.GradientSquare() + _critic.GradientSquare());
        float factor = length > LongestGradient ? LongestGradient / length : 1;
        _hidden.Step(rate, factor);
        _actor.Step(rate, factor);
        _critic.Step(rate, factor);
    }

    public void AddTo(ref StateHash hash)
    {
        hash.Add(_hidden.AllWeights);
        hash.Add(_actor.AllWeights);
        hash.Add(_critic.AllWeights);
    }
}
