using static SoftmaxGen.Generator.Kernels.Expression;

namespace SoftmaxGen.Generator.Kernels;

/// <summary>The larger logit of two, and the other.</summary>
internal sealed record TwoLogits(Expression M, Expression W)
{
    private static readonly Expression Z0 = new ClassAt("z", 0);
    private static readonly Expression Z1 = new ClassAt("z", 1);

    // In this order a NaN in either becomes one of the two.
    public static TwoLogits Of(RowProgram.Builder row) => new(
        row.Let("m", new Operation(Operator.Max, Z0, Z1), "The larger logit, and the other."),
        row.Let("w", new Operation(Operator.Min, Z1, Z0)));

    /// <summary>The results of the two, each in its place.</summary>
    /// <param name="row">The program that they end.</param>
    /// <param name="output">Where they go.</param>
    /// <param name="meaning">What that holds.</param>
    /// <param name="larger">The result of the larger logit.</param>
    /// <param name="smaller">The result of the other.</param>
    /// <param name="sum">Above 0, but NaN where the difference of the two is.</param>
    /// <param name="invalid">What the results are where there is no such sum.</param>
    public RowProgram Put(RowProgram.Builder row, string output, string meaning, Expression larger, Expression smaller, Expression sum, InvalidRow invalid)
    {
        Expression isFirst = row.Let("isFirst", Z0 >= Z1);

        // Of a NaN the difference is NaN, and of two infinities.
        Expression sound = row.Let("sound", MultiplyAdd(M, 0, sum), "NaN where m is an infinity too.");

        return row.PutEach(output, meaning, invalid.Unless(sound, this), Select(isFirst, larger, smaller), Select(isFirst, smaller, larger)).Build();
    }
}
