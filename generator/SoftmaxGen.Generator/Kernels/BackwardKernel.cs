using SoftmaxGen.Generator.Reading;
using static SoftmaxGen.Generator.Kernels.Expression;

namespace SoftmaxGen.Generator.Kernels;

/// <summary>
/// dL/dz = dL/da . J. With J_mn = a_m (1 - a_m) if m = n, else -a_m a_n, the product is a_m (g_m - sum_k a_k g_k):
/// C products and a sum in place of a C x C matrix.
/// </summary>
internal static class BackwardKernel
{
    private const string Output = "dLdZ";
    private const string Meaning = "The gradient dL/dz";

    /// <param name="spec">What is written.</param>
    /// <param name="form">How a mask is handed over, if there is one.</param>
    /// <param name="hasTemperature">Whether the logits were divided by a temperature.</param>
    public static RowProgram Define(KernelSpec spec, Masks form, bool hasTemperature)
    {
        string Summary = hasTemperature
            ? "The gradient by the logits out of the gradient by the probabilities at a temperature t: dL/dz = dL/da . J / t, row by row. At 0 it is 0, which is the derivative of arg max."
            : "The gradient by the logits out of the gradient by the probabilities: dL/dz = dL/da . J, row by row. J is symmetric, so this is J times a vector too.";

        var row = new RowProgram.Builder(
            "Backward",
            spec.C == 2 ? $"{Summary} It takes a_0 + a_1 to be 1: dL/dz_0 = a_0 a_1 (dL/da_0 - dL/da_1) = -dL/dz_1." : Summary);
        Expression a = row.Input("a", "Probabilities as Forward gave them", absent: 0);
        Expression? mask = MaskInput.Of(row, form);
        Expression g = row.Input("dLdA", "The upstream gradient dL/da", absent: -0.0);
        Expression? t = hasTemperature ? Temperature.Input(row) : null;

        if (mask is not null)
        {
            a = row.Let("p", Select(mask, a, 0), "What the mask rules out has no part, whatever its gradient is.");
            g = row.Let("g", Select(mask, g, -0.0));
        }

        if (spec.C == 1)
        {
            return row.Put(Output, Meaning, Result(g * (a * (1 - a)))).Build();
        }

        if (spec.C == 2)
        {
            // J = p [[1, -1], [-1, 1]] with p = a_0 a_1, since a_0 + a_1 = 1: no sum that cancels, and opposite gradients to the bit.
            Expression d0 = row.Let("d", OverT(MaskInput.At(a, 0) * MaskInput.At(a, 1) * (MaskInput.At(g, 0) - MaskInput.At(g, 1))));

            return row.PutEach(Output, Meaning, guard: null, OrZero(d0, 0), OrZero(-d0, 1)).Build();
        }

        Expression d = row.Sum("d", a * g, "dL/da . a", isExact: spec.IsWide);

        return row.Put(Output, Meaning, Result(a * (g - d))).Build();

        Expression Result(Expression value) => MaskInput.OrZero(mask, OverT(value));

        Expression OrZero(Expression value, int k) => mask is null ? value : Select(MaskInput.At(mask, k), value, 0);

        Expression OverT(Expression value) => t is null ? value : Select(t > 0, value / t, 0);
    }
}
