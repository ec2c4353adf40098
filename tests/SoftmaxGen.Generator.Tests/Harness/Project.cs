using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace SoftmaxGen.Generator.Tests.Harness;

/// <summary>A user's project, in memory: its files, and how they are compiled.</summary>
internal sealed partial record Project
{
    public ImmutableArray<(string Path, string Text)> Files { get; init; } = [];

    public Target Target { get; init; } = Target.Net10;

    public LanguageVersion Language { get; init; } = LanguageVersion.Latest;

    public bool Nullable { get; init; } = true;

    public bool CheckOverflow { get; init; }

    /// <summary>The text of an .editorconfig in the project's folder.</summary>
    public string EditorConfig { get; init; } = "";

    /// <summary>A project of one file.</summary>
    public static Project Of([StringSyntax("C#")] string source) => new Project().With("Kernel.cs", source);

    /// <summary>The same project and one file more.</summary>
    public Project With(string path, [StringSyntax("C#")] string source) => this with { Files = Files.Add((path, source)) };

    public CSharpCompilation Compile()
    {
        CSharpCompilation empty = Target.Empty;

        return empty
            .WithOptions(empty.Options
                .WithOverflowChecks(CheckOverflow)
                .WithSyntaxTreeOptionsProvider(EditorConfig.Length > 0 ? new EditorConfigSeverities(EditorConfig) : null)
                .WithNullableContextOptions(Nullable && Language >= LanguageVersion.CSharp8 ? NullableContextOptions.Enable : NullableContextOptions.Disable))
            .AddSyntaxTrees([.. Files.Select(file => CSharpSyntaxTree.ParseText(SourceText.From(file.Text, Encoding.UTF8), ParseOptions, file.Path))]);
    }

    // Diagnose, so that a wrong or missing documentation comment in generated code is seen.
    public CSharpParseOptions ParseOptions => new(Language, DocumentationMode.Diagnose, preprocessorSymbols: Target.Symbols);
}
