using System;
using System.Linq;
using System.Numerics;

namespace SoftmaxGen.Kernels.Tests;

/// <summary>
/// The right values for one row. For float and Half they are the textbook's, computed in double, whose own error is
/// nothing beside theirs; for double they are exact, and so they are for gradients of more classes than the textbook's
/// C x C matrix is quick for.
/// </summary>
internal static class Expected
{
    private const int TextbookClasses = 128;

    public static TwoDoubles[] Forward<T>(ReadOnlySpan<T> z)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        double[] wide = Wide(z);

        return typeof(T) == typeof(double)
            ? ExactSoftmax.Forward(wide)
            : Textbook(z.Length, a => SoftmaxReference.Forward<double>(wide.Length, wide, a));
    }

    public static TwoDoubles[] Backward<T>(ReadOnlySpan<T> a, ReadOnlySpan<T> dLdA)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        double[] wideA = Wide(a);
        double[] wideG = Wide(dLdA);

        return typeof(T) == typeof(double) || a.Length > TextbookClasses
            ? ExactSoftmax.Backward(wideA, wideG)
            : Textbook(a.Length, dLdZ => SoftmaxReference.Backward<double>(wideA.Length, wideA, wideG, dLdZ));
    }

    /// <summary>The Jacobian of one row, by its rows: m gives dz_m by every a_n. Only what is asked for is made exact.</summary>
    public static Func<int, TwoDoubles[]> Jacobian<T>(ReadOnlySpan<T> a)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        double[] wide = Wide(a);

        if (typeof(T) == typeof(double) || a.Length > TextbookClasses)
        {
            return m => ExactSoftmax.JacobianRow(wide, m);
        }

        int c = wide.Length;
        var jacobian = new double[c * c];
        SoftmaxReference.Jacobian<double>(c, wide, jacobian);

        return m => Textbook(c, row => jacobian.AsSpan(m * c, c).CopyTo(row));
    }

    public static double[] Wide<T>(ReadOnlySpan<T> values)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        var wide = new double[values.Length];

        for (int i = 0; i < values.Length; i++)
        {
            wide[i] = double.CreateChecked(values[i]);
        }

        return wide;
    }

    private static TwoDoubles[] Textbook(int length, Action<double[]> compute)
    {
        var values = new double[length];
        compute(values);

        return [.. values.Select(static value => new TwoDoubles(value, 0))];
    }
}
