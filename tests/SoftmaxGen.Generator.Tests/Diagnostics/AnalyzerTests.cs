using System;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using SoftmaxGen.Generator.Diagnostics;
using SoftmaxGen.Generator.Tests.Harness;
using Xunit;

namespace SoftmaxGen.Generator.Tests.Diagnostics;

/// <summary>Who says what, and that the user has the last word on it. The rules themselves are in <see cref="DiagnosticTests"/>.</summary>
public sealed class AnalyzerTests
{
    private static readonly ImmutableArray<DiagnosticDescriptor> OfAnalyzers =
        [.. Analysis.Analyzers.SelectMany(static analyzer => analyzer.SupportedDiagnostics)];

    private static readonly ImmutableArray<DiagnosticDescriptor> All = [.. OfAnalyzers, .. Descriptors.OfTheGenerator];

    [Fact]
    public void EachDiagnosticIsSaidByTheGeneratorOrByOneAnalyzer()
    {
        string[] declared = [.. typeof(DiagnosticIds).GetFields().Select(static field => field.GetRawConstantValue()).Cast<string>().Where(static id => id.StartsWith("SMG", StringComparison.Ordinal))];

        Assert.Equal(declared.Order(StringComparer.Ordinal), All.Select(static descriptor => descriptor.Id).Order(StringComparer.Ordinal));
        Assert.Equal(All.Length, All.Distinct().Count());
    }

    [Fact]
    public void EachDiagnosticHasAPageAndALineInTheIndex()
    {
        string index = File.ReadAllText(Path.Combine(Repository(), "docs", "diagnostics.md"));

        Assert.All(All, descriptor =>
        {
            string page = File.ReadAllText(Path.Combine(Repository(), descriptor.HelpLinkUri));

            Assert.EndsWith($"docs/diagnostics/{descriptor.Id}.md", descriptor.HelpLinkUri, StringComparison.Ordinal);
            Assert.StartsWith($"# {descriptor.Id}: {descriptor.Title}\n", page, StringComparison.Ordinal);
            Assert.All(["## Cause", "## Example", "## Fix", "## When to suppress"], part => Assert.Contains($"\n{part}\n", page, StringComparison.Ordinal));
            Assert.Contains($"| [{descriptor.Id}](diagnostics/{descriptor.Id}.md) |", index, StringComparison.Ordinal);
        });
    }

    [Theory]
    [InlineData("[Softmax(C = 0)] public static class K { }", "SMG001", "SMG004")]
    [InlineData("[Softmax(C = Missing.N)] public static class K { }", "SMG001", "SMG013")]
    public void ABrokenKernelIsNotWrittenAndNothingIsSaidTwice([StringSyntax("C#")] string source, params string[] ids)
    {
        Generation generation = Project.Of($"using SoftmaxGen; {source}").Generate();

        Assert.Empty(generation.Sources);
        Assert.Equal(ids, generation.Diagnostics.Select(static diagnostic => diagnostic.Id).Order(StringComparer.Ordinal));
    }

    // A compiler that finds an error in a declaration never comes to its analyzers, nor does one that is told to leave them out.
    [Theory]
    [InlineData("SMG001", "[Softmax(C = 3)] public static class K { }")]
    [InlineData("SMG002", "public class Outer { [Softmax(C = 3)] public partial class K { } }")]
    [InlineData("SMG003", "[Softmax] public partial class K { }")]
    [InlineData("SMG003", "[Softmax(5)] public partial class K { }")]
    [InlineData("SMG004", "[Softmax(C = 0)] public partial class K { }")]
    [InlineData("SMG005", "[Softmax(C = 3, ElementType = typeof(int))] public partial class K { }")]
    [InlineData("SMG007", "[Softmax(C = 3)] public partial class K { const int C = 3; }")]
    [InlineData("SMG008", "[Softmax(C = 3)] public partial interface K { }")]
    [InlineData("SMG009", "[Softmax(C = 3, MaxRows = 4)] public static partial class K { }")]
    [InlineData("SMG010", "[Softmax(C = 3, MaxRows = -1)] public partial class K { }")]
    [InlineData("SMG015", "[Softmax(C = 3, EmptyRow = (EmptyRow)7)] public partial class K { }")]
    [InlineData("SMG020", "[Softmax(C = 3, Methods = SoftmaxMethods.None)] public partial class K { }")]
    [InlineData("SMG021", "[Categorical(C = 65, Masks = Masks.Bits)] public partial class K { }")]
    [InlineData("SMG016", "[System.Runtime.InteropServices.StructLayout((short)0)] [Softmax(C = 3, MaxRows = 2)] public partial class K { }")]
    [InlineData("SMG019", "[Softmax(C = 3)] [LogSoftmax(C = 3)] public partial class K { }")]
    public void WhatKeepsAKernelFromBeingWrittenIsSaidByTheGeneratorToo(string id, [StringSyntax("C#")] string source)
    {
        Generation generation = Project.Of($"using SoftmaxGen; {source}").Generate();

        Diagnostic said = Assert.Single(generation.Result.Diagnostics);
        Assert.Equal(id, said.Id);

        // Equal to the last word, or the compiler would say it twice.
        Assert.Equal(said, Assert.Single(Analysis.Of(generation.After)));
    }

