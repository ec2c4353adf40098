using System.Collections.Generic;
using System.Linq;
using SoftmaxGen.Generator.Kernels;

namespace SoftmaxGen.Generator.Schedules;

/// <summary>
/// Whether the compiler of the machine code still puts every small function of a method in its place. It stops where a method has 512 variables, those of the functions included, and
/// calls what is left.
/// </summary>
/// <remarks>
/// What it counts nobody tells before. An estimate is each name and each call, of functions that call others too. Of the methods in vectors of 256 and 512 bits that all families have for 2 to 8
/// classes, those that it puts at up to 1,010 were without such a call on .NET 10, from 1,016 to 1,066 some were, and from 1,076 on none was (<c>DOTNET_JitDisasm="*Rows512 *Rows256"</c>).
/// </remarks>
internal static class InlineBudget
{
    /// <summary>The shuffles of a block of rows, for each class.</summary>
    private const int OfTransposition = 7;

    private const int Most = 950;

    /// <summary>Whether a method with this body as often as <paramref name="times"/> says is within it.</summary>
    public static bool Holds(LaneProgram program, int times = 1) => times * Of(program.Body) <= Most;

    private static int Of(IEnumerable<LaneStatement> body) => body.Sum(static statement => statement switch
    {
        Declare declare => 1 + Of(declare.Value),
        Assign assign => Of(assign.Value),
        Store store => 1 + Of(store.Value),
        LoadRows load => OfTransposition * load.Classes.Length,
        StoreRows store => OfTransposition * store.Classes.Length,
        Unless unless => Of(unless.Condition) + Of(unless.Body),
        _ => 0,
    });

    private static int Of(Expression value) => value switch
    {
        Variable => 0,
        Operation operation => (IsInfix(operation.Operator) ? 0 : 1) + operation.Operands.Sum(Of),
        Combine combine => (combine.Reduction == Reduction.Sum ? 0 : 1) + Of(combine.Left) + Of(combine.Right),
        Gather gather => 1 + Of(gather.First) + (gather.Second is Expression second ? Of(second) : 0),
        Call call => 1 + call.Arguments.Sum(Of) + call.Function.Steps.Sum(static step => 1 + Of(step.Value)) + Of(call.Function.Result),
        WhereFused where => Of(where.Fused) + Of(where.Apart),
        _ => 1,
    };

    private static bool IsInfix(Operator op) =>
        op is Operator.Add or Operator.Subtract or Operator.Multiply or Operator.Divide or Operator.Negate or Operator.And or Operator.Or or Operator.Not;
}
