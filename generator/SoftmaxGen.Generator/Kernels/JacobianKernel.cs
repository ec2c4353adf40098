using SoftmaxGen.Generator.Reading;

namespace SoftmaxGen.Generator.Kernels;

/// <summary>J_mn = a_m (1 - a_m) if m = n, else -a_m a_n: symmetric, so each pair is one product, stored twice.</summary>
internal static class JacobianKernel
{
    private const string Output = "jacobian";
    private const string Meaning = "The Jacobians";
    private const string Entry = "da_m / dz_n";

    public static RowProgram Define(KernelSpec spec)
    {
        var row = new RowProgram.Builder(
            "Jacobian",
            spec.C == 2
                ? "The Jacobian da_m / dz_n of each row: a_0 a_1 where m = n, else -a_0 a_1. It takes a_0 + a_1 to be 1."
                : "The Jacobian da_m / dz_n of each row: a_m (1 - a_m) where m = n, else -a_m a_n.");
        Expression a = row.Input("a", "Probabilities as Forward gave them", absent: 0);

        if (spec.C == 2)
        {
            // a_0 (1 - a_0) = a_0 a_1: one product for the whole matrix, and no cancellation in 1 - a_0.
            Expression p = row.Let("p", new ClassAt("a", 0) * new ClassAt("a", 1));

            return row.PutSquare(Output, Meaning, diagonal: p, offDiagonal: -p, Entry, isSymmetric: true).Build();
        }

        // a_m (d_mn - a_n), with -0 for 0: so that a product of 0 is -0 on both sides of the diagonal.
        return row.PutSquare(Output, Meaning, diagonal: a * (1 - a), offDiagonal: new ClassValue("a", Axis.Row) * (-0.0 - a), Entry, isSymmetric: true).Build();
    }
}
