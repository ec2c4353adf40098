using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SoftmaxGen.Generator.Reading;

/// <summary>One partial declaration to open: <c>partial record struct Name&lt;T&gt;</c>, without the word partial.</summary>
internal sealed record TypeHeader(string Keyword, string Name);

/// <summary>The way from the compilation's root to the user's type, as text that C# reads back to the same type.</summary>
/// <param name="Namespace">The namespace, escaped; empty for the global one.</param>
/// <param name="Types">The types to open, the outermost first.</param>
/// <param name="FileName">The name of the generated file, before any clash with another is settled.</param>
/// <param name="MayHideInherited">Whether a base class may already declare what is generated (a kernel that derives from a kernel).</param>
internal sealed record HierarchyInfo(string Namespace, EquatableArray<TypeHeader> Types, string FileName, bool MayHideInherited)
{
    // In bytes, as file systems count, of which most allow 255; with room for the hash and the extension.
    private const int LongestFileName = 200;

    public static HierarchyInfo From(INamedTypeSymbol type)
    {
        var types = new Stack<TypeHeader>();
        var file = new Stack<string>();

        for (INamedTypeSymbol? current = type; current is not null; current = current.ContainingType)
        {
            types.Push(new TypeHeader(Keyword(current), Escape(current.Name) + TypeParameters(current)));
            file.Push(current.Arity == 0 ? current.Name : $"{current.Name}-{current.Arity}");
        }

        var namespaces = new Stack<string>();

        for (INamespaceSymbol current = type.ContainingNamespace; !current.IsGlobalNamespace; current = current.ContainingNamespace)
        {
            namespaces.Push(current.Name);
        }

        return new HierarchyInfo(
            string.Join(".", namespaces.Select(Escape)),
            types.ToImmutableArray(),
            Bounded(string.Join(".", namespaces.Concat(file))),
            MayHideInherited: type.BaseType is { SpecialType: SpecialType.None });
    }

    /// <summary>A hash that is the same on every run and machine (FNV-1a), which <see cref="string.GetHashCode()"/> is not.</summary>
    public static string StableHash(string text)
    {
        ulong hash = 14695981039346656037;

        foreach (byte value in Encoding.UTF8.GetBytes(text))
        {
            hash = unchecked((hash ^ value) * 1099511628211);
        }

        return hash.ToString("x16", System.Globalization.CultureInfo.InvariantCulture);
    }

    private static string Bounded(string name)
    {
        if (Encoding.UTF8.GetByteCount(name) <= LongestFileName)
        {
            return name;
        }

        int length = Math.Min(name.Length, LongestFileName);

        while (Encoding.UTF8.GetByteCount(name.Substring(0, length)) > LongestFileName || char.IsHighSurrogate(name[length - 1]))
        {
            length--;
        }

        return $"{name.Substring(0, length)}-{StableHash(name)}";
    }

    private static string Keyword(INamedTypeSymbol type) => type switch
    {
        { IsRecord: true, TypeKind: TypeKind.Struct } => "record struct",
        { IsRecord: true } => "record",
        { TypeKind: TypeKind.Struct } => "struct",
        { TypeKind: TypeKind.Interface } => "interface",
        _ => "class",
    };

    private static string TypeParameters(INamedTypeSymbol type) =>
        type.TypeParameters.IsEmpty ? "" : $"<{string.Join(", ", type.TypeParameters.Select(TypeParameter))}>";

    // Parts of one interface must agree on variance, not only on names.
    private static string TypeParameter(ITypeParameterSymbol parameter) => parameter.Variance switch
    {
        VarianceKind.In => "in ",
        VarianceKind.Out => "out ",
        _ => "",
    } + Escape(parameter.Name);

    // A name of small letters alone may be a keyword, of this compiler or of a later one, and is warned about where it
    // is not (CS8981); none of this holds behind an @.
    private static string Escape(string name) =>
        name.All(static letter => letter is >= 'a' and <= 'z') || SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None
            ? "@" + name
            : name;
}
