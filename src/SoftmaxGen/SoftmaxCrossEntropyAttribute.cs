using System;
using System.Diagnostics;

namespace SoftmaxGen;

/// <summary>
/// On a partial class, struct or record: the compiler writes the cross-entropy of the softmax for exactly <see cref="C"/> classes into that type, losses and
/// gradients in one pass from logits.
/// </summary>
/// <remarks>
/// <para>For a row z of C logits, p = softmax(z), and a target t that sums to 1 (1 at the label, else 0), with label smoothing e and class weights w, as PyTorch's <c>cross_entropy</c> has them:</para>
/// <code>
/// t'      = (1 - e) t + e / C
/// loss    = -sum_k w_k t'_k log p_k
/// dL/dz_n = p_n sum_k w_k t'_k - w_n t'_n
/// mean    = sum of the losses / N; of labels, / the sum of w at the labels that count
/// </code>
/// <para>
/// Spans are row-major, N x C with N = z.Length / C, and N may be 0. The attribute itself is conditional on a symbol
/// that nobody defines, so it leaves no trace in the compiled assembly, and the generated code calls only the base
/// class library: a program runs without SoftmaxGen.dll beside it.
/// </para>
/// </remarks>
/// <example>
/// <code>
/// [SoftmaxCrossEntropy(C = 3)]
/// public static partial class Digits;
///
/// float mean = Digits.Mean(logits, labels, losses, dLdZ);
/// </code>
/// </example>
[Conditional("SOFTMAXGEN_KEEP_ATTRIBUTES")]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = false, Inherited = false)]
public sealed class SoftmaxCrossEntropyAttribute : Attribute
{
    /// <summary>The class count: how many logits a row has. Required; 1 to 65,536.</summary>
    public int C { get; set; }

    /// <summary>
    /// The type of logits, targets, weights, losses and gradients: <c>typeof(float)</c> (the default), <c>typeof(double)</c>, or
    /// <c>typeof(Half)</c>, which is stored as Half, computed in double and rounded once. So is float for a target without vectors
    /// (.NET Standard, .NET Framework, Unity), unless <see cref="Deterministic"/>.
    /// </summary>
    public Type ElementType { get; set; } = typeof(float);

    /// <summary>Whether the methods have overloads that take a probability of each class of each row, N x C, in place of a label. False unless set.</summary>
    public bool SoftTargets { get; set; }

    /// <summary>How much of each target is spread over all classes alike, from 0 to 1; with a mask, over those that it leaves. 0 unless set.</summary>
    public double LabelSmoothing { get; set; }

    /// <summary>The label of a row that takes no part: its loss and its gradient are 0, and the mean does not count it. It may be any number, and is -100 unless set, as in PyTorch.</summary>
    public int IgnoreIndex { get; set; } = -100;

    /// <summary>Whether each class has a weight: then the methods take C of them. False unless set.</summary>
    public bool ClassWeights { get; set; }

    /// <summary>In which forms a mask may be given. None unless set: then no method takes one.</summary>
    public Masks Masks { get; set; }

    /// <summary>
    /// What the probabilities of a row are that has no class left, the mask ruling out all or all logits being -inf: so its loss is NaN, or +inf for
    /// <see cref="EmptyRow.Zero"/>, or that of 1 / C for <see cref="EmptyRow.Uniform"/>. NaN unless set.
    /// </summary>
    public EmptyRow EmptyRow { get; set; }

    /// <summary>
    /// False, the default: a multiply and an add are fused where the hardware has the instruction, so machines with
    /// it and machines without it may differ in the last bits, and so may a program for a target without vectors. True: they are
    /// separate everywhere, float is computed in float everywhere, and every machine gives the same bits (lockstep games, replays).
    /// </summary>
    public bool Deterministic { get; set; }

    /// <summary>Which methods are written. All unless set.</summary>
    public SoftmaxCrossEntropyMethods Methods { get; set; } = SoftmaxCrossEntropyMethods.All;

    /// <summary>
    /// True, the default: batches up to 256 classes have ways of their own, which take several rows at a time. False: each row is taken by
    /// itself, to the same bits, and a batch takes two to six times as long. For who calls one row: the text is half as long or less.
    /// </summary>
    public bool Batches { get; set; } = true;
}
