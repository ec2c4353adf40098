using System;
using System.Linq;
using SoftmaxGen.Generator.Kernels;

namespace SoftmaxGen.Benchmarks.Floor;

/// <summary>Arithmetic on numbers that are known, done before the program is written: a floor does not work them out.</summary>
internal static class Constants
{
    /// <summary>
    /// The one number that an expression of numbers is. It is computed as double and rounded once, where it is written: as
    /// exact as the element type's own arithmetic, or more so.
    /// </summary>
    public static Constant Folded(Expression value) => value switch
    {
        Constant constant => constant,
        Operation operation => new Constant(Apply(operation.Operator, [.. operation.Operands.Select(static operand => Folded(operand).Value)])),
        _ => throw new InvalidOperationException($"{value} is not a number yet."),
    };

    private static double Apply(Operator op, double[] x) => op switch
    {
        Operator.Add => x[0] + x[1],
        Operator.Subtract => x[0] - x[1],
        Operator.MultiplyAdd => (x[0] * x[1]) + x[2],
        _ => throw new InvalidOperationException($"{op} is not folded."),
    };
}
