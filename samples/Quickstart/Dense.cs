using System;

namespace Quickstart;

/// <summary>A linear layer, y = x W + b, that learns by gradient descent with momentum.</summary>
internal sealed class Dense
{
    private const float Momentum = 0.9f;

    private readonly int _inputs;
    private readonly int _outputs;

    /// <summary>inputs x outputs, row-major, and b as one more row: the weights of an input that is always 1.</summary>
    private readonly float[] _weights;
    private readonly float[] _gradient;
    private readonly float[] _velocity;

    public Dense(int inputs, int outputs, Random random)
    {
        _inputs = inputs;
        _outputs = outputs;
        _weights = new float[(inputs + 1) * outputs];
        _gradient = new float[_weights.Length];
        _velocity = new float[_weights.Length];

        // Glorot and Bengio (2010), eq. 16: keeps the spread of values and of gradients alike from layer to layer.
        float limit = MathF.Sqrt(6f / (inputs + outputs));

        foreach (ref float weight in _weights.AsSpan(0, inputs * outputs))
        {
            weight = limit * ((2 * random.NextSingle()) - 1);
        }
    }

    /// <summary>x is N x inputs, y is N x outputs.</summary>
    public void Forward(ReadOnlySpan<float> x, Span<float> y)
    {
        for (; !x.IsEmpty; x = x[_inputs..], y = y[_outputs..])
        {
            Span<float> row = y[.._outputs];
            Weights(_weights, _inputs).CopyTo(row);

            for (int i = 0; i < _inputs; i++)
            {
                AddScaled(row, x[i], Weights(_weights, i));
            }
        }
    }

    /// <summary>Adds this batch's share to the gradient by the weights, and writes the gradient by x unless it is empty.</summary>
    public void Backward(ReadOnlySpan<float> x, ReadOnlySpan<float> dLdY, Span<float> dLdX)
    {
        for (int row = 0; row < dLdY.Length / _outputs; row++)
        {
            ReadOnlySpan<float> upstream = dLdY.Slice(row * _outputs, _outputs);
            AddScaled(Weights(_gradient, _inputs), 1, upstream);

            for (int i = 0; i < _inputs; i++)
            {
                AddScaled(Weights(_gradient, i), x[(row * _inputs) + i], upstream);

                if (!dLdX.IsEmpty)
                {
                    dLdX[(row * _inputs) + i] = Dot(Weights(_weights, i), upstream);
                }
            }
        }
    }

    /// <summary>One step down the gathered gradient, which then starts anew.</summary>
    public void Step(float rate)
    {
        for (int i = 0; i < _weights.Length; i++)
        {
            _velocity[i] = (Momentum * _velocity[i]) - (rate * _gradient[i]);
            _weights[i] += _velocity[i];
        }

        Array.Clear(_gradient);
    }

    private Span<float> Weights(float[] matrix, int input)
    {
        return matrix.AsSpan(input * _outputs, _outputs);
    }

    private static void AddScaled(Span<float> sum, float factor, ReadOnlySpan<float> values)
    {
        for (int i = 0; i < sum.Length; i++)
        {
            sum[i] += factor * values[i];
        }
    }

    private static float Dot(ReadOnlySpan<float> left, ReadOnlySpan<float> right)
    {
        float sum = 0;

        for (int i = 0; i < left.Length; i++)
        {
            sum += left[i] * right[i];
        }

        return sum;
    }
}
