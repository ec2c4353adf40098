using System.Collections.Immutable;

namespace SoftmaxGen.Generator.Kernels;

/// <summary>Every family of kernels: a type carries one.</summary>
internal static class Families
{
    public static readonly ImmutableArray<Family> All = ImmutableArray.Create(SoftmaxFamily.Instance, LogSoftmaxFamily.Instance, CategoricalFamily.Instance, CrossEntropyFamily.Instance);
}
