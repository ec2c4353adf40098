using System;
using System.Collections.Immutable;
using SoftmaxGen.Generator.Reading;
using static SoftmaxGen.Generator.Kernels.Expression;

namespace SoftmaxGen.Generator.Kernels;

/// <summary>
/// exp(x) 2^-k for a row's common k, by Cody and Waite's reduction: x = n ln2 + r, and exp(x) 2^-k = exp(r) 2^(n-k). It comes
/// in two parts, the power of two S = 2^(n-k) and f = exp(r) - 1, because S + f S is known much better than it is once
/// rounded to one number.
/// </summary>
/// <remarks>
/// <para>
/// k is the row's largest logit in powers of two, so the largest term of a row is near 1 and nothing was rounded to
/// bring it there. n is found by adding <see cref="_magic"/>, whose unit in the last place is 1; with the row's bias in
/// place of it the sum t carries n - k - 1, offset as an exponent field is, in its lowest bits. Where that field is 0 the
/// power of two is 0, and so is the result; everywhere else the power is doubled only afterwards, so that no denormal
/// ever arises. No x is let below the first that has the field 0: see <see cref="Lowest"/>.
/// </para>
/// <para>
/// k counts <see cref="Headroom"/> as well, so that a quotient by a sum of C terms is a normal number where its
/// dividend is not 0. It scales all terms of a row by the same power of two, and drops out of every quotient.
/// </para>
/// <para>
/// f S is exact, so S + f S is rounded once, fused or not. S + f S does not decrease where x grows, not even before it is
/// rounded: Horner's rule down to the constant term does, whatever its coefficients, because the rounding of the last but
/// one step outweighs a step of r.
/// </para>
/// <para>The coefficients are fitted, and the bounds proven, by tests/SoftmaxGen.Accuracy; see docs/accuracy.md.</para>
/// </remarks>
internal sealed class Exponential
{
    private const double Log2E = 1.4426950408889634;
    private const double Ln2 = 0.69314718055994531;

    /// <summary>
    /// Added and taken away again, it rounds a term to a multiple of its unit in the last place. Headroom keeps the sum of
    /// a row's terms below 2, where all such multiples are numbers, so their sum is exact.
    /// </summary>
    public const double Grid = 1.5;

    public const string WhatIsLeft = "What is left of m comes out as a power of two.";

    /// <summary>1.5 units of the power of two at which a unit in the last place is 1.</summary>
    private readonly double _magic;
    private readonly int _exponentBias;
    private readonly Function _fraction;
    private readonly Function _fractionWithRest;

    private Exponential(double magic, int exponentBias, double shiftFrom, double least, double ln2High, double ln2Low, params double[] polynomial)
    {
        _magic = magic;
        _exponentBias = exponentBias;
        ShiftFrom = shiftFrom;
        Ln2High = ln2High;
        Ln2Low = ln2Low;
        Least = least;
        _fraction = DefineFraction(withRest: false, ln2High, ln2Low, polynomial);
        _fractionWithRest = DefineFraction(withRest: true, ln2High, ln2Low, polynomial);
    }

    /// <summary>
    /// From this size of the largest logit on, z - m is exact for every z that counts: by Sterbenz's lemma for z down
    /// to m / 2, and past it exp(z - m) is 0.
    /// </summary>
    public double ShiftFrom { get; }

    /// <summary>The least finite number.</summary>
    public double Least { get; }

    /// <summary>The greatest.</summary>
    public double Most => -Least;

    /// <summary>ln2, but for the last digits: a whole number times it is exact.</summary>
    public double Ln2High { get; }

    /// <summary>The rest of ln2.</summary>
    public double Ln2Low { get; }

    public static Exponential For(ElementType arithmetic) => arithmetic == ElementType.Double ? Double : Single;

    /// <summary>The same for what is left of a term, below half a unit of the grid: C such numbers stay within a binade of it.</summary>
    public static double LowGrid(KernelSpec spec) => 1.5 * Math.Pow(2, Headroom(spec.C) - (spec.Arithmetic == ElementType.Double ? 52 : 23));

    /// <summary>The largest logit, or a finite number in its place where all are -inf: then their sum can be told from that of a row with a NaN.</summary>
    public Expression Finite(RowProgram.Builder row, Expression m) =>
        row.Let("top", new Operation(Operator.Max, Least, m), "Finite, so that the sum of a row of nothing but -inf is 0.");

