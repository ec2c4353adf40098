using System;
using System.Numerics;
using SoftmaxGen.Accuracy.Arithmetic;
using SoftmaxGen.Accuracy.Fitting;
using SoftmaxGen.Accuracy.Formats;

namespace SoftmaxGen.Accuracy.Functions;

/// <summary>log(1 + r).</summary>
/// <typeparam name="T">The element type.</typeparam>
/// <typeparam name="TFormat">Its constants.</typeparam>
internal readonly struct LogOnePlus<T, TFormat> : IFunction<T>
    where T : IBinaryFloatingPointIeee754<T>
    where TFormat : IFormat<T>
{
    /// <inheritdoc/>
    public static string Name => "log";

    /// <inheritdoc/>
    public static ReadOnlySpan<T> Coefficients => TFormat.LogCoefficients;

    /// <inheritdoc/>
    public static int FirstCoefficient => 0;

    /// <inheritdoc/>
    /// <remarks>q^2 is at most 1/25.</remarks>
    public static double BitsPerCoefficient => 4.6;

    /// <inheritdoc/>
    /// <remarks>
    /// log(1 + f) = 2 atanh(q), and <c>2 q + q q^2 (p0 + p1 q^2 + …)</c> is to be that, with the error counted as a part of 2 q. All of it by z = q^2; q is at most 1/5
    /// and a hair, as n changes a hair past f = 1/2.
    /// </remarks>
    public static MinimaxProblem Problem { get; } = new(0, 0.04m * 1.00001m, static z => z / 2, static z => DecimalMath.AtanhRatio(z) - 1);

    /// <inheritdoc/>
    public static ExactValue<T> Reference(T x) => TFormat.LogReference(x);

    /// <inheritdoc/>
    /// <remarks>1 + r from 1 to 3: everything past that has n added, and so errs less.</remarks>
    public static T Draw(Random random) => T.CreateChecked(Math.Exp(Math.Log(3) * random.NextDouble()) - 1);

    /// <inheritdoc/>
    public T Of<TMultiplyAdd>(T x, ReadOnlySpan<T> coefficients)
        where TMultiplyAdd : IMultiplyAdd => Logarithm<T, TFormat, TMultiplyAdd>.OnePlus(x, coefficients);

    /// <inheritdoc/>
    public bool IsAtMostNext<TMultiplyAdd>(T x, ReadOnlySpan<T> coefficients)
        where TMultiplyAdd : IMultiplyAdd => Of<TMultiplyAdd>(x, coefficients) <= Of<TMultiplyAdd>(T.BitIncrement(x), coefficients);
}
