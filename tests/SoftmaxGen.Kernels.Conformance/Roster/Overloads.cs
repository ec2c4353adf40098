using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using System.Reflection;

namespace SoftmaxGen.Kernels.Conformance;

/// <summary>The kernels with masks, temperatures and losses: all that <see cref="Roster"/> has no signature for, and that is not a policy.</summary>
public static class Overloads
{
    public static IReadOnlyList<OverloadedKernel<float>> Float { get; } = KernelsOf<float>();

    public static IReadOnlyList<OverloadedKernel<double>> Double { get; } = KernelsOf<double>();

    public static IReadOnlyList<OverloadedKernel<Half>> Half { get; } = KernelsOf<Half>();

    public static IEnumerable<object[]> Softmax => Of(Family.Softmax);

    public static IEnumerable<object[]> LogSoftmax => Of(Family.LogSoftmax);

    public static IEnumerable<object[]> Losses => Of(Family.CrossEntropy);

    public static IEnumerable<object[]> Everything => Cases([.. Float, .. Double, .. Half]);

    private static IEnumerable<object[]> Of(Family family) => Cases(
    [
        .. Float.Where(kernel => kernel.Family == family),
        .. Double.Where(kernel => kernel.Family == family),
        .. Half.Where(kernel => kernel.Family == family),
    ]);

    private static IEnumerable<object[]> Cases(IEnumerable<object> items) => items.Select(static item => new[] { item });

    private static OverloadedKernel<T>[] KernelsOf<T>()
        where T : unmanaged, IBinaryFloatingPointIeee754<T> =>
        [
            .. from declared in Declaration.All
               where declared.HasOverloads && declared.Family != Family.Categorical && declared.ElementType == typeof(T)
               let loss = declared.Attribute as SoftmaxCrossEntropyAttribute
               select new OverloadedKernel<T>(
                   declared.Type,
                   declared.Family,
                   declared.C,
                   declared.EmptyRow,
                   declared.IsWide,
                   loss?.IgnoreIndex ?? 0,
                   loss?.ClassWeights ?? false,
                   loss?.LabelSmoothing ?? 0,
                   [.. declared.Type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly).Select(Overload<T>.Of).OfType<Overload<T>>()]),
        ];
}
