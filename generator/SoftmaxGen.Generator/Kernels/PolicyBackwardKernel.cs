using SoftmaxGen.Generator.Reading;
using static SoftmaxGen.Generator.Kernels.Expression;

namespace SoftmaxGen.Generator.Kernels;

/// <summary>
/// The policy gradient with its entropy term, straight from logits: d log p_y / dz_n = 1[n = y] - p_n, and dH / dz_n = -p_n (log p_n + H) = p_n (-d_n - sum_k p_k (-d_k)), in
/// which no logarithm is left.
/// </summary>
internal static class PolicyBackwardKernel
{
    public static RowProgram Define(KernelSpec spec, Masks form)
    {
        var row = new RowProgram.Builder(
            "Backward",
            "The gradient by the logits out of the gradients by the log-probability of an action and by the entropy: dL/dz_n = g (1[n = y] - p_n) - h p_n (log p_n + H), with g and h the two.",
            $"{Choosing.Remarks(spec, form, "its gradient is 0, as it is where the action is -1", chooses: false)}{(form == Masks.None ? "" : " The gradient of a class that is ruled out is 0.")}");
        Distribution distribution = Choosing.Read(row, spec, form);
        Expression action = Choosing.Chosen(row, spec);
        Expression g = row.Input("dLdLogProb", "The upstream gradient dL/dlogProb", Shape.Row);
        Expression h = row.Input("dLdEntropy", "The upstream gradient dL/dentropy", Shape.Row);
        Expression p = distribution.Probability;
        Expression mean = distribution.MeanShortfall();
        Expression excess = distribution.Excess(EqualTo(new ClassNumber(), action), distribution.Difference);
        Expression slope = row.Let("slope", Select(p > 0, p * (-distribution.Difference - mean), Choosing.OrInvalid(spec, distribution, 0)), "dH/dz: of probability 0 it is 0.");
        Expression gradient = MultiplyAdd(row.Let("less", 0 - g), excess, h * slope);

        // What acted in a row that has nothing to choose now was chosen from another.
        gradient = Choosing.Skips(spec) ? Select((action >= 0) & !distribution.IsEmpty, gradient, 0) : gradient;

        return row.Put("dLdZ", "The gradient dL/dz", MaskInput.OrZero(distribution.Mask, gradient)).Build();
    }
}
