using System;
using System.CommandLine;
using System.Globalization;
using Spectre.Console;

namespace SoftmaxGen.Accuracy.Probabilities;

/// <summary><c>softmax</c>: the error of whole probabilities, ours and a peer's, against the reference in double.</summary>
internal static class SoftmaxCommand
{
    private static readonly float[] Scales = [1, 10, 40, 1000, 1e30f];

    public static Command Create()
    {
        var rows = new Option<int>("--rows") { Description = "Logits per class count and scale, in millions.", DefaultValueFactory = _ => 4 };
        var command = new Command("softmax", "The worst error of a probability, in ULP, against a reference in double.") { rows };
        command.SetAction(parsed => Run(parsed.GetValue(rows) * 1_000_000));

        return command;
    }

    private static int Run(int logits)
    {
        var table = new Table().AddColumns("logits within", "C", "generated", "Deterministic", "TensorPrimitives");
        bool kept = true;

        foreach (float scale in Scales)
        {
            foreach (Contest contest in Contest.All)
            {
                (double fused, double apart, double tensors) = Worst(contest, scale, logits);
                table.AddRow(Text(scale), Text(contest.C), Text(fused), Text(apart), Text(tensors));
                kept &= fused <= (contest.C <= 64 ? 3 : 4) && apart <= 4;
            }
        }

        AnsiConsole.Write(table);
        AnsiConsole.WriteLine(kept ? "Within the promised bounds." : "OUTSIDE the promised bounds.");

        return kept ? 0 : 1;
    }

    private static (double Fused, double Apart, double Tensors) Worst(Contest contest, float scale, int logits)
    {
        int length = Math.Max(1, 65_536 / contest.C) * contest.C;
        float[] z = new float[length];
        float[] a = new float[length];
        double[] wide = new double[length];
        double[] exact = new double[length];
        var random = new Random(contest.C);
        double fused = 0, apart = 0, tensors = 0;

        for (int done = 0; done < logits; done += length)
        {
            for (int i = 0; i < length; i++)
            {
                z[i] = ((random.NextSingle() * 2) - 1) * scale;
                wide[i] = z[i];
            }

            SoftmaxReference.Forward<double>(contest.C, wide, exact);
            fused = Math.Max(fused, Measure(contest.Fused));
            apart = Math.Max(apart, Measure(contest.Apart));
            tensors = Math.Max(tensors, Measure(contest.Tensors));
        }

        return (fused, apart, tensors);

        double Measure(Softmax softmax)
        {
            softmax(z, a);

            return WorstUlp(a, exact, contest.C);
        }
    }

    private static double WorstUlp(ReadOnlySpan<float> a, ReadOnlySpan<double> exact, int c)
    {
        // Below it a probability may be 0, and a peer's may be a denormal with fewer digits.
        double least = 4 * c * Math.Pow(2, -126);
        double worst = 0;

        for (int i = 0; i < a.Length; i++)
        {
            if (exact[i] >= least)
            {
                double ulp = Math.Pow(2, Math.ILogB(exact[i]) - 23);
                double error = Math.Abs(a[i] - exact[i]) / ulp;
                worst = double.IsNaN(error) ? double.PositiveInfinity : Math.Max(worst, error);
            }
        }

        return worst;
    }

    private static string Text(double value) => double.IsInfinity(value) ? "NaN" : value.ToString("0.###", CultureInfo.InvariantCulture);

    private static string Text(float value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);
}
