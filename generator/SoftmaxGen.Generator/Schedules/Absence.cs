using System;
using System.Collections.Generic;
using System.Linq;
using SoftmaxGen.Generator.Kernels;

namespace SoftmaxGen.Generator.Schedules;

/// <summary>
/// Whether a lane that holds no class changes a reduction: what it reads of the inputs is known, and what follows from that for
/// many a value too. Where it does not follow, the reduction gets the number that changes nothing in its place.
/// </summary>
internal sealed class Absence(RowProgram program, IReadOnlyDictionary<string, Expression> definitions)
{
    /// <summary>Up to here whole numbers are added and multiplied without rounding, in every arithmetic.</summary>
    private const double Exact = 1024;

    public bool IsIgnored(Reduce reduce) =>
        reduce.IgnoresAbsent || AreSame(Of(reduce.Value), CanonicalOrder.Identity(reduce.Reduction));

    /// <summary>The value of a reduction, with what changes nothing in the lanes without a class.</summary>
    public static Expression Without(Reduce reduce, Expression value, int present) => (reduce.Reduction, value) switch
    {
        // A product is added by one operation, and stays one: 0 times -0 is -0.
        (Reduction.Sum, Operation { Operator: Operator.Multiply } product) => new OfClasses(product.Operands[0], present, 0) * new OfClasses(product.Operands[1], present, -0.0),
        _ => new OfClasses(value, present, CanonicalOrder.Identity(reduce.Reduction)),
    };

    private double? Of(Expression value) => value switch
    {
        Constant constant => constant.Value,
        ClassValue of when definitions.TryGetValue(of.Name, out Expression definition) => Of(definition),
        ClassValue of => program.Inputs.Single(input => input.Name == of.Name) is { Storage: not Storage.Bits } input ? input.Absent : null,
        Operation operation => Of(operation),
        _ => null,
    };

    private double? Of(Operation operation)
    {
        double?[] known = operation.Operands.Select(Of).ToArray();

        if (operation.Operator == Operator.Select)
        {
            return known[0] is double holds ? known[holds != 0 ? 1 : 2] : AreSame(known[1], known[2]) ? known[1] : null;
        }

        if (!known.All(static x => x is double number && (double.IsInfinity(number) || (Math.Abs(number) <= Exact && Math.Floor(number) == number))))
        {
            return null;
        }

        double x = known[0]!.Value;
        double y = known.Length > 1 ? known[1]!.Value : 0;

        return operation.Operator switch
        {
            Operator.Add => x + y,
            Operator.Subtract => x - y,
            Operator.Multiply => x * y,
            Operator.Negate => -x,
            Operator.Absolute => Math.Abs(x),
            Operator.Max => x > y ? x : y,
            Operator.Min => x < y ? x : y,
            Operator.LessThan => Truth(x < y),
            Operator.AtLeast => Truth(x >= y),
            Operator.GreaterThan => Truth(x > y),
            Operator.EqualTo => Truth(x == y),
            _ => null,
        };
    }

    private static bool AreSame(double? x, double? y) => x is double known && y is double other && BitConverter.DoubleToInt64Bits(known) == BitConverter.DoubleToInt64Bits(other);

    private static double Truth(bool holds) => holds ? 1 : 0;
}
