using System;
using System.Diagnostics;

namespace SoftmaxGen;

/// <summary>
/// On a partial class, struct or record: the compiler writes what a policy over exactly <see cref="C"/> actions needs into that type: to choose one from
/// logits, its log-probability, the entropy, and the gradient of both by the logits.
/// </summary>
/// <remarks>
/// <para>For a row z of C logits, p = softmax(z):</para>
/// <code>
/// log p_k = z_k - log sum_j exp(z_j)
/// H       = -sum_k p_k log p_k
/// KL      = sum_k p_k (log p_k - log q_k)
/// dL/dz_n = dL/dlog p_y (1[n = y] - p_n) - dL/dH p_n (log p_n + H)
/// </code>
/// <para>
/// A class is chosen by a random number u from 0 up to, but not, 1, which the caller draws, so that a replay chooses the same again: the last class of which the
/// running sum of exp(z_k) over all classes before it is at most u times the sum over all. Running sums are exact to 2^-24 of the largest term, and u times the sum is rounded once.
/// A class that is ruled out, or has the probability 0, is never chosen, whatever u is.
/// </para>
/// <para>
/// Spans are row-major, N x C with N = z.Length / C, and N may be 0. What has one number a row has an overload for one row that returns it, and <c>Act</c> a small struct.
/// The attribute itself is conditional on a symbol that nobody defines, so it leaves no trace in the compiled assembly, and the generated code calls only the base
/// class library: a program runs without SoftmaxGen.dll beside it.
/// </para>
/// </remarks>
/// <example>
/// <code>
/// [Categorical(C = 5, Masks = Masks.Bits)]
/// public static partial class Policy;
///
/// Policy.Choice choice = Policy.Act(logits, mask: 0b10111, u: random.NextSingle());
/// </code>
/// </example>
[Conditional("SOFTMAXGEN_KEEP_ATTRIBUTES")]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = false, Inherited = false)]
public sealed class CategoricalAttribute : Attribute
{
    /// <summary>The class count: how many logits a row has. Required; 1 to 65,536.</summary>
    public int C { get; set; }

    /// <summary>
    /// The type of logits, random numbers, results and gradients: <c>typeof(float)</c> (the default), <c>typeof(double)</c>, or
    /// <c>typeof(Half)</c>, which is stored as Half, computed in double and rounded once; its random numbers are floats. So is float computed for a target without vectors
    /// (.NET Standard, .NET Framework, Unity), unless <see cref="Deterministic"/>.
    /// </summary>
    public Type ElementType { get; set; } = typeof(float);

    /// <summary>In which forms a mask may be given. None unless set: then no method takes one.</summary>
    public Masks Masks { get; set; }

    /// <summary>What becomes of a row that has no class to choose. It is refused unless set.</summary>
    public NoChoice NoChoice { get; set; }

    /// <summary>
    /// False, the default: a multiply and an add are fused where the hardware has the instruction, so machines with
    /// it and machines without it may differ in the last bits, and so may a program for a target without vectors. True: they are
    /// separate everywhere, float is computed in float everywhere, and every machine gives the same bits (lockstep games, replays).
    /// </summary>
    public bool Deterministic { get; set; }

    /// <summary>Which methods are written. <see cref="CategoricalMethods.Policy"/> unless set.</summary>
    public CategoricalMethods Methods { get; set; } = CategoricalMethods.Policy;

    /// <summary>
    /// True, the default: batches up to 256 classes have ways of their own, which take several rows at a time. False: each row is taken by
    /// itself, to the same bits, and a batch takes two to six times as long. For who calls one row: the text is half as long or less.
    /// </summary>
    public bool Batches { get; set; } = true;
}