    /// <summary>The bias that brings k about, out of the part of the row's largest logit that was not subtracted; and the x whose result is 0.</summary>
    public (Expression Bias, Expression Lowest) Scale(RowProgram.Builder row, Expression rest, int c)
    {
        Expression k = row.Let("k", Exponent(rest, c));
        Expression bias = row.Let("bias", Bias(k));

        return (bias, row.Let("lowest", Lowest(k), "At and below it a probability is less than the smallest normal number: 0."));
    }

    /// <summary>k, out of the part of the row's largest logit that was not subtracted.</summary>
    public Expression Exponent(Expression rest, int c) => MultiplyAdd(rest, Log2E, _magic) - (_magic - Headroom(c));

    /// <summary>The magic number, and the exponent field of 2^-(k+1).</summary>
    public Expression Bias(Expression k) => (_magic + _exponentBias - 1) - k;

    /// <summary>
    /// The x whose result is 0, and the least that need be looked at. At most 4C times the smallest normal number comes out
    /// as 0: a term is below sqrt(2) 2^(n-k), and a sum at least sqrt(1/2).
    /// </summary>
    public Expression Lowest(Expression k) => MultiplyAdd(k, Ln2, (1 - _exponentBias) * Ln2);

    /// <summary>
    /// The same parts, and none but the power of two waits for k: r is found without it. To the bit they are those of
    /// <see cref="Of(RowProgram.Builder, Expression, Expression?, Expression)"/> where a multiply and an add are fused; apart, the product is rounded first, and where it
    /// then lies halfway between integers either of them is n.
    /// </summary>
    /// <param name="row">The program that they become a part of.</param>
    /// <param name="z">The logit, without what is subtracted from it.</param>
    /// <param name="k">The power of two by which they are scaled down.</param>
    public (Expression Power, Expression Fraction) Ahead(RowProgram.Builder row, Expression z, Expression k)
    {
        Expression offset = row.Let("offset", (_exponentBias - 1) - k);
        Expression u = row.Let("u", MultiplyAdd(z, Log2E, _magic), "exp(x) 2^-k is power + power * fraction, of which the power alone waits for the largest logit. NaN passes.");
        Expression fraction = row.Let("fraction", Fraction(z, u - _magic));
        Expression t = row.Let("t", new Operation(Operator.Max, _magic, u + offset), "A probability less than the smallest normal number is 0.");

        return (row.Let("power", Power(t)), fraction);
    }

    /// <summary>No logit need be looked at that is less: unshifted, with the largest above -<see cref="ShiftFrom"/>, its exponential is 0.</summary>
    public double Bottom => -2 * ShiftFrom;

    /// <summary>t: its lowest bits are n - k - 1 as an exponent field, and t - bias is n.</summary>
    private Expression Scaled(Expression x, Expression bias) => MultiplyAdd(x, Log2E, bias);

    /// <summary>The two parts of exp(x) 2^-k, or of exp(x + xRest) 2^-k: S and f.</summary>
    public (Expression Power, Expression Fraction) Of(RowProgram.Builder row, Expression x, Expression? xRest, Expression bias)
    {
        Expression t = row.Let("t", Scaled(x, bias));
        Expression power = row.Let("power", Power(t));

        return (power, row.Let("fraction", xRest is null ? Fraction(x, t - bias) : Fraction(x, xRest, t - bias)));
    }

    /// <summary>x = z - m, and what rounding took from it.</summary>
    /// <param name="row">The program that it becomes a part of.</param>
    /// <param name="z">The logit.</param>
    /// <param name="m">The largest.</param>
    /// <param name="name">The logit's name in a comment.</param>
    /// <param name="k">The largest term is 2^-k.</param>
    /// <returns>The rounded difference; x, which is it where exp(z - m) counts; and the rest of it.</returns>
    public (Expression Difference, Expression X, Expression XRest) Difference(RowProgram.Builder row, Expression z, Expression m, string name, int k)
    {
        Expression difference = row.Let("difference", z - m, $"{name} - m, and what rounding took from it (Knuth 1969).");
        Expression back = row.Let("back", difference - z);
        Expression lost = row.Let("lost", (z - (difference - back)) - (m + back));
        Expression lowest = Lowest(k);

        // Of an infinite difference it is NaN, which the smaller of it and a number is on some machines.
        Expression xRest = row.Let("xRest", Select(difference > lowest, lost, 0), "Below 2^-17, and of no account where exp is 0.");
        Expression x = row.Let("x", new Operation(Operator.Max, lowest, difference), "exp(x + xRest) 2^-k is power + power * fraction. NaN passes.");

        return (difference, x, xRest);
    }

