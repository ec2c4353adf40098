using System;
using System.Numerics;
using SoftmaxGen.Kernels.Conformance;
using SoftmaxGen.Kernels.Tests;

namespace SoftmaxGen.Accuracy.Gradients;

/// <summary>The worst error of a gradient, in ULP of a_m (|g_m| + sum of a_i |g_i|), and for two classes of the gradient itself.</summary>
internal static class BackwardErrors
{
    /// <summary>Over probabilities of random logits, and random gradients.</summary>
    public static double Random<T>(Differentiated<T> kernel, int values)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        int rows = Math.Max(1, 4096 / kernel.C);
        var a = new T[rows * kernel.C];
        var dLdA = new T[a.Length];
        var random = new Random(kernel.C);
        double worst = 0;

        for (int done = 0; done < values; done += a.Length)
        {
            double scale = 40 * random.NextDouble();

            for (int i = 0; i < a.Length; i++)
            {
                a[i] = T.CreateChecked(scale * ((2 * random.NextDouble()) - 1));
                dLdA[i] = T.CreateChecked((2 * random.NextDouble()) - 1);
            }

            kernel.Forward(a, a);
            worst = Math.Max(worst, Worst<T>(kernel, a, dLdA));
        }

        return worst;
    }

    /// <summary>Over the rows that the tests make to be got wrong.</summary>
    public static double Hard<T>(Differentiated<T> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        (T[] a, T[] dLdA) = Derivatives.Rows<T>(kernel.C);

        return Worst<T>(kernel, a, dLdA);
    }

    private static double Worst<T>(Differentiated<T> kernel, ReadOnlySpan<T> a, ReadOnlySpan<T> dLdA)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        int c = kernel.C;
        var dLdZ = new T[a.Length];
        var wideA = new double[c];
        var wideG = new double[c];
        double worst = 0;
        kernel.Backward(a, dLdA, dLdZ);

        // Below it, what products lose beneath the normal range would count too.
        double least = Arithmetic<T>.SmallestNormal / Arithmetic<T>.U;

        for (int start = 0; start < a.Length; start += c)
        {
            for (int i = 0; i < c; i++)
            {
                wideA[i] = double.CreateChecked(a[start + i]);
                wideG[i] = double.CreateChecked(dLdA[start + i]);
            }

            TwoDoubles[] exact = c == ClosedForm.C ? ClosedForm.Backward(wideA, wideG) : ExactSoftmax.Backward(wideA, wideG);
            var bound = new BackwardBound<T>(wideA, wideG);

            for (int m = 0; m < c; m++)
            {
                double size = c == ClosedForm.C ? Math.Abs(exact[m].High) : bound.Size(m);

                if (size >= least)
                {
                    worst = Math.Max(worst, exact[m].DistanceTo(double.CreateChecked(dLdZ[start + m])) / Ulp<T>.At(size));
                }
            }
        }

        return worst;
    }
}