    [Theory]
    [InlineData("netstandard2.0 alone", LanguageVersion.Latest, "SMG012")]
    [InlineData("net10.0", LanguageVersion.CSharp7_2, "SMG011")]
    public void SoIsATargetThatCannotHaveThem(string target, LanguageVersion language, string id)
    {
        Project project = Project.Of("[SoftmaxGen.Softmax(C = 3)] public partial class K { }") with
        {
            Target = target == Target.NetStandard20Alone.Name ? Target.NetStandard20Alone : Target.Named(target),
            Language = language,
        };
        Generation generation = project.Generate();

        Diagnostic said = Assert.Single(generation.Result.Diagnostics);
        Assert.Equal(id, said.Id);
        Assert.Equal(said, Assert.Single(Analysis.Of(generation.After)));
    }

    // The attribute is right, and stands in what another generator wrote: that is, in a file that this generator never saw.
    [Theory]
    [InlineData("Razor/Counter_razor.g.cs", "")]
    [InlineData("Counter.generated.cs", "")]
    [InlineData("Counter.cs", "// <auto-generated/>\n")]
    public void SMG018AnAttributeThatTheGeneratorNeverSaw(string path, string opening)
    {
        CSharpCompilation after = Project.Of("[SoftmaxGen.Softmax(C = 3)] public static partial class Good { }").Generate().After;
        const string Source = "public partial class Counter { [SoftmaxGen.Softmax(C = 3)] public static partial class K { } }";
        SyntaxTree generated = CSharpSyntaxTree.ParseText(opening + Source, (CSharpParseOptions)after.SyntaxTrees[0].Options, path, System.Text.Encoding.UTF8);

        Diagnostic said = Assert.Single(Analysis.Of(after.AddSyntaxTrees(generated)));

        Assert.Equal("SMG018", said.Id);
        Assert.Equal("SoftmaxGen.Softmax(C = 3)", generated.GetText().ToString(said.Location.SourceSpan));
        Assert.Contains("'K'", said.GetMessage(), StringComparison.Ordinal);
        Assert.Contains("code-behind", said.GetMessage(), StringComparison.Ordinal);
    }

    // An editor may not have run the generator since the attribute was typed.
    [Fact]
    public void AKernelThatIsNotThereYetIsNoFaultOfThePerson() =>
        Assert.Empty(Analysis.Of(Project.Of("[SoftmaxGen.Softmax(C = 3)] public static partial class K { }").Compile()));

    // With a build as much as in an editor where the generator has yet to run.
    [Theory]
    [InlineData("[Softmax(C = 3, MaxRows = 2)] public partial class K { private float[] _softmaxGenProbabilities; }", "SMG007")]
    [InlineData("[Softmax(C = 3)] public partial class K { }")]
    [InlineData("[Softmax(C = 3)] public static partial class A { } [Softmax(C = A.C)] public static partial class K { }")]
    public void TheAnalyzersSayTheSameBeforeAndAfterTheGenerator([StringSyntax("C#")] string source, params string[] ids)
    {
        Generation generation = Project.Of($"using SoftmaxGen; {source}").Generate();

        Assert.Equal(ids, Analysis.Of(generation.Compilation).Select(static diagnostic => diagnostic.Id));
        Assert.Equal(ids, Analysis.Of(generation.After).Select(static diagnostic => diagnostic.Id));
    }

