using System.Collections.Generic;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SoftmaxGen.Generator.Reading;

/// <summary>Whether two states of a file differ in nothing but bodies, plain trivia, and the values of fields that are no constants.</summary>
/// <remarks>
/// <see cref="SyntaxTree.IsEquivalentTo"/> asks nearly that. But it does not see what the parser skipped, so that a constant stays
/// without a value after its mistake is mended, nor the tree's options; and in older compilers it recurses into a sum of thousands.
/// </remarks>
internal static class Declarations
{
    public static bool AreAlike(SyntaxTree left, SyntaxTree right)
    {
        if (left.FilePath != right.FilePath || !left.Options.Equals(right.Options))
        {
            return false;
        }

        // No recursion: a constant may be a sum of thousands.
        var pairs = new Stack<(SyntaxNode Left, SyntaxNode Right)>();
        pairs.Push((left.GetRoot(), right.GetRoot()));

        while (pairs.Count > 0)
        {
            (SyntaxNode one, SyntaxNode other) = pairs.Pop();

            if (one.IsIncrementallyIdenticalTo(other))
            {
                continue;
            }

            if (one.RawKind != other.RawKind)
            {
                return false;
            }

            if (IsBody(one))
            {
                continue;
            }

            ChildSyntaxList children = one.ChildNodesAndTokens();
            ChildSyntaxList others = other.ChildNodesAndTokens();

            if (children.Count != others.Count)
            {
                return false;
            }

            ChildSyntaxList.Enumerator next = others.GetEnumerator();

            foreach (SyntaxNodeOrToken child in children)
            {
                next.MoveNext();
                SyntaxNodeOrToken counterpart = next.Current;

                if (child.IsToken != counterpart.IsToken)
                {
                    return false;
                }

                if (child.AsNode() is { } node)
                {
                    pairs.Push((node, counterpart.AsNode()!));
                }
                else if (!AreAlike(child.AsToken(), counterpart.AsToken()))
                {
                    return false;
                }
            }
        }

        return true;
    }

    // The text, since an @ or the indentation of a raw string means something; and what is no plain trivia: directives, and what the parser skipped.
    private static bool AreAlike(SyntaxToken left, SyntaxToken right) =>
        left.IsIncrementallyIdenticalTo(right)
        || (left.RawKind == right.RawKind
            && left.IsMissing == right.IsMissing
            && left.Text == right.Text
            && left.ContainsDiagnostics == right.ContainsDiagnostics
            && Structure(left) == Structure(right));

    private static string Structure(SyntaxToken token)
    {
        if (!token.HasStructuredTrivia)
        {
            return "";
        }

        var text = new StringBuilder();

        foreach (SyntaxTriviaList list in new[] { token.LeadingTrivia, token.TrailingTrivia })
        {
            foreach (SyntaxTrivia trivia in list)
            {
                if (trivia.HasStructure && !SyntaxFacts.IsDocumentationCommentTrivia(trivia.Kind()))
                {
                    text.Append(trivia.ToFullString());
                }
            }

            text.Append('\0');
        }

        return text.ToString();
    }

    private static bool IsBody(SyntaxNode node) => node switch
    {
        BlockSyntax or ArrowExpressionClauseSyntax => true,
        EqualsValueClauseSyntax { Parent.Parent.Parent: FieldDeclarationSyntax field } => !field.Modifiers.Any(SyntaxKind.ConstKeyword),
        _ => false,
    };
}
