using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SoftmaxGen.Generator.Diagnostics;
using SoftmaxGen.Generator.Kernels;

namespace SoftmaxGen.Generator.Reading;

/// <summary>Whether the type has room for the members that would be generated.</summary>
internal static class MemberRules
{
    private static readonly SymbolDisplayFormat FullNames = SymbolDisplayFormat.FullyQualifiedFormat;

    private static readonly ImmutableDictionary<string, string?> IsMember =
        ImmutableDictionary<string, string?>.Empty.Add(DiagnosticIds.IsMember, "true");

    public static void Check(
        KernelSpec spec,
        INamedTypeSymbol type,
        TypeDeclarationSyntax declaration,
        ImmutableArray<Finding>.Builder findings,
        CancellationToken cancellation)
    {
        ILookup<string, string> signatures = Signatures(spec).ToLookup(static pair => pair.Name, static pair => pair.Parameters);
        Location? generated = GeneratedMembers.KernelOf(type)?.Locations.FirstOrDefault();

        // Before generation this is an old file. After it, it is the generator's own, and the analyzer passes over it.
        if (generated is not null)
        {
            findings.Add(new Finding(Descriptors.GeneratedFileCompiledTwice, generated, type.Name));
        }

        foreach (IGrouping<string, string> signature in signatures)
        {
            if (type.Name == signature.Key || type.TypeParameters.Any(parameter => parameter.Name == signature.Key))
            {
                findings.Add(new Finding(Descriptors.MemberExists, declaration.Identifier.GetLocation(), type.Name, signature.Key, spec.Family.Name));
                continue;
            }

            ImmutableArray<ISymbol> members = type.GetMembers(signature.Key);

            // A record's is a member as well, and said as one.
            if (members.IsEmpty && PrimaryParameter(type, signature.Key, cancellation) is { } parameter)
            {
                findings.Add(new Finding(Descriptors.MemberExists, parameter.Locations.FirstOrDefault(), type.Name, signature.Key, spec.Family.Name));
            }

            foreach (ISymbol member in members)
            {
                bool isOverload = member is IMethodSymbol method
                    && (method.Arity != 0 || !signature.Contains(Parameters(method)))
                    && !signature.Contains("");
                Location? location = member.Locations.FirstOrDefault();

                if (!isOverload && (generated is null || location?.SourceTree != generated.SourceTree))
                {
                    findings.Add(new Finding(
                        Descriptors.MemberExists,
                        location,
                        type.Name,
                        member is IMethodSymbol ? $"{signature.Key}({Parameters((IMethodSymbol)member).Replace("global::", "")})" : signature.Key,
                        spec.Family.Name)
                    {
                        Properties = IsMember,
                    });
                }
            }
        }
    }

    /// <summary>
    /// The parameter of the type's own header, which is in scope in all of the type, but behind a member of the same name: with
    /// the kernels it would silently be another thing. Told by its syntax, as the compiler that this is built on knows it of records alone.
    /// </summary>
    private static IParameterSymbol? PrimaryParameter(INamedTypeSymbol type, string name, CancellationToken cancellation) => type
        .InstanceConstructors
        .SelectMany(static constructor => constructor.Parameters)
        .FirstOrDefault(parameter => parameter.Name == name
            && parameter.ContainingSymbol.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax(cancellation) is TypeDeclarationSyntax));

    /// <summary>Each generated member; a name with the empty signature is no method, and no overload can live beside it.</summary>
    private static IEnumerable<(string Name, string Parameters)> Signatures(KernelSpec spec)
    {
        yield return (MemberNames.ClassCount, "");
        yield return (MemberNames.Kernel, "");

        foreach (MethodSignature kernel in spec.Family.SignaturesFor(spec))
        {
            yield return (kernel.Name, kernel.Types);

            if (kernel.HasVectorOverload)
            {
                yield return (kernel.Name, kernel.VectorTypes);
            }

            if (kernel.HasRowOverload)
            {
                yield return (kernel.Name, kernel.RowTypes);
            }

            if (kernel.Averaging is not null)
            {
                yield return (Averaging.Sum, kernel.AveragedTypes);
                yield return (Averaging.Mean, kernel.AveragedTypes);
            }

            if (kernel.ResultName is not null)
            {
                yield return (kernel.ResultName, "");
            }
        }

        if (spec.MaxRows > 0)
        {
            yield return (MemberNames.Forward, $"global::System.ReadOnlySpan<{spec.ElementName}>");
            yield return (MemberNames.Backward, $"global::System.ReadOnlySpan<{spec.ElementName}>, global::System.Span<{spec.ElementName}>");
            yield return (spec.Family.Layer.Buffer, "");
            yield return (MemberNames.KeptLength, "");
        }
    }

    private static string Parameters(IMethodSymbol method) =>
        string.Join(", ", method.Parameters.Select(static parameter => RefKindPrefix(parameter.RefKind) + parameter.Type.ToDisplayString(FullNames)));

    private static string RefKindPrefix(RefKind kind) => kind == RefKind.None ? "" : "ref ";
}
