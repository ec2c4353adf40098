using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using SoftmaxGen.Generator.Tests.Harness;

namespace SoftmaxGen.Fuzz.Declarations;

/// <summary>What became of one input.</summary>
/// <param name="Failure">What is wrong, or null; its first word tells one kind from another.</param>
/// <param name="WasLegal">It compiled before anything was generated.</param>
/// <param name="Kernels">How many files were generated.</param>
/// <param name="CompilerThrew">The compiler throws at the input without the generator: nothing can be said of the generator.</param>
internal sealed record Verdict(string? Failure, bool WasLegal, int Kernels, bool CompilerThrew = false)
{
    private static readonly ImmutableArray<DiagnosticAnalyzer> Analyzers =
    [
        .. typeof(Generator.SoftmaxGenerator).Assembly.GetTypes()
            .Where(static type => !type.IsAbstract && type.IsSubclassOf(typeof(DiagnosticAnalyzer)))
            .OrderBy(static type => type.Name, StringComparer.Ordinal)
            .Select(static type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    /// <summary>The rules that are off by default, switched on, so that their analyzers run.</summary>
    public static readonly ImmutableDictionary<string, ReportDiagnostic> Suggestions = Analyzers
        .SelectMany(static analyzer => analyzer.SupportedDiagnostics)
        .Where(static descriptor => !descriptor.IsEnabledByDefault)
        .ToImmutableDictionary(static descriptor => descriptor.Id, static _ => ReportDiagnostic.Info);

    public static Verdict On(Input input)
    {
        Verdict verdict;

        try
        {
            verdict = Judge(input);
        }
        catch (Exception exception)
        {
            verdict = new Verdict($"Thrown outside the generator: {exception}", WasLegal: false, Kernels: 0);
        }

        return verdict.Failure is not null && CompilerThrows(input) ? verdict with { Failure = null, CompilerThrew = true } : verdict;
    }

    private static bool CompilerThrows(Input input)
    {
        try
        {
            input.Compile().GetDiagnostics();

            return false;
        }
        catch (Exception)
        {
            return true;
        }
    }

    private static Verdict Judge(Input input)
    {
        CSharpCompilation before = input.Compile();
        bool wasLegal = !HasError(before.SyntaxTrees[0].GetDiagnostics()) && !HasError(before.GetDiagnostics());
        GeneratorDriver driver = input.Driver(isTracked: true).RunGeneratorsAndUpdateCompilation(before, out Compilation after, out _);
        GeneratorRunResult result = driver.GetRunResult().Results.Single();
        int kernels = result.Exception is null ? result.GeneratedSources.Count(static source => !SharedFiles.Has(source.HintName)) : 0;

        return new Verdict(
            result.Exception is { } exception
                ? $"Throws: {exception}"
                : Complaint(before, after, wasLegal && kernels > 0) ?? Difference(input, result) ?? NotCached(driver, before, result) ?? DifferenceAfterEdits(input, result),
            wasLegal,
            kernels);
    }

    private static bool HasError(IEnumerable<Diagnostic> diagnostics) =>
        diagnostics.Any(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    // The analyzers look at the user's file alone, as in an editor, and the compiler at all of it only where it had nothing to
    // say before: most of the time would go into code that cannot compile, or that the input before had as well.
    private static string? Complaint(CSharpCompilation before, Compilation after, bool compiles)
    {
        List<Exception> thrown = [];
        CompilationWithAnalyzersOptions options = new(
            new AnalyzerOptions([]),
            onAnalyzerException: (exception, _, _) => thrown.Add(exception),
            concurrentAnalysis: false,
            logAnalyzerExecutionTime: false,
            // A #pragma in the file may have silenced it, which is the person's right.
            reportSuppressedDiagnostics: true);
        SemanticModel model = after.GetSemanticModel(before.SyntaxTrees[0]);
        ImmutableArray<Diagnostic> said = after.WithAnalyzers(Analyzers, options).GetAnalyzerSemanticDiagnosticsAsync(model, filterSpan: null, CancellationToken.None).GetAwaiter().GetResult();

        if (thrown.Count > 0)
        {
            return $"Analyzer: {string.Join("\n", thrown)}";
        }

        if (!compiles)
        {
            return null;
        }

        // Where a word means another thing, and that is said, it need not fit any longer.
        bool isHidden = said.Any(static diagnostic => diagnostic.Id == Meanings.Id);
        Diagnostic[] worse =
        [
            .. after.GetDiagnostics().Where(diagnostic => (diagnostic.Severity == DiagnosticSeverity.Error && !(isHidden && diagnostic.Location.SourceTree == before.SyntaxTrees[0]))
                || (diagnostic.Severity == DiagnosticSeverity.Warning && diagnostic.Location.SourceTree is { } tree && !before.ContainsSyntaxTree(tree))),
        ];

        return worse.Length == 0 ? Meanings.Compare(before.GetSemanticModel(before.SyntaxTrees[0]), model, said) : $"Compiler {worse[0].Id}: {string.Join("\n", worse.Take(5).Select(static diagnostic => diagnostic.ToString()))}";
    }

    private static string? Difference(Input input, GeneratorRunResult result) =>
        Same(result, input.Driver().RunGenerators(input.Compile()).GetRunResult().Results.Single()) ? null : "Different: another run on the same text wrote other bytes";

    private static string? NotCached(GeneratorDriver driver, CSharpCompilation before, GeneratorRunResult result)
    {
        GeneratorRunResult again = driver.RunGenerators(before.Clone()).GetRunResult().Results.Single();

        if (!Same(result, again))
        {
            return "Clone: the second run on the same project wrote other bytes";
        }

        // What the generator says of a project runs again with each compilation, where there is something to say.
        bool cached = result.Diagnostics.Length > 0
            || again.TrackedOutputSteps.Values.SelectMany(static runs => runs).SelectMany(static run => run.Outputs)
                .All(static output => output.Reason is IncrementalStepRunReason.Cached);

        return cached ? null : "Cache: an output ran again for the same project";
    }

    // As an editor runs it: the same driver, on the project before each edit and after it.
    private static string? DifferenceAfterEdits(Input input, GeneratorRunResult result)
    {
        GeneratorRunResult after = input.CompileEdits()
            .Aggregate(input.Driver(), static (driver, state) => driver.RunGenerators(state))
            .GetRunResult().Results.Single();

        return after.Exception is { } exception
            ? $"Throws after an edit: {exception}"
            : Same(result, after) ? null : $"Edit: the same text, reached by edits, has other output than from scratch. Before them it was\n{input.Typed}\n-------- and beside it\n{input.Beside}\n--------";
    }

    private static bool Same(GeneratorRunResult left, GeneratorRunResult right) =>
        left.GeneratedSources.Select(static source => (source.HintName, source.SourceText.ToString()))
            .SequenceEqual(right.GeneratedSources.Select(static source => (source.HintName, source.SourceText.ToString())))
        && left.Diagnostics.Select(static diagnostic => diagnostic.ToString()).SequenceEqual(right.Diagnostics.Select(static diagnostic => diagnostic.ToString()));
}
