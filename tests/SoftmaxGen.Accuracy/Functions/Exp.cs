using System;
using System.Numerics;
using SoftmaxGen.Accuracy.Arithmetic;
using SoftmaxGen.Accuracy.Fitting;
using SoftmaxGen.Accuracy.Formats;

namespace SoftmaxGen.Accuracy.Functions;

/// <summary>exp(x) 2^-k of the row whose largest exponential has the exponent <paramref name="k"/>.</summary>
/// <typeparam name="T">The element type.</typeparam>
/// <typeparam name="TFormat">Its constants.</typeparam>
/// <param name="k">0 where the exponential itself is wanted.</param>
internal readonly struct Exp<T, TFormat>(int k) : IFunction<T>
    where T : IBinaryFloatingPointIeee754<T>
    where TFormat : IFormat<T>
{
    // Which multiply-add does not matter to it.
    private readonly T _bias = Exponential<T, TFormat, Separate>.Bias(k);

    /// <inheritdoc/>
    public static string Name => "exp";

    /// <inheritdoc/>
    public static ReadOnlySpan<T> Coefficients => TFormat.ExpCoefficients;

    /// <inheritdoc/>
    public static int FirstCoefficient => 2;

    /// <inheritdoc/>
    /// <remarks>r is at most ln 2 / 2, which is 1.5 bits; a little more has been found to find better ones.</remarks>
    public static double BitsPerCoefficient => 2.2;

    /// <inheritdoc/>
    /// <remarks>
    /// <c>r^2 (c2 + c3 r + …)</c> is to be exp(r) - 1 - r. The ends lie a hair past ln 2 / 2, for the product x * log2 e is rounded before
    /// the integer is taken from it. Errors are counted in units of the last place of exp(r): below 1 the places lie twice as close.
    /// </remarks>
    public static MinimaxProblem Problem { get; } = new(
        DecimalMath.Ln2 / -2 * 1.0005m,
        DecimalMath.Ln2 / 2 * 1.0005m,
        static r => r * r * Weight(r),
        static r => (DecimalMath.Exp(r) - 1 - r) * Weight(r));

    /// <inheritdoc/>
    public static ExactValue<T> Reference(T x) => TFormat.ExpReference(x);

    /// <inheritdoc/>
    public static T Draw(Random random) => T.CreateChecked(double.CreateChecked(Domain<T, TFormat>.Lowest) * random.NextDouble());

    /// <inheritdoc/>
    public T Of<TMultiplyAdd>(T x, ReadOnlySpan<T> coefficients)
        where TMultiplyAdd : IMultiplyAdd => Exponential<T, TFormat, TMultiplyAdd>.Exp(x, _bias, coefficients);

    /// <inheritdoc/>
    public bool IsAtMostNext<TMultiplyAdd>(T x, ReadOnlySpan<T> coefficients)
        where TMultiplyAdd : IMultiplyAdd => Exponential<T, TFormat, TMultiplyAdd>.IsAtMostNext(x, _bias, coefficients);

    private static decimal Weight(decimal r) => r < 0 ? 2 : 1;
}
