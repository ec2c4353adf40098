using System;
using System.Globalization;
using SoftmaxGen.Generator.Reading;
using static SoftmaxGen.Generator.Kernels.Expression;

namespace SoftmaxGen.Generator.Kernels;

/// <summary>y_m = log(exp(z_m) / sum_k exp(z_k)) = (z_m - max z) - log(1 + r): two numbers of one sign, so that nothing cancels.</summary>
internal static class LogForwardKernel
{
    private const string Output = "y";
    private const string Meaning = "Log-probabilities";
    private const string InvalidRow = "A row with a NaN, a +inf, or nothing but -inf.";

    public static RowProgram Define(KernelSpec spec)
    {
        var row = new RowProgram.Builder(
            "Forward",
            "Log-softmax of each row: y_m = z_m - log sum_k exp(z_k).",
            $"A logit of -inf has the log-probability -inf. A row with a +inf or a NaN is NaN throughout; a row of nothing but -inf is {EmptyRowText(spec)}.");
        Expression z = row.Input("z", "Logits", absent: double.NegativeInfinity);
        double? empty = EmptyLog(spec);

        if (spec.C == 1)
        {
            return row.Put(Output, Meaning, Select(EqualTo(z - z, 0), 0, empty is double one ? Select(EqualTo(z, double.NegativeInfinity), one, double.NaN) : double.NaN)).Build();
        }

        if (spec.C == 2)
        {
            (Expression larger, Expression w) = TwoLogits.Of(row);
            LogSum two = LogSum.OfTwo(row, w, larger, spec);
            Expression ofLarger = row.Let("larger", 0 - two.Log);
            Expression ofSmaller = row.Let("smaller", two.Difference - two.Log);
            Expression isFirst = row.Let("isFirst", TwoLogits.Z0 >= TwoLogits.Z1);

            // Of a NaN the difference is NaN, and of two infinities.
            Expression sound = row.Let("sound", MultiplyAdd(larger, 0, two.Sum), "NaN where m is an infinity too.");
            Expression otherwise = empty is double both
                ? Select(EqualTo(larger, double.NegativeInfinity), Select(EqualTo(w, double.NegativeInfinity), both, double.NaN), double.NaN)
                : double.NaN;

            return row.PutEach(
                Output,
                Meaning,
                new Guard(sound > 0, otherwise, InvalidRow),
                Select(isFirst, ofLarger, ofSmaller),
                Select(isFirst, ofSmaller, ofLarger)).Build();
        }

        Expression m = row.Max("m", z, "The largest logit.");

        if (empty is not null)
        {
            m = row.Let("top", new Operation(Operator.Max, Exponential.For(spec.Arithmetic).Least, m), "Finite, so that the sum of a row of nothing but -inf is 0.");
        }

        LogSum sum = LogSum.Of(row, z, m, spec);
        Expression invalid = empty is double all ? Select(EqualTo(sum.Sum, 0), all, double.NaN) : double.NaN;

        return row.Put(Output, Meaning, sum.Difference - sum.Log, new Guard(sum.Sum > 0, invalid, InvalidRow)).Build();
    }

    /// <summary>What the log-probabilities of a row of nothing but -inf are, if not NaN.</summary>
    private static double? EmptyLog(KernelSpec spec) => spec.EmptyRow switch
    {
        EmptyRow.Zero => double.NegativeInfinity,
        EmptyRow.Uniform => 0 - Math.Log(spec.C),
        _ => null,
    };

    private static string EmptyRowText(KernelSpec spec) => spec.EmptyRow switch
    {
        EmptyRow.Zero => "-inf throughout",
        EmptyRow.Uniform => $"-log {spec.C.ToString(CultureInfo.InvariantCulture)} throughout",
        _ => "NaN too",
    };
}
