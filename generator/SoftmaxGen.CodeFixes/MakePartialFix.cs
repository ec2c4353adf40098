using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SoftmaxGen.Generator.Diagnostics;

namespace SoftmaxGen.CodeFixes;

/// <summary>Makes the type with <c>[Softmax]</c> partial, and every type around it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MakePartialFix))]
public sealed class MakePartialFix : SoftmaxCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds =>
        ImmutableArray.Create(DiagnosticIds.NotPartial, DiagnosticIds.ContainingTypeNotPartial);

    internal override string TitleOfAll => "Make the types partial";

    private protected override string? Title(SyntaxNode root, SemanticModel model, Diagnostic diagnostic)
    {
        TypeDeclarationSyntax[] types = NotPartial(root, diagnostic).ToArray();

        return types.Length == 0 ? null : $"Make {string.Join(" and ", types.Reverse().Select(static type => $"'{type.Identifier.ValueText}'"))} partial";
    }

    private protected override SyntaxNode Fix(SyntaxNode root, SemanticModel model, ImmutableArray<Diagnostic> diagnostics) =>
        root.ReplaceNodes(
            diagnostics.SelectMany(diagnostic => NotPartial(root, diagnostic)).Distinct(),
            static (_, type) => Partial(type));

    private static IEnumerable<TypeDeclarationSyntax> NotPartial(SyntaxNode root, Diagnostic diagnostic) => root
        .FindToken(diagnostic.Location.SourceSpan.Start).Parent?
        .AncestorsAndSelf()
        .OfType<TypeDeclarationSyntax>()
        .Where(static type => !type.Modifiers.Any(SyntaxKind.PartialKeyword)) ?? Enumerable.Empty<TypeDeclarationSyntax>();

    private static TypeDeclarationSyntax Partial(TypeDeclarationSyntax type)
    {
        SyntaxToken partial = SyntaxFactory.Token(SyntaxKind.PartialKeyword).WithTrailingTrivia(SyntaxFactory.Space);

        if (type.Modifiers.Count > 0)
        {
            return (TypeDeclarationSyntax)type.WithModifiers(type.Modifiers.Add(partial));
        }

        // The word is the first now, and what stood before the other stands before it: comments, the margin.
        SyntaxToken keyword = type.Keyword;

        return (TypeDeclarationSyntax)type
            .WithKeyword(keyword.WithLeadingTrivia())
            .WithModifiers(SyntaxFactory.TokenList(partial.WithLeadingTrivia(keyword.LeadingTrivia)));
    }
}
