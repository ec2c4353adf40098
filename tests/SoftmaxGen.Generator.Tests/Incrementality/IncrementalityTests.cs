using System;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SoftmaxGen.Generator.Tests.Harness;
using Xunit;
using static Microsoft.CodeAnalysis.IncrementalStepRunReason;

namespace SoftmaxGen.Generator.Tests.Incrementality;

/// <summary>What each edit costs. A line in the wrong colour here is lag in somebody's IDE.</summary>
public sealed class IncrementalityTests
{
    private const string Kernel = """
        using SoftmaxGen;

        namespace My.Space
        {
            // A comment.
            [Softmax(C = 3, MaxRows = 4)]
            public partial class Foo
            {
                public int Own => 1;
            }
        }
        """;

    private static readonly Project Start = new Project().With("Foo.cs", Kernel).With("Other.cs", "internal class Other { }");

    [Fact]
    public void TheFirstRunDoesEverything() =>
        Assert.Equal(RunReasons.First, RunReasons.Of(Start.Generate(), "Foo"));

    [Fact]
    public void TheSameProjectAgainDoesNothing() =>
        Assert.Equal(RunReasons.Same, RunReasons.Of(Start.Generate().AgainOnClone(), "Foo"));

    [Theory]
    [InlineData("internal class Other { public int Member; }")]
    [InlineData("internal class Other { } internal class Foo { }")]
    [InlineData("internal class Other { // half a type")]
    [InlineData("")]
    public void AnEditInAnotherFileDoesNothing([StringSyntax("C#")] string other) =>
        Assert.Equal(RunReasons.Same, RunReasons.Of(Start.Generate().AgainAfterEdit("Other.cs", other), "Foo"));

    [Fact]
    public void AnotherFileMoreDoesNothing() =>
        Assert.Equal(RunReasons.Same, RunReasons.Of(Start.Generate().AgainWith("New.cs", "internal class New { }"), "Foo"));

    [Theory]
    [InlineData("// A comment.", "// A Comment!")]
    [InlineData("=> 1", "=> 2")]
    [InlineData("public int Own => 1;", "public void Method() { } private int _field;")]
    [InlineData("(C = 3, MaxRows", "(C=1+2, MaxRows")]
    public void AnEditInTheKernelsFileThatMovesNothingDoesNothing(string old, string edited) =>
        Assert.Equal(RunReasons.Same, AfterEdit(old, edited));

    [Theory]
    [InlineData("// A comment.", "// Another comment,\n    // of two lines.")]
    [InlineData("// A comment.", "")]
    [InlineData("public partial class Foo", "internal sealed partial class Foo : System.IDisposable")]
    [InlineData("C = 3", "C = 2 + 1")]
    [InlineData("C = 3, MaxRows = 4", "MaxRows = 4, C = 3, EmptyRow = EmptyRow.NaN, Deterministic = false, ElementType = typeof(float)")]
    [InlineData("\n", "\r\n")]
    public void AnEditThatMovesTheKernelDoesNothing(string old, string edited) =>
        Assert.Equal(RunReasons.Same, AfterEdit(old, edited));

    [Theory]
    [InlineData("C = 3", "C = 4")]
    [InlineData("MaxRows = 4", "MaxRows = 5")]
    [InlineData("C = 3", "C = 3, Deterministic = true")]
    [InlineData("C = 3", "C = 3, EmptyRow = EmptyRow.Zero")]
    [InlineData("C = 3", "C = 3, ElementType = typeof(double)")]
    public void AnotherOptionWritesTheKernelAgain(string old, string edited) =>
        Assert.Equal(RunReasons.Asked, AfterEdit(old, edited));

    [Theory]
    [InlineData("Foo", "Bar")]
    [InlineData("partial class Foo", "partial class Foo<T>")]
    [InlineData("My.Space", "My.Room")]
    public void AnotherNameWritesTheKernelAgain(string old, string edited) =>
        Assert.Equal(RunReasons.Asked with { Colliding = Unchanged }, AfterEdit(old, edited));

    [Fact]
    public void AKernelInAnotherFileLeavesTheFirstAlone()
    {
        Generation after = Start.Generate().AgainWith("Bar.cs", "[SoftmaxGen.Softmax(C = 5)] internal partial class Bar { }");

        Assert.Equal(RunReasons.Joined, RunReasons.Of(after, "Foo"));
        Assert.Equal(RunReasons.Added, RunReasons.Of(after, "Bar"));
    }

