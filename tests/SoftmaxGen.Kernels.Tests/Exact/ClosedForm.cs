using System;

namespace SoftmaxGen.Kernels.Tests;

/// <summary>
/// What Backward and the Jacobian of two classes are, without rounding: the formulas with a_0 + a_1 = 1 put in. Of numbers
/// that do not sum to 1 they are other values than the formulas.
/// </summary>
internal static class ClosedForm
{
    /// <summary>The class count that has one. For one class, a_0 (1 - a_0) g_0 is the formula itself.</summary>
    public const int C = 2;

    /// <summary>a_0 a_1 (g_0 - g_1), and its negative.</summary>
    public static TwoDoubles[] Backward(ReadOnlySpan<double> a, ReadOnlySpan<double> dLdA)
    {
        Dyadic difference = Dyadic.From(dLdA[0]) - Dyadic.From(dLdA[1]);
        TwoDoubles first = TwoDoubles.From(Product(a) * difference);

        return [first, new TwoDoubles(-first.High, -first.Low)];
    }

    /// <summary>Row m of the Jacobian: a_0 a_1 on the diagonal, and its negative beside it.</summary>
    public static TwoDoubles[] JacobianRow(ReadOnlySpan<double> a, int m)
    {
        TwoDoubles diagonal = TwoDoubles.From(Product(a));
        var beside = new TwoDoubles(-diagonal.High, -diagonal.Low);

        return m == 0 ? [diagonal, beside] : [beside, diagonal];
    }

    private static Dyadic Product(ReadOnlySpan<double> a) => Dyadic.From(a[0]) * Dyadic.From(a[1]);
}
