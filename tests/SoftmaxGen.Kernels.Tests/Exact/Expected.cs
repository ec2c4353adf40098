using System;
using System.Linq;
using System.Numerics;
using SoftmaxGen.Kernels.Conformance;

namespace SoftmaxGen.Kernels.Tests;

/// <summary>
/// The right values for one row of a family. What Forward gives of float and Half is the textbook's, computed in double, whose own
/// error is nothing beside theirs; that of double is exact, and so are all derivatives.
/// </summary>
internal static class Expected
{
    public static TwoDoubles[] Forward<T>(Family family, ReadOnlySpan<T> z)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        double[] wide = Wide(z);

        if (family == Family.LogSoftmax)
        {
            return typeof(T) == typeof(double) ? ExactLogSoftmax.Forward(wide) : TextbookLogs.Forward(wide);
        }

        return typeof(T) == typeof(double)
            ? ExactSoftmax.Forward(wide)
            : Textbook(z.Length, a => SoftmaxReference.Forward<double>(wide.Length, wide, a));
    }

    public static TwoDoubles LogSumExp<T>(ReadOnlySpan<T> z)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        double[] wide = Wide(z);

        return typeof(T) == typeof(double) ? ExactLogSoftmax.LogSumExp(wide) : TextbookLogs.LogSumExp(wide);
    }

    public static TwoDoubles[] Backward<T>(Family family, ReadOnlySpan<T> a, ReadOnlySpan<T> dLdA)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        double[] wideA = Wide(a);
        double[] wideG = Wide(dLdA);

        if (family == Family.LogSoftmax)
        {
            return ExactLogSoftmax.Backward(wideA, wideG);
        }

        return a.Length == ClosedForm.C ? ClosedForm.Backward(wideA, wideG) : ExactSoftmax.Backward(wideA, wideG);
    }

    /// <summary>The Jacobian of one row, by its rows: m gives dz_m by every a_n. Only what is asked for is made exact.</summary>
    public static Func<int, TwoDoubles[]> Jacobian<T>(Family family, ReadOnlySpan<T> a)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        double[] wide = Wide(a);

        if (family == Family.LogSoftmax)
        {
            return m => ExactLogSoftmax.JacobianRow(wide, m);
        }

        return m => wide.Length == ClosedForm.C ? ClosedForm.JacobianRow(wide, m) : ExactSoftmax.JacobianRow(wide, m);
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
