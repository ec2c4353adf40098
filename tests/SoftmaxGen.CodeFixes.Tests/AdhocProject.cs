using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using SoftmaxGen.Generator;
using SoftmaxGen.Generator.Analyzers;
using Xunit;

namespace SoftmaxGen.CodeFixes.Tests;

/// <summary>A project in a workspace, for what the testing package does not do: diagnostics of the generator, and code that is no C# yet.</summary>
internal sealed class AdhocProject : System.IDisposable
{
    private readonly AdhocWorkspace _workspace = new();
    private Document _document;

    public AdhocProject(IEnumerable<MetadataReference> references)
    {
        ProjectInfo project = ProjectInfo.Create(
            ProjectId.CreateNewId(),
            VersionStamp.Default,
            "UserProject",
            "UserProject",
            LanguageNames.CSharp,
            compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary),
            parseOptions: new CSharpParseOptions(LanguageVersion.Latest),
            metadataReferences: references);

        _document = _workspace.AddProject(project).AddDocument("Kernel.cs", "", filePath: "Kernel.cs");
    }

    /// <summary>Every fix that is offered for the source, applied to it: title and text.</summary>
    public async Task<ImmutableArray<(string Title, string Text)>> FixAsync(string source, params CodeFixProvider[] fixes)
    {
        _document = _document.WithText(Microsoft.CodeAnalysis.Text.SourceText.From(source));
        SyntaxTree tree = (await _document.GetSyntaxTreeAsync())!;
        Compilation before = (await _document.Project.GetCompilationAsync())!;
        GeneratorDriverRunResult generated = CSharpGeneratorDriver.Create(new SoftmaxGenerator())
            .RunGeneratorsAndUpdateCompilation(before, out Compilation after, out _)
            .GetRunResult();
        // Of this file alone, as an editor asks: for all of the project the compiler would bind what was generated each time.
        ImmutableArray<Diagnostic> analyzed = await after
            .WithAnalyzers([new SoftmaxAttributeAnalyzer()])
            .GetAnalyzerSemanticDiagnosticsAsync(after.GetSemanticModel(tree), filterSpan: null, CancellationToken.None);

        // The generated text is part of an editor's project as well.
        Document document = generated.GeneratedTrees.Aggregate(
            _document.Project,
            static (project, file) => project.AddDocument(file.FilePath, file.GetText(), filePath: file.FilePath).Project).GetDocument(_document.Id)!;
        ImmutableArray<(string, string)>.Builder fixedTexts = ImmutableArray.CreateBuilder<(string, string)>();

        foreach (Diagnostic diagnostic in generated.Diagnostics.Concat(analyzed)
            .Distinct()
            .Where(diagnostic => diagnostic.Location.SourceTree == tree)
            .OrderBy(static diagnostic => diagnostic.Location.SourceSpan.Start))
        {
            foreach (CodeFixProvider fix in fixes.Where(fix => fix.FixableDiagnosticIds.Contains(diagnostic.Id)))
            {
                List<CodeAction> offered = [];
                await fix.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => offered.Add(action), CancellationToken.None));

                foreach (CodeAction action in offered)
                {
                    ApplyChangesOperation change = Assert.Single((await action.GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>());
                    fixedTexts.Add((action.Title, (await change.ChangedSolution.GetDocument(document.Id)!.GetTextAsync()).ToString()));
                }
            }
        }

        return fixedTexts.ToImmutable();
    }

    public void Dispose() => _workspace.Dispose();
}