    /// <summary>The two parts of exp(z - m) 2^-k, and the rounded difference.</summary>
    public (Expression Difference, Expression Power, Expression Fraction) OfDifference(RowProgram.Builder row, Expression z, Expression m, string name, int k)
    {
        (Expression difference, Expression x, Expression xRest) = Difference(row, z, m, name, k);
        (Expression power, Expression fraction) = Of(row, x, xRest, Bias(k));

        return (difference, power, fraction);
    }

    /// <summary>S = 2^(n-k).</summary>
    private static Expression Power(Expression t) => new Call(PowerFunction, ImmutableArray.Create(t));

    /// <summary>f = exp(x - n ln2) - 1.</summary>
    private Expression Fraction(Expression x, Expression n) => new Call(_fraction, ImmutableArray.Create(x, n));

    /// <summary>f = exp(x + xRest - n ln2) - 1, where the rest is what x has lost by rounding.</summary>
    private Expression Fraction(Expression x, Expression xRest, Expression n) => new Call(_fractionWithRest, ImmutableArray.Create(x, xRest, n));

    /// <summary>The power of two by which the terms of a row are scaled down: C, rounded up.</summary>
    public static int Headroom(int c)
    {
        int bits = 0;

        while (1 << bits < c)
        {
            bits++;
        }

        return bits;
    }

    private static readonly Function PowerFunction = new(
        "Power",
        ImmutableArray.Create("2^(n-k): doubled only at the end, so that it is 0 or far enough from 0."),
        ImmutableArray.Create("t"),
        ImmutableArray.Create(new Step("half", PowerOfTwo(new Variable("t")))),
        new Variable("half") + new Variable("half"));

    private static Function DefineFraction(bool withRest, double ln2High, double ln2Low, double[] polynomial)
    {
        var x = new Variable("x");
        var xRest = new Variable("xRest");
        var n = new Variable("n");
        var r = new Variable("r");
        var q = new Variable("q");

        ImmutableArray<Step>.Builder steps = ImmutableArray.CreateBuilder<Step>();
        steps.Add(new Step("r", MultiplyAdd(n, -ln2High, x), "ln2 is in two parts: n times the first is exact."));
        steps.Add(new Step("r", withRest ? r + MultiplyAdd(n, -ln2Low, xRest) : MultiplyAdd(n, -ln2Low, r)));
        steps.Add(new Step("q", polynomial[0], "exp(r) - 1 = r + r^2 q(r)."));

        for (int i = 1; i < polynomial.Length; i++)
        {
            steps.Add(new Step("q", MultiplyAdd(q, r, polynomial[i])));
        }

        return new Function(
            withRest ? "FractionWithRest" : "Fraction",
            ImmutableArray.Create($"exp(x{(withRest ? " + xRest" : "")} - n ln2) - 1: 2^n (1 + it) is exp(x) within 2^-24.4, and with one rounding within 1 ULP."),
            withRest ? ImmutableArray.Create("x", "xRest", "n") : ImmutableArray.Create("x", "n"),
            steps.ToImmutable(),
            MultiplyAdd(q, r * r, r));
    }

    private static readonly Exponential Single = new(
        magic: 12582912, // 1.5 * 2^23
        exponentBias: 127,
        shiftFrom: 256,
        least: float.MinValue,
        ln2High: 0.693145751953125, // 0x1.62e4p-1
        ln2Low: 1.4286068e-6, // 0x1.7f7d1cp-20
        0.0013796939,
        0.00837168,
        0.041668456,
        0.16666475,
        0.4999999);

    private static readonly Exponential Double = new(
        magic: 6755399441055744, // 1.5 * 2^52
        exponentBias: 1023,
        shiftFrom: 2048,
        least: double.MinValue,
        ln2High: 0.6931471805601177, // 0x1.62e42fefa4p-1
        ln2Low: -1.7239444525614835e-13, // -0x1.8432a1b0e2634p-43
        2.497038392497737e-08,
        2.7629339894576987e-07,
        2.7557687391015158e-06,
        2.480149601434307e-05,
        0.0001984126938337659,
        0.0013888888940325433,
        0.008333333333557343,
        0.04166666666654551,
        0.16666666666666316,
        0.5000000000000009);
}
