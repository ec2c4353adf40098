using System.Globalization;
using System.Linq;
using SoftmaxGen.Generator.Kernels;

namespace SoftmaxGen.Frame.Tests.Programs;

/// <summary>A row program as a person reads it.</summary>
internal static class ProgramText
{
    public static string Of(RowProgram program) => string.Join("\n", program.Statements
        .Select(static statement => statement switch
        {
            Let let => $"{let.Name} = {Of(let.Value)}{(let.Usual is Usual usual ? $", usually {Of(usual.Value)}, where {Of(usual.Where)}" : "")}",
            Scan scan => $"{scan.Name} = running sum of {Of(scan.Value)}",
            Reduce reduce => $"{reduce.Name} = {reduce.Reduction}({Of(reduce.Value)})",
            PutRow put => $"put of the row {put.Target} = {Of(put.Value)}",
            PutClass put => $"{(put.Adds ? "add to" : "put")} {put.Target} = {Of(put.Value)}{(put.Guard is Guard guard ? $" where {Of(guard.Valid)} else {Of(guard.Otherwise)}" : "")}",
            _ => statement.ToString(),
        })
        .Prepend($"{program.Name}({string.Join(", ", program.Inputs.Select(static input => input.Name))})"));

    private static string Of(Expression value) => value switch
    {
        Constant constant => constant.Value.ToString("R", CultureInfo.InvariantCulture),
        Variable of => of.Name,
        ClassValue of => $"{of.Name}[]",
        Operation of => $"{of.Operator}({string.Join(", ", of.Operands.Select(Of))})",
        Call call => $"{call.Function.Name}({string.Join(", ", call.Arguments.Select(Of))})",
        _ => value.ToString(),
    };
}
