using System;
using SoftmaxGen.Benchmarks.Racing;
using SoftmaxGen.Peers;

namespace SoftmaxGen.Benchmarks.Tables;

/// <summary>The textbook's results, which every contestant is held against: nothing where something is not asked for.</summary>
internal sealed record DecisionResults(int[] Action, float[] LogProb, float[] Entropy, float[] Loss, float[] Matrix)
{
    private static readonly DecisionResults None = new([], [], [], [], []);

    public static DecisionResults Of(Work work, DecisionBatch batch)
    {
        int c = batch.C;
        ReadOnlySpan<float> z = batch.Z.Span;
        ReadOnlySpan<bool> mask = batch.Mask.Span;
        ReadOnlySpan<int> label = batch.Label.Span;
        var action = new int[batch.Rows];
        var loss = new float[batch.Rows];
        var matrix = new float[z.Length];

        switch (work)
        {
            case Work.Act:
                var logProb = new float[batch.Rows];
                var entropy = new float[batch.Rows];
                CategoricalReference.Sample(c, z, batch.U.Span, action, mask);
                CategoricalReference.LogProb(c, z, action, logProb, mask);
                CategoricalReference.Entropy(c, z, entropy, mask);

                return None with { Action = action, LogProb = logProb, Entropy = entropy };

            case Work.Sample:
                CategoricalReference.Sample(c, z, batch.U.Span, action, mask);

                return None with { Action = action };

            case Work.ArgMax:
                CategoricalReference.ArgMax(c, z, action, mask);

                return None with { Action = action };

            case Work.PolicyBackward:
                CategoricalReference.Backward(c, z, label, batch.DLdLogProb.Span, batch.DLdEntropy.Span, matrix, mask);

                return None with { Matrix = matrix };

            case Work.LossAndGradient:
                SoftmaxCrossEntropyReference.LossOfLabels(c, z, label, loss);
                SoftmaxCrossEntropyReference.GradientOfLabels(c, z, label, batch.Scale, matrix);

                return None with { Loss = loss, Matrix = matrix };

            case Work.MaskedForward:
                SoftmaxReference.ForwardAt(c, z, mask, matrix, temperature: 1);

                return None with { Matrix = matrix };

            case Work.ForwardAt:
                SoftmaxReference.ForwardAt(c, z, [], matrix, batch.Temperature);

                return None with { Matrix = matrix };

            default:
                throw new ArgumentOutOfRangeException(nameof(work));
        }
    }

    public static DecisionResults OfSoftmax(DecisionBatch batch)
    {
        var a = new float[batch.Z.Length];
        SoftmaxReference.Forward<float>(batch.C, batch.Z.Span, a);

        return None with { Matrix = a };
    }

    /// <summary>Runs a contestant once, and holds what it has put into the batch against these.</summary>
    public void Check(Contestant contestant, DecisionBatch batch)
    {
        batch.Action.Span.Fill(-1);
        Array.ForEach([batch.LogProb, batch.Entropy, batch.Loss, batch.Matrix], static block => block.Span.Fill(float.NaN));
        contestant.Run();

        Batches.Check<int>(contestant, batch.C, batch.Action.Span, Action);
        Batches.Check<float>(contestant, batch.C, batch.LogProb.Span, LogProb);
        Batches.Check<float>(contestant, batch.C, batch.Entropy.Span, Entropy);
        Batches.Check<float>(contestant, batch.C, batch.Loss.Span, Loss);
        Batches.Check<float>(contestant, batch.C, batch.Matrix.Span, Matrix);
    }
}
