using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SoftmaxGen.Generator.Reading;
using SoftmaxGen.Generator.Tests.Harness;
using Xunit;

namespace SoftmaxGen.Generator.Tests.Incrementality;

/// <summary>What is read again after an edit, and what is not: the first must never be too little, the second is an editor's time.</summary>
public sealed class KernelFinderTests
{
    private const string Other = """
        using System;

        public static class Counts
        {
            public const int N = 3;
            public static readonly int Zero = 0;

            public static int Next(int n)
            {
                // A comment.
                return n + 1;
            }

            public static int Last => 9;
        }

        public class Base { protected class Kept { } }

        public partial class Bar { }
        """;

    private static readonly Project Start = new Project()
        .With("Foo.cs", "[SoftmaxGen.Softmax(C = Counts.N)] public partial class Foo : Base { public int Own() { return 1; } }")
        .With("Bar.cs", "[SoftmaxGen.Softmax(C = 4)] public partial class Bar { }")
        .With("Other.cs", Other);

    [Theory]
    [InlineData("return n + 1;", "return n + 2;")]
    [InlineData("return n + 1;", "return n +")]
    [InlineData("return n + 1;", "int three = 3; int N() { return three; } return n + N();")]
    [InlineData("// A comment.", "// Another.\n")]
    [InlineData("=> 9", "=> 10")]
    [InlineData("Zero = 0", "Zero = 1")]
    public void AnEditInABodyHasNothingReadAgain(string old, string edited)
    {
        (ReadResult[] before, ReadResult[] after) = Edited("Other.cs", Replace(Other, old, edited));

        Assert.All(before.Zip(after), static pair => Assert.Same(pair.First, pair.Second));
    }

    // Read again, with the same result: only a compiler knows that it cannot matter.
    [Theory]
    [InlineData("int Last", "int Latest")]
    [InlineData("using System;", "")]
    [InlineData("public static int Next(int n)", "public static int Next(int n, int m)")]
    [InlineData("return n + 1;", "return n + 1; }")]
    public void AnEditOfADeclarationHasEverythingReadAgain(string old, string edited)
    {
        (ReadResult[] before, ReadResult[] after) = Edited("Other.cs", Replace(Other, old, edited));

        Assert.Equal(before, after);
        Assert.All(before.Zip(after), static pair => Assert.NotSame(pair.First, pair.Second));
    }

    [Theory]
    [InlineData("N = 3", "N = 5")]
    [InlineData("N = 3", "N = Two + 2; private const int Two = 2")]
    [InlineData("const int N", "static int N")]
    [InlineData("class Kept", "class var")]
    [InlineData("public class Base", "namespace SoftmaxGen { class SoftmaxAttribute : Attribute { public long C; } }\npublic class Base")]
    [InlineData("public partial class Bar { }", "public partial class Bar { public int Forward; }")]
    [InlineData("public partial class Bar { }", "public partial class Bar { private static class SoftmaxGenKernel { } }")]
    [InlineData("public partial class Bar { }", "public static partial class Bar { }\nclass var { }")]
    [InlineData("public partial class Bar { }", "public partial class Bar<T> { }\n[SoftmaxGen.Softmax(C = 3)] public partial class Baz { }")]
    public void AnEditThatMattersElsewhereIsSeen(string old, string edited)
    {
        (ReadResult[] before, ReadResult[] after) = Edited("Other.cs", Replace(Other, old, edited));

        Assert.NotEqual(before, after);
    }

    [Fact]
    public void OnlyTheFilesBodiesThatWereEditedAreReadAgain()
    {
        (ReadResult[] before, ReadResult[] after) = Edited("Foo.cs", Replace(Start.Files[0].Text, "return 1;", "return 2;"));

        Assert.Equal(before, after);
        Assert.NotSame(before[0], after[0]);
        Assert.Same(before[1], after[1]);
    }

    [Theory]
    [InlineData("using Mine = SoftmaxGen.SoftmaxAttribute; [Mine(C = 3)] class Foo { }")]
    [InlineData("using MineAttribute = SoftmaxGen.SoftmaxAttribute; [Mine(C = 3)] class Foo { }")]
    [InlineData("using Theirs = SoftmaxGen.SoftmaxAttribute; namespace N { using Mine = Theirs; [Mine(C = 3)] class Foo { } }")]
    [InlineData("using Mine = SoftmaxGen; [Mine::Softmax(C = 3)] class Foo { }")]
    [InlineData("[global::SoftmaxGen.@SoftmaxAttribute(C = 3)] class Foo { }")]
    [InlineData("[SoftmaxGen.\\u0053oftmax(C = 3)] class Foo { }")]
    [InlineData("using System; [Serializable, Obsolete, SoftmaxGen.Softmax(C = 3)] class Foo { }")]
    [InlineData("namespace N; class Outer { struct Middle { interface IInner { [Obsolete] [SoftmaxGen.Softmax(C = 3)] record Foo; } } }")]
    [InlineData("[Ours(C = 3)] class Foo { }")]
    public void TheAttributeIsFoundUnderAnyName([StringSyntax("C#")] string source) =>
        Assert.Single(Read(new KernelFinder(), Project.Of(source).With("Names.cs", "global using Ours = SoftmaxGen.SoftmaxAttribute;").Compile()));

