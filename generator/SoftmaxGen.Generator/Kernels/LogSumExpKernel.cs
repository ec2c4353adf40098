using SoftmaxGen.Generator.Reading;
using static SoftmaxGen.Generator.Kernels.Expression;

namespace SoftmaxGen.Generator.Kernels;

/// <summary>log sum_k exp(z_k), one number a row.</summary>
internal static class LogSumExpKernel
{
    private const string Output = "s";
    private const string Meaning = "The logarithms of the sums";
    private const string Clamped = "Finite numbers have a difference, and m brings an infinity back.";

    public static RowProgram Define(KernelSpec spec, Masks form)
    {
        var row = new RowProgram.Builder(
            "LogSumExp",
            "log sum_k exp(z_k) of each row. Its gradient by the logits is exp(y), with y as Forward gives it.",
            "A row of nothing but -inf has -inf, whatever EmptyRow is; one with a +inf has +inf, and one with a NaN has NaN.");
        Expression z = row.Input("z", "Logits", absent: double.NegativeInfinity);
        z = MaskInput.Ruled(row, MaskInput.Of(row, form), z);
        Exponential exp = Exponential.For(spec.Arithmetic);

        if (spec.C == 1)
        {
            return Put(MaskInput.At(z, 0));
        }

        // Between finite numbers there is a difference, and infinities come back with m.
        if (spec.C == 2)
        {
            (Expression larger, Expression w, _, _) = TwoLogits.Of(row, z);
            LogSum two = LogSum.OfTwo(row, row.Let("bottom", AtMost(w)), row.Let("top", AtLeast(AtMost(larger)), Clamped), spec);

            return Put(row.Let("sum", larger + two.Log));
        }

        Expression m = row.Max("m", z, "The largest logit.");
        Expression top = row.Let("top", AtLeast(AtMost(m)), Clamped);
        LogSum sum = LogSum.Of(row, row.Let("finite", AtMost(z)), top, spec);

        return Put(row.Let("sum", m + Select(sum.Sum > 0, sum.Log, sum.Sum)));

        // The logarithm of a NaN is some other NaN, and which of the two a sum has depends on how it was compiled.
        RowProgram Put(Expression value) => row.PutRow(Output, Meaning, Select(value >= double.NegativeInfinity, value, double.NaN)).Build();

        Expression AtMost(Expression logit) => new Operation(Operator.Min, exp.Most, logit);

        Expression AtLeast(Expression logit) => new Operation(Operator.Max, exp.Least, logit);
    }
}
