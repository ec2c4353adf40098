using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SoftmaxGen.Generator.Diagnostics;

namespace SoftmaxGen.CodeFixes;

/// <summary>Removes MaxRows from a type that cannot own the layer.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RemoveMaxRowsFix))]
public sealed class RemoveMaxRowsFix : SoftmaxCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ImmutableArray.Create(DiagnosticIds.LayerNeedsClass);

    internal override string TitleOfAll => "Remove MaxRows";

    private protected override string? Title(SyntaxNode root, SemanticModel model, Diagnostic diagnostic) =>
        MaxRows(root, diagnostic) is null ? null : "Remove MaxRows";

    private protected override SyntaxNode Fix(SyntaxNode root, SemanticModel model, ImmutableArray<Diagnostic> diagnostics) =>
        root.ReplaceNodes(
            diagnostics
                .Select(diagnostic => MaxRows(root, diagnostic)?.Parent)
                .OfType<AttributeArgumentListSyntax>()
                .Distinct(),
            static (list, _) => Without(list));

    private static AttributeArgumentListSyntax Without(AttributeArgumentListSyntax list)
    {
        AttributeArgumentSyntax removed = list.Arguments.First(IsMaxRows);
        AttributeArgumentListSyntax rest = list.WithArguments(list.Arguments.Remove(removed));

        // The first takes its place with the margin of what stood there.
        return list.Arguments[0] == removed && rest.Arguments.Count > 0
            ? rest.ReplaceNode(rest.Arguments[0], rest.Arguments[0].WithLeadingTrivia(removed.GetLeadingTrivia()))
            : rest;
    }

    private static AttributeArgumentSyntax? MaxRows(SyntaxNode root, Diagnostic diagnostic) =>
        Attributes.At(root, diagnostic)?.ArgumentList?.Arguments.FirstOrDefault(IsMaxRows);

    private static bool IsMaxRows(AttributeArgumentSyntax argument) => argument.NameEquals?.Name.Identifier.ValueText == "MaxRows";
}
