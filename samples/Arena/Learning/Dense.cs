using System;

namespace Arena;

/// <summary>A linear layer, y = x W + b, that learns by Adam (Kingma and Ba 2015).</summary>
/// <remarks>
/// Of float only + - * / and the square root, which IEEE 754 defines to the last bit, and in one order: C# compiles a * b + c as two
/// operations on x64 and arm64 and never by itself as one, so the weights have the same bits on every machine.
/// </remarks>
internal sealed class Dense
{
    private const float MeanDecay = 0.9f;
    private const float SquareDecay = 0.99f;

    /// <summary>In place of a division by zero where no gradient has ever been.</summary>
    private const float Floor = 1e-5f;

    private readonly int _inputs;
    private readonly int _outputs;

    /// <summary>inputs x outputs, row-major, and b as one more row: the weights of an input that is always 1.</summary>
    private readonly float[] _weights;
    private readonly float[] _gradient;
    private readonly float[] _mean;
    private readonly float[] _square;

    /// <summary>MeanDecay and SquareDecay to the power of the steps so far: what is still missing in the two means.</summary>
    private float _meanMissing = 1;
    private float _squareMissing = 1;

    /// <param name="scale">Of the first weights: 1 keeps the spread of values from layer to layer, and a small one begins with outputs near 0.</param>
    public Dense(int inputs, int outputs, float scale, Pcg32 random)
    {
        _inputs = inputs;
        _outputs = outputs;
        _weights = new float[(inputs + 1) * outputs];
        _gradient = new float[_weights.Length];
        _mean = new float[_weights.Length];
        _square = new float[_weights.Length];

        // Glorot and Bengio (2010), eq. 16.
        float limit = scale * MathF.Sqrt(6f / (inputs + outputs));

        foreach (ref float weight in _weights.AsSpan(0, inputs * outputs))
        {
            weight = limit * ((2 * random.Unit()) - 1);
        }
    }

    public ReadOnlySpan<float> AllWeights => _weights;

    /// <summary>x is N x inputs, y is N x outputs.</summary>
    public void Forward(ReadOnlySpan<float> x, Span<float> y)
    {
        for (; !x.IsEmpty; x = x[_inputs..], y = y[_outputs..])
        {
            Span<float> row = y[.._outputs];
            Row(_weights, _inputs).CopyTo(row);

            for (int i = 0; i < _inputs; i++)
            {
                // Most of what an agent sees is nothing.
                if (x[i] != 0)
                {
                    AddScaled(row, x[i], Row(_weights, i));
                }
            }
        }
    }

    /// <summary>Adds this batch's share to the gradient by the weights.</summary>
    public void Backward(ReadOnlySpan<float> x, ReadOnlySpan<float> dLdY)
    {
        for (; !x.IsEmpty; x = x[_inputs..], dLdY = dLdY[_outputs..])
        {
            ReadOnlySpan<float> upstream = dLdY[.._outputs];
            AddScaled(Row(_gradient, _inputs), 1, upstream);

            for (int i = 0; i < _inputs; i++)
            {
                if (x[i] != 0)
                {
                    AddScaled(Row(_gradient, i), x[i], upstream);
                }
            }
        }
    }

    /// <summary>Adds to the gradient by x: more than one layer may read it.</summary>
    public void AddInputGradient(ReadOnlySpan<float> dLdY, Span<float> dLdX)
    {
        for (; !dLdX.IsEmpty; dLdX = dLdX[_inputs..], dLdY = dLdY[_outputs..])
        {
            for (int i = 0; i < _inputs; i++)
            {
                dLdX[i] += Dot(Row(_weights, i), dLdY[.._outputs]);
            }
        }
    }

    /// <summary>The sum of squares of the gathered gradient.</summary>
    public float GradientSquare()
    {
        return Dot(_gradient, _gradient);
    }

    /// <summary>One step down the gathered gradient times a factor, which then starts anew.</summary>
    public void Step(float rate, float factor)
    {
        _meanMissing *= MeanDecay;
        _squareMissing *= SquareDecay;

        for (int i = 0; i < _weights.Length; i++)
        {
            float gradient = factor * _gradient[i];
            _mean[i] = (MeanDecay * _mean[i]) + ((1 - MeanDecay) * gradient);
            _square[i] = (SquareDecay * _square[i]) + ((1 - SquareDecay) * gradient * gradient);
            float mean = _mean[i] / (1 - _meanMissing);
            float square = _square[i] / (1 - _squareMissing);
            _weights[i] -= rate * mean / (MathF.Sqrt(square) + Floor);
        }

        Array.Clear(_gradient);
    }

    private Span<float> Row(float[] matrix, int input)
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
