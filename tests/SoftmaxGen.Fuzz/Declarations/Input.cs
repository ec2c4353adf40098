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
internal sealed record Input(string Text, string? Typed, Target Target, LanguageVersion Language, bool Nullable, bool CheckOverflow)
{
    // What the grammar's declarations speak of: legal in every version of C# from 5.
    private const string Companion = """
        internal static class Consts { public const int N = 1; public const byte Small = 2; }
        internal enum Moves { Wait, Count }

        public abstract class Named
        {
            public int C { get; set; }
            public virtual void Forward(float[] z, float[] a) { }
            public int Backward;
            protected class Kernel { }
        }

        public class Plain<T> { protected T Value; }
        """;

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

        return new Input(text, typed, target, language, dice.OneIn(2), dice.OneIn(8));
    }

    public CSharpCompilation Compile() => Compile(Text);

    /// <summary>The project before the text was spoiled.</summary>
    public CSharpCompilation CompileTyped() => Compile(Typed!);

    public GeneratorDriver Driver() => CSharpGeneratorDriver.Create(
        [new Generator.SoftmaxGenerator().AsSourceGenerator()],
        parseOptions: ParseOptions,
        driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    public override string ToString() =>
        $"{Target}, C# {Language.ToDisplayString()}, nullable {Nullable}, checked {CheckOverflow}\n--------\n{Text}\n--------";

    private CSharpCompilation Compile(string text)
    {
        CSharpCompilation empty = Target.Empty;

        return empty
            .WithOptions(empty.Options
                .WithOverflowChecks(CheckOverflow)
                .WithConcurrentBuild(false)
                .WithSpecificDiagnosticOptions(Verdict.Suggestions)
                .WithNullableContextOptions(Nullable && Language >= LanguageVersion.CSharp8 ? NullableContextOptions.Enable : NullableContextOptions.Disable))
            .AddSyntaxTrees(Parse(text, "Kernel.cs"), Parse(Companion, "Companion.cs"));
    }

    private SyntaxTree Parse(string text, string path) => CSharpSyntaxTree.ParseText(SourceText.From(text, Encoding.UTF8), ParseOptions, path);
}
