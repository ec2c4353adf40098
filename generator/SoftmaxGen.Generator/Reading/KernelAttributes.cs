using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SoftmaxGen.Generator.Kernels;

namespace SoftmaxGen.Generator.Reading;

/// <summary>An attribute that asks for kernels.</summary>
/// <param name="Declaration">The part of the type that it stands on.</param>
/// <param name="Attribute">The attribute.</param>
/// <param name="Family">What it asks for.</param>
/// <param name="First">The family of the type's first such attribute: a type carries one.</param>
internal sealed record KernelAttribute(TypeDeclarationSyntax Declaration, AttributeData Attribute, Family Family, Family First);

/// <summary>The attributes of a type that are ours, whatever they are called in the source.</summary>
internal static class KernelAttributes
{
    /// <summary>The family of the kernels that a type gets; null where it has no attribute of ours.</summary>
    public static Family? FamilyOf(INamedTypeSymbol type) => type.GetAttributes().Select(FamilyOf).FirstOrDefault(static family => family is not null);

    /// <summary>
    /// Each declaration of <paramref name="type"/> that has one, with it. The compiler says what it thinks of the same one twice, and of
    /// one on what is no class, struct, record or interface: an enum, a delegate.
    /// </summary>
    public static IEnumerable<KernelAttribute> Of(INamedTypeSymbol type, CancellationToken cancellation)
    {
        var seen = new HashSet<Family>();
        Family? first = FamilyOf(type);

        foreach (AttributeData attribute in type.GetAttributes())
        {
            if (FamilyOf(attribute) is { } family && Declaration(attribute, cancellation) is { } declaration && seen.Add(family))
            {
                yield return new KernelAttribute(declaration, attribute, family, first!);
            }
        }
    }

    private static TypeDeclarationSyntax? Declaration(AttributeData attribute, CancellationToken cancellation) =>
        attribute.ApplicationSyntaxReference?.GetSyntax(cancellation).FirstAncestorOrSelf<AttributeListSyntax>()?.Parent as TypeDeclarationSyntax;

    private static Family? FamilyOf(AttributeData attribute) =>
        attribute.AttributeClass is { ContainingType: null, Arity: 0 } type
        && type.ContainingNamespace is { Name: "SoftmaxGen", ContainingNamespace.IsGlobalNamespace: true }
            ? Families.All.FirstOrDefault(family => family.AttributeName == type.Name)
            : null;
}