    [Fact]
    public void AKernelWhoseNameDiffersInCaseAloneRenamesTheFirst()
    {
        Generation after = Start.Generate().AgainWith("foo.cs", "namespace My.Space { [SoftmaxGen.Softmax(C = 5)] internal partial class foo { } }");

        Assert.Equal(RunReasons.Same with { Colliding = Modified, Work = Modified, Written = Modified }, RunReasons.Of(after, "Foo"));
    }

    [Fact]
    public void AMistakeInOneKernelLeavesTheOthersAlone()
    {
        Generation after = Start
            .With("Bar.cs", "[SoftmaxGen.Softmax(C = 5)] internal partial class Bar { }")
            .Generate()
            .AgainAfterEdit("Bar.cs", "[SoftmaxGen.Softmax(C = 0)] internal partial class Bar { }");

        Assert.Equal(RunReasons.Joined, RunReasons.Of(after, "Foo"));
        // What is read of it is nothing, and so not to be found by its name.
        Assert.Equal(new RunReasons(Unchanged, null, Removed, Unchanged, Removed, Removed), RunReasons.Of(after, "Bar"));
        Assert.Equal("SMG004", Assert.Single(after.Diagnostics).Id);
    }

    [Fact]
    public void ADiagnosticMovesWithItsLineAndCostsNoKernelAnything()
    {
        const string Wrong = "[SoftmaxGen.Softmax(C = 0)] internal partial class Bar { }";
        Generation first = Start.With("Bar.cs", Wrong).Generate();
        Generation after = first.AgainAfterEdit("Bar.cs", $"// One line more.\n{Wrong}");

        Assert.Equal(0, Assert.Single(first.Diagnostics).Location.GetLineSpan().StartLinePosition.Line);
        Assert.Equal(1, Assert.Single(after.Diagnostics).Location.GetLineSpan().StartLinePosition.Line);
        Assert.Equal(RunReasons.Same, RunReasons.Of(after, "Foo"));
    }

    // The generator's own diagnostics need a place in the syntax tree of the compilation at hand.
    [Fact]
    public void ADiagnosticOfTheGeneratorMovesWithItsLineAndCostsNoKernelAnything()
    {
        const string Wrong = "[SoftmaxGen.Softmax(C = Foo.C)] internal partial class Bar { }";
        Generation first = Start.With("Bar.cs", Wrong).Generate();
        Generation after = first.AgainAfterEdit("Bar.cs", $"// One line more.\n{Wrong}");

        Assert.Equal(0, Assert.Single(first.Result.Diagnostics).Location.GetLineSpan().StartLinePosition.Line);
        Assert.Equal(1, Assert.Single(after.Result.Diagnostics).Location.GetLineSpan().StartLinePosition.Line);
        Assert.Same(after.Compilation.SyntaxTrees[2], Assert.Single(after.Result.Diagnostics).Location.SourceTree);
        Assert.Equal(RunReasons.Same, RunReasons.Of(after, "Foo"));
    }

    [Fact]
    public void AnotherTargetWritesTheKernelAgain() =>
        Assert.Equal(RunReasons.Retargeted, RunReasons.Of(Start.Generate().Again((Start with { Target = Target.NetStandard20 }).Compile()), "Foo"));

    [Fact]
    public void AReferenceThatOffersNothingNewDoesNothing()
    {
        MetadataReference library = Project.Of("public class Library { }").Generate().Emit();
        Generation first = Start.Generate();

        Assert.Equal(RunReasons.Same, RunReasons.Of(first.Again(first.Compilation.AddReferences(library)), "Foo"));
    }

    [Fact]
    public void OptionsOfTheCompilationThatOfferNothingNewDoNothing()
    {
        Generation first = Start.Generate();
        CSharpCompilationOptions release = first.Compilation.Options.WithOptimizationLevel(OptimizationLevel.Release);

        Assert.Equal(RunReasons.Same, RunReasons.Of(first.Again(first.Compilation.WithOptions(release)), "Foo"));
    }

    private static RunReasons AfterEdit(string old, string edited)
    {
        Assert.Contains(old, Kernel, StringComparison.Ordinal);

        return RunReasons.Of(
            Start.Generate().AgainAfterEdit("Foo.cs", Kernel.Replace(old, edited, StringComparison.Ordinal)),
            edited == "Bar" ? "Bar" : "Foo");
    }
}
