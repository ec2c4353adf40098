using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SoftmaxGen.Generator.Diagnostics;

namespace SoftmaxGen.Generator.Reading;

/// <summary>An attribute as read: the spec, or none where anything is wrong, and then what that is.</summary>
internal sealed record ReadResult(KernelSpec? Spec, EquatableArray<DiagnosticInfo> Diagnostics);

/// <summary>
/// Symbols in, one comparable <see cref="KernelSpec"/> out. Nothing of Roslyn's goes past this point. The generator takes
/// the spec, the analyzer takes what is wrong, and the rules are here once.
/// </summary>
internal static class KernelReader
{
    /// <summary>For the generator: each attribute of ours that <paramref name="declaration"/> has.</summary>
    public static IEnumerable<ReadResult> Read(SemanticModel model, TypeDeclarationSyntax declaration, TargetSpec target, CancellationToken cancellation)
    {
        if (model.GetDeclaredSymbol(declaration, cancellation) is not INamedTypeSymbol type)
        {
            yield break;
        }

        foreach (KernelAttribute attribute in KernelAttributes.Of(type, cancellation).Where(found => found.Declaration == declaration))
        {
            var findings = ImmutableArray.CreateBuilder<Finding>();
            KernelSpec? spec = Read(type, attribute, () => target, findings, cancellation);

            yield return spec is not null
                ? new ReadResult(spec with { VarIsType = VarIsType(model, type, declaration) }, ImmutableArray<DiagnosticInfo>.Empty)
                : new ReadResult(null, findings.Select(static finding => finding.ToInfo()).ToImmutableArray());
        }
    }

    /// <summary>The spec; or none, where anything is wrong, and all of that in <paramref name="findings"/>.</summary>
    /// <param name="target">Asked only where nothing nearer is wrong.</param>
    public static KernelSpec? Read(
        INamedTypeSymbol type,
        KernelAttribute attribute,
        Func<TargetSpec> target,
        ImmutableArray<Finding>.Builder findings,
        CancellationToken cancellation)
    {
        if (attribute.Family != attribute.First)
        {
            Location? place = attribute.Attribute.ApplicationSyntaxReference?.GetSyntax(cancellation).GetLocation();
            findings.Add(new Finding(Descriptors.SecondAttribute, place, type.Name, attribute.Family.Name, attribute.First.Name));

            return null;
        }

        TypeDeclarationSyntax declaration = attribute.Declaration;
        CheckType(type, attribute, findings, cancellation);
        var arguments = new AttributeArguments(attribute, type, findings);

        int? c = arguments.ReadClassCount();
        ElementType? element = arguments.ReadElementType();
        int? maxRows = arguments.ReadMaxRows(c);
        EmptyRow? emptyRow = arguments.ReadEmptyRow();
        bool? deterministic = arguments.ReadDeterministic();
        int? methods = arguments.ReadMethods(maxRows);
        bool? batches = arguments.ReadBatches();
        KernelOptions? options = arguments.ReadOptions(c);

        // An element type that the compiler does not know is null without a finding: it has said so already.
        if (findings.Count > 0 || element is null)
        {
            return null;
        }

        var spec = new KernelSpec(attribute.Family, HierarchyInfo.From(type), c!.Value, element.Value, maxRows!.Value, emptyRow!.Value, deterministic!.Value, methods!.Value, batches!.Value, options!, InDouble: false, VarIsType: false);

        MemberRules.Check(spec, type, declaration, findings, cancellation);

        // A target is blamed only where nothing nearer is.
        if (findings.Count == 0 && TargetCheck.Find(target(), type.Name, declaration.Identifier.GetLocation()) is { } refused)
        {
            findings.Add(refused);
        }

        return findings.Count == 0 ? spec : null;
    }

    private static void CheckType(INamedTypeSymbol type, KernelAttribute attribute, ImmutableArray<Finding>.Builder findings, CancellationToken cancellation)
    {
        Location name = attribute.Declaration.Identifier.GetLocation();
        string family = attribute.Family.Name;

        if (type.TypeKind == TypeKind.Interface)
        {
            findings.Add(new Finding(Descriptors.KindNotSupported, name, type.Name, "an interface", family));
        }
        else if (type.IsComImport)
        {
            findings.Add(new Finding(Descriptors.KindNotSupported, name, type.Name, "a [ComImport] class", family));
        }
        else if (IsFileLocal(type, cancellation))
        {
            findings.Add(new Finding(Descriptors.KindNotSupported, name, type.Name, "local to its file", family));
        }
        else if (!IsPartial(attribute.Declaration))
        {
            findings.Add(new Finding(Descriptors.NotPartial, name, type.Name, family));
        }

        for (INamedTypeSymbol? outer = type.ContainingType; outer is not null; outer = outer.ContainingType)
        {
            findings.AddRange(FindNotPartial(outer, type, family, cancellation));
        }
    }

    /// <summary>The declarations of a containing type through which no other file can reach <paramref name="type"/>.</summary>
    public static IEnumerable<Finding> FindNotPartial(INamedTypeSymbol outer, INamedTypeSymbol type, string family, CancellationToken cancellation) => outer
        .DeclaringSyntaxReferences
        .Select(reference => reference.GetSyntax(cancellation))
        .OfType<TypeDeclarationSyntax>()
        .Where(static around => !IsPartial(around))
        .Select(around => new Finding(Descriptors.ContainingTypeNotPartial, around.Identifier.GetLocation(), outer.Name, type.Name, family));

    private static bool VarIsType(SemanticModel model, INamedTypeSymbol type, TypeDeclarationSyntax declaration)
    {
        for (INamedTypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            if (!current.GetTypeMembers("var").IsEmpty || current.TypeParameters.Any(static parameter => parameter.Name == "var"))
            {
                return true;
            }
        }

        return !model.LookupNamespacesAndTypes(declaration.SpanStart, name: "var").IsEmpty;
    }

    private static bool IsPartial(TypeDeclarationSyntax declaration) => declaration.Modifiers.Any(SyntaxKind.PartialKeyword);

    /// <summary>Whether any declaration of the type, or of one around it, has the word file: one makes all of them local.</summary>
    private static bool IsFileLocal(INamedTypeSymbol type, CancellationToken cancellation)
    {
        for (INamedTypeSymbol? current = type; current is not null; current = current.ContainingType)
        {
            if (current.DeclaringSyntaxReferences
                .Select(reference => reference.GetSyntax(cancellation))
                .OfType<TypeDeclarationSyntax>()
                .Any(HasFileModifier))
            {
                return true;
            }
        }

        return false;
    }

    // By its text, since the compiler that this assembly is built on has no such keyword yet.
    private static bool HasFileModifier(TypeDeclarationSyntax declaration) =>
        declaration.Modifiers.Any(static modifier => modifier.ValueText == "file");
}
