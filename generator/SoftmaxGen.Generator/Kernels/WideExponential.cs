using System.Collections.Immutable;
using static SoftmaxGen.Generator.Kernels.Expression;

namespace SoftmaxGen.Generator.Kernels;

/// <summary>
/// exp(x) for x up to 0 in double, for results that are rounded to float or Half: within 2^-33.2 of it, which is 0.0017 ULP of a float.
/// </summary>
/// <remarks>
/// <para>
/// x = (n + r) ln2 / 32, |r| at most 1/2, and exp(x) = 2^(n / 32) p(r), the power out of a table of 32 (<see cref="Tables.PowersIn32nds"/>), as others have long computed the
/// float's exp: a cubic does where without a table a polynomial of degree 7 would.
/// </para>
/// <para>
/// r is rounded to a multiple of 2^-36, which changes exp(x) by 2^-42 of it. Any two that differ do so by so much that p of the larger is the larger,
/// whatever is rounded in it; and where n changes p is 1e-12 higher on the upper side, a thousand times what is rounded. So exp does not decrease where x grows. exp(0) is 1.
/// </para>
/// <para>
/// p(r) = exp(r ln2 / 32) with c2 and c3 such that the largest error in either direction, relative to exp, is equal from -1/2 to 1/2, and that step is 1e-12: computed with 160 bits, then
/// rounded. c1 is ln2 / 32. See docs/accuracy.md.
/// </para>
/// </remarks>
internal static class WideExponential
{
    private const double Ln2 = 0.69314718055994531;
    private const double Log2EIn32nds = 46.16624130844683;

    /// <summary>1.5 * 2^52, to which a whole number is added exactly: it is in the lowest bits.</summary>
    private const double Magic = 6755399441055744;

    /// <summary>1.5 * 2^16, to which a number is added as a multiple of 2^-36.</summary>
    private const double Grid = 98304;

    private const double C1 = 0.02166084939249829;
    private const double C2 = 0.00023459809670610895;
    private const double C3 = 1.693848358945903e-06;

    private static readonly Function Function = Define();

    /// <summary>exp(x), or 0 where that by a sum of <paramref name="c"/> terms might be less than the smallest normal float.</summary>
    public static Expression Of(Expression x, int c = 1) =>
        new Call(Function, ImmutableArray.Create(x, (Exponential.Headroom(c) - 126) * Ln2));

    private static Function Define()
    {
        var x = new Variable("x");
        var least = new Variable("least");
        var scaled = new Variable("scaled");
        var t = new Variable("t");
        var r = new Variable("r");

        ImmutableArray<Step>.Builder steps = ImmutableArray.CreateBuilder<Step>();
        steps.Add(new Step("scaled", x * Log2EIn32nds, "x = (n + r) ln2 / 32, and the lowest bits of t are n."));
        steps.Add(new Step("t", scaled + Magic));
        steps.Add(new Step("r", (scaled + Grid) - (t - (Magic - Grid)), "A multiple of 2^-36: a greater x has the same r, or one that is greater by more than the polynomial rounds."));

        return new Function(
            "Exp",
            ImmutableArray.Create("exp(x) for x up to 0, within 2^-33.2 of it: rounded to float, within 0.502 ULP. 0 below least, where float has no normal number for it."),
            ImmutableArray.Create("x", "least"),
            steps.ToImmutable(),
            Select(x < least, 0, PowerIn32nds(t) * ((1 + (r * C1)) + ((r * r) * (C2 + (r * C3))))));
    }
}
