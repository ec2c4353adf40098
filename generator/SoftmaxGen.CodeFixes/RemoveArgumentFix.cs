using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SoftmaxGen.Generator.Diagnostics;

namespace SoftmaxGen.CodeFixes;

/// <summary>Removes an argument that asks for what cannot be: a layer that the type cannot own, an empty row of no kind, methods that are none, an option of no such value.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RemoveArgumentFix))]
public sealed class RemoveArgumentFix : SoftmaxCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ImmutableArray.Create(
        DiagnosticIds.LayerNeedsClass, DiagnosticIds.EmptyRowNotDefined, DiagnosticIds.LayoutOfLayer, DiagnosticIds.MethodsNotDefined, DiagnosticIds.OptionNotPossible);

    internal override string TitleOfAll => "Remove the arguments";

    private protected override string? Title(SyntaxNode root, SemanticModel model, Diagnostic diagnostic) =>
        Attributes.ArgumentAt(root, diagnostic)?.NameEquals is { } name ? $"Remove {name.Name.Identifier.ValueText}" : null;

    private protected override SyntaxNode Fix(SyntaxNode root, SemanticModel model, ImmutableArray<Diagnostic> diagnostics)
    {
        AttributeArgumentSyntax[] removed = diagnostics.Select(diagnostic => Attributes.ArgumentAt(root, diagnostic)).OfType<AttributeArgumentSyntax>().ToArray();

        return root.ReplaceNodes(
            removed.Select(static argument => argument.Parent).OfType<AttributeArgumentListSyntax>().Distinct(),
            (list, _) => list.Arguments.Where(removed.Contains).Reverse().Aggregate(list, static (rest, argument) => Without(rest, rest.Arguments.First(other => other.IsEquivalentTo(argument)))));
    }

    private static AttributeArgumentListSyntax Without(AttributeArgumentListSyntax list, AttributeArgumentSyntax removed)
    {
        AttributeArgumentListSyntax rest = list.WithArguments(list.Arguments.Remove(removed));

        // The first takes its place with the margin of what stood there.
        return list.Arguments[0] == removed && rest.Arguments.Count > 0
            ? rest.ReplaceNode(rest.Arguments[0], rest.Arguments[0].WithLeadingTrivia(removed.GetLeadingTrivia()))
            : rest;
    }
}
