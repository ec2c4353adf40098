using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using System.Reflection;
using SoftmaxGen.Kernels.Conformance;
using Xunit;

namespace SoftmaxGen.Kernels.Tests;

public class RosterTests
{
    private static readonly int[] ClassCounts = [.. Enumerable.Range(1, 40), 63, 64, 65, 100, 127, 128, 256, 257, 1000, 4096];

    [Fact]
    public void Every_class_count_is_there_for_every_element_type()
    {
        AssertHasEveryClassCount(Roster.Float);
        AssertHasEveryClassCount(Roster.Double);
        AssertHasEveryClassCount(Roster.Half);
    }

    [Fact]
    public void Every_option_is_there_for_every_element_type()
    {
        AssertHasEveryOption(Roster.Float, Roster.FloatLayers);
        AssertHasEveryOption(Roster.Double, Roster.DoubleLayers);
        AssertHasEveryOption(Roster.Half, Roster.HalfLayers);
        Assert.Equal([2, 3, 4], Roster.Vectors.Select(static vector => vector.Kernel.C).Distinct().Order());
    }

    [Theory, MemberData(nameof(Roster.Kernels), MemberType = typeof(Roster))]
    public void The_constant_C_is_the_class_count<T>(Kernel<T> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        FieldInfo? constant = kernel.Forward.Method.DeclaringType!.GetField("C", BindingFlags.Public | BindingFlags.Static);

        Assert.NotNull(constant);
        Assert.True(constant.IsLiteral);
        Assert.Equal(kernel.C, constant.GetRawConstantValue());
    }

    private static void AssertHasEveryClassCount<T>(IEnumerable<Kernel<T>> kernels)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> =>
        Assert.Equal(
            ClassCounts,
            kernels.Where(static kernel => kernel is { EmptyRow: EmptyRow.NaN, Deterministic: false }).Select(static kernel => kernel.C).Distinct().Order());

    private static void AssertHasEveryOption<T>(IReadOnlyList<Kernel<T>> kernels, IReadOnlyList<Layer<T>> layers)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        Assert.Contains(kernels, static kernel => kernel.EmptyRow == EmptyRow.Zero);
        Assert.Contains(kernels, static kernel => kernel.EmptyRow == EmptyRow.Uniform);
        Assert.Contains(kernels, static kernel => kernel.Deterministic);
        Assert.NotEmpty(layers);
    }
}
