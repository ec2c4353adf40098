using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using SoftmaxGen.Generator.Diagnostics;
using SoftmaxGen.Generator.Kernels;
using SoftmaxGen.Generator.Reading;

namespace SoftmaxGen.Generator.Analyzers;

/// <summary>
/// Says where a generated name takes the place of what the user's code meant by it: of a member that is inherited, or of an
/// outer type, an import, an extension. C# is silent there.
/// </summary>
/// <remarks>
/// The question is what a name would mean without the generated file, so it is put to a compilation without that file. That
/// costs, and is done only where a name is bound to something generated and something else could be there.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MeaningAnalyzer : DiagnosticAnalyzer
{
    private static readonly ImmutableHashSet<string> Names =
        Families.All.SelectMany(static family => family.MemberNames).Append(MemberNames.ClassCount).ToImmutableHashSet();

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ImmutableArray.Create(Descriptors.MeaningChanged);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);

        context.RegisterCompilationStartAction(static start =>
        {
            var without = new CompilationsWithout();

            start.RegisterSyntaxNodeAction(node => AnalyzeName(node, without), SyntaxKind.IdentifierName, SyntaxKind.GenericName);
            start.RegisterSymbolAction(symbol => AnalyzeInterfaces(symbol, without), SymbolKind.NamedType);
        });
    }

    private static void AnalyzeName(SyntaxNodeAnalysisContext context, CompilationsWithout without)
    {
        var name = (SimpleNameSyntax)context.Node;

        if (!Names.Contains(name.Identifier.ValueText)
            || Generated(Candidates(context.SemanticModel.GetSymbolInfo(name, context.CancellationToken))) is not { } generated
            || !MayMeanAnother(name, generated.ContainingType, context)
            || IsNamed(name))
        {
            return;
        }

        // The type around the kernel, or its base, may be a kernel as well, which hides the same.
        Compilation compilation = context.Compilation;

        for (ISymbol? hiding = generated; hiding is not null && Tree(hiding) != name.SyntaxTree;)
        {
            compilation = without.FileOf(hiding, compilation);
            SemanticModel model = ModelOf(compilation, name.SyntaxTree);
            SymbolInfo info = model.GetSymbolInfo(name, context.CancellationToken);

            if (info.Symbol is { } meant && IsHidden(meant, generated))
            {
                Report(context, name, meant, generated, Instead(name, meant, generated.ContainingType, model, context.ContainingSymbol));

                return;
            }

            hiding = Generated(Candidates(info));
        }
    }

    private static void Report(SyntaxNodeAnalysisContext context, SimpleNameSyntax name, ISymbol meant, ISymbol generated, string? instead)
    {
        ImmutableDictionary<string, string?> properties = ImmutableDictionary<string, string?>.Empty;

        context.ReportDiagnostic(new Finding(Descriptors.MeaningChanged, name.Identifier.GetLocation(), name.Identifier.ValueText, Text(meant), Text(generated), FamilyOf(generated))
        {
            Properties = instead is null ? properties : properties.Add(DiagnosticIds.Instead, instead),
        }.ToDiagnostic());
    }

    /// <summary>An interface that a base class implemented, and a generated member does now.</summary>
    private static void AnalyzeInterfaces(SymbolAnalysisContext context, CompilationsWithout without)
    {
        var type = (INamedTypeSymbol)context.Symbol;

        foreach (ISymbol member in MembersOfInterfaces(type))
        {
            if (type.FindImplementationForInterfaceMember(member) is { } implementation
                && Generated(ImmutableArray.Create(implementation)) is { } generated
                && type.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax(context.CancellationToken)).OfType<TypeDeclarationSyntax>()
                    .FirstOrDefault(declaration => declaration.SyntaxTree != Tree(generated)) is { } declaration
                && ModelOf(without.FileOf(generated, context.Compilation), declaration.SyntaxTree).GetDeclaredSymbol(declaration, context.CancellationToken) is INamedTypeSymbol before
                && MembersOfInterfaces(before).FirstOrDefault(other => Text(other) == Text(member)) is { } same
                && before.FindImplementationForInterfaceMember(same) is { ContainingType.TypeKind: not TypeKind.Interface } meant
                && IsHidden(meant, generated))
            {
                context.ReportDiagnostic(new Finding(Descriptors.MeaningChanged, declaration.Identifier.GetLocation(), Text(member), Text(meant), Text(generated), FamilyOf(generated)).ToDiagnostic());
            }
        }
    }

    private static IEnumerable<ISymbol> MembersOfInterfaces(INamedTypeSymbol type) =>
        type.AllInterfaces.SelectMany(static implemented => implemented.GetMembers()).Where(static member => Names.Contains(member.Name));

    private static ImmutableArray<ISymbol> Candidates(SymbolInfo info) =>
        info.Symbol is { } symbol ? ImmutableArray.Create(symbol) : info.CandidateSymbols;

    // Which is the same word whichever is meant.
    private static bool IsNamed(SimpleNameSyntax name) => name.Ancestors().OfType<InvocationExpressionSyntax>()
        .Any(static call => call.Expression is IdentifierNameSyntax { Identifier.ValueText: "nameof" });

    private static ISymbol? Generated(ImmutableArray<ISymbol> symbols) =>
        symbols.FirstOrDefault(static symbol => symbol.ContainingType is not null && Tree(symbol) is not null && GeneratedMembers.IsOurs(symbol));

    private static SyntaxTree? Tree(ISymbol symbol) => symbol.DeclaringSyntaxReferences.FirstOrDefault()?.SyntaxTree;

    /// <summary>A quick no for what most calls are, <c>Moves.Forward(z, a)</c> on a type that inherits nothing.</summary>
    private static bool MayMeanAnother(SimpleNameSyntax name, INamedTypeSymbol kernel, SyntaxNodeAnalysisContext context) =>
        kernel.BaseType is { SpecialType: SpecialType.None }
        || name.Parent is not MemberAccessExpressionSyntax access
        || access.Name != name
        || context.SemanticModel.GetSymbolInfo(access.Expression, context.CancellationToken).Symbol is not INamedTypeSymbol;

    // A kernel that derives from a kernel has its own names, and there is no other way to say so.
    private static bool IsHidden(ISymbol meant, ISymbol generated) =>
        meant.Kind is not SymbolKind.ErrorType && !(GeneratedMembers.IsOurs(meant) && IsBase(meant.ContainingType, generated.ContainingType));

    private static bool IsBase(INamedTypeSymbol? type, INamedTypeSymbol derived)
    {
        for (INamedTypeSymbol? current = derived.BaseType; current is not null; current = current.BaseType)
        {
            if (current.OriginalDefinition.ToDisplayString() == type?.OriginalDefinition.ToDisplayString())
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What says the same as before, where a word in front of the name does.</summary>
    private static string? Instead(SimpleNameSyntax name, ISymbol meant, INamedTypeSymbol kernel, SemanticModel model, ISymbol? around)
    {
        bool isBare = name is IdentifierNameSyntax
            && name.Parent is not (MemberBindingExpressionSyntax or QualifiedNameSyntax or NameColonSyntax or NameEqualsSyntax)
            && !(name.Parent is MemberAccessExpressionSyntax access && access.Name == name)
            && !(name.Parent is AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax } assignment && assignment.Left == name);

        if (!isBare)
        {
            return null;
        }

        if (meant is INamedTypeSymbol)
        {
            return meant.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
        }

        if (meant.ContainingType is null || meant is IMethodSymbol { ReducedFrom: not null })
        {
            return null;
        }

        if (meant.IsStatic)
        {
            return $"{meant.ContainingType.ToMinimalDisplayString(model, name.SpanStart)}.{name}";
        }

        // Not of one that a derived type may override, since base.Forward would not come to that.
        bool isOwn = SymbolEqualityComparer.Default.Equals(around?.ContainingType?.OriginalDefinition, kernel.OriginalDefinition);

        return isOwn && IsBase(meant.ContainingType, kernel) && !meant.IsVirtual && !meant.IsAbstract && !meant.IsOverride ? $"base.{name}" : null;
    }

    private static string FamilyOf(ISymbol generated) => KernelAttributes.FamilyOf(generated.ContainingType)?.Name ?? "";

    private static string Text(ISymbol symbol) => symbol.ToDisplayString(SymbolDisplayFormat.CSharpErrorMessageFormat);

    [SuppressMessage("MicrosoftCodeAnalysisPerformance", "RS1030:Do not invoke Compilation.GetSemanticModel() method within a diagnostic analyzer", Justification = "It is another compilation, of which the context has no model.")]
    private static SemanticModel ModelOf(Compilation compilation, SyntaxTree tree) => compilation.GetSemanticModel(tree);

    /// <summary>The project without one generated file, or some, made once for those that are asked about.</summary>
    private sealed class CompilationsWithout
    {
        private readonly ConcurrentDictionary<(Compilation, SyntaxTree), Compilation> _made = new();

        /// <summary>What is left of <paramref name="compilation"/> without the file that <paramref name="generated"/> stands in.</summary>
        public Compilation FileOf(ISymbol generated, Compilation compilation) =>
            _made.GetOrAdd((compilation, Tree(generated)!), static key => key.Item1.RemoveSyntaxTrees(key.Item2));
    }
}
