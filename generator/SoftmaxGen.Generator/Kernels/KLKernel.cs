using SoftmaxGen.Generator.Reading;
using static SoftmaxGen.Generator.Kernels.Expression;

namespace SoftmaxGen.Generator.Kernels;

/// <summary>The Kullback-Leibler divergence of two rows of logits, and its gradient: sum_k p_k (log p_k - log q_k).</summary>
internal static class KLKernel
{
    public static RowProgram Define(KernelSpec spec, Masks form)
    {
        var row = new RowProgram.Builder(
            "KL",
            "The Kullback-Leibler divergence of each row: sum_k p_k (log p_k - log q_k), with p the distribution of z and q that of the other logits.",
            $"{Remarks(spec, form, "the result is 0")} Where p is 0 a class counts for nothing, and where q alone is 0 the divergence is +inf. It is never negative.");
        (Distribution p, _, _, _, Expression divergence) = Of(row, spec, form);

        // Of numbers that are alike the sum may be a hair below 0.
        return row.PutRow("kl", "The divergence, in nats", row.Let("nats", new Operation(Operator.Max, 0, Choosing.OrInvalid(spec, p, divergence)))).Build();
    }

    public static RowProgram DefineBackward(KernelSpec spec, Masks form)
    {
        var row = new RowProgram.Builder(
            "KLBackward",
            "The gradients of the Kullback-Leibler divergence by both rows of logits: g p_n (log p_n - log q_n - KL) and g (q_n - p_n), with g the gradient by the divergence.",
            $"{Remarks(spec, form, "its gradients are 0")}{(form == Masks.None ? "" : " The gradients of a class that is ruled out are 0.")}");
        (Distribution p, Distribution q, Expression ofP, Expression ratio, Expression divergence) = Of(row, spec, form);
        Expression g = row.Input("dLdKL", "The upstream gradient dL/dKL", Shape.Row);
        row.Suffix = OfOther;
        Expression ofQ = q.Probability;
        row.Suffix = "";

        // Of a row that is skipped the other one may have a choice.
        Expression difference = Choosing.Skips(spec) ? Select(p.IsEmpty, 0, ofQ - ofP) : ofQ - ofP;

        return row
            .Put("dLdZ", "The gradient dL/dz", MaskInput.OrZero(p.Mask, g * Select(ofP > 0, ofP * (ratio - divergence), Choosing.OrInvalid(spec, p, 0))))
            .Put("dLdZOther", "The gradient by the other logits", MaskInput.OrZero(p.Mask, g * difference))
            .Build();
    }

    private const string OfOther = "Other";

    private static string Remarks(KernelSpec spec, Masks form, string skipped) =>
        $"{Choosing.Remarks(spec, form, skipped, chooses: false)} It is NaN where one of the two rows has a NaN or a +inf.";

    private static (Distribution P, Distribution Q, Expression OfP, Expression Ratio, Expression Divergence) Of(RowProgram.Builder row, KernelSpec spec, Masks form)
    {
        Expression z = row.Input("z", "Logits", absent: double.NegativeInfinity);
        Expression? mask = MaskInput.Of(row, form, leavesClass: !Choosing.Skips(spec));
        Expression other = row.Input("zOther", "The other logits", absent: double.NegativeInfinity);
        Distribution p = Choosing.Of(row, spec, z, mask);
        Expression logP = Choosing.Log(row, spec, p);
        row.Suffix = OfOther;
        Distribution q = Choosing.Of(row, spec, other, mask);
        Expression logQ = Choosing.Log(row, spec, q);
        row.Suffix = "";
        Expression probability = p.Probability;
        Expression ratio = row.Let("ratio", (p.Difference - logP) - (q.Difference - logQ), "log p - log q.");
        Expression divergence = row.Sum("divergence", Select(probability > 0, probability * ratio, Choosing.OrInvalid(spec, p, -0.0)), isExact: spec.IsWide, ignoresAbsent: false);

        return (p, q, probability, ratio, divergence);
    }
}
