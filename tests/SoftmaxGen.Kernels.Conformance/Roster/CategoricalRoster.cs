using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using System.Reflection;
using SoftmaxGen.Kernels.Plain;

namespace SoftmaxGen.Kernels.Conformance;

/// <summary>Every type with [Categorical] in this assembly, and in that of a target without vectors.</summary>
public static class CategoricalRoster
{
    private static readonly (Type Type, CategoricalAttribute Declared)[] Declared =
    [
        .. from assembly in new[] { typeof(CategoricalRoster).Assembly, typeof(PlainFloat1).Assembly }
           from type in assembly.GetTypes()
           let attribute = type.GetCustomAttribute<CategoricalAttribute>()
           where attribute is not null
           select (type, attribute),
    ];

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
            .. from item in Declared
               where item.Declared.ElementType == typeof(T)
               let isPlain = item.Type.Assembly == typeof(PlainFloat1).Assembly
               select new CategoricalKernel<T, TRandom>(item.Type, item.Declared, typeof(T) == typeof(Half) || (isPlain && typeof(T) == typeof(float) && !item.Declared.Deterministic)),
        ];
}
