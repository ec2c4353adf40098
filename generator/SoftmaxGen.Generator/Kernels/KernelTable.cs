using System;
using System.Collections.Immutable;
using System.Linq;
using SoftmaxGen.Generator.Reading;

namespace SoftmaxGen.Generator.Kernels;

/// <summary>What the user's type gets of a kernel: a method of this name, with so many arrays to read and one to write.</summary>
internal sealed record KernelSignature(string Name, int Inputs, bool IsSquare)
{
    public static KernelSignature Of(RowProgram program) => new(program.Name, program.Inputs.Length, program.IsSquare);
}

/// <summary>Every kernel that is written, in the order of the generated file.</summary>
internal static class KernelTable
{
    public static readonly ImmutableArray<Func<KernelSpec, RowProgram>> All =
        ImmutableArray.Create<Func<KernelSpec, RowProgram>>(
            ForwardKernel.Define,
            BackwardKernel.Define,
            JacobianKernel.Define);

    /// <summary>
    /// The signatures, which are the same for every spec. The reader asks for them at every attribute whenever a
    /// declaration was edited, and defining the kernels each time was most of what it took.
    /// </summary>
    public static readonly ImmutableArray<KernelSignature> Signatures = All
        .Select(static define => KernelSignature.Of(define(new KernelSpec(
            new HierarchyInfo("", ImmutableArray<TypeHeader>.Empty, "", MayHideInherited: false),
            C: 3,
            ElementType.Single,
            MaxRows: 0,
            EmptyRow.NaN,
            Deterministic: false,
            VarIsType: false))))
        .ToImmutableArray();
}
