using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using SoftmaxGen.Frame.Tests.Harness;
using SoftmaxGen.Generator.Kernels;
using SoftmaxGen.Generator.Reading;
using Xunit;

namespace SoftmaxGen.Frame.Tests.Kernels;

/// <summary>
/// Kernels that no user sees, in every way through a batch: all of them at every class count and for every column where FRAME_ALL is
/// set, else a fourth of them for a few; where FRAME_KERNEL lists parts of names, those that have one.
/// </summary>
public sealed class AdversarialKernelTests
{
    private const int Shares = 4;

    private static readonly string[]? Named = Environment.GetEnvironmentVariable("FRAME_KERNEL")?.Split(',');

    private static readonly bool TakesAll = Environment.GetEnvironmentVariable("FRAME_ALL") is not null;

    private static readonly ImmutableArray<int> ClassCounts =
        TakesAll ? [1, 2, 3, 4, 5, 6, 7, 8, 9, 15, 16, 17, 23, 24, 25, 31, 32, 33, 48, 63, 64, 65, 127, 128, 129, 255, 256, 257, 300] : [1, 2, 3, 5, 8, 9, 16, 17, 31, 32, 33, 65, 129, 257];

    public static TheoryData<string> Columns => [.. (TakesAll ? Column.All : Column.Few).Select(static column => column.ToString())];

    [Theory]
    [MemberData(nameof(Columns))]
    public void EveryWayThroughABatch(string name)
    {
        Column column = Column.All.Single(column => column.ToString() == name);
        List<Fault> faults = [];

        for (int at = 0; at < ClassCounts.Length; at++)
        {
            // Others at the next class count, and for the next column.
            int share = at + Column.All.IndexOf(column);
            int c = ClassCounts[at];
            ImmutableArray<Func<KernelSpec, RowProgram>> kernels =
            [
                .. AdversarialKernels.All.Where((define, k) => Named is not null
                    ? Named.Any(define(column.Spec(c)).Name.Contains)
                    : TakesAll || (k + share) % Shares == 0),
            ];
            faults.AddRange(Trial.Faults(column, c, Data.Finite, kernels));
        }

        Assert.True(faults.Count == 0, string.Join("\n", faults.Take(20)));
    }

    /// <summary>Wider arithmetic has the library's maximum, which orders zeros and hands on each NaN.</summary>
    public static TheoryData<string> ColumnsOfTheProcessors =>
        [.. (TakesAll ? Column.All : Column.Few).Where(static column => !column.Spec(3).IsWide).Select(static column => column.ToString())];

    [Theory]
    [MemberData(nameof(ColumnsOfTheProcessors))]
    public void TheLargerOfTwoOfAnyKind(string name)
    {
        Column column = Column.All.Single(column => column.ToString() == name);

        Assert.Empty(Trial.Faults(column, 3, Data.Special, [AdversarialKernels.Greater]));
        Assert.Empty(Trial.Faults(column, 17, Data.Special, [AdversarialKernels.Greater]));
    }
}
