using System;
using System.Numerics;

namespace SoftmaxGen.Kernels.Tests;

/// <summary>How far a loss and its gradient may be from the exact ones.</summary>
/// <remarks>
/// <para>
/// The loss is L sum v_k + sum v_k d_k with L = log(1 + r), d_k = max z - z_k and v_k = w_k t'_k: nothing in it is negative, so each rounding counts as it is, and the
/// bound is of the loss itself, also where it is next to 0. With k = <see cref="LogErrors{T}.Additions"/>:
/// </para>
/// <code>L        2 (k + 4) u
/// sum v_k  (k + 3) u    t' and w t' with its parts, and the sum
/// v_k d_k  (k + 6) u    the difference, v, their product, the sum, the share, and the result
/// loss     (3 k + 16) u  at most</code>
/// <para>
/// The gradient is p sum v_k - v_n. p is off by (k + 6) u, or what the others have by (2 k + 10) u, the sum of v by (k + 3) u, and the products with weight and
/// scale by u each: (2 k + 14) u of the two together. Of a label without smoothing it is of the gradient itself: then one of the two is nothing, or p is at most 1/2, or what the others have is known.
/// </para>
/// <para>Exponentials below the normal range are 0, with all that they are.</para>
/// </remarks>
internal static class LossBound
{
    /// <summary>Of the loss, of which sum v_k is wanted in all: absolute.</summary>
    public static double Loss<T>(int c, double loss, double all)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> =>
        c == 1 ? 0 : Relative<T>((3 * LogErrors<T>.Additions(c)) + 16, loss) + (Lost<T>(c) * all) + Arithmetic<T>.Storing(loss);

    /// <summary>Of the gradient: absolute.</summary>
    /// <param name="c">The class count.</param>
    /// <param name="size">The gradient, or both of its parts together.</param>
    /// <param name="gradient">The gradient.</param>
    /// <param name="all">What is wanted in all, times the scale.</param>
    public static double Gradient<T>(int c, double size, double gradient, double all)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> =>
        Relative<T>((2 * LogErrors<T>.Additions(c)) + 14, size) + (Lost<T>(c) * all) + Arithmetic<T>.Storing(gradient) + Arithmetic<T>.Underflow;

    private static double Relative<T>(int units, double size)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> =>
        units * Arithmetic<T>.U * Math.Abs(size) * LogErrors<T>.OfSecondOrder;

    private static double Lost<T>(int c)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> => 2.0 * c * c * LogErrors<T>.Vanishing;
}
