using System.Linq;
using Microsoft.CodeAnalysis;
using SoftmaxGen.Generator.Writing;

namespace SoftmaxGen.Generator.Reading;

/// <summary>What SoftmaxGen has written into a type, told by the mark that every member of it carries.</summary>
internal static class GeneratedMembers
{
    /// <summary>The nested class that every kernel has; null where the type has no kernels.</summary>
    public static INamedTypeSymbol? KernelOf(INamedTypeSymbol type) => type.GetTypeMembers(MemberNames.Kernel).FirstOrDefault(IsOurs);

    public static bool IsOurs(ISymbol symbol) => symbol.GetAttributes().Any(static attribute =>
        attribute.AttributeClass is { Name: "GeneratedCodeAttribute" }
        && attribute.ConstructorArguments.FirstOrDefault() is { Kind: TypedConstantKind.Primitive, Value: GeneratedMark.Tool });
}
