using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SoftmaxGen.Benchmarks.Keystroke;

/// <summary>
/// Finds the attributes and does nothing with them: what Roslyn itself takes after each edit, since another file may have
/// changed what an attribute means, and it binds all of them again.
/// </summary>
internal sealed class FindingGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterSourceOutput(
        context.SyntaxProvider.ForAttributeWithMetadataName(
            "SoftmaxGen.SoftmaxAttribute",
            static (node, _) => node is TypeDeclarationSyntax,
            static (found, _) => found.TargetSymbol.Name),
        static (_, _) => { });
}
