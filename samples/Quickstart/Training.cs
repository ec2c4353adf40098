using System;
using System.Diagnostics;
using System.Globalization;
using System.IO;

namespace Quickstart;

/// <summary>
/// A classifier with one hidden layer learns the three arms of a spiral: x -> tanh(x W1 + b1) -> z. From z on, the loss and its
/// gradient are the generated ones.
/// </summary>
internal static class Training
{
    private const int Seed = 1;
    private const int Hidden = 32;
    private const float Rate = 0.1f;

    /// <summary>About a second of work, and a count and not a clock, so that every run tells the same story.</summary>
    private const int Steps = 2000;
    private const int Reports = 8;

    public static void Run(TextWriter output)
    {
        var random = new Random(Seed);
        var data = new Spiral(random);
        var first = new Dense(Spiral.Inputs, Hidden, random);
        var second = new Dense(Hidden, SpiralLoss.C, random);

        var hidden = new float[Spiral.Rows * Hidden];
        var dLdHidden = new float[hidden.Length];
        var z = new float[Spiral.Rows * SpiralLoss.C];
        var loss = new float[Spiral.Rows];
        var dLdZ = new float[z.Length];

        ShowHopelessRow(output);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Training on {Spiral.Rows} points of a spiral with {SpiralLoss.C} arms"));
        output.WriteLine("  step     loss   accuracy");
        var clock = Stopwatch.StartNew();

        for (int step = 0; step <= Steps; step++)
        {
            first.Forward(data.X, hidden);
            Tanh(hidden);
            second.Forward(hidden, z);
            float mean = SpiralLoss.Mean(z, data.Label, loss, dLdZ);

            if (step % (Steps / Reports) == 0)
            {
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{step,6} {mean,8:0.0000} {Accuracy(z, data.Label),10:0.0%}"));
            }

            second.Backward(hidden, dLdZ, dLdHidden);
            TanhBackward(hidden, dLdHidden);
            first.Backward(data.X, dLdHidden, dLdX: default);

            first.Step(Rate);
            second.Step(Rate);
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{clock.Elapsed.TotalSeconds:0.0} s"));
    }

    /// <summary>The row that a loss taken from the probabilities would lose: that of its label is 0, and still it learns at full speed.</summary>
    private static void ShowHopelessRow(TextWriter output)
    {
        float[] z = [100, 0, 0];
        int[] label = [1];
        var loss = new float[label.Length];
        var dLdZ = new float[z.Length];

        float mean = SpiralLoss.Mean(z, label, loss, dLdZ);

        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"Cross-entropy: of logits 100 0 0, where the second was right, {mean:0.0000}, and dL/dz = {dLdZ[0]} {dLdZ[1]} {dLdZ[2]}"));
    }

    private static float Accuracy(ReadOnlySpan<float> z, ReadOnlySpan<int> label)
    {
        int right = 0;

        for (int row = 0; row < label.Length; row++)
        {
            right += MostProbable(z.Slice(row * SpiralLoss.C, SpiralLoss.C)) == label[row] ? 1 : 0;
        }

        return (float)right / label.Length;
    }

    private static int MostProbable(ReadOnlySpan<float> z)
    {
        int best = 0;

        for (int m = 1; m < z.Length; m++)
        {
            best = z[m] > z[best] ? m : best;
        }

        return best;
    }

    private static void Tanh(Span<float> values)
    {
        foreach (ref float value in values)
        {
            value = MathF.Tanh(value);
        }
    }

    /// <summary>tanh' = 1 - tanh^2, from the values that Tanh gave.</summary>
    private static void TanhBackward(ReadOnlySpan<float> tanh, Span<float> gradient)
    {
        for (int i = 0; i < gradient.Length; i++)
        {
            gradient[i] *= 1 - (tanh[i] * tanh[i]);
        }
    }
}
