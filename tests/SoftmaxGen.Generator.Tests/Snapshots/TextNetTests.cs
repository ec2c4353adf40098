using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CSharp;
using SoftmaxGen.Generator.Kernels;
using SoftmaxGen.Generator.Reading;
using SoftmaxGen.Generator.Tests.Harness;
using SoftmaxGen.Generator.Writing;
using VerifyXunit;
using Xunit;

namespace SoftmaxGen.Generator.Tests.Snapshots;

/// <summary>
/// The text of every class count at and around the limits of the schedules, on every target, as hashes: a redesign that means to
/// keep each byte is held to that, and a commit that means to change some shows which.
/// </summary>
public sealed class TextNetTests
{
    private static readonly ImmutableArray<Target> Targets = [Target.Net10, Target.Net8, Target.Net6, Target.NetStandard20];

    private static readonly ImmutableArray<int> ClassCounts =
    [
        .. Enumerable.Range(1, 20), 23, 24, 25, 30, 31, 32, 33, 34, 36, 47, 48, 49, 63, 64, 65, 66, 96, 100, 127, 128, 129, 130, 255, 256, 257, 258, 1000, 1024, 1025, 2048, 2049, 4096, 65_536,
    ];

    // Of families with many methods, those around the limits.
    private static readonly ImmutableArray<int> Few = [1, 2, 3, 9, 17, 33, 65, 1000];

    [Theory]
    [InlineData("Softmax")]
    [InlineData("LogSoftmax")]
    [InlineData("Categorical")]
    [InlineData("SoftmaxCrossEntropy")]
    public async Task EveryText(string family)
    {
        Family ofAttribute = Families.All.Single(of => of.Name == family);
        (Target Target, ElementType Element)[] columns =
        [
            .. from target in Targets from element in Enum.GetValues<ElementType>() where element != ElementType.Half || target.HasHalf select (target, element),
        ];
        (int C, string Line)[] lines =
        [
            .. ClassCounts.Where(c => IsOld(ofAttribute) || Few.Contains(c)).AsParallel().Select(c => (C: c, Line: string.Join(" ", columns.Select(column => Hash(ofAttribute, c, column.Element, column.Target))))).OrderBy(static line => line.C),
        ];
        StringBuilder text = new($"// {string.Join(" ", columns.Select(static column => $"{column.Target},{column.Element}"))}\n");

        foreach ((int c, string line) in lines)
        {
            text.Append(CultureInfo.InvariantCulture, $"// {c}: {line}\n");
        }

        await Verifier.Verify(CSharpGeneratorDriver
            .Create(new TextGenerator(() => ("Net.g.cs", text.ToString())))
            .RunGenerators(Target.Net10.Empty)).UseParameters(family);
    }

    /// <summary>One hash for the texts with all combinations of options.</summary>
    private static string Hash(Family family, int c, ElementType element, Target target)
    {
        TargetSpec offered = TargetSpec.From(target.Empty.AddSyntaxTrees(CSharpSyntaxTree.ParseText("", new CSharpParseOptions(LanguageVersion.Latest))));

        return HierarchyInfo.StableHash(string.Concat(Options(Specs.Of(family, c, element)).Select(spec => HierarchyInfo.StableHash(Text(FileWriter.Write(spec, offered))))));
    }

    private static string Text(KernelFile file) => file.Text + file.Shared.Write();

    private static bool IsOld(Family family) => family == SoftmaxFamily.Instance || family == LogSoftmaxFamily.Instance;

    private static IEnumerable<KernelSpec> Options(KernelSpec spec)
    {
        KernelOptions every = Specs.EveryOverload(spec.C);

        if (!IsOld(spec.Family))
        {
            yield return spec with { Methods = spec.Family.AllMethods, Options = every };
            yield return spec with { Batches = false, Deterministic = true, EmptyRow = Reading.EmptyRow.Uniform, Options = every with { NoChoice = Reading.NoChoice.Skip, ClassWeights = true, LabelSmoothing = 0.1 } };
            yield break;
        }

        // Overloads are as many texts again.
        if (Few.Contains(spec.C))
        {
            yield return spec with { Methods = 3, Options = every with { Masks = Reading.Masks.Booleans } };
        }

        // Each option once: the first family has them in all combinations.
        if (spec.Family != SoftmaxFamily.Instance)
        {
            yield return spec;
            yield return spec with { EmptyRow = Reading.EmptyRow.Zero, Deterministic = true };
            yield return spec with { EmptyRow = Reading.EmptyRow.Uniform, MaxRows = 7 };
            yield return spec with { Methods = 9, Batches = false };
            yield break;
        }

        foreach (Reading.EmptyRow emptyRow in Enum.GetValues<Reading.EmptyRow>())
        {
            yield return spec with { EmptyRow = emptyRow };
            yield return spec with { EmptyRow = emptyRow, Deterministic = true };
        }

        yield return spec with { MaxRows = 7 };
        yield return spec with { Batches = false };
        yield return spec with { Methods = 1, Batches = false };
    }
}
