using System;
using SoftmaxGen.Generator.Reading;

namespace SoftmaxGen.Generator.Kernels;

/// <summary>y_m = log(exp(z_m) / sum_k exp(z_k)) = (z_m - max z) - log(1 + r): two numbers of one sign, so that nothing cancels.</summary>
internal static class LogForwardKernel
{
    private const string Output = "y";
    private const string Meaning = "Log-probabilities";

    public static RowProgram Define(KernelSpec spec)
    {
        var invalid = new InvalidRow(spec, ofZero: double.NegativeInfinity, ofUniform: 0 - Math.Log(spec.C), zero: "-inf", uniform: "-log");
        var row = new RowProgram.Builder(
            "Forward",
            "Log-softmax of each row: y_m = z_m - log sum_k exp(z_k).",
            $"A logit of -inf has the log-probability -inf. {invalid.Documentation}");
        Expression z = row.Input("z", "Logits", absent: double.NegativeInfinity);

        if (spec.C == 1)
        {
            return row.Put(Output, Meaning, invalid.OfOne(z, valid: 0)).Build();
        }

        if (spec.C == 2)
        {
            TwoLogits logits = TwoLogits.Of(row);
            LogSum two = LogSum.OfTwo(row, logits.W, logits.M, spec);
            Expression larger = row.Let("larger", 0 - two.Log);
            Expression smaller = row.Let("smaller", two.Difference - two.Log);

            return logits.Put(row, Output, Meaning, larger, smaller, two.Sum, invalid);
        }

        Expression m = invalid.Told(row, row.Max("m", z, "The largest logit."), Exponential.For(spec.Arithmetic));
        LogSum sum = LogSum.Of(row, z, m, spec);

        return row.Put(Output, Meaning, sum.Difference - sum.Log, invalid.Unless(sum.Sum)).Build();
    }
}