    // As when an editor still has the file of a minute ago.
    [Fact]
    public void AMemberTypedAfterTheKernelWasWrittenIsFound()
    {
        Generation generation = Project.Of("[SoftmaxGen.Softmax(C = 3)] public static partial class K { }").Generate();

        Diagnostic found = Assert.Single(Analysis.Of(generation.After.AddSyntaxTrees(
            generation.Compilation.SyntaxTrees[0].WithFilePath("More.cs").WithRootAndOptions(
                SyntaxFactory.ParseCompilationUnit("public static partial class K { public const int C = 3; }"),
                generation.Compilation.SyntaxTrees[0].Options))));

        Assert.Equal("SMG007", found.Id);
        Assert.Equal("More.cs", found.Location.SourceTree!.FilePath);
    }

    [Fact]
    public void SMG014AFileOfAnEarlierRunThatIsCompiledAsSource()
    {
        const string Source = "[SoftmaxGen.Softmax(C = {0}, MaxRows = 2)] public partial class K {{ }}";
        Project project = Project.Of(string.Format(null, Source, 3));
        string old = project.Generate().Source;

        Generation generation = Project.Of(string.Format(null, Source, 4)).With("Generated/K.g.cs", old).Generate();

        Diagnostic found = Assert.Single(generation.Diagnostics);
        Assert.Equal("SMG014", found.Id);
        Assert.Equal("Generated/K.g.cs", found.Location.SourceTree!.FilePath);
        Assert.Equal("SoftmaxGenKernel", old.Substring(found.Location.SourceSpan.Start, found.Location.SourceSpan.Length));
        Assert.Contains("exclude that file", found.GetMessage(), StringComparison.Ordinal);
        Assert.Empty(generation.Sources);
    }

    [Theory]
    [InlineData("SMG001", "[Softmax(C = 3)] public static class K { }")]
    [InlineData("SMG002", "public class Outer { [Softmax(C = 3)] public partial class K { } }")]
    [InlineData("SMG003", "[Softmax] public partial class K { }")]
    [InlineData("SMG004", "[Softmax(C = 0)] public partial class K { }")]
    [InlineData("SMG005", "[Softmax(C = 3, ElementType = typeof(int))] public partial class K { }")]
    [InlineData("SMG007", "[Softmax(C = 3)] public partial class K { const int C = 3; }")]
    [InlineData("SMG008", "[Softmax(C = 3)] public partial interface K { }")]
    [InlineData("SMG009", "[Softmax(C = 3, MaxRows = 4)] public static partial class K { }")]
    [InlineData("SMG010", "[Softmax(C = 3, MaxRows = -1)] public partial class K { }")]
    [InlineData("SMG013", "[Softmax(C = Missing.N)] public partial class K { }")]
    [InlineData("SMG015", "[Softmax(C = 3, EmptyRow = (EmptyRow)7)] public partial class K { }")]
    [InlineData("SMG020", "[Softmax(C = 3, Methods = SoftmaxMethods.None)] public partial class K { }")]
    [InlineData("SMG021", "[Categorical(C = 65, Masks = Masks.Bits)] public partial class K { }")]
    [InlineData("SMG016", "[System.Runtime.InteropServices.StructLayout((short)0)] [Softmax(C = 3, MaxRows = 2)] public partial class K { }")]
    [InlineData("SMG019", "[Softmax(C = 3)] [LogSoftmax(C = 3)] public partial class K { }")]
    [InlineData("SMG017", "public partial class Outer { const int C = 10; [Softmax(C = 3)] public static partial class K { public static int Size => C; } }")]
    public void APragmaAndAnEditorConfigReachIt(string id, [StringSyntax("C#")] string source)
    {
        Project project = Project.Of($"using SoftmaxGen;\n{source}");

        Assert.Equal([(id, DiagnosticSeverity.Error)], Said(project));
        Assert.Empty(Said(Project.Of($"using SoftmaxGen;\n#pragma warning disable {id}\n{source}\n#pragma warning restore {id}")));
        Assert.Equal([(id, DiagnosticSeverity.Error)], Said(Project.Of($"using SoftmaxGen;\n#pragma warning disable {id}\n#pragma warning restore {id}\n{source}")));
        Assert.Empty(Said(project with { EditorConfig = $"[*.cs]\ndotnet_diagnostic.{id}.severity = none" }));
        Assert.Equal([(id, DiagnosticSeverity.Warning)], Said(project with { EditorConfig = $"[*.cs]\ndotnet_diagnostic.{id}.severity = warning" }));
        Assert.Equal([(id, DiagnosticSeverity.Error)], Said(project with { EditorConfig = $"[Other.cs]\ndotnet_diagnostic.{id}.severity = none" }));
    }

