using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SoftmaxGen.Generator.Reading;

/// <summary>The attributes of a type that are ours, whatever they are called in the source.</summary>
internal static class SoftmaxAttributes
{
    /// <summary>The attribute's name in metadata, without its namespace.</summary>
    public const string Name = "SoftmaxAttribute";

    public static bool IsOn(INamedTypeSymbol type) => type.GetAttributes().Any(IsSoftmax);

    /// <summary>
    /// Each declaration of <paramref name="type"/> that has one, with it. The compiler says what it thinks of a second one
    /// on the same declaration, and of one on what is no class, struct, record or interface: an enum, a delegate.
    /// </summary>
    public static IEnumerable<(TypeDeclarationSyntax Declaration, AttributeData Attribute)> Of(INamedTypeSymbol type, CancellationToken cancellation)
    {
        var seen = new HashSet<SyntaxNode>();

        foreach (AttributeData attribute in type.GetAttributes().Where(IsSoftmax))
        {
            if (Declaration(attribute, cancellation) is { } declaration && seen.Add(declaration))
            {
                yield return (declaration, attribute);
            }
        }
    }

    private static TypeDeclarationSyntax? Declaration(AttributeData attribute, CancellationToken cancellation) =>
        attribute.ApplicationSyntaxReference?.GetSyntax(cancellation).FirstAncestorOrSelf<AttributeListSyntax>()?.Parent as TypeDeclarationSyntax;

    private static bool IsSoftmax(AttributeData attribute) =>
        attribute.AttributeClass is { Name: Name, ContainingType: null, Arity: 0 } type
        && type.ContainingNamespace is { Name: "SoftmaxGen", ContainingNamespace.IsGlobalNamespace: true };
}
