using System;
using System.Globalization;
using System.Linq;
using Spectre.Console;

namespace Quickstart;

/// <summary>Two rows of logits, small enough to follow by hand, and all that the three generated methods make of them.</summary>
internal static class WorkedExample
{
    private const int C = RockPaperScissors.C;

    public static void Show(IAnsiConsole console)
    {
        float[] z = [1, 2, 3, 2, 2, 1];
        float[] dLdA = [0.1f, -0.2f, 0.1f, -0.1f, 0.3f, -0.2f];

        var a = new float[z.Length];
        var jacobian = new float[z.Length * C];
        var dLdZ = new float[z.Length];

        RockPaperScissors.Forward(z, a);
        RockPaperScissors.Jacobian(a, jacobian);
        RockPaperScissors.Backward(a, dLdA, dLdZ);

        Table forward = WithColumns("row", "logits z", "probabilities a");
        Table derivatives = WithColumns("row", "Jacobian da/dz");
        Table backward = WithColumns("row", "dL/da", "dL/dz");

        for (int row = 0; row < z.Length / C; row++)
        {
            Range span = (row * C)..((row + 1) * C);
            string number = (row + 1).ToString(CultureInfo.InvariantCulture);

            forward.AddRow(number, Matrix(z[span], "0"), Matrix(a[span], "0.00"));
            derivatives.AddRow(number, Matrix(jacobian.AsSpan(row * C * C, C * C), "0.00"));
            backward.AddRow(number, Matrix(dLdA[span], "0.0"), Matrix(dLdZ[span], "0.0000"));
        }

        console.WriteLine("Forward: a_m = exp(z_m) / sum_k exp(z_k)");
        console.Write(forward);
        console.WriteLine("Jacobian: a_m (1 - a_m) where m = n, else -a_m a_n");
        console.Write(derivatives);
        console.WriteLine("Backward: dL/dz = dL/da . da/dz");
        console.Write(backward);
    }

    private static Table WithColumns(params string[] names)
    {
        return new Table { ShowRowSeparators = true }.AddColumns(names);
    }

    /// <summary>A line for each C values, in columns one space apart.</summary>
    private static string Matrix(ReadOnlySpan<float> values, string format)
    {
        string[] cells = new string[values.Length];

        for (int i = 0; i < cells.Length; i++)
        {
            cells[i] = values[i].ToString(format, CultureInfo.InvariantCulture);
        }

        int width = cells.Max(static cell => cell.Length);

        return string.Join('\n', cells
            .Select(cell => cell.PadLeft(width))
            .Chunk(C)
            .Select(static line => string.Join(' ', line)));
    }
}