    [Theory]
    [InlineData("[Softmax(C = 3)] class Foo { } class SoftmaxAttribute : System.Attribute { public int C; }")]
    [InlineData("[SoftmaxGen.Softmax(C = 3)] enum Foo { }")]
    [InlineData("class Foo { [SoftmaxGen.Softmax(C = 3)] void M() { } }")]
    [InlineData("[assembly: SoftmaxGen.Softmax(C = 3)] [System.Obsolete] class Foo { }")]
    [InlineData("#if NEVER\n[SoftmaxGen.Softmax(C = 3)] class Foo { }\n#endif")]
    public void AnotherAttributeIsNot([StringSyntax("C#")] string source) =>
        Assert.Empty(Read(new KernelFinder(), Project.Of(source).Compile()));

    [Fact]
    public void AnAliasForTheWholeProjectIsSeenWhenItComes()
    {
        Project project = Project.Of("[Ours(C = 3)] class Foo { }").With("Names.cs", "");
        CSharpCompilation before = project.Compile();
        KernelFinder finder = new();

        Assert.Empty(Read(finder, before));
        Assert.Single(Read(finder, before.WithText("Names.cs", "global using Ours = SoftmaxGen.SoftmaxAttribute;")));
        Assert.Empty(Read(finder, before.WithText("Names.cs", "global using Ours = System.ObsoleteAttribute;")));
    }

    [Fact]
    public void OptionsAndReferencesAndTheAssemblysNameMatter()
    {
        CSharpCompilation before = Start.Compile();

        AssertReadAgain(before, before.WithAssemblyName("Another"));
        AssertReadAgain(before, before.WithOptions(before.Options.WithOverflowChecks(true)));
        AssertReadAgain(before, before.AddReferences(Project.Of("public class Library { }").Generate().Emit()));
        AssertReadAgain(before, before.RemoveSyntaxTrees(before.SyntaxTrees[2]));
    }

    // Everything that a constant may be made of.
    [Theory]
    [InlineData("(int)Moves.Last", "enum Moves { First = 1, Last }", "enum Moves { First = 2, Last }")]
    [InlineData("Counts.N", "class Counts { public const int N = Other.M + 1; class Other { public const int M = 2; } }", "class Counts { public const int N = Other.M + 1; class Other { public const int M = 3; } }")]
    [InlineData("Counts.Name == \"abc\" ? 3 : 4", "class Counts { public const string Name = \"abc\"; }", "class Counts { public const string Name = \"abcd\"; }")]
    [InlineData("Counts.N", "class Counts { public const int N = sizeof(short); }", "class Counts { public const int N = sizeof(int); }")]
    [InlineData("Counts.N", "class Counts { public const int N = A ? 3 : 4; const bool A = true; }", "class Counts { public const int N = A ? 3 : 4; const bool A = !true; }")]
    [InlineData("Counts.N", "interface Counts { const int N = 'c' - 'a'; }", "interface Counts { const int N = 'd' - 'a'; }")]
    [InlineData("Counts.N", "class Counts : Base { } class Base { public const int N = 3; }", "class Counts : Base { public new const int N = 4; } class Base { public const int N = 3; }")]
    public void AConstantIsFollowedToWhereItIsWritten(string c, string old, string edited)
    {
        Project project = Project.Of($"[SoftmaxGen.Softmax(C = {c})] partial class Foo {{ }}");
        CSharpCompilation before = project.With("Counts.cs", old).Compile();
        CSharpCompilation after = before.WithText("Counts.cs", edited);
        KernelFinder finder = new();
        ReadResult first = Assert.Single(Read(finder, before));
        ReadResult second = Assert.Single(Read(finder, after));

        Assert.NotEqual(first, second);
        Assert.Equal(Assert.Single(Read(new KernelFinder(), after)), second);
    }

    // Half-typed, a constant has no value, and an option without one is its default.
    [Theory]
    [InlineData("MaxRows = Counts.N", "class Counts { public const int N = 4 5; }", "class Counts { public const int N = 4; }")]
    [InlineData("MaxRows = Counts.N", "class Counts { public const int N = 4); }", "class Counts { public const int N = 4; }")]
    [InlineData("MaxRows = Counts.N", "class Counts { public const int N = (int)(@nint)3; }", "class Counts { public const int N = (int)(nint)3; }")]
    [InlineData("MaxRows = Counts.S == \"abc\" ? 3 : 4", "class Counts { public const string S = $\"\"\"\n  abc\n  \"\"\"; }", "class Counts { public const string S = $\"\"\"\n  abc\n \"\"\"; }")]
    public void AConstantThatIsMendedIsReadAgain(string argument, string old, string edited)
    {
        CSharpCompilation first = Project.Of($"[SoftmaxGen.Softmax(C = 3, {argument})] partial class Foo {{ }}").With("Counts.cs", old).Compile();
        CSharpCompilation second = first.WithText("Counts.cs", edited);
        KernelFinder finder = new();

        // There and back.
        foreach (CSharpCompilation state in (CSharpCompilation[])[first, second, first])
        {
            Assert.Equal(Read(new KernelFinder(), state), Read(finder, state));
        }

        Assert.NotEqual(Read(new KernelFinder(), first), Read(new KernelFinder(), second));
    }

