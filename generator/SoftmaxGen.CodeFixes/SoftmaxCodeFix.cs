using System.Collections.Immutable;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace SoftmaxGen.CodeFixes;

/// <summary>A fix of any number of diagnostics in one document at once: so one is fixed as all are.</summary>
public abstract class SoftmaxCodeFix : CodeFixProvider
{
    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => FixAllDocuments.Instance;

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode? root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);

        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            // What an editor shows may be older than the text that it has.
            if (root is null || !root.FullSpan.Contains(diagnostic.Location.SourceSpan))
            {
                continue;
            }

            SemanticModel? model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);

            if (model is not null && Title(root, model, diagnostic) is { } title)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(title, cancellation => FixAsync(context.Document, ImmutableArray.Create(diagnostic), cancellation), EquivalenceKey),
                    diagnostic);
            }
        }
    }

    /// <summary>The document with everything fixed that can be.</summary>
    internal async Task<Document> FixAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellation)
    {
        SyntaxNode? root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        SemanticModel? model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);

        return root is null || model is null ? document : document.WithSyntaxRoot(Fix(root, model, diagnostics));
    }

    /// <summary>The title of the fix of all.</summary>
    internal abstract string TitleOfAll { get; }

    private string EquivalenceKey => GetType().Name;

    /// <summary>What the user is offered; null where there is nothing to offer.</summary>
    private protected abstract string? Title(SyntaxNode root, SemanticModel model, Diagnostic diagnostic);

    /// <summary>One edit of the tree for all the diagnostics, so that edits of the same place meet here and nowhere else.</summary>
    private protected abstract SyntaxNode Fix(SyntaxNode root, SemanticModel model, ImmutableArray<Diagnostic> diagnostics);
}
