using System;
using System.Collections.Immutable;
using static SoftmaxGen.Generator.Kernels.Expression;

namespace SoftmaxGen.Generator.Kernels;

/// <summary>
/// exp(x) for x up to 0 in double, for results that are rounded to float or Half: within 2^-33.8 of it, which is 0.0011 ULP of a float.
/// </summary>
/// <remarks>
/// x = n ln2 + r, |r| at most ln2 / 2, and exp(x) = 2^n (1 + r + r^2 q(r)), with q of degree 5. n is at least -126, so that one double has digits
/// enough of ln2. Where n changes the polynomial is 1.9e-13 higher on the upper side, and never falls in between: exp does not decrease where x
/// grows. exp(0) is 1. The coefficients are those of <c>tests/SoftmaxGen.Accuracy -- fit exp --double-coefficients 6</c>; see docs/accuracy.md.
/// </remarks>
internal static class WideExponential
{
    private const double Log2E = 1.4426950408889634;
    private const double Ln2 = 0.69314718055994531;

    /// <summary>1.5 * 2^52, to which a whole number is added exactly, and the exponent field of 1: the lowest bits are that of 2^n.</summary>
    private const double Magic = 6755399441055744 + 1023;

    /// <summary>q's coefficients, the constant first.</summary>
    private static readonly double[] Polynomial =
    [
        0.5000000058071717,
        0.1666666559410898,
        0.041666316889208486,
        0.008333554101148971,
        0.001394348045531767,
        0.00019761724710281833,
    ];

    private static readonly Function Function = Define();

    /// <summary>exp(x), or 0 where that by a sum of <paramref name="c"/> terms might be less than the smallest normal float.</summary>
    public static Expression Of(Expression x, int c = 1) =>
        new Call(Function, ImmutableArray.Create(x, (Exponential.Headroom(c) - 126) * Ln2));

    private static Function Define()
    {
        var x = new Variable("x");
        var least = new Variable("least");
        var t = new Variable("t");
        var r = new Variable("r");
        var r2 = new Variable("r2");
        var q = new Variable("q");
        var power = new Variable("power");

        ImmutableArray<Step>.Builder steps = ImmutableArray.CreateBuilder<Step>();
        steps.Add(new Step("t", (x * Log2E) + Magic, "x = n ln2 + r, and the lowest bits of t are n as an exponent field."));
        steps.Add(new Step("r", x - ((t - Magic) * Ln2)));
        steps.Add(new Step("power", PowerOfTwo(t)));
        steps.Add(new Step("r2", r * r));
        steps.Add(new Step("q", Pair(0) + (r2 * (Pair(2) + (r2 * Pair(4)))), "exp(r) = 1 + r + r^2 q(r), q by pairs of terms that do not wait for each other (Estrin 1960)."));

        return new Function(
            "Exp",
            ImmutableArray.Create("exp(x) for x up to 0, within 2^-33.8 of it: rounded to float, within 0.502 ULP. 0 below least, where float has no normal number for it."),
            ImmutableArray.Create("x", "least"),
            steps.ToImmutable(),
            Select(x < least, 0, power + (power * ((q * r2) + r))));

        Expression Pair(int at) => Polynomial[at] + (r * Polynomial[at + 1]);
    }
}
