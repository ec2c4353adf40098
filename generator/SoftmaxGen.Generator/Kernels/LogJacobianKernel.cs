using SoftmaxGen.Generator.Reading;

namespace SoftmaxGen.Generator.Kernels;

/// <summary>J_mn = 1 - p_n if m = n, else -p_n, with p = exp(y): all rows of the matrix are the same but for the diagonal.</summary>
internal static class LogJacobianKernel
{
    public static RowProgram Define(KernelSpec spec)
    {
        var row = new RowProgram.Builder(
            "Jacobian",
            "The Jacobian dy_m / dz_n of each row: 1 - exp(y_n) where m = n, else -exp(y_n).");
        Expression y = row.Input("y", "Log-probabilities as Forward gave them", absent: 0);
        Expression p = LogBackwardKernel.Probability(row, spec, y);

        // 0 - p, which is 0 and not -0 where p is 0. It stands in C - 1 rows of the matrix.
        Expression beside = row.Let("beside", 0 - p, "Beside the diagonal.");

        return row.PutSquare("jacobian", "The Jacobians", diagonal: 1 + beside, offDiagonal: beside, "dy_m / dz_n").Build();
    }
}
