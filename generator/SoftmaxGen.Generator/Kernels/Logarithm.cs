using System;
using System.Collections.Immutable;
using SoftmaxGen.Generator.Reading;
using static SoftmaxGen.Generator.Kernels.Expression;

namespace SoftmaxGen.Generator.Kernels;

/// <summary>
/// log(1 + r) for r from 0 to 65,536: the logarithm of a sum of exponentials of which the largest is 1. Where that one has all, r
/// is what the others leave it, and the result is as exact as r is.
/// </summary>
/// <remarks>
/// <para>
/// 1 + r = 2^n (1 + f), and log(1 + r) = n ln2 + log(1 + f). f is never rounded: for n = 0 it is r, and else r is at least 1/2, so that
/// f = r 2^-n + 2^-n - 1 is a multiple of 2^-25, and of 2^-24 from 1/2 on (in double 2^-54 and 2^-53), which is no more digits than there are. That is why n
/// changes just past 1 + r = 3/2, and not at sqrt(2), where f would stay nearer to 0.
/// </para>
/// <para>
/// With q = f / (2 + f), log(1 + f) = 2 atanh(q) = f - f^2/2 + q (f^2/2 + q^2 p), where p is a polynomial in q^2 (the arrangement is
/// that of Sun's fdlibm, 1993). All but the first term is small, and small are its roundings.
/// </para>
/// <para>
/// Where r is so small that the result is r, all of that is 0, and not denormal: no denormal arises where r is none.
/// </para>
/// <para>The coefficients are fitted, and the bound proven, by tests/SoftmaxGen.Accuracy; see docs/accuracy.md.</para>
/// </remarks>
internal sealed class Logarithm
{
    private readonly Function _function;

    private Logarithm(Exponential exp, double magic, int exponentBias, double turn, double least, params double[] polynomial) =>
        _function = DefineOnePlus(exp, magic + exponentBias, turn, least, polynomial);

    public static Logarithm For(ElementType arithmetic) => arithmetic == ElementType.Double ? Double : Single;

    /// <summary>log(1 + r).</summary>
    public Expression OnePlus(Expression r) => new Call(_function, ImmutableArray.Create(r));

    /// <param name="exp">Whose ln2 it is.</param>
    /// <param name="fieldOfOne">The exponent field of 1, as <see cref="ExponentField"/> has it.</param>
    /// <param name="turn">n is the exponent of (1 + r) times this: a little less than 4/3, with which roundings could let n change before r = 1/2.</param>
    /// <param name="least">From it on r^3 is far from denormal; below it r^2 / 2 is no part of the result.</param>
    /// <param name="polynomial">p, from the highest power on.</param>
    private static Function DefineOnePlus(Exponential exp, double fieldOfOne, double turn, double least, double[] polynomial)
    {
        var r = new Variable("r");
        var field = new Variable("field");
        var n = new Variable("n");
        var scale = new Variable("scale");
        var f = new Variable("f");
        var g = new Variable("g");
        var h = new Variable("h");
        var q = new Variable("q");
        var q2 = new Variable("q2");
        var p = new Variable("p");
        var rest = new Variable("rest");

        ImmutableArray<Step>.Builder steps = ImmutableArray.CreateBuilder<Step>();
        steps.Add(new Step("field", ExponentField(MultiplyAdd(r, turn, turn)), "1 + r = 2^n (1 + f), with 1 + f from 3/4 to 3/2, or a hair more."));
        steps.Add(new Step("n", field - fieldOfOne));
        steps.Add(new Step("scale", PowerOfTwo((2 * fieldOfOne) - field)));
        steps.Add(new Step("f", MultiplyAdd(r, scale, scale - 1), "Exact: r is at least 1/2 where it is scaled."));
        steps.Add(new Step("g", 0.5 * Select(r < least, 0, f), "log(1 + f) = f - h + q (h + q^2 p), h = f^2 / 2, q = f / (2 + f). Of the least f they are 0, and not denormal."));
        steps.Add(new Step("h", g * f));
        steps.Add(new Step("q", g / (1 + g)));
        steps.Add(new Step("q2", q * q));
        steps.Add(new Step("p", polynomial[0]));

        for (int i = 1; i < polynomial.Length; i++)
        {
            steps.Add(new Step("p", MultiplyAdd(p, q2, polynomial[i])));
        }

        steps.Add(new Step("rest", MultiplyAdd(q, MultiplyAdd(p, q2, h), n * exp.Ln2Low), "ln2 is in two parts: n times the first is exact."));

        return new Function(
            "LogOnePlus",
            ImmutableArray.Create("log(1 + r), within 1 ULP of it, for r from 0 to 65,536."),
            ImmutableArray.Create("r"),
            steps.ToImmutable(),
            MultiplyAdd(n, exp.Ln2High, f + MultiplyAdd(-g, f, rest)));
    }

    private static readonly Logarithm Single = new(
        Exponential.For(ElementType.Single),
        magic: 8388608, // 2^23
        exponentBias: 127,
        turn: 1.333333,
        least: 9.094947017729282e-13, // 2^-40
        0.3035807,
        0.39957803,
        0.6666695);

    private static readonly Logarithm Double = new(
        Exponential.For(ElementType.Double),
        magic: 4503599627370496, // 2^52
        exponentBias: 1023,
        turn: 1.33333333333333,
        least: 7.888609052210118e-31, // 2^-100
        0.13839134143484239,
        0.131741775130305,
        0.15391077484577087,
        0.18181666930774584,
        0.2222222427884191,
        0.2857142855598949,
        0.4000000000005604,
        0.666666666666666);
}
