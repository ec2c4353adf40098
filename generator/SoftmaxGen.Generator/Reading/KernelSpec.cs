using System.Collections.Immutable;
using SoftmaxGen.Generator.Kernels;

namespace SoftmaxGen.Generator.Reading;

/// <summary>The type of one logit, as it is stored.</summary>
internal enum ElementType
{
    Single,
    Double,
    Half,
}

/// <summary>What Forward writes for a row of nothing but -inf. The members mirror SoftmaxGen.EmptyRow.</summary>
internal enum EmptyRow
{
    NaN,
    Zero,
    Uniform,
}

/// <summary>One attribute, read: all that the compiler knows of what the user asked for.</summary>
/// <param name="Family">What the attribute asks for.</param>
/// <param name="Hierarchy">Where the kernels are written.</param>
/// <param name="C">The class count.</param>
/// <param name="Element">How logits, probabilities and gradients are stored.</param>
/// <param name="MaxRows">How many rows the stateful layer keeps; 0 where there is no layer.</param>
/// <param name="EmptyRow">The result for a row without a class to choose.</param>
/// <param name="Deterministic">Whether multiply and add stay apart on every machine.</param>
/// <param name="Methods">Which of the family's kernels, a bit for each.</param>
/// <param name="Batches">Whether there are ways that take several rows at a time.</param>
/// <param name="Options">What only some families ask for.</param>
/// <param name="InDouble">Whether float is computed in double: see <see cref="IsWide"/>.</param>
/// <param name="VarIsType">Whether a type called var is in scope, so that the word does not mean what it says.</param>
internal sealed record KernelSpec(
    Family Family,
    HierarchyInfo Hierarchy,
    int C,
    ElementType Element,
    int MaxRows,
    EmptyRow EmptyRow,
    bool Deterministic,
    int Methods,
    bool Batches,
    KernelOptions Options,
    bool InDouble,
    bool VarIsType)
{
    /// <summary>A spec of nobody's type, with all else as it is where the attribute does not say.</summary>
    public static KernelSpec Of(Family family, int c) => new(
        family,
        new HierarchyInfo("", ImmutableArray<TypeHeader>.Empty, "", MayHideInherited: false),
        c,
        ElementType.Single,
        MaxRows: 0,
        EmptyRow.NaN,
        Deterministic: false,
        family.UsualMethods,
        Batches: true,
        KernelOptions.Default,
        InDouble: false,
        VarIsType: false);

    /// <summary>
    /// Whether the arithmetic is wider than the element by so much that nothing of its own roundings shows: a number is widened on load and
    /// rounded once on store, and formulas are the textbook's.
    /// </summary>
    public bool IsWide => Arithmetic != Element;

    /// <summary>What is computed in. Half is a storage format.</summary>
    public ElementType Arithmetic => Element == ElementType.Half || InDouble ? ElementType.Double : Element;

    /// <summary>This spec for such a target: what it does not say, but the target does.</summary>
    public KernelSpec On(TargetSpec target)
    {
        // Without vectors double takes no longer than float does, and needs none of what makes up for roundings.
        KernelSpec spec = this with { InDouble = InDouble || (Element == ElementType.Single && !target.HasSimd && !Deterministic) };

        // A target without fused operations gets the text that asks for none; and where roundings do not show, fusing gains nothing.
        return spec with { Deterministic = Deterministic || spec.IsWide || !target.HasX86Fma };
    }

    /// <summary>How C# spells the type of one logit.</summary>
    public string ElementName => Element switch
    {
        ElementType.Double => "double",
        ElementType.Half => "global::System.Half",
        _ => "float",
    };

    /// <summary>Whether a row is one of System.Numerics' vectors, which the kernels then take as well.</summary>
    public bool HasVectorOverload => Element == ElementType.Single && C is >= 2 and <= 4;
}
