using System;
using System.Diagnostics;

namespace SoftmaxGen;

/// <summary>
/// On a partial class, struct or record: the compiler writes <c>Forward</c>, <c>Backward</c>, <c>Jacobian</c> and <c>LogSumExp</c>
/// of the log-softmax for exactly <see cref="C"/> classes into that type.
/// </summary>
/// <remarks>
/// <para>For a row z of C logits, y = log(softmax(z)), with s = log sum_k exp(z_k) and p = exp(y):</para>
/// <code>
/// y_m  = z_m - s
/// J_mn = 1 - p_n if m = n, else -p_n
/// dL/dz = dL/dy . J
/// ds/dz = p
/// </code>
/// <para>
/// It is not the logarithm of a rounded softmax: y is as exact near 0, where one class has nearly everything, as far from it, and it is
/// finite for every finite logit where a probability would be 0. A class whose log-probability is -inf takes no part in a gradient.
/// </para>
/// <para>
/// Spans are row-major, N x C with N = z.Length / C, and N may be 0. The attribute itself is conditional on a symbol
/// that nobody defines, so it leaves no trace in the compiled assembly, and the generated code calls only the base
/// class library: a program runs without SoftmaxGen.dll beside it.
/// </para>
/// </remarks>
/// <example>
/// <code>
/// [LogSoftmax(C = 3)]
/// public static partial class LogMoves;
///
/// LogMoves.Forward(z: [1, 2, 3, 2, 2, 1], y: logProbabilities);
/// </code>
/// </example>
[Conditional("SOFTMAXGEN_KEEP_ATTRIBUTES")]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = false, Inherited = false)]
public sealed class LogSoftmaxAttribute : Attribute
{
    /// <summary>The class count: how many logits a row has. Required; 1 to 65,536.</summary>
    public int C { get; set; }

    /// <summary>
    /// The type of logits, log-probabilities and gradients: <c>typeof(float)</c> (the default), <c>typeof(double)</c>, or
    /// <c>typeof(Half)</c>, which is stored as Half, computed in double and rounded once. So is float for a target without vectors
    /// (.NET Standard, .NET Framework, Unity), unless <see cref="Deterministic"/>.
    /// </summary>
    public Type ElementType { get; set; } = typeof(float);

    /// <summary>
    /// When positive, the type also gets the stateful layer for up to this many rows: an instance <c>Forward(z)</c>
    /// that keeps the log-probabilities in a buffer made once with the object, and an instance <c>Backward(dLdY, dLdZ)</c>
    /// that uses them. For classes that are neither static nor records. 0, the default, means no layer.
    /// </summary>
    public int MaxRows { get; set; }

    /// <summary>
    /// What <c>Forward</c> writes for a row whose logits are all -inf: the logarithm of that probability, so -inf for Zero and -log C
    /// for Uniform. NaN unless set. <c>LogSumExp</c> of such a row is -inf.
    /// </summary>
    public EmptyRow EmptyRow { get; set; }

    /// <summary>In which forms a mask may be given: each adds overloads that take one. None unless set.</summary>
    public Masks Masks { get; set; }

    /// <summary>
    /// False, the default: a multiply and an add are fused where the hardware has the instruction, so machines with
    /// it and machines without it may differ in the last bits, and so may a program for a target without vectors. True: they are
    /// separate everywhere, float is computed in float everywhere, and every machine gives the same bits (lockstep games, replays).
    /// </summary>
    public bool Deterministic { get; set; }

    /// <summary>Which methods are written. All unless set; the layer of <see cref="MaxRows"/> needs Forward and Backward.</summary>
    public LogSoftmaxMethods Methods { get; set; } = LogSoftmaxMethods.All;

    /// <summary>
    /// True, the default: batches up to 256 classes have ways of their own, which take several rows at a time. False: each row is taken by
    /// itself, to the same bits, and a batch takes two to six times as long. For who calls one row: the text is half as long or less.
    /// </summary>
    public bool Batches { get; set; } = true;
}
