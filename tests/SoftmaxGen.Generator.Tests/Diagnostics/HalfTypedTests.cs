using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SoftmaxGen.Generator.Tests.Harness;
using Xunit;

namespace SoftmaxGen.Generator.Tests.Diagnostics;

/// <summary>The generator and the analyzers run on every keystroke, so most of what they see is not yet C#. They must never throw.</summary>
public sealed class HalfTypedTests
{
    [Theory]
    [MemberData(nameof(HalfTyped.EachFragment), MemberType = typeof(HalfTyped))]
    public void CodeThatIsNotYetWhole([StringSyntax("C#")] string source) => Analysis.WithSuggestions(Generated(source).After);

    [Fact]
    public void TheSourceCutOffInsideAndBehindEachOfItsTokens() => Assert.All(HalfTyped.CutOff, DoesNotThrow);

    [Fact]
    public void TheSourceWithoutEachOfItsTokens() => Assert.All(HalfTyped.WithoutOne, DoesNotThrow);

    [Fact]
    public void TheSourceWithEachOfItsTokensTwice() => Assert.All(HalfTyped.WithOneTwice, DoesNotThrow);

    // In the file alone that is typed: what else there is, and what was generated, the fragments above have the analyzers read.
    private static void DoesNotThrow(string source)
    {
        CSharpCompilation after = Generated(source).After;

        Analysis.WithSuggestions(after, after.SyntaxTrees[0]);
    }

    private static Generation Generated(string source)
    {
        Generation generation = Project.Of(source).With("Good.cs", "[SoftmaxGen.Softmax(C = 1)] internal static partial class Good { }").Generate();

        Assert.True(generation.Result.Exception is null, $"{generation.Result.Exception}\n{source}");
        Assert.Contains("Good.g.cs", generation.Sources.Keys);

        return generation;
    }
}
