using System;
using System.Diagnostics;

namespace SoftmaxGen;

/// <summary>
/// On a partial class, struct or record: the compiler writes <c>Forward</c>, <c>Backward</c> and <c>Jacobian</c> of the
/// softmax for exactly <see cref="C"/> classes into that type.
/// </summary>
/// <remarks>
/// <para>For a row z of C logits, a = softmax(z):</para>
/// <code>
/// a_m  = exp(z_m) / sum_k exp(z_k)
/// J_mn = a_m (1 - a_m) if m = n, else -a_m a_n
/// dL/dz = dL/da . J
/// </code>
/// <para>
/// Spans are row-major, N x C with N = z.Length / C, and N may be 0. The attribute itself is conditional on a symbol
/// that nobody defines, so it leaves no trace in the compiled assembly, and the generated code calls only the base
/// class library: a program runs without SoftmaxGen.dll beside it.
/// </para>
/// </remarks>
/// <example>
/// <code>
/// [Softmax(C = 3)]
/// public static partial class RockPaperScissors;
///
/// RockPaperScissors.Forward(z: [1, 2, 3, 2, 2, 1], a: probabilities);
/// </code>
/// </example>
[Conditional("SOFTMAXGEN_KEEP_ATTRIBUTES")]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = false, Inherited = false)]
public sealed class SoftmaxAttribute : Attribute
{
    /// <summary>The class count: how many logits a row has. Required; 1 to 65,536.</summary>
    public int C { get; set; }

    /// <summary>
    /// The type of logits, probabilities and gradients: <c>typeof(float)</c> (the default), <c>typeof(double)</c>, or
    /// <c>typeof(Half)</c>, which is stored as Half, computed in double and rounded once. So is float for a target without vectors
    /// (.NET Standard, .NET Framework, Unity), unless <see cref="Deterministic"/>.
    /// </summary>
    public Type ElementType { get; set; } = typeof(float);

    /// <summary>
    /// When positive, the type also gets the stateful layer for up to this many rows: an instance <c>Forward(z)</c>
    /// that keeps the probabilities in a buffer made once with the object, and an instance <c>Backward(dLdA, dLdZ)</c>
    /// that uses them. For classes that are neither static nor records. 0, the default, means no layer.
    /// </summary>
    public int MaxRows { get; set; }

    /// <summary>What <c>Forward</c> writes for a row whose logits are all -inf. NaN unless set.</summary>
    public EmptyRow EmptyRow { get; set; }

    /// <summary>In which forms a mask may be given: each adds overloads that take one. None unless set.</summary>
    public Masks Masks { get; set; }

    /// <summary>
    /// Whether <c>Forward</c> and <c>Backward</c> have overloads with a temperature t, of softmax(z / t): 0 is arg max, of which ties share evenly. False unless set.
    /// </summary>
    public bool Temperature { get; set; }

    /// <summary>
    /// False, the default: a multiply and an add are fused where the hardware has the instruction, so machines with
    /// it and machines without it may differ in the last bits, and so may a program for a target without vectors. True: they are
    /// separate everywhere, float is computed in float everywhere, and every machine gives the same bits (lockstep games, replays).
    /// </summary>
    public bool Deterministic { get; set; }

    /// <summary>Which methods are written. All unless set; the layer of <see cref="MaxRows"/> needs Forward and Backward.</summary>
    public SoftmaxMethods Methods { get; set; } = SoftmaxMethods.All;

    /// <summary>
    /// True, the default: batches up to 256 classes have ways of their own, which take several rows at a time. False: each row is taken by
    /// itself, to the same bits, and a batch takes two to six times as long. For who calls one row: the text is half as long or less.
    /// </summary>
    public bool Batches { get; set; } = true;
}
