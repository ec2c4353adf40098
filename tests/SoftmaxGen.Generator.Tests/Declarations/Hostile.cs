using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SoftmaxGen.Generator.Tests.Harness;

namespace SoftmaxGen.Generator.Tests.Declarations;

/// <summary>A user's project that is hard to extend at every place.</summary>
internal static class Hostile
{
    private static readonly ImmutableArray<Declaration> All =
        [.. Kinds.All, .. Nesting.All, .. Names.All, .. Shadows.All, .. Spellings.All];

    /// <summary>All declarations that are legal in the language, in one project.</summary>
    public static Project ProjectOf(string target, LanguageVersion language)
    {
        Project project = new Project { Target = Target.Named(target), Language = language }
            .With("AssemblyInfo.cs", """
                [assembly: System.CLSCompliant(true)]
                #if !HALF // Then positional records lack this as well.
                namespace System.Runtime.CompilerServices { internal static class IsExternalInit { } }
                #endif
                """);

        return All
            .Where(declaration => declaration.Oldest <= language.MapSpecifiedToEffectiveVersion())
            .Aggregate(project, static (sum, declaration) => sum.With(declaration.Path, declaration.Source));
    }

    /// <summary>How many types ask for kernels.</summary>
    public static int KernelCount(CSharpCompilation compilation)
    {
        return Types(compilation.Assembly.GlobalNamespace).Count(static type => type.GetAttributes().Any(
            static attribute => attribute.AttributeClass?.ToDisplayString() == "SoftmaxGen.SoftmaxAttribute"));

        static IEnumerable<INamedTypeSymbol> Types(INamespaceOrTypeSymbol container) => container.GetMembers()
            .OfType<INamespaceOrTypeSymbol>()
            .SelectMany(static member => member is INamedTypeSymbol type ? Types(type).Prepend(type) : Types(member));
    }
}
