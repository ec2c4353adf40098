using System;
using System.Collections.Immutable;
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
}
