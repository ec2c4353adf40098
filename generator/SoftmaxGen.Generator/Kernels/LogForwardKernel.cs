using System;
using SoftmaxGen.Generator.Reading;
using static SoftmaxGen.Generator.Kernels.Expression;

namespace SoftmaxGen.Generator.Kernels;

/// <summary>y_m = log(exp(z_m) / sum_k exp(z_k)) = (z_m - max z) - log(1 + r): two numbers of one sign, so that nothing cancels.</summary>
internal static class LogForwardKernel
{
    private const string Output = "y";
    private const string Meaning = "Log-probabilities";

    public static RowProgram Define(KernelSpec spec, Masks form)
    {
        var invalid = new InvalidRow(spec, ofZero: double.NegativeInfinity, ofUniform: 0 - Math.Log(spec.C), zero: "-inf", uniform: "-log");
        var row = new RowProgram.Builder(
            "Forward",
            "Log-softmax of each row: y_m = z_m - log sum_k exp(z_k).",
            $"A logit of -inf has the log-probability -inf. {(form == Masks.None ? invalid.Documentation : invalid.DocumentationOfMask("-inf"))}");
        Expression z = row.Input("z", "Logits", absent: double.NegativeInfinity);
        Expression? mask = MaskInput.Of(row, form);
        z = MaskInput.Ruled(row, mask, z);

        if (spec.C == 1)
        {
            return row.Put(Output, Meaning, invalid.OfOne(z, valid: 0)).Build();
        }

        if (spec.C == 2)
        {
            TwoLogits logits = TwoLogits.Of(row, z, mask);
            LogSum two = LogSum.OfTwo(row, logits.W, logits.M, spec);
            Expression larger = row.Let("larger", 0 - two.Log);
            Expression smaller = row.Let("smaller", two.Difference - two.Log);

            return logits.Put(row, Output, Meaning, larger, smaller, two.Sum, invalid, ruledOut: double.NegativeInfinity);
        }

        Expression m = invalid.Told(row, row.Max("m", z, "The largest logit."), Exponential.For(spec.Arithmetic), mask is not null);
        LogSum sum = LogSum.Of(row, z, m, spec);

        if (mask is null)
        {
            return row.Put(Output, Meaning, sum.Difference - sum.Log, invalid.Unless(sum.Sum)).Build();
        }

        // The logarithm of a NaN is some number.
        Expression log = row.Let("logOfSum", Select(sum.Sum > 0, sum.Log, double.NaN));

        return row.Put(Output, Meaning, Select(mask, sum.Difference - log, double.NegativeInfinity), invalid.UnlessEmpty(sum.Sum)).Build();
    }
}