    [Fact]
    public void AConstantOfThousandsOfTermsIsFollowedToo()
    {
        string sum = string.Join(" + ", Enumerable.Repeat("1", 3000));
        CSharpCompilation before = Project.Of("[SoftmaxGen.Softmax(C = Counts.N - 2990)] partial class Foo { }").With("Counts.cs", $"class Counts {{ public const int N = {sum}; }}").Compile();
        CSharpCompilation after = before.WithText("Counts.cs", $"class Counts {{ public const int N = {sum} + 1; }}");
        KernelFinder finder = new();

        Assert.Equal(10, Assert.Single(Read(finder, before)).Spec!.C);
        Assert.Equal(11, Assert.Single(Read(finder, after)).Spec!.C);
    }

    [Fact]
    public void IsCancelled() => Assert.Throws<System.OperationCanceledException>(
        () => new KernelFinder().ReadFiles(Start.Compile(), new CancellationToken(canceled: true)));

    // Every file is the same text, parsed again.
    [Fact]
    public void AnotherVersionOfTheLanguageMatters()
    {
        KernelFinder finder = new();

        foreach (LanguageVersion language in (LanguageVersion[])[LanguageVersion.CSharp12, LanguageVersion.CSharp8, LanguageVersion.CSharp12])
        {
            CSharpCompilation compilation = (Start with { Language = language }).Compile();

            Assert.Equal(language, finder.ReadTarget(compilation, CancellationToken.None).Language);
            Assert.Equal(TargetSpec.From(compilation), finder.ReadTarget(compilation, CancellationToken.None));
        }
    }

    // Between two states of a project that are asked for in turns there is no last one, only the right one.
    [Fact]
    public void TwoStatesOfAProjectInTurns()
    {
        CSharpCompilation three = Start.Compile();
        CSharpCompilation five = three.WithText("Other.cs", Replace(Other, "N = 3", "N = 5"));
        KernelFinder finder = new();

        for (int turn = 0; turn < 3; turn++)
        {
            Assert.Equal(3, Read(finder, three)[0].Spec!.C);
            Assert.Equal(5, Read(finder, five)[0].Spec!.C);
        }
    }

    // A place in another file moves with the bodies there.
    [Fact]
    public void APlaceInAnotherFileIsFoundAgain()
    {
        const string Old = "public partial class Bar { static int Above() { return 1; } [System.CodeDom.Compiler.GeneratedCode(\"SoftmaxGen\", \"1\")] private static class SoftmaxGenKernel { } }";
        Project project = Project.Of("[SoftmaxGen.Softmax(C = 4)] public partial class Bar { }").With("Old.cs", Old);
        CSharpCompilation before = project.Compile();
        CSharpCompilation after = before.WithText("Old.cs", Replace(Old, "return 1;", "return\n\n1;"));
        KernelFinder finder = new();

        Assert.Equal(0, Assert.Single(Assert.Single(Read(finder, before)).Diagnostics).Location!.Lines.Start.Line);
        Assert.Equal(2, Assert.Single(Assert.Single(Read(finder, after)).Diagnostics).Location!.Lines.Start.Line);
    }

    private static (ReadResult[] Before, ReadResult[] After) Edited(string path, string text)
    {
        CSharpCompilation before = Start.Compile();
        CSharpCompilation after = before.WithText(path, text);
        KernelFinder finder = new();
        ReadResult[] first = Read(finder, before);
        ReadResult[] second = Read(finder, after);

        Assert.Equal(2, first.Length);
        Assert.Equal(Read(new KernelFinder(), after), second);

        return (first, second);
    }

    private static void AssertReadAgain(CSharpCompilation before, CSharpCompilation after)
    {
        KernelFinder finder = new();

        Assert.NotSame(Read(finder, before)[0], Read(finder, after)[0]);
    }

    private static ReadResult[] Read(KernelFinder finder, CSharpCompilation compilation)
    {
        ImmutableArray<EquatableArray<ReadResult>> files = finder.ReadFiles(compilation, CancellationToken.None);

        Assert.Equal(compilation.SyntaxTrees.Length, files.Length);

        return [.. files.SelectMany(static file => file)];
    }

    private static string Replace(string text, string old, string edited)
    {
        Assert.Contains(old, text, System.StringComparison.Ordinal);

        return text.Replace(old, edited, System.StringComparison.Ordinal);
    }
}
