using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using SoftmaxGen.Frame.Tests.Harness;
using SoftmaxGen.Generator.Kernels;
using SoftmaxGen.Generator.Reading;
using Xunit;

namespace SoftmaxGen.Frame.Tests.Kernels;

/// <summary>The interpreter and the shipped kernels agree: the one is shown to be right by the other.</summary>
public sealed class ShippedKernelTests
{
    // A column takes every eighth, and eight columns next to each other take all.
    private const int Shares = 8;

    // What there is with a mask, a temperature or another option besides is many kernels: of these a class count takes every twelfth.
    private const int SharesOfMany = 12;

    /// <summary>Parts of names, by which to choose families.</summary>
    private static readonly string? Named = Environment.GetEnvironmentVariable("FRAME_FAMILY");

    private static readonly ImmutableArray<int> ClassCounts = [1, 2, 3, 4, 5, 6, 7, 8, 9, 15, 16, 17, 23, 24, 25, 31, 32, 33, 48, 63, 64, 65, 127, 128, 129, 255, 256, 257, 300];

    public static TheoryData<string> Columns => [.. Column.All.Select(static column => column.ToString())];

    [Theory]
    [MemberData(nameof(Columns))]
    public void EveryWayThroughABatch(string name)
    {
        Column column = Column.All.Single(column => column.ToString() == name);
        int share = Column.All.IndexOf(column) % Shares;
        ImmutableArray<Fault> faults =
        [
            .. from c in ClassCounts.Where((_, k) => k % Shares == share)
               from family in Families.All.Where(static family => Named is null || family.Name == Named)
               from kernels in Files(family, column, c)
               from fault in Trial.Faults(column, c, Data.Special, kernels)
               select fault,
        ];

        Assert.True(faults.IsEmpty, string.Join("\n", faults.Take(6)));
    }

    /// <summary>The kernels of a family, of which one file takes no two of one name: first those without a mask.</summary>
    private static IEnumerable<ImmutableArray<Func<KernelSpec, RowProgram>>> Files(Family family, Column column, int c)
    {
        // Which of the two goes with a class count is as good as any.
        NoChoice noChoice = c % 2 == 0 ? NoChoice.Skip : NoChoice.Refuse;
        Masks masks = c <= ClassCount.Bits ? Masks.Bits | Masks.Booleans : Masks.Booleans;
        KernelSpec spec = column.Spec(c) with { Family = family, Methods = family.AllMethods, Options = KernelOptions.Default with { Masks = masks, NoChoice = noChoice, Temperature = true, SoftTargets = true, ClassWeights = c % 3 == 0, LabelSmoothing = c % 3 == 1 ? 0.125 : 0, IgnoreIndex = c % 2 == 0 ? -100 : 0 } };

        return from defined in family.KernelsFor(spec).Select(define => (define, define(spec).Name)).GroupBy(static named => named.Name).SelectMany(static named => named.Select(static (kernel, at) => (kernel.define, at))).Select(static (of, k) => (of.define, of.at, k))
               where (defined.at == 0 && family.HasLayer) || (defined.k + c + Column.All.IndexOf(column)) % SharesOfMany == 0
               group defined by defined.at into file
               select file.Select(kernel => (Func<KernelSpec, RowProgram>)(of => kernel.define(of with { Options = spec.Options }))).ToImmutableArray();
    }
}
