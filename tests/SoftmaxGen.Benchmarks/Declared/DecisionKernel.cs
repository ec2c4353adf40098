using System;
using SoftmaxGen.Benchmarks.Racing;
using SoftmaxGen.Peers;

namespace SoftmaxGen.Benchmarks.Declared;

/// <summary>The generated kernels of a policy and a classifier of as many classes.</summary>
/// <param name="Batch">Binds what is done to a batch.</param>
/// <param name="Rows">The same as a call for each of its rows; null where masks are booleans.</param>
/// <param name="Softmax">The softmax, which they are held against.</param>
/// <param name="SoftmaxCalls">The same as calls for few rows.</param>
internal sealed record DecisionKernel(
    int C,
    Func<Work, DecisionBatch, Action> Batch,
    Func<Work, DecisionBatch, Action>? Rows,
    ForwardMethod<float> Softmax,
    DirectCalls<float> SoftmaxCalls)
{
    public static DecisionKernel OfBits<TPolicy, TClassifier, TSoftmax>(int c)
        where TPolicy : struct, IPolicy<ulong>, IRowPolicy
        where TClassifier : struct, IClassifier
        where TSoftmax : struct, IMaskedSoftmax<ulong> =>
        new(
            c,
            static (work, batch) => Bind<TPolicy, TClassifier, TSoftmax, ulong>(work, batch, batch.Bits),
            RowByRow.Choose<ChooserOf<TPolicy>, BitMask>,
            TSoftmax.Forward,
            DirectCalls<float>.Of<TSoftmax>());

    public static DecisionKernel OfBooleans<TPolicy, TClassifier, TSoftmax>(int c)
        where TPolicy : struct, IPolicy<bool>
        where TClassifier : struct, IClassifier
        where TSoftmax : struct, IMaskedSoftmax<bool> =>
        new(
            c,
            static (work, batch) => Bind<TPolicy, TClassifier, TSoftmax, bool>(work, batch, batch.Mask),
            null,
            TSoftmax.Forward,
            DirectCalls<float>.Of<TSoftmax>());

    private static Action Bind<TPolicy, TClassifier, TSoftmax, TMask>(Work work, DecisionBatch batch, Block<TMask> mask)
        where TPolicy : struct, IPolicy<TMask>
        where TClassifier : struct, IClassifier
        where TSoftmax : struct, IMaskedSoftmax<TMask>
        where TMask : unmanaged => work switch
        {
            Work.Act => () => TPolicy.Act(batch.Z.Span, mask.Span, batch.U.Span, batch.Action.Span, batch.LogProb.Span, batch.Entropy.Span),
            Work.PolicyBackward => () => TPolicy.Backward(batch.Z.Span, mask.Span, batch.Label.Span, batch.DLdLogProb.Span, batch.DLdEntropy.Span, batch.Matrix.Span),
            Work.LossAndGradient => () => TClassifier.LossAndGradient(batch.Z.Span, batch.Label.Span, batch.Loss.Span, batch.Matrix.Span, batch.Scale),
            Work.MaskedForward => () => TSoftmax.Forward(batch.Z.Span, mask.Span, batch.Matrix.Span),
            Work.ForwardAt => () => TSoftmax.Forward(batch.Z.Span, batch.Matrix.Span, batch.Temperature),
            _ => throw new ArgumentOutOfRangeException(nameof(work)),
        };

    private readonly struct ChooserOf<TPolicy> : IChooser<BitMask>
        where TPolicy : struct, IRowPolicy
    {
        public static (int Action, float LogProb, float Entropy) Act(ReadOnlySpan<float> z, BitMask mask, float u) => TPolicy.ActOfRow(z, mask.Bits, u);

        public static int Sample(ReadOnlySpan<float> z, BitMask mask, float u) => TPolicy.Sample(z, mask.Bits, u);

        public static int ArgMax(ReadOnlySpan<float> z, BitMask mask) => TPolicy.ArgMax(z, mask.Bits);
    }
}
