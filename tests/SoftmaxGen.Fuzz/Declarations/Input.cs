using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using SoftmaxGen.Generator.Tests.Harness;

namespace SoftmaxGen.Fuzz.Declarations;

/// <summary>A random project: what is written in it, and how it is compiled.</summary>
/// <param name="Text">The file that is fuzzed.</param>
/// <param name="Typed">The same file before it was spoiled, from which an editor came to <paramref name="Text"/>; or null.</param>
/// <param name="Beside">The file beside it, before an editor came to what it is.</param>
internal sealed record Input(string Text, string? Typed, Target Target, LanguageVersion Language, bool Nullable, bool CheckOverflow, string Beside)
{
    private const string Path = "Kernel.cs";
    private const string CompanionPath = "Companion.cs";

    // What the grammar's declarations speak of: legal in every version of C# from 5.
    private const string Companion = """
        internal static class Consts { public const int N = 1; public const byte Small = 2; }
        internal enum Moves { Wait, Count }

        public abstract class Named
        {
            public int C { get; set; }
            public virtual void Forward(float[] z, float[] a) { }
            public int Backward;
            protected class SoftmaxGenKernel { }
        }

        public class Plain<T> { protected T Value; }

        public static class Imported
        {
            public const int C = 12;
            public static float Forward(float x) { return x; }
            public static object Backward(object x) { return x; }
            public static int Jacobian;
            public enum Kernel { Linear, Rbf }
        }
        """;

    // Edits of the companion: in a body, and in what a kernel may hang on.
    private static readonly (string New, string Old)[] CompanionEdits =
    [
        ("float[] a) { }", "float[] a) { a[0] = 1; }"), ("float[] a) { }", "float[] a) {"), ("{ get; set; }", "{ get { return 1; } set { } }"), ("C { get; set; }", "D { get; set; }"),
        ("N = 1", "N = 3"), ("N = 1", "M = 1"), ("N = 1", "N = 1 2"), ("N = 1", "N = 1)"), ("int N", "long N"), ("Count }", "Sit, Count }"), ("Small = 2", "Small = 3"), ("class SoftmaxGenKernel { }", "class SoftmaxGenKernels { }"), ("Backward;", "Before;"), ("int C = 12", "int D = 12"),
        ("protected T Value;", ""), ("internal static class Consts", "namespace Elsewhere { internal static class Consts { } } internal static class Constants"), (Companion, ""),
        ("Plain<T> {", "Plain<T> { public class var { }"), ("internal enum", "public partial class K { public int Forward; }\ninternal enum"),
        ("internal enum", "namespace SoftmaxGen { internal class SoftmaxAttribute : global::System.Attribute { public int C; } }\ninternal enum"),
        ("internal static class Consts", "global using Softmax = global::System.ObsoleteAttribute;\ninternal static class Consts"),
    ];

    private static readonly ImmutableArray<LanguageVersion> Languages =
    [
        LanguageVersion.Latest, LanguageVersion.Latest, LanguageVersion.Latest, LanguageVersion.Preview,
        LanguageVersion.CSharp7_3, LanguageVersion.CSharp7_3, LanguageVersion.CSharp8, LanguageVersion.CSharp9, LanguageVersion.CSharp10,
        LanguageVersion.CSharp11, LanguageVersion.CSharp12, LanguageVersion.CSharp13, LanguageVersion.CSharp7, LanguageVersion.CSharp5,
    ];

    private CSharpParseOptions ParseOptions => new(Language, DocumentationMode.Diagnose, preprocessorSymbols: Target.Symbols);

    public static Input Of(Dice dice)
    {
        Target target = dice.OneIn(40) ? Target.NetStandard20Alone : Target.All[dice.Below(Target.All.Length)];
        LanguageVersion language = Languages[dice.Below(Languages.Length)];
        string text = new Grammar(dice, language).File();
        string? typed = null;

        if (dice.Below(5) < 2)
        {
            typed = text;
            text = HalfTyping.Spoil(dice, text);
        }

        return new Input(text, typed, target, language, dice.OneIn(2), dice.OneIn(8), CompanionBefore(dice));
    }

    public CSharpCompilation Compile() => Compile(Text, Companion);

    /// <summary>The project as an editor had it on the way: each state differs from the one before by the text of one file.</summary>
    public IEnumerable<CSharpCompilation> CompileEdits()
    {
        CSharpCompilation state = Compile(Typed ?? Text, Beside);
        yield return state;

        state = state.WithText(CompanionPath, Companion);
        yield return state;

        if (Typed is not null)
        {
            yield return state.WithText(Path, Text);
        }
    }

    /// <param name="isTracked">Whether the reasons of each step are kept: then Roslyn 5.0 itself loses outputs, two edits after one of several went.</param>
    public GeneratorDriver Driver(bool isTracked = false) => CSharpGeneratorDriver.Create(
        [new Generator.SoftmaxGenerator().AsSourceGenerator()],
        parseOptions: ParseOptions,
        driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: isTracked));

    public override string ToString() =>
        $"{Target}, C# {Language.ToDisplayString()}, nullable {Nullable}, checked {CheckOverflow}\n--------\n{Text}\n--------";

    private static string CompanionBefore(Dice dice)
    {
        if (dice.OneIn(4))
        {
            return HalfTyping.Spoil(dice, Companion);
        }

        (string now, string before) = dice.Of(CompanionEdits);

        return Companion.Replace(now, before, StringComparison.Ordinal);
    }

    private CSharpCompilation Compile(string text, string companion)
    {
        CSharpCompilation empty = Target.Empty;

        return empty
            .WithOptions(empty.Options
                .WithOverflowChecks(CheckOverflow)
                .WithConcurrentBuild(false)
                .WithSpecificDiagnosticOptions(Verdict.Suggestions)
                .WithNullableContextOptions(Nullable && Language >= LanguageVersion.CSharp8 ? NullableContextOptions.Enable : NullableContextOptions.Disable))
            .AddSyntaxTrees(Parse(text, Path), Parse(companion, CompanionPath));
    }

    private SyntaxTree Parse(string text, string path) => CSharpSyntaxTree.ParseText(SourceText.From(text, Encoding.UTF8), ParseOptions, path);
}
