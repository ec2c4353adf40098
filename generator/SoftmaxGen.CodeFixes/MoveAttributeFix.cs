using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SoftmaxGen.Generator.Diagnostics;

namespace SoftmaxGen.CodeFixes;

/// <summary>Gives the second kernel attribute of a type a type of its own, beside it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MoveAttributeFix))]
public sealed class MoveAttributeFix : SoftmaxCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ImmutableArray.Create(DiagnosticIds.SecondAttribute);

    internal override string TitleOfAll => "Move second attributes to types of their own";

    private protected override string? Title(SyntaxNode root, SemanticModel model, Diagnostic diagnostic) =>
        Move.Of(root, model, diagnostic) is { } move ? $"Move [{move.Attribute.Name}] to '{move.NewName}'" : null;

    private protected override SyntaxNode Fix(SyntaxNode root, SemanticModel model, ImmutableArray<Diagnostic> diagnostics)
    {
        Move[] moves = diagnostics.Select(diagnostic => Move.Of(root, model, diagnostic)).OfType<Move>().ToArray();
        root = root.TrackNodes(moves.SelectMany(static move => new SyntaxNode[] { move.Attribute, move.From }).Distinct());

        foreach (Move move in moves)
        {
            root = root.InsertNodesAfter(root.GetCurrentNode(move.From)!, new[] { move.NewType() });
            root = Without(root, root.GetCurrentNode(move.Attribute)!);
        }

        return root;
    }

    private static SyntaxNode Without(SyntaxNode root, AttributeSyntax attribute)
    {
        var list = (AttributeListSyntax)attribute.Parent!;

        if (list.Attributes.Count > 1)
        {
            return root.ReplaceNode(list, list.WithAttributes(list.Attributes.Remove(attribute)));
        }

        var type = (TypeDeclarationSyntax)list.Parent!;
        var without = (TypeDeclarationSyntax)type.WithAttributeLists(type.AttributeLists.Remove(list));

        // What stood before the type stands there still: comments, the margin.
        return root.ReplaceNode(type, type.AttributeLists[0] == list ? without.WithLeadingTrivia(list.GetLeadingTrivia()) : without);
    }

    /// <summary>One attribute, and where it goes.</summary>
    private sealed class Move(AttributeSyntax attribute, TypeDeclarationSyntax from, string newName)
    {
        public AttributeSyntax Attribute => attribute;

        public TypeDeclarationSyntax From => from;

        public string NewName => newName;

        public static Move? Of(SyntaxNode root, SemanticModel model, Diagnostic diagnostic) =>
            Attributes.At(root, diagnostic) is { Parent: AttributeListSyntax { Parent: TypeDeclarationSyntax type } } second && type.Identifier.ValueText.Length > 0
                ? new Move(second, type, FreeName(type, Family(second), model))
                : null;

        /// <summary>A type that is seen where the other is, with the attribute alone.</summary>
        public MemberDeclarationSyntax NewType()
        {
            SyntaxTrivia end = from.DescendantTrivia().FirstOrDefault(static trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia));
            string line = end == default ? "\n" : end.ToString();
            string margin = from.GetLeadingTrivia().LastOrDefault() is var last && last.IsKind(SyntaxKind.WhitespaceTrivia) ? last.ToString() : "";
            bool hasLayer = Attributes.Argument(attribute, "MaxRows") is not null;
            IEnumerable<string> modifiers = from.Modifiers.Where(IsAccessibility).Select(static modifier => modifier.ValueText).Append(hasLayer ? "sealed partial" : "static partial");
            string text = string.Join(line, "", $"{margin}[{attribute}]", $"{margin}{string.Join(" ", modifiers)} class {newName}", $"{margin}{{", $"{margin}}}", "");

            return SyntaxFactory.ParseMemberDeclaration(text)!;
        }

        private static bool IsAccessibility(SyntaxToken modifier) => modifier.Kind()
            is SyntaxKind.PublicKeyword or SyntaxKind.InternalKeyword or SyntaxKind.PrivateKeyword or SyntaxKind.ProtectedKeyword;

        private static string Family(AttributeSyntax attribute)
        {
            const string Suffix = "Attribute";
            string name = attribute.Name.GetLastToken().ValueText;

            return name.Length > Suffix.Length && name.EndsWith(Suffix, System.StringComparison.Ordinal) ? name.Substring(0, name.Length - Suffix.Length) : name;
        }

        private static string FreeName(TypeDeclarationSyntax from, string family, SemanticModel model)
        {
            string name = from.Identifier.ValueText + family;
            int number = 1;

            while (!model.LookupSymbols(from.SpanStart, name: number == 1 ? name : name + number).IsEmpty)
            {
                number++;
            }

            return number == 1 ? name : name + number;
        }
    }
}
