using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using SoftmaxGen.Generator.Reading;

namespace SoftmaxGen.Generator.Kernels;

/// <summary>Every kernel that is written, in the order of the generated file.</summary>
internal static class KernelTable
{
    public static readonly ImmutableArray<Func<KernelSpec, RowProgram>> All =
        ImmutableArray.Create<Func<KernelSpec, RowProgram>>(
            ForwardKernel.Define,
            BackwardKernel.Define,
            JacobianKernel.Define);

    /// <summary>
    /// Name and parameters of each, which are the same for every spec. The reader asks for them at every attribute whenever a
    /// declaration was edited, and defining the kernels each time was most of what it took.
    /// </summary>
    private static readonly ImmutableArray<RowProgram> Examples = All
        .Select(static define => define(new KernelSpec(
            new HierarchyInfo("", ImmutableArray<TypeHeader>.Empty, "", MayHideInherited: false),
            C: 3,
            ElementType.Single,
            MaxRows: 0,
            EmptyRow.NaN,
            Deterministic: false,
            VarIsType: false)))
        .ToImmutableArray();

    public static IEnumerable<string> Names => Examples.Select(static program => program.Name);

    public static IEnumerable<MethodSignature> SignaturesFor(KernelSpec spec) => Examples.Select(program => new MethodSignature(program, spec));
}
