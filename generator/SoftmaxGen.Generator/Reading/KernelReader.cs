using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SoftmaxGen.Generator.Diagnostics;
using SoftmaxGen.Generator.Kernels;
using SoftmaxGen.Generator.Writing;

namespace SoftmaxGen.Generator.Reading;

/// <summary>An attribute as read: the spec, or none where anything is wrong. What the generator has to say of that is with it.</summary>
internal sealed record ReadResult(KernelSpec? Spec, EquatableArray<DiagnosticInfo> Diagnostics);

/// <summary>
/// Symbols in, one comparable <see cref="KernelSpec"/> out. Nothing of Roslyn's goes past this point. The generator takes
/// the spec, the analyzer takes what is wrong, and the rules are here once.
/// </summary>
internal static class KernelReader
{
    // The longest array of the runtime, Array.MaxLength.
    private const int LongestArray = 0x7FFFFFC7;

    private static readonly SymbolDisplayFormat FullNames = SymbolDisplayFormat.FullyQualifiedFormat;

    private static readonly ImmutableDictionary<string, string?> IsMember =
        ImmutableDictionary<string, string?>.Empty.Add(DiagnosticIds.IsMember, "true");

    /// <summary>
    /// For the generator: what the analyzer says as well is only the reason that there is no spec. Null where
    /// <paramref name="declaration"/> has no attribute of ours.
    /// </summary>
    public static ReadResult? Read(SemanticModel model, TypeDeclarationSyntax declaration, CancellationToken cancellation)
    {
        if (model.GetDeclaredSymbol(declaration, cancellation) is not INamedTypeSymbol type
            || SoftmaxAttributes.Of(type, cancellation).FirstOrDefault(found => found.Declaration == declaration).Attribute is not { } attribute)
        {
            return null;
        }

        var findings = ImmutableArray.CreateBuilder<Finding>();
        KernelSpec? spec = Read(type, declaration, attribute, findings, cancellation);

        if (findings.Count == 0 && spec is not null)
        {
            spec = spec with { VarIsType = VarIsType(model, type, declaration) };
        }

        return new ReadResult(
            findings.Count == 0 ? spec : null,
            findings
                .Where(static finding => Descriptors.OfTheGenerator.Contains(finding.Descriptor))
                .Select(static finding => finding.ToInfo())
                .ToImmutableArray());
    }

    /// <summary>The spec, as far as the type and the arguments allow one; all that is wrong goes into <paramref name="findings"/>.</summary>
    public static KernelSpec? Read(
        INamedTypeSymbol type,
        TypeDeclarationSyntax declaration,
        AttributeData attribute,
        ImmutableArray<Finding>.Builder findings,
        CancellationToken cancellation)
    {
        CheckType(type, declaration, findings, cancellation);
        var arguments = new Arguments(attribute, declaration, type, findings);

        int c = arguments.ReadClassCount();
        ElementType? element = arguments.ReadElementType();
        int maxRows = arguments.ReadMaxRows(c);

        if (findings.Count > 0 || element is null)
        {
            return null;
        }

        var spec = new KernelSpec(
            HierarchyInfo.From(type),
            c,
            element.Value,
            maxRows,
            (EmptyRow)arguments.Int32(nameof(KernelSpec.EmptyRow)),
            arguments.Value(nameof(KernelSpec.Deterministic)) is true,
            VarIsType: false);

        CheckMembers(spec, type, declaration, findings);

        return spec;
    }

    private static void CheckType(
        INamedTypeSymbol type,
        TypeDeclarationSyntax declaration,
        ImmutableArray<Finding>.Builder findings,
        CancellationToken cancellation)
    {
        Location name = declaration.Identifier.GetLocation();

        if (type.TypeKind == TypeKind.Interface)
        {
            findings.Add(new Finding(Descriptors.KindNotSupported, name, type.Name, "an interface"));
        }
        else if (IsFileLocal(type, cancellation))
        {
            findings.Add(new Finding(Descriptors.KindNotSupported, name, type.Name, "local to its file"));
        }
        else if (!IsPartial(declaration))
        {
            findings.Add(new Finding(Descriptors.NotPartial, name, type.Name));
        }

        for (INamedTypeSymbol? outer = type.ContainingType; outer is not null; outer = outer.ContainingType)
        {
            findings.AddRange(FindNotPartial(outer, type, cancellation));
        }
    }