    // No kernel is missing without a word, not even where another tool wrote the attribute.
    [Theory]
    [InlineData("Kernel.g.cs", "")]
    [InlineData("Kernel.cs", "// <auto-generated/>\n")]
    public void GeneratedCodeIsHeldToTheRulesToo(string path, string opening)
    {
        Project project = new Project().With(path, $"{opening}[SoftmaxGen.Softmax(C = 0)] public partial class K {{ }}");

        Assert.Single(project.Generate().Diagnostics);
        Assert.Empty(project.Generate().Sources);
    }

    // The compiler's CS0592 says all: no rule of ours, no kernel, and no crash.
    [Theory]
    [InlineData("[Softmax(C = 3)] public enum K { }")]
    [InlineData("[Softmax(C = 0)] public delegate void K();")]
    [InlineData("public class A { [Softmax(C = 0)] public int N; }")]
    [InlineData("[assembly: Softmax(C = 0)]")]
    public void WhatIsNoTypeToExtendIsTheCompilersToRefuse([StringSyntax("C#")] string source)
    {
        Generation generation = Project.Of($"using SoftmaxGen; {source}").Generate();

        Assert.Empty(generation.Diagnostics);
        Assert.Empty(generation.Sources);
        Assert.Contains(generation.Compilation.GetDiagnostics(), static diagnostic => diagnostic.Id == "CS0592");
    }

    [Theory]
    [InlineData("SMG004", "using Soft = SoftmaxGen.SoftmaxAttribute; [Soft([|C = 0|])] public partial class K { }")]
    [InlineData("SMG004", "using S = SoftmaxGen; [S.Softmax([|C = 0|])] public partial class K { }")]
    [InlineData("SMG004", "[global::SoftmaxGen.SoftmaxAttribute([|C = K.N|])] public partial class K { internal const int N = -2; }")]
    [InlineData("SMG004", "[System.Obsolete, SoftmaxGen.Softmax([|C = 0|]), System.Serializable] public partial class K { }")]
    [InlineData("SMG004", "[System.Obsolete] [SoftmaxGen.Softmax([|C = 0|])] public partial record struct K(int N);")]
    [InlineData("SMG001", "public partial class Outer<T> { public partial struct Middle<U> where U : T { [SoftmaxGen.Softmax(C = 3)] public class [|K|]<V> { } } }")]
    [InlineData("SMG002", "public class [|Outer|]<T> { public partial struct Middle<U> { [SoftmaxGen.Softmax(C = 3)] public partial class K<V> { } } }")]
    [InlineData("SMG008", "file partial class Outer<T> { [SoftmaxGen.Softmax(C = 3)] public partial class [|K|] { } }")]
    [InlineData("SMG001", "System.Console.WriteLine(1); [SoftmaxGen.Softmax(C = 3)] static class [|K|] { }")]
    [InlineData("SMG001", "namespace N; [SoftmaxGen.Softmax(C = 3)] static class [|K|] { }")]
    [InlineData("SMG001", "partial class K { } [SoftmaxGen.Softmax(C = 3)] class [|K|] { }")]
    public void HoweverItIsWrittenTheAttributeIsSeen(string id, [StringSyntax("C#")] string source)
    {
        MarkedSource marked = MarkedSource.Parse(source);

        Diagnostic found = Assert.Single(Project.Of(marked.Text).Generate().Diagnostics);

        Assert.Equal(id, found.Id);
        Assert.Equal(marked.Span, found.Location.SourceSpan);
    }

    [Fact]
    public void AnAttributeOfTheSameNameIsSomebodyElses() =>
        Assert.Empty(Project.Of("namespace Other { class SoftmaxAttribute : System.Attribute { public int C; } [Softmax(C = 0)] class K { } }").Generate().Diagnostics);

    private static (string Id, DiagnosticSeverity Severity)[] Said(Project project) =>
        [.. project.Generate().Diagnostics.Where(static diagnostic => !diagnostic.IsSuppressed).Select(static diagnostic => (diagnostic.Id, diagnostic.Severity))];

    private static string Repository([CallerFilePath] string path = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, "..", "..", ".."));
}
