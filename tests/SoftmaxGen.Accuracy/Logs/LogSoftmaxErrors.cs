using System;
using System.Linq;
using System.Numerics;
using SoftmaxGen.Kernels.Conformance;
using SoftmaxGen.Kernels.Tests;

namespace SoftmaxGen.Accuracy.Logs;

/// <summary>The worst errors of a log-softmax.</summary>
/// <param name="Random">Of y in ULP, over rows of random logits.</param>
/// <param name="Rare">Of y in ULP, over rows of which one class has nearly all and the terms of the rest lie around the grid of the sum, or far below it.</param>
/// <param name="LogSumExp">In ULP of log(1 + r), over all of them: what is more than half an ULP of the result.</param>
/// <param name="Gradient">In ULP of |g_m| + p_m sum |g_i|; of two classes of p_1 |g_0| + p_0 |g_1|.</param>
internal sealed record LogSoftmaxErrors(double Random, double Rare, double LogSumExp, double Gradient)
{
    private static readonly double[] Scales = [1e-3, 1, 3, 10, 40];

    public static LogSoftmaxErrors Of<T>(Logged<T> kernel, int values)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        int c = kernel.C;
        var random = new Random(c);
        var worst = new LogSoftmaxErrors(0, 0, 0, Hard(kernel));
        var z = new T[c];
        var g = new T[c];

        for (int done = 0; done < values; done += c)
        {
            bool isRare = done / c % 2 == 1;
            Fill(random, z, isRare);

            for (int i = 0; i < c; i++)
            {
                g[i] = T.CreateChecked((2 * random.NextDouble()) - 1);
            }

            var y = new T[c];
            kernel.Forward(z, y);
            (double ofLogs, double ofSum) = Forward(kernel, z, y);
            worst = new LogSoftmaxErrors(
                isRare ? worst.Random : Math.Max(worst.Random, ofLogs),
                isRare ? Math.Max(worst.Rare, ofLogs) : worst.Rare,
                Math.Max(worst.LogSumExp, ofSum),
                Math.Max(worst.Gradient, Backward(kernel, y, g)));
        }

        return worst;
    }

    private static void Fill<T>(Random random, Span<T> z, bool isRare)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        double scale = Scales[random.Next(Scales.Length)];
        double offset = random.Next(2) * 100 * random.NextDouble();
        int digits = typeof(T) == typeof(double) ? 53 : 24;
        double grid = (digits - Math.Ceiling(Math.Log2(z.Length))) * Math.Log(2);
        double depth = random.Next(2) == 0 ? grid + (3 * ((2 * random.NextDouble()) - 1)) : 1.7 * grid * random.NextDouble();
        double step = Math.Pow(10, -8 * random.NextDouble());
        int top = random.Next(z.Length);

        for (int i = 0; i < z.Length; i++)
        {
            z[i] = T.CreateChecked(offset + (!isRare ? scale * ((2 * random.NextDouble()) - 1) : i == top ? 0 : -depth - (step * random.NextDouble())));
        }
    }

    private static (double OfLogs, double OfSum) Forward<T>(Logged<T> kernel, T[] z, T[] y)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        double[] wide = Array.ConvertAll(z, double.CreateChecked);
        var s = new T[1];
        kernel.LogSumExp(z, s);
        bool isDouble = typeof(T) == typeof(double);
        TwoDoubles[] exact = isDouble ? ExactLogSoftmax.Forward(wide) : TextbookLogs.Forward(wide);
        TwoDoubles sum = isDouble ? ExactLogSoftmax.LogSumExp(wide) : TextbookLogs.LogSumExp(wide);
        double log = -exact[Array.IndexOf(wide, wide.Max())].High;
        double ofSum = sum.DistanceTo(double.CreateChecked(s[0])) - (Ulp<T>.At(sum.High + sum.Low) / 2);

        return (exact.Zip(y).Max(static pair => Ulp<T>.Error(pair.Second, pair.First)), Math.Max(0, ofSum / Ulp<T>.At(log)));
    }

    private static double Hard<T>(Logged<T> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        (T[] y, T[] dLdY) = LogDerivatives.Rows<T>(kernel.C);

        return y.Chunk(kernel.C).Zip(dLdY.Chunk(kernel.C)).Max(row => Backward(kernel, row.First, row.Second));
    }

    private static double Backward<T>(Logged<T> kernel, T[] y, T[] dLdY)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        var dLdZ = new T[y.Length];
        kernel.Backward(y, dLdY, dLdZ);
        double[] wide = Array.ConvertAll(y, double.CreateChecked);
        double[] g = [.. dLdY.Select((gradient, i) => double.IsNegativeInfinity(wide[i]) ? 0 : double.CreateChecked(gradient))];
        TwoDoubles[] exact = ExactLogSoftmax.Backward(wide, g);
        double all = g.Sum(Math.Abs);
        double worst = 0;

        for (int m = 0; m < y.Length; m++)
        {
            double size = y.Length == ClosedForm.C
                ? (Math.Exp(wide[1]) * Math.Abs(g[0])) + (Math.Exp(wide[0]) * Math.Abs(g[1]))
                : Math.Abs(g[m]) + (Math.Exp(wide[m]) * all);

            // A probability that vanishes is all of its error.
            if (Math.Exp(wide[m]) >= LogErrors<T>.Vanishing)
            {
                worst = Math.Max(worst, exact[m].DistanceTo(double.CreateChecked(dLdZ[m])) / Ulp<T>.At(size));
            }
        }

        return worst;
    }
}
