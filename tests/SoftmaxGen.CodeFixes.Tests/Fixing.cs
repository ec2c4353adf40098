using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using SoftmaxGen.Generator;
using SoftmaxGen.Generator.Analyzers;

namespace SoftmaxGen.CodeFixes.Tests;

/// <summary>
/// A fix of a user's project with the analyzer and the generator in it: before and after, one diagnostic after another, and
/// all at once in the document, the project and the solution. The expected diagnostics are marked, <c>{|SMG001:K|}</c>.
/// </summary>
internal class Fixing<TAnalyzer, TFix> : CSharpCodeFixTest<TAnalyzer, TFix, DefaultVerifier>
    where TAnalyzer : DiagnosticAnalyzer, new()
    where TFix : CodeFixProvider, new()
{
    protected Fixing()
    {
        ReferenceAssemblies = new ReferenceAssemblies("net10.0");
        TestState.AdditionalReferences.AddRange(UserReferences.All);

        // The generator's text is the business of its own tests; here it only has to fit.
        TestBehaviors |= TestBehaviors.SkipGeneratedSourcesCheck;
    }

    protected override IEnumerable<Type> GetSourceGenerators() => [typeof(SoftmaxGenerator)];

    // What the generator says as well is said once, as a compiler does.
    protected override async Task<(Compilation compilation, ImmutableArray<Diagnostic> generatorDiagnostics)> GetProjectCompilationAsync(
        Project project, IVerifier verifier, CancellationToken cancellationToken) =>
        ((await base.GetProjectCompilationAsync(project, verifier, cancellationToken)).compilation, []);

    protected override ParseOptions CreateParseOptions() => new CSharpParseOptions(LanguageVersion.Latest, DocumentationMode.Diagnose);

    /// <summary>One file, fixed to the end in as many steps as it has diagnostics, and in one.</summary>
    public static Task Fixes([StringSyntax("C#")] string before, [StringSyntax("C#")] string after, int? steps = null, string? title = null) =>
        Fixes([before], [after], steps, title);

    /// <summary>Several files of one project.</summary>
    public static async Task Fixes(string[] before, string[] after, int? steps = null, string? title = null)
    {
        int documents = before.Count(static source => source.Contains("{|", StringComparison.Ordinal));
        Fixing<TAnalyzer, TFix> test = new() { NumberOfIncrementalIterations = steps, NumberOfFixAllIterations = 1, NumberOfFixAllInDocumentIterations = documents };

        test.TestState.Sources.AddRange(before.Select(Named));
        test.FixedState.Sources.AddRange(after.Select(Named));

        if (title is not null)
        {
            test.CodeActionVerifier = (action, verifier) => verifier.Equal(title, action.Title);
        }

        await test.RunAsync();
    }

    /// <summary>The diagnostics are there, and no fix is offered.</summary>
    public static async Task OffersNothing([StringSyntax("C#")] string source)
    {
        Fixing<TAnalyzer, TFix> test = new() { TestCode = source, FixedCode = source };

        await test.RunAsync();
    }

    private static (string Path, Microsoft.CodeAnalysis.Text.SourceText Text) Named(string source, int index) =>
        ($"/0/Test{index}.cs", Microsoft.CodeAnalysis.Text.SourceText.From(source, System.Text.Encoding.UTF8));
}

/// <summary>A fix of what is wrong with the attribute itself.</summary>
internal sealed class Fixing<TFix> : Fixing<SoftmaxAttributeAnalyzer, TFix>
    where TFix : CodeFixProvider, new();
