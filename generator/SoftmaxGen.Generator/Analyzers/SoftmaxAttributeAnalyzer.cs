using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SoftmaxGen.Generator.Diagnostics;
using SoftmaxGen.Generator.Kernels;
using SoftmaxGen.Generator.Reading;

namespace SoftmaxGen.Generator.Analyzers;

/// <summary>
/// Says what is wrong with a kernel attribute while it is typed. The rules are the reader's, by which the generator writes
/// nothing for the same attribute.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SoftmaxAttributeAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Descriptors.OfTheAttribute;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();

        // In a file that another tool wrote as well: the generator writes nothing for it either, and nobody else would say why.
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);

        context.RegisterCompilationStartAction(static start =>
        {
            // Most compilations that reference the package have few kernels, and some have none: asked once, when needed.
            Compilation compilation = start.Compilation;
            var target = new Lazy<TargetSpec>(() => TargetSpec.From(compilation));

            start.RegisterSymbolAction(symbol => Analyze(symbol, target), SymbolKind.NamedType);
        });
    }

    private static void Analyze(SymbolAnalysisContext context, Lazy<TargetSpec> target)
    {
        var type = (INamedTypeSymbol)context.Symbol;

        foreach (KernelAttribute attribute in KernelAttributes.Of(type, context.CancellationToken))
        {
            foreach (Finding finding in Find(type, attribute, target, context.CancellationToken))
            {
                // Said below, of the containing type: editors show at once only what lies inside the type that is looked at.
                if (finding.Descriptor != Descriptors.ContainingTypeNotPartial)
                {
                    context.ReportDiagnostic(finding.ToDiagnostic());
                }
            }
        }

        foreach ((INamedTypeSymbol kernel, Family family) in KernelsInside(type))
        {
            foreach (Finding finding in KernelReader.FindNotPartial(type, kernel, family.Name, context.CancellationToken))
            {
                context.ReportDiagnostic(finding.ToDiagnostic());
            }
        }
    }

    private static IEnumerable<(INamedTypeSymbol Kernel, Family Family)> KernelsInside(INamedTypeSymbol type)
    {
        foreach (INamedTypeSymbol nested in type.GetTypeMembers())
        {
            if (KernelAttributes.FamilyOf(nested) is { } family)
            {
                yield return (nested, family);
            }

            foreach ((INamedTypeSymbol Kernel, Family Family) deeper in KernelsInside(nested))
            {
                yield return deeper;
            }
        }
    }

    private static IEnumerable<Finding> Find(
        INamedTypeSymbol type,
        KernelAttribute attribute,
        Lazy<TargetSpec> target,
        CancellationToken cancellation)
    {
        ImmutableArray<Finding>.Builder findings = ImmutableArray.CreateBuilder<Finding>();
        _ = KernelReader.Read(type, attribute, () => target.Value, findings, cancellation);
        ImmutableArray<Finding> reported = findings.Where(static finding => Descriptors.OfTheAttribute.Contains(finding.Descriptor)).ToImmutableArray();

        // Nothing is wrong, and yet there are no kernels. In a person's own file an editor may only not have run the generator yet.
        return reported.IsEmpty && GeneratedMembers.KernelOf(type) is null && GeneratedFile.Is(attribute.Declaration.SyntaxTree, cancellation)
            ? ImmutableArray.Create(new Finding(Descriptors.AttributeInGeneratedCode, attribute.Attribute.ApplicationSyntaxReference?.GetSyntax(cancellation).GetLocation(), type.Name, attribute.Family.Name))
            : reported;
    }
}
