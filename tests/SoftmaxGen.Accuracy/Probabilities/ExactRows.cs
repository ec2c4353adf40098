using System;
using System.Numerics;
using SoftmaxGen.Kernels.Tests;

namespace SoftmaxGen.Accuracy.Probabilities;

/// <summary>What the probabilities of a batch should be, as a double and what that leaves over.</summary>
internal static class ExactRows
{
    public static void Of<T>(int c, ReadOnlySpan<T> z, Span<TwoDoubles> exact)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        double[] wide = new double[z.Length];

        for (int i = 0; i < z.Length; i++)
        {
            wide[i] = double.CreateChecked(z[i]);
        }

        if (typeof(T) == typeof(double))
        {
            for (int i = 0; i < z.Length; i += c)
            {
                ExactSoftmax.Forward(wide.AsSpan(i, c)).CopyTo(exact[i..]);
            }

            return;
        }

        // For float the textbook's in double: its own error is nothing beside theirs.
        SoftmaxReference.Forward<double>(c, wide, wide);

        for (int i = 0; i < z.Length; i++)
        {
            exact[i] = new TwoDoubles(wide[i], 0);
        }
    }
}
