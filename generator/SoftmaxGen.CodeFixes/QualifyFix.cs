using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SoftmaxGen.Generator.Diagnostics;

namespace SoftmaxGen.CodeFixes;

/// <summary>Says which one is meant by a name that a generated one hides.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(QualifyFix))]
public sealed class QualifyFix : SoftmaxCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ImmutableArray.Create(DiagnosticIds.MeaningChanged);

    internal override string TitleOfAll => "Write what the names meant";

    private protected override string? Title(SyntaxNode root, SemanticModel model, Diagnostic diagnostic) =>
        Instead(root, diagnostic) is { } found ? $"Write '{found.Text}'" : null;

    private protected override SyntaxNode Fix(SyntaxNode root, SemanticModel model, ImmutableArray<Diagnostic> diagnostics)
    {
        Dictionary<SyntaxNode, string> texts = diagnostics
            .Select(diagnostic => Instead(root, diagnostic))
            .OfType<(IdentifierNameSyntax Name, string Text)>()
            .GroupBy(static found => found.Name)
            .ToDictionary(static found => (SyntaxNode)found.Key, static found => found.First().Text);

        return root.ReplaceNodes(texts.Keys, (name, _) => SyntaxFactory.ParseExpression(texts[name]).WithTriviaFrom(name));
    }

    private static (IdentifierNameSyntax Name, string Text)? Instead(SyntaxNode root, Diagnostic diagnostic) =>
        diagnostic.Properties.TryGetValue(DiagnosticIds.Instead, out string? text)
        && text is not null
        && root.FindToken(diagnostic.Location.SourceSpan.Start).Parent is IdentifierNameSyntax name
            ? (name, text)
            : null;
}
