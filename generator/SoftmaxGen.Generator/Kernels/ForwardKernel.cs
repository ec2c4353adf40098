using SoftmaxGen.Generator.Reading;
using static SoftmaxGen.Generator.Kernels.Expression;

namespace SoftmaxGen.Generator.Kernels;

/// <summary>a_m = exp(z_m) / sum_k exp(z_k), with the largest logit taken out exactly.</summary>
internal static class ForwardKernel
{
    public static RowProgram Define(KernelSpec spec)
    {
        var row = new RowProgram.Builder("Forward", "Softmax of each row: a_m = exp(z_m) / sum_k exp(z_k).");
        Expression z = row.Input("z", "Logits", absent: double.NegativeInfinity);
        var a = new Output("a", "Probabilities");

        if (spec.C == 1)
        {
            Expression isFinite = EqualTo(z - z, 0);

            return row.Output(a, Select(isFinite, 1, Invalid(spec, z)));
        }

        Exponential exp = Exponential.For(spec.Arithmetic);

        Expression m = row.Max("m", z, "The largest logit.");
        Expression total = spec.EmptyRow == EmptyRow.NaN
            ? double.NaN
            : row.Sum("total", z, "Of a row with no finite result, -inf only where every logit is: a NaN or a +inf would show.");
        Expression shift = row.Let("shift", Select(Absolute(m) >= exp.ShiftFrom, m, 0), "What to subtract before exp: only where z - m is exact.");
        Expression rest = row.Let("rest", m - shift, "What is left of m comes out as a power of two.");
        Expression bias = row.Let("bias", exp.Bias(rest));
        Expression cut = row.Let("cut", rest - exp.Depth(spec.C), "Below it a probability is less than the smallest normal number: 0.");
        Expression e = row.Let("e", exp.Call(z - shift, bias, cut));

        // A plain sum of C rounded terms would cost more accuracy than all the rest.
        Expression high = row.Let("high", (e + exp.Grid(spec.C)) - exp.Grid(spec.C), "In two parts: the high ones lie on a grid, and their sum is exact.");
        Expression sHigh = row.Sum("sHigh", high);
        Expression sLow = row.Sum("sLow", e - high);
        Expression s = row.Let("s", sHigh + sLow);
        Expression valid = row.Let("valid", s > 0, "False where the row has a NaN, a +inf, or nothing but -inf.");
        Expression invalid = row.Let("invalid", Invalid(spec, total));
        Expression quotient = spec.Deterministic ? e / s : Quotient.For(spec.Arithmetic).Of(row, e, s, sHigh, sLow);

        return row.Output(a, Select(valid, quotient, invalid));
    }

    /// <summary>What a row without a finite result becomes: NaN, unless all of it is -inf and the user chose otherwise.</summary>
    private static Expression Invalid(KernelSpec spec, Expression total)
    {
        double? empty = spec.EmptyRow switch
        {
            EmptyRow.Zero => 0,
            EmptyRow.Uniform => 1.0 / spec.C,
            _ => null,
        };

        return empty is null ? double.NaN : Select(EqualTo(total, double.NegativeInfinity), empty.Value, double.NaN);
    }
}
