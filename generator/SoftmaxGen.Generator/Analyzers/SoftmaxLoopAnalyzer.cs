using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
using SoftmaxGen.Generator.Diagnostics;
using SoftmaxGen.Generator.Reading;

namespace SoftmaxGen.Generator.Analyzers;

/// <summary>
/// Suggests a kernel in place of loops that are a softmax of constant length: <c>e[i] = exp(z[i] - max)</c>, their sum, and
/// each divided by it. All three must stand in one block and agree in length, array and sum.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SoftmaxLoopAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(Descriptors.LoopOfConstantLength);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterOperationAction(Analyze, OperationKind.Block);
    }

    private static void Analyze(OperationAnalysisContext context)
    {
        CountedLoop[] loops = ((IBlockOperation)context.Operation).Operations
            .Select(CountedLoop.From)
            .OfType<CountedLoop>()
            .Where(static loop => loop.Count is >= 2 and <= ClassCount.Max)
            .ToArray();

        for (int i = 0; i < loops.Length; i++)
        {
            foreach ((ISymbol exponentials, ISymbol? variable) in Exponentials(loops[i]))
            {
                // The sum may be taken in the same loop or in a later one, and the quotient in a later one still.
                IEnumerable<CountedLoop> alike = loops.Skip(i).Where(loop => loop.Count == loops[i].Count);
                ISymbol[] sums = alike.SelectMany(loop => Sums(loop, exponentials, variable)).ToArray();

                if (alike.Skip(1).Any(loop => sums.Any(sum => IsDivided(loop, exponentials, sum)))
                    && loops[i].Loop.Syntax is ForStatementSyntax syntax)
                {
                    context.ReportDiagnostic(Diagnostic.Create(
                        Descriptors.LoopOfConstantLength,
                        Location.Create(syntax.SyntaxTree, TextSpan.FromBounds(syntax.ForKeyword.SpanStart, syntax.CloseParenToken.Span.End)),
                        loops[i].Count.ToString(CultureInfo.InvariantCulture)));
                }
            }
        }
    }

    /// <summary>Each array that the loop fills with exponentials, and the variable that holds one on its way there.</summary>
    private static IEnumerable<(ISymbol Array, ISymbol? Variable)> Exponentials(CountedLoop loop)
    {
        foreach (ISimpleAssignmentOperation assignment in loop.Expressions.SelectMany(Assignments))
        {
            if (loop.ElementOf(assignment.Target) is { } array)
            {
                ISymbol? variable = CountedLoop.Symbol(assignment.Value);
                IOperation? value = variable is null
                    ? assignment.Value
                    : loop.Variables.FirstOrDefault(declarator => CountedLoop.Same(declarator.Symbol, variable))?.GetVariableInitializer()?.Value;

                if (value is not null && IsExponential(loop, value))
                {
                    yield return (array, variable);
                }
            }
        }
    }

    /// <summary>An assignment, also where its value is used at once: <c>sum += e[i] = exp(z[i])</c>.</summary>
    private static IEnumerable<ISimpleAssignmentOperation> Assignments(IOperation expression) => expression switch
    {
        ISimpleAssignmentOperation assignment => new[] { assignment },
        ICompoundAssignmentOperation { Value: var value } when CountedLoop.Unconverted(value) is ISimpleAssignmentOperation assignment => new[] { assignment },
        _ => Enumerable.Empty<ISimpleAssignmentOperation>(),
    };

    /// <summary>exp(z[i]) or exp(z[i] - max), and of nothing else: a bell curve or a decay is no softmax of its own argument.</summary>
    private static bool IsExponential(CountedLoop loop, IOperation value) =>
        CountedLoop.Unconverted(value) is IInvocationOperation { TargetMethod: { Name: "Exp", ContainingType: { Name: "Math" or "MathF" or "Single" or "Double" } type }, Arguments: { Length: 1 } arguments }
        && type.ContainingNamespace is { Name: "System", ContainingNamespace.IsGlobalNamespace: true }
        && CountedLoop.Unconverted(arguments[0].Value) is var exponent
        && (loop.ElementOf(exponent) is not null
            || (exponent is IBinaryOperation { OperatorKind: BinaryOperatorKind.Subtract } difference
                && loop.ElementOf(difference.LeftOperand) is not null
                && !loop.Mentions(difference.RightOperand)));

    /// <summary>What the exponentials are added to.</summary>
    private static IEnumerable<ISymbol> Sums(CountedLoop loop, ISymbol exponentials, ISymbol? variable)
    {
        return loop.Expressions
            .OfType<ICompoundAssignmentOperation>()
            .Where(sum => sum.OperatorKind == BinaryOperatorKind.Add && IsTerm(CountedLoop.Unconverted(sum.Value)))
            .Select(static sum => CountedLoop.Symbol(sum.Target))
            .OfType<ISymbol>();

        bool IsTerm(IOperation value) =>
            CountedLoop.Same(loop.ElementOf(value), exponentials)
            || CountedLoop.Same(CountedLoop.Symbol(value), variable)
            || (value is ISimpleAssignmentOperation assignment && CountedLoop.Same(loop.ElementOf(assignment.Target), exponentials));
    }

    private static bool IsDivided(CountedLoop loop, ISymbol exponentials, ISymbol sum) => loop.Expressions.Any(expression => expression switch
    {
        ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.Divide } quotient =>
            CountedLoop.Same(loop.ElementOf(quotient.Target), exponentials) && CountedLoop.Same(CountedLoop.Symbol(quotient.Value), sum),
        ISimpleAssignmentOperation assignment when CountedLoop.Unconverted(assignment.Value) is IBinaryOperation { OperatorKind: BinaryOperatorKind.Divide } quotient =>
            loop.ElementOf(assignment.Target) is not null
            && CountedLoop.Same(loop.ElementOf(quotient.LeftOperand), exponentials)
            && CountedLoop.Same(CountedLoop.Symbol(quotient.RightOperand), sum),
        _ => false,
    });
}
