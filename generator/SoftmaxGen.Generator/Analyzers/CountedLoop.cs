using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SoftmaxGen.Generator.Analyzers;

/// <summary><c>for (int i = 0; i &lt; Count; i++)</c>, with a constant Count.</summary>
internal sealed class CountedLoop
{
    private readonly ILocalSymbol _index;

    private CountedLoop(IForLoopOperation loop, ILocalSymbol index, int count)
    {
        Loop = loop;
        _index = index;
        Count = count;
    }

    public IForLoopOperation Loop { get; }

    public int Count { get; }

    /// <summary>The expressions that the body is made of, without what hangs in conditions and loops inside.</summary>
    public IEnumerable<IOperation> Expressions => Statements
        .OfType<IExpressionStatementOperation>()
        .Select(static statement => statement.Operation);

    /// <summary>The variables that the body declares, with what they are given.</summary>
    public IEnumerable<IVariableDeclaratorOperation> Variables => Statements
        .OfType<IVariableDeclarationGroupOperation>()
        .SelectMany(static group => group.Declarations)
        .SelectMany(static declaration => declaration.Declarators);

    private IEnumerable<IOperation> Statements => Loop.Body is IBlockOperation block ? block.Operations : Enumerable.Repeat(Loop.Body, 1);

    public static CountedLoop? From(IOperation operation) =>
        operation is IForLoopOperation
        {
            Before: { Length: 1 } before,
            AtLoopBottom: { Length: 1 } bottom,
            Condition: IBinaryOperation
            {
                OperatorKind: BinaryOperatorKind.LessThan,
                LeftOperand: ILocalReferenceOperation compared,
                RightOperand.ConstantValue: { HasValue: true, Value: int count },
            },
        } loop
        && before[0] is IVariableDeclarationGroupOperation { Declarations: { Length: 1 } declarations }
        && declarations[0].Declarators.Length == 1
        && declarations[0].Declarators[0] is var declarator
        && declarator.GetVariableInitializer()?.Value.ConstantValue is { HasValue: true, Value: 0 }
        && bottom[0] is IExpressionStatementOperation { Operation: IIncrementOrDecrementOperation { Kind: OperationKind.Increment, Target: ILocalReferenceOperation stepped } }
        && Same(compared.Local, declarator.Symbol)
        && Same(stepped.Local, declarator.Symbol)
            ? new CountedLoop(loop, declarator.Symbol, count)
            : null;

    /// <summary>The array or span of which this is the element that the loop is at; null where it is something else.</summary>
    public ISymbol? ElementOf(IOperation operation) => Unconverted(operation) switch
    {
        IArrayElementReferenceOperation { Indices: { Length: 1 } indices } element when IsIndex(indices[0]) => Symbol(element.ArrayReference),
        IPropertyReferenceOperation { Property.IsIndexer: true, Arguments: { Length: 1 } arguments, Instance: { } span } when IsIndex(arguments[0].Value) => Symbol(span),
        _ => null,
    };

    public bool Mentions(IOperation operation) =>
        operation.DescendantsAndSelf().Any(IsIndex);

    public static ISymbol? Symbol(IOperation operation) => Unconverted(operation) switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        IFieldReferenceOperation field => field.Field,
        _ => null,
    };

    public static bool Same(ISymbol? one, ISymbol? other) => one is not null && SymbolEqualityComparer.Default.Equals(one, other);

    public static IOperation Unconverted(IOperation operation)
    {
        while (operation is IConversionOperation { OperatorMethod: null } conversion)
        {
            operation = conversion.Operand;
        }

        return operation;
    }

    private bool IsIndex(IOperation operation) => operation is ILocalReferenceOperation local && Same(local.Local, _index);
}
