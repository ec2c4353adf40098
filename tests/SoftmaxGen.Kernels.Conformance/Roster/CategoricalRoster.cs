using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;

namespace SoftmaxGen.Kernels.Conformance;

/// <summary>The kernels with [Categorical].</summary>
public static class CategoricalRoster
{
    public static IReadOnlyList<CategoricalKernel<float, float>> Float { get; } = KernelsOf<float, float>();

    public static IReadOnlyList<CategoricalKernel<double, double>> Double { get; } = KernelsOf<double, double>();

    /// <summary>A Half has too few digits to choose by: random numbers are floats.</summary>
    public static IReadOnlyList<CategoricalKernel<Half, float>> Half { get; } = KernelsOf<Half, float>();

    public static IEnumerable<object[]> Kernels => Cases([.. Float, .. Double, .. Half]);

    /// <summary>Those that have all methods.</summary>
    public static IEnumerable<object[]> Full => Cases(
    [
        .. Float.Where(static kernel => kernel.Has(CategoricalMethods.All)),
        .. Double.Where(static kernel => kernel.Has(CategoricalMethods.All)),
        .. Half.Where(static kernel => kernel.Has(CategoricalMethods.All)),
    ]);

    private static IEnumerable<object[]> Cases(IEnumerable<object> items) => items.Select(static item => new[] { item });

    private static CategoricalKernel<T, TRandom>[] KernelsOf<T, TRandom>()
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where TRandom : unmanaged, IBinaryFloatingPointIeee754<TRandom> =>
        [
            .. from declared in Declaration.All
               where declared.Attribute is CategoricalAttribute && declared.ElementType == typeof(T)
               select new CategoricalKernel<T, TRandom>(declared.Type, (CategoricalAttribute)declared.Attribute, declared.IsWide),
        ];
}
