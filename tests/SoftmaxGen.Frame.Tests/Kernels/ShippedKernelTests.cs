using System.Collections.Immutable;
using System.Linq;
using SoftmaxGen.Frame.Tests.Harness;
using SoftmaxGen.Generator.Kernels;
using Xunit;

namespace SoftmaxGen.Frame.Tests.Kernels;

/// <summary>The interpreter and the shipped kernels agree: the one is shown to be right by the other.</summary>
public sealed class ShippedKernelTests
{
    // A column takes every eighth, and eight columns next to each other take all.
    private const int Shares = 8;

    private static readonly ImmutableArray<int> ClassCounts = [1, 2, 3, 4, 5, 6, 7, 8, 9, 15, 16, 17, 23, 24, 25, 31, 32, 33, 48, 63, 64, 65, 127, 128, 129, 255, 256, 257, 300];

    public static TheoryData<string> Columns => [.. Column.All.Select(static column => column.ToString())];

    [Theory]
    [MemberData(nameof(Columns))]
    public void EveryWayThroughABatch(string name)
    {
        Column column = Column.All.Single(column => column.ToString() == name);
        int share = Column.All.IndexOf(column) % Shares;
        ImmutableArray<Fault> faults = [.. ClassCounts.Where((_, k) => k % Shares == share).SelectMany(c => Families.All.SelectMany(family => Trial.Faults(column, c, Data.Special, family.Kernels)))];

        Assert.True(faults.IsEmpty, string.Join("\n", faults.Take(6)));
    }
}
