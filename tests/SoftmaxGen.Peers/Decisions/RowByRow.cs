using System;

namespace SoftmaxGen.Peers;

/// <summary>A batch as a loop over its rows, each of which is a direct call.</summary>
public static class RowByRow
{
    /// <summary>One of those that choose.</summary>
    public static Action Choose<TChooser, TMask>(Work work, DecisionBatch batch)
        where TChooser : struct, IChooser<TMask>
        where TMask : struct, IRowMask<TMask>, allows ref struct => work switch
        {
            Work.Act => () => Act<TChooser, TMask>(batch),
            Work.Sample => () => Sample<TChooser, TMask>(batch),
            Work.ArgMax => () => ArgMax<TChooser, TMask>(batch),
            _ => throw new ArgumentOutOfRangeException(nameof(work)),
        };

    /// <summary>Any.</summary>
    public static Action Decide<TDecisions, TMask>(Work work, DecisionBatch batch)
        where TDecisions : struct, IRowDecisions<TMask>
        where TMask : struct, IRowMask<TMask>, allows ref struct => work switch
        {
            Work.PolicyBackward => () => Backward<TDecisions, TMask>(batch),
            Work.LossAndGradient => () => LossAndGradient<TDecisions, TMask>(batch),
            Work.MaskedForward => () => Forward<TDecisions, TMask>(batch),
            Work.ForwardAt => () => ForwardAt<TDecisions, TMask>(batch),
            _ => Choose<TDecisions, TMask>(work, batch),
        };

    private static void Act<TChooser, TMask>(DecisionBatch batch)
        where TChooser : struct, IChooser<TMask>
        where TMask : struct, IRowMask<TMask>, allows ref struct
    {
        int c = batch.C;
        MaskRows masks = batch.Masks;
        ReadOnlySpan<float> z = batch.Z.Span, u = batch.U.Span;
        Span<int> action = batch.Action.Span;
        Span<float> logProb = batch.LogProb.Span, entropy = batch.Entropy.Span;

        for (int row = 0; row < action.Length; row++)
        {
            (action[row], logProb[row], entropy[row]) = TChooser.Act(z.Slice(row * c, c), TMask.Of(masks, row), u[row]);
        }
    }

    private static void Sample<TChooser, TMask>(DecisionBatch batch)
        where TChooser : struct, IChooser<TMask>
        where TMask : struct, IRowMask<TMask>, allows ref struct
    {
        int c = batch.C;
        MaskRows masks = batch.Masks;
        ReadOnlySpan<float> z = batch.Z.Span, u = batch.U.Span;
        Span<int> action = batch.Action.Span;

        for (int row = 0; row < action.Length; row++)
        {
            action[row] = TChooser.Sample(z.Slice(row * c, c), TMask.Of(masks, row), u[row]);
        }
    }

    private static void ArgMax<TChooser, TMask>(DecisionBatch batch)
        where TChooser : struct, IChooser<TMask>
        where TMask : struct, IRowMask<TMask>, allows ref struct
    {
        int c = batch.C;
        MaskRows masks = batch.Masks;
        ReadOnlySpan<float> z = batch.Z.Span;
        Span<int> action = batch.Action.Span;

        for (int row = 0; row < action.Length; row++)
        {
            action[row] = TChooser.ArgMax(z.Slice(row * c, c), TMask.Of(masks, row));
        }
    }

    private static void Backward<TDecisions, TMask>(DecisionBatch batch)
        where TDecisions : struct, IRowDecisions<TMask>
        where TMask : struct, IRowMask<TMask>, allows ref struct
    {
        int c = batch.C;
        MaskRows masks = batch.Masks;
        ReadOnlySpan<float> z = batch.Z.Span, dLdLogProb = batch.DLdLogProb.Span, dLdEntropy = batch.DLdEntropy.Span;
        ReadOnlySpan<int> action = batch.Label.Span;
        Span<float> dLdZ = batch.Matrix.Span;

        for (int row = 0; row < action.Length; row++)
        {
            TDecisions.Backward(z.Slice(row * c, c), TMask.Of(masks, row), action[row], dLdLogProb[row], dLdEntropy[row], dLdZ.Slice(row * c, c));
        }
    }

    private static void LossAndGradient<TDecisions, TMask>(DecisionBatch batch)
        where TDecisions : struct, IRowDecisions<TMask>
        where TMask : struct, IRowMask<TMask>, allows ref struct
    {
        int c = batch.C;
        ReadOnlySpan<float> z = batch.Z.Span;
        ReadOnlySpan<int> label = batch.Label.Span;
        Span<float> loss = batch.Loss.Span, dLdZ = batch.Matrix.Span;

        for (int row = 0; row < label.Length; row++)
        {
            loss[row] = TDecisions.LossAndGradient(z.Slice(row * c, c), label[row], batch.Scale, dLdZ.Slice(row * c, c));
        }
    }

    private static void Forward<TDecisions, TMask>(DecisionBatch batch)
        where TDecisions : struct, IRowDecisions<TMask>
        where TMask : struct, IRowMask<TMask>, allows ref struct
    {
        int c = batch.C;
        MaskRows masks = batch.Masks;
        ReadOnlySpan<float> z = batch.Z.Span;
        Span<float> a = batch.Matrix.Span;

        for (int row = 0; row < batch.Rows; row++)
        {
            TDecisions.Forward(z.Slice(row * c, c), TMask.Of(masks, row), a.Slice(row * c, c));
        }
    }

    private static void ForwardAt<TDecisions, TMask>(DecisionBatch batch)
        where TDecisions : struct, IRowDecisions<TMask>
        where TMask : struct, IRowMask<TMask>, allows ref struct
    {
        int c = batch.C;
        ReadOnlySpan<float> z = batch.Z.Span;
        Span<float> a = batch.Matrix.Span;

        for (int i = 0; i < z.Length; i += c)
        {
            TDecisions.Forward(z.Slice(i, c), a.Slice(i, c), batch.Temperature);
        }
    }
}
