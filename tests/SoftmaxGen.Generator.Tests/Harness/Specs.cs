using System.Collections.Immutable;
using SoftmaxGen.Generator.Kernels;
using SoftmaxGen.Generator.Reading;

namespace SoftmaxGen.Generator.Tests.Harness;

/// <summary>What the reader makes of an attribute, without one.</summary>
internal static class Specs
{
    /// <summary>A static class Kernels with the defaults of [Softmax].</summary>
    public static KernelSpec Of(int c, ElementType element) => Of(SoftmaxFamily.Instance, c, element);

    /// <summary>The same of any family.</summary>
    public static KernelSpec Of(Family family, int c, ElementType element) => KernelSpec.Of(family, c) with { Hierarchy = Hierarchy("Kernels"), Element = element };

    /// <summary>Options that ask for every overload there is.</summary>
    public static KernelOptions EveryOverload(int c) => KernelOptions.Default with
    {
        Masks = c <= ClassCount.Bits ? Reading.Masks.Bits | Reading.Masks.Booleans : Reading.Masks.Booleans,
        Temperature = true,
        SoftTargets = true,
    };

    /// <summary>A class in the global namespace.</summary>
    public static HierarchyInfo Hierarchy(string name) => new("", ImmutableArray.Create(new TypeHeader("class", name)), name, MayHideInherited: false);
}
