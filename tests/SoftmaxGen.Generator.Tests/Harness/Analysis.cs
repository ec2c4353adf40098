using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
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

        ImmutableArray<Diagnostic> found = compilation.WithAnalyzers(Analyzers, options).GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult();

        Assert.True(thrown.Count == 0, string.Join("\n", thrown));
        Dictionary<SyntaxTree, int> order = compilation.SyntaxTrees.Select(static (tree, i) => (tree, i)).ToDictionary();

        return
        [
            .. found
                .OrderBy(diagnostic => diagnostic.Location.SourceTree is { } tree ? order[tree] : -1)
                .ThenBy(static diagnostic => diagnostic.Location.SourceSpan.Start)
                .ThenBy(static diagnostic => diagnostic.Id, StringComparer.Ordinal),
        ];
    }

    /// <summary>With the rules that are off by default switched on.</summary>
    public static ImmutableArray<Diagnostic> WithSuggestions(CSharpCompilation compilation) => Of(compilation.WithOptions(
        compilation.Options.WithSpecificDiagnosticOptions(Analyzers
            .SelectMany(static analyzer => analyzer.SupportedDiagnostics)
            .Where(static descriptor => !descriptor.IsEnabledByDefault)
            .Select(static descriptor => KeyValuePair.Create(descriptor.Id, ReportDiagnostic.Info)))));
}
