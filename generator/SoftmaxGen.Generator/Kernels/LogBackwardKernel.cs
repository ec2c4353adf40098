using SoftmaxGen.Generator.Reading;
using static SoftmaxGen.Generator.Kernels.Expression;

namespace SoftmaxGen.Generator.Kernels;

/// <summary>
/// dL/dz = dL/dy . J. With J_mn = d_mn - p_n the product is g_m - p_m sum_k g_k, and p = exp(y). A class whose log-probability is -inf
/// takes no part: its own derivative is 0, and what the loss makes of it goes nowhere.
/// </summary>
internal static class LogBackwardKernel
{
    private const string Output = "dLdZ";
    private const string Meaning = "The gradient dL/dz";
    private const string SignOfNaN = "Taken from 0, a NaN keeps its sign, which a negation that is fused leaves and one that is not turns.";

    public static RowProgram Define(KernelSpec spec, Masks form)
    {
        var row = new RowProgram.Builder(
            "Backward",
            spec.C == 2
                ? "The gradient by the logits out of the gradient by the log-probabilities: with p = exp(y) and p_0 + p_1 = 1, dL/dz_0 = p_1 dL/dy_0 - p_0 dL/dy_1 = -dL/dz_1."
                : "The gradient by the logits out of the gradient by the log-probabilities: dL/dz_m = dL/dy_m - exp(y_m) sum_k dL/dy_k, row by row.",
            "A class of log-probability -inf takes no part, whatever its dL/dy: its dL/dz is 0.");
        Expression y = row.Input("y", "Log-probabilities as Forward gave them", absent: 0);
        Expression? mask = MaskInput.Of(row, form);
        Expression upstream = row.Input("dLdY", "The upstream gradient dL/dy", absent: -0.0);

        if (mask is not null)
        {
            y = row.Let("logOfIt", Select(mask, y, double.NegativeInfinity), "What the mask rules out has the probability 0.");
        }

        Expression g = row.Let("g", Select(EqualTo(y, double.NegativeInfinity), 0, upstream), "A class of probability 0 takes no part.");
        Expression p = Probability(row, spec, y);

        if (spec.C == 2)
        {
            Expression d0 = row.Let("d", MultiplyAdd(new ClassAt("p", 1), new ClassAt("g", 0), 0 - (new ClassAt("p", 0) * new ClassAt("g", 1))), SignOfNaN);

            return mask is null
                ? row.PutEach(Output, Meaning, guard: null, d0, -d0).Build()
                : row.PutEach(Output, Meaning, guard: null, Select(MaskInput.At(mask, 0), d0, 0), Select(MaskInput.At(mask, 1), -d0, 0)).Build();
        }

        Expression s = row.Sum("s", g, "What all of dL/dy adds up to.", isExact: spec.IsWide);

        Expression opposite = row.Let("opposite", 0 - s, SignOfNaN);

        return row.Put(Output, Meaning, MaskInput.OrZero(mask, MultiplyAdd(p, opposite, g))).Build();
    }

    /// <summary>p = exp(y). 0 where that is less than the smallest normal number, and of any NaN the same NaN.</summary>
    public static Expression Probability(RowProgram.Builder row, KernelSpec spec, Expression y)
    {
        if (spec.IsWide)
        {
            return Of(WideExponential.Of(y));
        }

        Exponential exp = Exponential.For(spec.Arithmetic);
        Expression x = row.Let("x", new Operation(Operator.Max, exp.Lowest(0), y), "exp(x) is power + power * fraction. NaN passes.");
        (Expression power, Expression fraction) = exp.Of(row, x, xRest: null, exp.Bias(0));

        return Of(MultiplyAdd(fraction, power, power));

        // Of any NaN the same NaN: what the arithmetic makes of it depends on how that was compiled.
        Expression Of(Expression p) => row.Let("p", Select(y >= double.NegativeInfinity, p, double.NaN));
    }
}
