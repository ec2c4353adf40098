using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SoftmaxGen.Generator.Kernels;
using SoftmaxGen.Generator.Reading;
using SoftmaxGen.Generator.Tests.Harness;
using SoftmaxGen.Generator.Writing;
using Xunit;

namespace SoftmaxGen.Generator.Tests.Text;

/// <summary>What the kernels of a project share.</summary>
public sealed class SharedFunctionsTests
{
    private static readonly int[] ClassCounts =
        [.. Enumerable.Range(1, 70), 95, 96, 97, 100, 127, 128, 129, 255, 256, 257, 1000, 1024, 1025, 4096, 65_536];

    // A kernel is written without knowing of the others, so one of them must not mean something else by a name.
    [Theory]
    [InlineData("net10.0")]
    [InlineData("net8.0")]
    [InlineData("net6.0")]
    [InlineData("netstandard2.0")]
    public void NoTwoKernelsMeanDifferentThingsByOneName(string name)
    {
        Target target = Target.Named(name);
        TargetSpec offered = TargetSpec.From(target.Empty.AddSyntaxTrees(CSharpSyntaxTree.ParseText("", new CSharpParseOptions(LanguageVersion.Latest))));
        IEnumerable<KernelSpec> specs =
            from family in Families.All
            from c in ClassCounts
            where family.HasLayer || c % 16 == 1 || c < 6
            from element in Enum.GetValues<ElementType>()
            where element != ElementType.Half || target.HasHalf
            from deterministic in (bool[])[false, true]
            select Specs.Of(family, c, element) with { Deterministic = deterministic, EmptyRow = (Reading.EmptyRow)(c % 3), MaxRows = family.HasLayer ? c % 2 : 0, VarIsType = c % 5 == 0, Batches = c % 3 > 0, Methods = family.AllMethods, Options = c % 16 == 1 || c < 6 ? Specs.EveryOverload(c) with { ClassWeights = c % 2 == 0 } : KernelOptions.Default };

        IEnumerable<(string Function, int Texts)> named =
            from shared in specs.AsParallel().Select(spec => FileWriter.Write(spec, offered).Shared).ToList()
            from function in shared.Functions
            group function.Text by $"{shared.Class.Name}: {function.Key}" into texts
            select (texts.Key, texts.Distinct().Count());

        Assert.All(named.ToList(), static function => Assert.Equal((function.Function, 1), function));
    }

    [Fact]
    public void TheFileHasWhatItsKernelsCallAndNoMore()
    {
        Generation three = Project.Of("[SoftmaxGen.Softmax(C = 3)] public static partial class A { }").Generate();
        Generation both = Project.Of("[SoftmaxGen.Softmax(C = 3)] public static partial class A { } [SoftmaxGen.Softmax(C = 20)] public static partial class B { }").Generate();
        string less = three.AllSources["SoftmaxGen-Helpers.g.cs"];
        string more = both.AllSources["SoftmaxGen-Helpers.g.cs"];

        Assert.Equal(three.Sources["A.g.cs"], both.Sources["A.g.cs"]);
        Assert.DoesNotContain(" LoadGroup512(", less, StringComparison.Ordinal);
        Assert.Contains(" LoadGroup512(", more, StringComparison.Ordinal);
        Assert.Subset(new HashSet<string>(more.Split((char)10)), new HashSet<string>(less.Split((char)10)));
    }

    [Fact]
    public void KernelsThatFuseAndThoseThatDoNotHaveAClassEach() => Assert.Equal(
        ["A.g.cs", "B.g.cs", "SoftmaxGen-Helpers.g.cs", "SoftmaxGen-UnfusedHelpers.g.cs"],
        Project.Of("[SoftmaxGen.Softmax(C = 3)] public static partial class A { } [SoftmaxGen.Softmax(C = 3, Deterministic = true)] public static partial class B { }")
            .Generate()
            .Compiles()
            .AllSources
            .Keys);

    [Fact]
    public void AProjectWithoutKernelsHasNone() => Assert.Empty(Project.Of("[SoftmaxGen.Softmax(C = 0)] public static partial class A { }").Generate().AllSources);

    // What one kernel no longer asks for goes, and what no kernel changed stays.
    [Fact]
    public void AnEditOfAKernelWritesTheFileAgainOnlyWhereItAsksForMore()
    {
        Generation first = Project.Of("[SoftmaxGen.Softmax(C = 3)] public static partial class A { }").With("B.cs", "[SoftmaxGen.Softmax(C = 3)] public static partial class B { }").Generate();

        Assert.Equal(IncrementalStepRunReason.Cached, Reason(first.AgainAfterEdit("B.cs", "[SoftmaxGen.Softmax(C = 3, MaxRows = 0)] public static partial class D { }")));
        Assert.Equal(IncrementalStepRunReason.Modified, Reason(first.AgainAfterEdit("B.cs", "[SoftmaxGen.Softmax(C = 100)] public static partial class B { }")));

        static IncrementalStepRunReason Reason(Generation generation) =>
            Assert.Single(Assert.Single(generation.Result.TrackedSteps[TrackingNames.Shared]).Outputs).Reason;
    }

    [Theory]
    [InlineData("Game", "Game")]
    [InlineData("My.Game2", "My_Game2")]
    public void TheNameOfAnAssemblyIsAPartOfTheClasss(string assembly, string name) => Assert.Equal(name, SharedClass.NameOf(assembly));

    [Fact]
    public void NoTwoAssembliesShareAName()
    {
        string?[] assemblies = [null, "A.B", "A_B", "A-B", "A B", "A", "A.", "A..B", "\u00e4", "\u00f6", "A_", "_A", "1"];
        string[] names = [.. assemblies.Select(SharedClass.NameOf)];

        Assert.Equal(names.Length, names.Distinct().Count());
        Assert.All(names, static name => Assert.Matches("^[A-Za-z0-9_]*$", name));
    }
}
