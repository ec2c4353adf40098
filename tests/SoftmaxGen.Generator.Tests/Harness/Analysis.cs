using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit;

namespace SoftmaxGen.Generator.Tests.Harness;

/// <summary>One run of every analyzer in the generator's assembly.</summary>
internal static class Analysis
{
    public static readonly ImmutableArray<DiagnosticAnalyzer> Analyzers =
    [
        .. typeof(SoftmaxGenerator).Assembly.GetTypes()
            .Where(static type => !type.IsAbstract && type.IsSubclassOf(typeof(DiagnosticAnalyzer)))
            .OrderBy(static type => type.Name, StringComparer.Ordinal)
            .Select(static type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    /// <summary>What the analyzers say, in the order of files and places. One that throws fails the test.</summary>
    public static ImmutableArray<Diagnostic> Of(CSharpCompilation compilation)
    {
        ImmutableArray<Diagnostic> found = Run(compilation, static analysis => analysis.GetAnalyzerDiagnosticsAsync());
        Dictionary<SyntaxTree, int> order = compilation.SyntaxTrees.Select(static (tree, i) => (tree, i)).ToDictionary();

        return
        [
            .. found
                .OrderBy(diagnostic => diagnostic.Location.SourceTree is { } tree ? order[tree] : -1)
                .ThenBy(static diagnostic => diagnostic.Location.SourceSpan.Start)
                .ThenBy(static diagnostic => diagnostic.Id, StringComparer.Ordinal),
        ];
    }

    /// <summary>
    /// What the analyzers say of one file, with the rules that are off by default: as an editor asks while it is typed. For all
    /// of the project the compiler binds what was generated, which takes longer than everything else.
    /// </summary>
    public static ImmutableArray<Diagnostic> WithSuggestions(CSharpCompilation compilation, SyntaxTree file)
    {
        CSharpCompilation suggesting = Suggesting(compilation);

        return Run(suggesting, async analysis =>
        [
            .. await analysis.GetAnalyzerSyntaxDiagnosticsAsync(file, CancellationToken.None),
            .. await analysis.GetAnalyzerSemanticDiagnosticsAsync(suggesting.GetSemanticModel(file), filterSpan: null, CancellationToken.None),
        ]);
    }

    /// <summary>With the rules that are off by default switched on.</summary>
    public static ImmutableArray<Diagnostic> WithSuggestions(CSharpCompilation compilation) => Of(Suggesting(compilation));

    private static CSharpCompilation Suggesting(CSharpCompilation compilation) => compilation.WithOptions(
        compilation.Options.WithSpecificDiagnosticOptions(Analyzers
            .SelectMany(static analyzer => analyzer.SupportedDiagnostics)
            .Where(static descriptor => !descriptor.IsEnabledByDefault)
            .Select(static descriptor => KeyValuePair.Create(descriptor.Id, ReportDiagnostic.Info))));

    private static ImmutableArray<Diagnostic> Run(CSharpCompilation compilation, Func<CompilationWithAnalyzers, Task<ImmutableArray<Diagnostic>>> ask)
    {
        List<Exception> thrown = [];
        CompilationWithAnalyzersOptions options = new(
            new AnalyzerOptions([]),
            onAnalyzerException: (exception, _, _) =>
            {
                lock (thrown)
                {
                    thrown.Add(exception);
                }
            },
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false);

        ImmutableArray<Diagnostic> found = ask(compilation.WithAnalyzers(Analyzers, options)).GetAwaiter().GetResult();

        Assert.True(thrown.Count == 0, string.Join("\n", thrown));

        return found;
    }
}
