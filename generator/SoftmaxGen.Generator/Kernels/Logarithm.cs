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
/// 1 + r = 2^n (1 + f), with 1 + f from sqrt(1/2) to sqrt(2), and what rounding takes from 1 + r goes into f: for n = 0 f is r, to
/// the bit. With q = f / (2 + f), log(1 + f) = 2 atanh(q) = f - f^2/2 + q (f^2/2 + p), where p is a polynomial in q^2 (the
/// arrangement is that of Sun's fdlibm, 1993).
/// </para>
/// <para>The coefficients are fitted, and the bound proven, by tests/SoftmaxGen.Accuracy; see docs/accuracy.md.</para>
/// </remarks>
internal sealed class Logarithm
{
    private readonly Function _function;

    private Logarithm(Exponential exp, double magic, int exponentBias, params double[] polynomial) =>
        _function = DefineOnePlus(exp, magic, exponentBias, polynomial);

    public static Logarithm For(ElementType arithmetic) => arithmetic == ElementType.Double ? Double : Single;

    /// <summary>log(1 + r).</summary>
    public Expression OnePlus(Expression r) => new Call(_function, ImmutableArray.Create(r));

    private static Function DefineOnePlus(Exponential exp, double magic, int exponentBias, double[] polynomial)
    {
        var r = new Variable("r");
        var s = new Variable("s");
        var back = new Variable("back");
        var lost = new Variable("lost");
        var field = new Variable("field");
        var n = new Variable("n");
        var scale = new Variable("scale");
        var f = new Variable("f");
        var q = new Variable("q");
        var q2 = new Variable("q2");
        var p = new Variable("p");
        var half = new Variable("half");

        ImmutableArray<Step>.Builder steps = ImmutableArray.CreateBuilder<Step>();
        steps.Add(new Step("s", 1 + r, "1 + r, and what rounding takes from it (Knuth 1969)."));
        steps.Add(new Step("back", s - 1));
        steps.Add(new Step("lost", (1 - (s - back)) + (r - back)));
        steps.Add(new Step("field", ExponentField(s * Math.Sqrt(2)), "1 + r = 2^n (1 + f), and 1 + f is near 1."));
        steps.Add(new Step("n", field - (magic + exponentBias)));
        steps.Add(new Step("scale", PowerOfTwo(((2 * magic) + (2 * exponentBias)) - field)));
        steps.Add(new Step("f", MultiplyAdd(lost, scale, (s * scale) - 1)));
        steps.Add(new Step("q", f / (2 + f), "log(1 + f) = f - f^2/2 + q (f^2/2 + p)."));
        steps.Add(new Step("q2", q * q));
        steps.Add(new Step("p", polynomial[0]));

        for (int i = 1; i < polynomial.Length; i++)
        {
            steps.Add(new Step("p", MultiplyAdd(p, q2, polynomial[i])));
        }

        steps.Add(new Step("half", 0.5 * (f * f)));

        return new Function(
            "LogOnePlus",
            ImmutableArray.Create("log(1 + r), within 1 ULP of it, for r from 0 to 65,536."),
            ImmutableArray.Create("r"),
            steps.ToImmutable(),
            (n * exp.Ln2High) - ((half - MultiplyAdd(q, MultiplyAdd(p, q2, half), n * exp.Ln2Low)) - f));
    }

    private static readonly Logarithm Single = new(
        Exponential.For(ElementType.Single),
        magic: 8388608, // 2^23
        exponentBias: 127,
        0.2222222222222222,
        0.2857142857142857,
        0.4,
        0.6666666666666666);

    private static readonly Logarithm Double = new(
        Exponential.For(ElementType.Double),
        magic: 4503599627370496, // 2^52
        exponentBias: 1023,
        0.13333333333333333,
        0.15384615384615385,
        0.18181818181818182,
        0.2222222222222222,
        0.2857142857142857,
        0.4,
        0.6666666666666666);
}
