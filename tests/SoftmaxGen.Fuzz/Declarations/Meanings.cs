using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SoftmaxGen.Fuzz.Declarations;

/// <summary>What each name of a legal file means, before its kernels were written and after.</summary>
internal static class Meanings
{
    /// <summary>The rule that a name's meaning changed.</summary>
    public const string Id = "SMG017";

    /// <summary>What is wrong: a name that means another thing without a word, or one that is said to and does not; or null.</summary>
    public static string? Compare(SemanticModel before, SemanticModel after, ImmutableArray<Diagnostic> said)
    {
        HashSet<int> places = [.. said.Where(static diagnostic => diagnostic.Id == Id).Select(static diagnostic => diagnostic.Location.SourceSpan.Start)];

        foreach (SimpleNameSyntax name in before.SyntaxTree.GetRoot().DescendantNodes(static node => !IsNameof(node)).OfType<SimpleNameSyntax>())
        {
            string? meant = Text(before.GetSymbolInfo(name).Symbol);
            string? means = Text(after.GetSymbolInfo(name).Symbol);
            bool isSaid = places.Contains(name.Identifier.SpanStart);

            if (meant is not null && meant != means && !isSaid)
            {
                return $"Silent: '{name}' at {name.GetLocation().GetLineSpan()} meant {meant} and means {means ?? "nothing"}";
            }

            if (meant == means && isSaid)
            {
                return $"Unfounded: '{name}' at {name.GetLocation().GetLineSpan()} means {means ?? "nothing"}, as before";
            }
        }

        return null;
    }

    // The same word whichever is meant.
    private static bool IsNameof(SyntaxNode node) => node is InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } };

    private static string? Text(ISymbol? symbol) =>
        symbol is null or { Kind: SymbolKind.ErrorType } ? null : $"{symbol.Kind} {symbol.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)} of {symbol.ContainingSymbol?.ToDisplayString()}";
}
