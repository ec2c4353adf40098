using System;
using SoftmaxGen.Generator.Reading;

namespace SoftmaxGen.Generator.Kernels;

/// <summary>One method of a family, or one overload of it.</summary>
/// <param name="Method">Which bit of the attribute's Methods asks for it.</param>
/// <param name="Define">Its mathematics.</param>
/// <param name="IsAsked">Which options it takes besides; none where this is null.</param>
internal sealed record Kernel(int Method, Func<KernelSpec, RowProgram> Define, Func<KernelOptions, bool>? IsAsked = null)
{
    public bool IsAskedBy(KernelSpec spec) => (spec.Methods & (1 << Method)) != 0 && IsAsked?.Invoke(spec.Options) != false;
}
