using static SoftmaxGen.Generator.Kernels.Expression;

namespace SoftmaxGen.Generator.Kernels;

/// <summary>The larger logit of two, and the other.</summary>
/// <param name="M">The larger.</param>
/// <param name="W">The other.</param>
/// <param name="Logit">Either of them.</param>
/// <param name="Mask">Which of them have a part; null where both have.</param>
internal sealed record TwoLogits(Expression M, Expression W, Expression Logit, Expression? Mask)
{
    public static TwoLogits Of(RowProgram.Builder row, Expression logit, Expression? mask = null)
    {
        Expression z0 = MaskInput.At(logit, 0);
        Expression z1 = MaskInput.At(logit, 1);

        // In this order a NaN in either becomes one of the two.
        return new(
            row.Let("m", new Operation(Operator.Max, z0, z1), "The larger logit, and the other."),
            row.Let("w", new Operation(Operator.Min, z1, z0)),
            logit,
            mask);
    }

    /// <summary>The results of the two, each in its place.</summary>
    /// <param name="row">The program that they end.</param>
    /// <param name="output">Where they go.</param>
    /// <param name="meaning">What that holds.</param>
    /// <param name="larger">The result of the larger logit.</param>
    /// <param name="smaller">The result of the other.</param>
    /// <param name="sum">Above 0, but NaN where the difference of the two is.</param>
    /// <param name="invalid">What the results are where there is no such sum.</param>
    /// <param name="ruledOut">The result of what the mask rules out.</param>
    public RowProgram Put(RowProgram.Builder row, string output, string meaning, Expression larger, Expression smaller, Expression sum, InvalidRow invalid, double ruledOut)
    {
        Expression isFirst = row.Let("isFirst", MaskInput.At(Logit, 0) >= MaskInput.At(Logit, 1));

        if (Mask is not null)
        {
            // What is ruled out has its result whatever the other logit is, so that a NaN goes through the results of what is not.
            Expression larger0 = row.Let("top", MultiplyAdd(M, 0, larger), "NaN where m is an infinity too.");
            Expression smaller0 = row.Let("bottom", MultiplyAdd(M, 0, smaller));

            return row.PutEach(
                output,
                meaning,
                invalid.UnlessEmpty(this),
                Select(MaskInput.At(Mask, 0), Select(isFirst, larger0, smaller0), ruledOut),
                Select(MaskInput.At(Mask, 1), Select(isFirst, smaller0, larger0), ruledOut)).Build();
        }

        // Of a NaN the difference is NaN, and of two infinities.
        Expression sound = row.Let("sound", MultiplyAdd(M, 0, sum), "NaN where m is an infinity too.");

        return row.PutEach(output, meaning, invalid.Unless(sound, this), Select(isFirst, larger, smaller), Select(isFirst, smaller, larger)).Build();
    }
}
