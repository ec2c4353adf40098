using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using SoftmaxGen.Generator.Diagnostics;
using SoftmaxGen.Generator.Reading;

namespace SoftmaxGen.Generator.Analyzers;

/// <summary>Suggests a kernel in place of <c>TensorPrimitives.SoftMax</c> on a span whose length is a constant.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TensorPrimitivesAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(Descriptors.TensorPrimitivesOfConstantLength);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);

        context.RegisterCompilationStartAction(static start =>
        {
            if (start.Compilation.GetTypeByMetadataName("System.Numerics.Tensors.TensorPrimitives") is { } primitives)
            {
                start.RegisterOperationAction(operation => Analyze(operation, primitives), OperationKind.Invocation);
            }
        });
    }

    private static void Analyze(OperationAnalysisContext context, INamedTypeSymbol primitives)
    {
        var call = (IInvocationOperation)context.Operation;

        if (call.TargetMethod.Name != "SoftMax" || !SymbolEqualityComparer.Default.Equals(call.TargetMethod.ContainingType, primitives))
        {
            return;
        }

        IArgumentOperation? logits = call.Arguments.FirstOrDefault(static argument => argument.Parameter?.Ordinal == 0);

        if (logits is not null && IsOfAnElementType(logits.Parameter!.Type) && ConstantLength.Of(logits.Value) is int c and >= 2 and <= ClassCount.Max)
        {
            context.ReportDiagnostic(Diagnostic.Create(
                Descriptors.TensorPrimitivesOfConstantLength, call.Syntax.GetLocation(), c.ToString(CultureInfo.InvariantCulture)));
        }
    }

    private static bool IsOfAnElementType(ITypeSymbol span) =>
        span is INamedTypeSymbol { TypeArguments: { Length: 1 } arguments }
        && (arguments[0].SpecialType is SpecialType.System_Single or SpecialType.System_Double
            || arguments[0] is { Name: "Half", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } });
}
