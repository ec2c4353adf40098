using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using System.Reflection;
using SoftmaxGen.Kernels.Conformance;
using Xunit;

namespace SoftmaxGen.Kernels.Tests;

public class RosterTests
{
    private static readonly int[] LogClassCounts = [.. Enumerable.Range(1, 9), 15, 16, 17, 24, 31, 32, 33, 64, 65, 100, 256, 257, 1000];
    private static readonly int[] LogDoubleClassCounts = [1, 2, 3, 4, 5, 8, 9, 16, 17, 31, 32, 33, 64, 65, 100, 257, 1000];
    private static readonly int[] LogHalfClassCounts = [1, 2, 3, 5, 8, 16, 17, 33, 64, 100, 257, 1000];

    private static readonly int[] ClassCounts = [.. Enumerable.Range(1, 40), 63, 64, 65, 100, 127, 128, 256, 257, 1000, 4096];

    [Fact]
    public void Every_class_count_is_there_for_every_element_type()
    {
        AssertHasEveryClassCount(Roster.Float, LogClassCounts);
        AssertHasEveryClassCount(Roster.Double, LogDoubleClassCounts);
        AssertHasEveryClassCount(Roster.Half, LogHalfClassCounts);
    }

    [Fact]
    public void Every_option_is_there_for_every_element_type()
    {
        foreach (Family family in (Family[])[Family.Softmax, Family.LogSoftmax])
        {
            AssertHasEveryOption(family, Roster.Float, Roster.FloatLayers);
            AssertHasEveryOption(family, Roster.Double, Roster.DoubleLayers);
            AssertHasEveryOption(family, Roster.Half, Roster.HalfLayers);
            Assert.Equal([2, 3, 4], Roster.Vectors.Where(vector => vector.Kernel.Family == family).Select(static vector => vector.Kernel.C).Distinct().Order());
        }
    }

    [Theory, MemberData(nameof(Roster.Kernels), MemberType = typeof(Roster))]
    public void A_kernel_has_the_methods_of_its_family<T>(Kernel<T> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        Assert.True(kernel.HasJacobian || kernel.Family != Family.Softmax);
        Assert.Equal(kernel.Family == Family.LogSoftmax, kernel.HasLogSumExp);
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

    private static void AssertHasEveryClassCount<T>(IReadOnlyList<Kernel<T>> kernels, int[] ofLog)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        Assert.Empty(ClassCounts.Except(Plain(Family.Softmax)));
        Assert.Empty(ofLog.Except(Plain(Family.LogSoftmax)));

        IEnumerable<int> Plain(Family family) => kernels
            .Where(kernel => kernel is { EmptyRow: EmptyRow.NaN, Deterministic: false } && kernel.Family == family)
            .Select(static kernel => kernel.C);
    }

    private static void AssertHasEveryOption<T>(Family family, IReadOnlyList<Kernel<T>> kernels, IReadOnlyList<Layer<T>> layers)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        Assert.Contains(kernels, kernel => kernel.EmptyRow == EmptyRow.Zero && kernel.Family == family);
        Assert.Contains(kernels, kernel => kernel.EmptyRow == EmptyRow.Uniform && kernel.Family == family);
        Assert.Contains(kernels, kernel => kernel.Deterministic && kernel.Family == family);
        Assert.Contains(layers, layer => layer.Kernel.Family == family);
    }
}
