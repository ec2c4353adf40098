using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SoftmaxGen.CodeFixes;

/// <summary>The attribute that a diagnostic points at, and its arguments.</summary>
internal static class Attributes
{
    /// <summary>The attribute at the place of a diagnostic, which is all of it or one of its arguments.</summary>
    public static AttributeSyntax? At(SyntaxNode root, Diagnostic diagnostic) =>
        root.FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<AttributeSyntax>();

    /// <summary>The argument at the place of a diagnostic.</summary>
    public static AttributeArgumentSyntax? ArgumentAt(SyntaxNode root, Diagnostic diagnostic) =>
        root.FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<AttributeArgumentSyntax>();

    public static AttributeArgumentSyntax? Argument(AttributeSyntax attribute, string name) =>
        attribute.ArgumentList?.Arguments.FirstOrDefault(argument => argument.NameEquals?.Name.Identifier.ValueText == name);
}
