using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;
using Xunit.Sdk;

namespace SoftmaxGen.Generator.Tests.Harness;

/// <summary>The harness can fail: each promise that it checks is broken here once.</summary>
public sealed class HarnessTests
{
    private static readonly CSharpParseOptions Latest = new(LanguageVersion.Latest, DocumentationMode.Diagnose);

    [Theory]
    [InlineData("CS1591", "public static class Undocumented { }")]
    [InlineData("CS1574", "/// <summary><see cref=\"Nothing\"/></summary>\npublic static class Referring { }")]
    [InlineData("CS1573", "/// <summary></summary>\npublic static class P\n{\n/// <summary></summary>\n/// <param name=\"a\">a</param>\npublic static void F(int a, int b) { }\n}")]
    [InlineData("CS0419", "/// <summary><see cref=\"F\"/></summary>\npublic static class P\n{\ninternal static void F(int a) { }\ninternal static void F() { }\n}")]
    [InlineData("CS8603", "#nullable enable\ninternal static class Nulls { internal static string F() => null; }")]
    [InlineData("CS0219", "internal static class Unused { internal static void F() { int i = 0; } }")]
    [InlineData("CS0108", "internal class A { internal void F() { } }\ninternal class B : A { internal void F() { } }")]
    [InlineData("CS0246", "internal static class Wrong { internal static Missing F; }")]
    [InlineData("CS1002", "internal static class Torn { internal static int F }")]
    public void AWarningOrErrorInGeneratedCodeFails(string id, string generated)
    {
        Generation generation = Generate("", generated);

        XunitException failure = Assert.ThrowsAny<XunitException>(() => generation.Compiles());
        Assert.Contains(id, failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AWarningOfTheUsersOwnIsExcusedAndAnErrorIsNot()
    {
        Generate("public class Undocumented { }", "").Compiles();

        Assert.ThrowsAny<XunitException>(() => Generate("class Wrong : Missing { }", "").Compiles());
    }

    [Fact]
    public void AWarningThatGeneratedCodeCausesInTheUsersFails() =>
        Assert.ThrowsAny<XunitException>(() => Generate(
            "internal class A { internal static void F() => B.G(); }",
            "internal static class B { [global::System.Obsolete] internal static void G() { } }").Compiles());

    [Theory]
    [InlineData("net10.0", "System.Runtime.Intrinsics.Vector512", true)]
    [InlineData("net8.0", "System.Runtime.Intrinsics.Vector512", true)]
    [InlineData("net6.0", "System.Runtime.Intrinsics.Vector512", false)]
    [InlineData("net6.0", "System.Half", true)]
    [InlineData("netstandard2.1", "System.Half", false)]
    [InlineData("netstandard2.1", "System.Span`1", true)]
    [InlineData("netstandard2.0", "System.Span`1", true)]
    [InlineData("netstandard2.0", "System.HashCode", false)]
    [InlineData("net48", "System.Span`1", true)]
    [InlineData("net48", "System.AppDomain", true)]
    [InlineData("net48", "System.Numerics.Vector3", true)]
    [InlineData("netstandard2.0", "System.Numerics.Vector3", true)]
    public void ATargetOffersWhatItsFrameworkDoes(string target, string type, bool expected) =>
        Assert.Equal(expected, Target.Named(target).Empty.GetTypeByMetadataName(type) is not null);

    [Fact]
    public void ATargetWithoutThePackageHasNoSpan() =>
        Assert.Null(Target.NetStandard20Alone.Empty.GetTypeByMetadataName("System.Span`1"));

    [Fact]
    public void EveryTargetHasTheAttribute() =>
        Assert.All(Target.All.Add(Target.NetStandard20Alone), target => Assert.NotNull(target.Empty.GetTypeByMetadataName("SoftmaxGen.SoftmaxAttribute")));

    [Fact]
    public void AStepThatKeepsASymbolIsFound()
    {
        XunitException failure = Assert.ThrowsAny<XunitException>(() => Run(static type => type));
        Assert.Contains("Symbol", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AStepThatKeepsALocationDeepInsideIsFound()
    {
        XunitException failure = Assert.ThrowsAny<XunitException>(() => Run(static type => new Holder(ImmutableArray.Create<object?>(null, type.Locations[0]))));
        Assert.Contains("Location", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AStepThatIsNewEveryTimeIsFound()
    {
        XunitException failure = Assert.ThrowsAny<XunitException>(() => Run(static type => new[] { type.Name }));
        Assert.Contains("Modified", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AStepThatComparesByValueIsCached() => Run(static type => type.Name);

    private static Generation Generate(string user, string generated) =>
        Generation.Of(Project.Of(user).Compile(), Latest, new TextGenerator(() => ("Text.g.cs", generated)));

    private static void Run(Func<INamedTypeSymbol, object> model)
    {
        CSharpCompilation compilation = Project.Of("class A { }").Compile();

        Pipeline.IsCachedAndHoldsNoRoslyn(Generation.Of(compilation, Latest, new ModelGenerator(model)), ["Model"]);
    }

    private sealed record Holder(ImmutableArray<object?> Items);

    private sealed class ModelGenerator(Func<INamedTypeSymbol, object> model) : IIncrementalGenerator
    {
        public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterSourceOutput(
            context.SyntaxProvider
                .CreateSyntaxProvider(
                    static (node, _) => node is ClassDeclarationSyntax,
                    (syntax, _) => model((INamedTypeSymbol)syntax.SemanticModel.GetDeclaredSymbol(syntax.Node)!))
                .WithTrackingName("Model"),
            static (_, _) => { });
    }
}