    /// <summary>The declarations of a containing type through which no other file can reach <paramref name="type"/>.</summary>
    public static IEnumerable<Finding> FindNotPartial(INamedTypeSymbol outer, INamedTypeSymbol type, CancellationToken cancellation) => outer
        .DeclaringSyntaxReferences
        .Select(reference => reference.GetSyntax(cancellation))
        .OfType<TypeDeclarationSyntax>()
        .Where(static around => !IsPartial(around))
        .Select(around => new Finding(Descriptors.ContainingTypeNotPartial, around.Identifier.GetLocation(), outer.Name, type.Name));

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

    private static void CheckMembers(
        KernelSpec spec,
        INamedTypeSymbol type,
        TypeDeclarationSyntax declaration,
        ImmutableArray<Finding>.Builder findings)
    {
        ILookup<string, string> signatures = Signatures(spec).ToLookup(static pair => pair.Name, static pair => pair.Parameters);
        Location? generated = GeneratedKernel(type);

        // Before generation this is an old file. After it, it is the generator's own, and the analyzer passes over it.
        if (generated is not null)
        {
            findings.Add(new Finding(Descriptors.GeneratedFileCompiledTwice, generated, type.Name));
        }

        foreach (IGrouping<string, string> signature in signatures)
        {
            if (type.Name == signature.Key || type.TypeParameters.Any(parameter => parameter.Name == signature.Key))
            {
                findings.Add(new Finding(Descriptors.MemberExists, declaration.Identifier.GetLocation(), type.Name, signature.Key));
                continue;
            }

            foreach (ISymbol member in type.GetMembers(signature.Key))
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
                        member is IMethodSymbol ? $"{signature.Key}({Parameters((IMethodSymbol)member).Replace("global::", "")})" : signature.Key)
                    {
                        Properties = IsMember,
                    });
                }
            }
        }
    }

    /// <summary>Where something of SoftmaxGen's stands in the type already: everything in that file is generated.</summary>
    private static Location? GeneratedKernel(INamedTypeSymbol type) => type
        .GetTypeMembers(MemberNames.Kernel)
        .FirstOrDefault(static kernel => kernel.GetAttributes().Any(IsGeneratedCode))?
        .Locations.FirstOrDefault();

    private static bool IsGeneratedCode(AttributeData attribute) =>
        attribute.AttributeClass is { Name: "GeneratedCodeAttribute" }
        && attribute.ConstructorArguments.FirstOrDefault() is { Kind: TypedConstantKind.Primitive, Value: FileWriter.Tool };

    /// <summary>Each generated member; a name with the empty signature is no method, and no overload can live beside it.</summary>
    private static IEnumerable<(string Name, string Parameters)> Signatures(KernelSpec spec)
    {
        string element = spec.Element switch
        {
            ElementType.Single => "float",
            ElementType.Double => "double",
            _ => "global::System.Half",
        };

        string read = $"global::System.ReadOnlySpan<{element}>";
        string write = $"global::System.Span<{element}>";
        string vector = $"global::System.Numerics.Vector{spec.C.ToString(CultureInfo.InvariantCulture)}";

        yield return (MemberNames.ClassCount, "");
        yield return (MemberNames.Kernel, "");

        foreach (KernelSignature kernel in KernelTable.Signatures)
        {
            yield return (kernel.Name, string.Join(", ", Enumerable.Repeat(read, kernel.Inputs).Append(write)));

            if (spec.HasVectorOverload && !kernel.IsSquare)
            {
                yield return (kernel.Name, string.Join(", ", Enumerable.Repeat(vector, kernel.Inputs)));
            }
        }

        if (spec.MaxRows > 0)
        {
            yield return (MemberNames.Forward, read);
            yield return (MemberNames.Backward, $"{read}, {write}");
            yield return (MemberNames.KeptProbabilities, "");
            yield return (MemberNames.KeptLength, "");
        }
    }

    private static string Parameters(IMethodSymbol method) =>
        string.Join(", ", method.Parameters.Select(static parameter => RefKindPrefix(parameter.RefKind) + parameter.Type.ToDisplayString(FullNames)));

    private static string RefKindPrefix(RefKind kind) => kind == RefKind.None ? "" : "ref ";

    /// <summary>The attribute's named arguments, each with the place to point at when it is wrong.</summary>
    private sealed class Arguments(
        AttributeData attribute,
        TypeDeclarationSyntax declaration,
        INamedTypeSymbol type,
        ImmutableArray<Finding>.Builder findings)
    {
        private readonly AttributeSyntax? _syntax = attribute.ApplicationSyntaxReference?.GetSyntax() as AttributeSyntax;

        public object? Value(string name)
        {
            TypedConstant constant = Constant(name);

            return constant.Kind is TypedConstantKind.Array or TypedConstantKind.Error ? null : constant.Value;
        }

        public int Int32(string name) => Value(name) is int value ? value : 0;

        public int ReadClassCount()
        {
            const string Name = nameof(KernelSpec.C);

            if (!attribute.NamedArguments.Any(static pair => pair.Key == Name))
            {
                Report(Descriptors.ClassCountMissing, Location(), type.Name);

                return 0;
            }

            if (Value(Name) is not int c)
            {
                Report(Descriptors.ClassCountNotConstant, Location(Name), Argument(Name)?.Expression.ToString() ?? "", type.Name);

                return 0;
            }

            if (c is < 1 or > ClassCount.Max)
            {
                Report(Descriptors.ClassCountOutOfRange, Location(Name), Text(c), type.Name, Text(ClassCount.Max));

                return 0;
            }

            return c;
        }

        public ElementType? ReadElementType()
        {
            const string Name = "ElementType";

            if (!attribute.NamedArguments.Any(static pair => pair.Key == Name))
            {
                return ElementType.Single;
            }

            switch (Value(Name))
            {
                case ITypeSymbol { SpecialType: SpecialType.System_Single }:
                    return ElementType.Single;
                case ITypeSymbol { SpecialType: SpecialType.System_Double }:
                    return ElementType.Double;
                case ITypeSymbol { Name: "Half", TypeKind: TypeKind.Error }:
                    Report(Descriptors.ElementTypeNotOnTarget, Location(Name), type.Name);
                    return null;
                case ITypeSymbol { TypeKind: TypeKind.Error }:
                    return null; // The compiler has already said that it does not know the type.
                case ITypeSymbol half when half.ToDisplayString(FullNames) == "global::System.Half" && half.GetMembers("op_Explicit").IsEmpty:
                    Report(Descriptors.ElementTypeNotOnTarget, Location(Name), type.Name);
                    return null;
                case ITypeSymbol half when half.ToDisplayString(FullNames) == "global::System.Half":
                    return ElementType.Half;
                case ITypeSymbol other:
                    Report(Descriptors.ElementTypeNotSupported, Location(Name), $"typeof({other.ToDisplayString()})", type.Name);
                    return null;
                default:
                    Report(Descriptors.ElementTypeNotSupported, Location(Name), "null", type.Name);
                    return null;
            }
        }

        /// <param name="c">The class count, or 0 where it is wrong itself.</param>
        public int ReadMaxRows(int c)
        {
            const string Name = nameof(KernelSpec.MaxRows);
            int maxRows = Int32(Name);
            int most = LongestArray / System.Math.Max(1, c);

            if (c > 0 && (maxRows < 0 || maxRows > most))
            {
                Report(Descriptors.MaxRowsOutOfRange, Location(Name), Text(maxRows), type.Name, Text(c), Text(most));
            }

            string? kind = type switch
            {
                { IsRecord: true } => "a record, whose copies would share one buffer",
                { TypeKind: TypeKind.Struct } => "a struct",
                { IsStatic: true } => "a static class",
                _ => null,
            };

            if (maxRows > 0 && kind is not null)
            {
                Report(Descriptors.LayerNeedsClass, Location(Name), type.Name, kind);
            }

            return maxRows;
        }

        private TypedConstant Constant(string name) =>
            attribute.NamedArguments.FirstOrDefault(pair => pair.Key == name).Value;

        private void Report(DiagnosticDescriptor descriptor, Location location, params string[] arguments) =>
            findings.Add(new Finding(descriptor, location, arguments));

        private AttributeArgumentSyntax? Argument(string name) => _syntax?.ArgumentList?.Arguments
            .FirstOrDefault(argument => argument.NameEquals?.Name.Identifier.ValueText == name);

        private Location Location(string? argument = null) =>
            (argument is null ? null : Argument(argument)?.GetLocation()) ?? _syntax?.GetLocation() ?? declaration.Identifier.GetLocation();

        private static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);
    }
}
