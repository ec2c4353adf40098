using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace SoftmaxGen.CodeFixes;

/// <summary>
/// Fixes each document once, with all its diagnostics. The batch fixer of Roslyn fixes each diagnostic apart and merges the
/// texts, and drops one of two edits that meet: the word partial on a type that contains two kernels.
/// </summary>
internal sealed class FixAllDocuments : FixAllProvider
{
    public static readonly FixAllDocuments Instance = new();

    private FixAllDocuments()
    {
    }

    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() =>
        ImmutableArray.Create(FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution);

    public override Task<CodeAction?> GetFixAsync(FixAllContext context)
    {
        var fix = (SoftmaxCodeFix)context.CodeFixProvider;

        return Task.FromResult<CodeAction?>(CodeAction.Create(
            fix.TitleOfAll,
            cancellation => FixAsync(context.WithCancellationToken(cancellation), fix, cancellation),
            context.CodeActionEquivalenceKey));
    }

    private static async Task<Solution> FixAsync(FixAllContext context, SoftmaxCodeFix fix, CancellationToken cancellation)
    {
        Solution solution = context.Solution;

        foreach (Document document in Documents(context))
        {
            ImmutableArray<Diagnostic> diagnostics = await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false);

            if (!diagnostics.IsEmpty)
            {
                Document changed = await fix.FixAsync(document, diagnostics, cancellation).ConfigureAwait(false);
                SyntaxNode? root = await changed.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
                solution = root is null ? solution : solution.WithDocumentSyntaxRoot(document.Id, root);
            }
        }

        return solution;
    }

    private static IEnumerable<Document> Documents(FixAllContext context)
    {
        IEnumerable<Project> projects = context.Scope == FixAllScope.Solution ? context.Solution.Projects : new[] { context.Project };

        foreach (Project project in projects)
        {
            foreach (Document document in project.Documents)
            {
                if (context.Scope != FixAllScope.Document || document.Id == context.Document?.Id)
                {
                    yield return document;
                }
            }
        }
    }
}
