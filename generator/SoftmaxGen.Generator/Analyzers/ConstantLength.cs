using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace SoftmaxGen.Generator.Analyzers;

/// <summary>How long an array or a span is, where the code around it tells: no guess, and nothing across methods.</summary>
internal static class ConstantLength
{
    public static int? Of(IOperation? operation) => operation switch
    {
        null => null,
        IConversionOperation conversion => Of(conversion.Operand),
        IArrayCreationOperation { DimensionSizes: { Length: 1 } sizes } => Constant(sizes[0]),
        IInvocationOperation call => OfSlice(call),
        ILocalReferenceOperation local => OfLocal(local),
        _ => OfStackAlloc(operation),
    };

    private static int? OfSlice(IInvocationOperation call) => call.TargetMethod switch
    {
        // array.AsSpan(), array.AsSpan(start, length): as a static method, so the array is an argument.
        { Name: "AsSpan", ContainingType.Name: "MemoryExtensions", Parameters.Length: 1 } => Of(Argument(call, 0)),
        { Name: "AsSpan", ContainingType.Name: "MemoryExtensions", Parameters.Length: 3 } => Constant(Argument(call, 2)),
        { Name: "Slice", ContainingType: { Name: "Span" or "ReadOnlySpan", Arity: 1 }, Parameters.Length: 2 } => Constant(Argument(call, 1)),
        _ => null,
    };

    /// <summary>A local that is given a value where it is declared, and never again.</summary>
    private static int? OfLocal(ILocalReferenceOperation reference)
    {
        IOperation root = reference;

        while (root.Parent is { } parent)
        {
            root = parent;
        }

        IVariableDeclaratorOperation? declarator = root.Descendants()
            .OfType<IVariableDeclaratorOperation>()
            .FirstOrDefault(declarator => SymbolEqualityComparer.Default.Equals(declarator.Symbol, reference.Local));
        bool isAssigned = root.Descendants()
            .OfType<ILocalReferenceOperation>()
            .Any(other => SymbolEqualityComparer.Default.Equals(other.Local, reference.Local) && MayAssign(other));

        // Half-typed code can name the local in its own initializer, and search for ever.
        return declarator?.GetVariableInitializer()?.Value is { } value && !isAssigned && value.Syntax.Span.End < reference.Syntax.SpanStart
            ? Of(value)
            : null;
    }

    private static bool MayAssign(ILocalReferenceOperation reference) => reference.Parent switch
    {
        IAssignmentOperation assignment => assignment.Target == reference,
        IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } => true,
        ITupleOperation => true,
        IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } => declarator.Symbol.IsRef,
        _ => false,
    };

    // The compiler has no operation for stackalloc.
    private static int? OfStackAlloc(IOperation operation) => operation.Syntax switch
    {
        StackAllocArrayCreationExpressionSyntax { Type: ArrayTypeSyntax { RankSpecifiers: { Count: 1 } ranks } } =>
            ranks[0].Sizes.Count != 1 ? null
            : ranks[0].Sizes[0] is OmittedArraySizeExpressionSyntax ? ((StackAllocArrayCreationExpressionSyntax)operation.Syntax).Initializer?.Expressions.Count
            : operation.SemanticModel?.GetConstantValue(ranks[0].Sizes[0]).Value as int?,
        ImplicitStackAllocArrayCreationExpressionSyntax { Initializer.Expressions.Count: var count } => count,
        _ => null,
    };

    private static IOperation? Argument(IInvocationOperation call, int ordinal) =>
        call.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == ordinal)?.Value;

    private static int? Constant(IOperation? operation) => operation?.ConstantValue is { HasValue: true, Value: int value } ? value : null;
}
