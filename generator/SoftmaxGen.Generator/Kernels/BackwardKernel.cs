using SoftmaxGen.Generator.Reading;

namespace SoftmaxGen.Generator.Kernels;

/// <summary>
/// dL/dz = dL/da . J. With J_mn = a_m (1 - a_m) if m = n, else -a_m a_n, the product is a_m (g_m - sum_k a_k g_k):
/// C products and a sum in place of a C x C matrix.
/// </summary>
internal static class BackwardKernel
{
    private const string Output = "dLdZ";
    private const string Meaning = "The gradient dL/dz";

    public static RowProgram Define(KernelSpec spec)
    {
        const string Summary =
            "The gradient by the logits out of the gradient by the probabilities: dL/dz = dL/da . J, row by row. J is symmetric, so this is J times a vector too.";

        var row = new RowProgram.Builder(
            "Backward",
            spec.C == 2 ? $"{Summary} It takes a_0 + a_1 to be 1: dL/dz_0 = a_0 a_1 (dL/da_0 - dL/da_1) = -dL/dz_1." : Summary);
        Expression a = row.Input("a", "Probabilities as Forward gave them", absent: 0);
        Expression g = row.Input("dLdA", "The upstream gradient dL/da", absent: -0.0);

        if (spec.C == 1)
        {
            return row.Put(Output, Meaning, g * (a * (1 - a))).Build();
        }

        if (spec.C == 2)
        {
            // J = p [[1, -1], [-1, 1]] with p = a_0 a_1, since a_0 + a_1 = 1: no sum that cancels, and opposite gradients to the bit.
            Expression d0 = row.Let("d", new ClassAt("a", 0) * new ClassAt("a", 1) * (new ClassAt("dLdA", 0) - new ClassAt("dLdA", 1)));

            return row.PutEach(Output, Meaning, guard: null, d0, -d0).Build();
        }

        Expression d = row.Sum("d", a * g, "dL/da . a", isExact: spec.IsWide);

        return row.Put(Output, Meaning, a * (g - d)).Build();
    }
}
