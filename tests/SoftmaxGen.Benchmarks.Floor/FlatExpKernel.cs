using SoftmaxGen.Generator.Kernels;
using SoftmaxGen.Generator.Reading;
using static SoftmaxGen.Generator.Kernels.Expression;

namespace SoftmaxGen.Benchmarks.Floor;

/// <summary>a = exp(z), number by number: what a softmax cannot do without, and nothing that depends on the row.</summary>
internal static class FlatExpKernel
{
    public static RowProgram Define(ElementType arithmetic)
    {
        var row = new RowProgram.Builder("Run", "exp of each number: a = exp(z).");
        Expression z = row.Input("z", "Numbers", absent: double.NegativeInfinity);
        Exponential exp = Exponential.For(arithmetic);

        // What a row whose largest logit is 0 would have, were it one class long.
        Expression k = Constants.Folded(exp.Exponent(0, c: 1));
        Expression bias = Constants.Folded(exp.Bias(k));
        Expression lowest = Constants.Folded(exp.Lowest(k));

        Expression x = row.Let("x", new Operation(Operator.Max, lowest, z));
        (Expression power, Expression fraction) = exp.Of(row, x, xRest: null, bias);

        return row.Put("a", "Their exponentials", MultiplyAdd(fraction, power, power)).Build();
    }
}
