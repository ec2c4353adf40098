using System;
using System.Collections.Immutable;
using SoftmaxGen.Generator.Reading;
using static SoftmaxGen.Generator.Kernels.Expression;

namespace SoftmaxGen.Generator.Kernels;

/// <summary>
/// exp(x) 2^-k for a row's common k, by Cody and Waite's reduction: x = n ln2 + r, and exp(x) 2^-k = exp(r) 2^(n-k).
/// </summary>
/// <remarks>
/// <para>
/// k is the row's largest logit in powers of two, so the largest term of a row is near 1 and nothing was rounded to
/// bring it there. n is found by adding <see cref="_magic"/>, whose unit in the last place is 1; with the row's bias in
/// place of it the sum carries n - k - 1, offset as an exponent field is, in its lowest bits. That field is at least 1
/// wherever the result is not cut to 0, and its power of two is doubled only afterwards: no denormal ever arises.
/// </para>
/// <para>
/// The last operation is S + s S with s = exp(r) - 1 and S = 2^(n-k): one rounding, the same one with a fused operation
/// and without, since s S is exact. It is also what makes the function monotone: Horner's rule down to the constant
/// term is not, whatever its coefficients, because the rounding of the last but one step outweighs a step of r.
/// </para>
/// <para>The coefficients are fitted, and the bounds proven, by tests/SoftmaxGen.Accuracy; see docs/accuracy.md.</para>
/// </remarks>
internal sealed class Exponential
{
    private const double Log2E = 1.4426950408889634;
    private const double Ln2 = 0.69314718055994531;

    /// <summary>1.5 units of the power of two at which a unit in the last place is 1.</summary>
    private readonly double _magic;
    private readonly int _exponentBias;
    private readonly Function _function;

    private Exponential(double magic, int exponentBias, double shiftFrom, double ln2High, double ln2Low, string bound, params double[] polynomial)
    {
        _magic = magic;
        _exponentBias = exponentBias;
        ShiftFrom = shiftFrom;
        _function = Define(ln2High, ln2Low, bound, polynomial);
    }

    /// <summary>
    /// From this size of the largest logit on, z - m is exact for every z that counts: by Sterbenz's lemma for z down
    /// to m / 2, and past it exp(z - m) is 0.
    /// </summary>
    public double ShiftFrom { get; }

    public static Exponential For(ElementType arithmetic) => arithmetic == ElementType.Double ? Double : Single;

    /// <summary>The row's bias out of the part of its largest logit that was not subtracted: magic and the exponent of 2^-(k+1).</summary>
    public Expression Bias(Expression rest)
    {
        Expression k = MultiplyAdd(rest, Log2E, _magic) - _magic;

        return (_magic + _exponentBias - 1) - k;
    }

    /// <summary>
    /// Added and taken away again, it rounds a term to a grid on which the sum of C such terms, each below 1.5, is exact.
    /// </summary>
    public double Grid(int c) => 1.5 * Math.Pow(2, Math.Ceiling(Math.Log(1.5 * c, 2)));

    /// <summary>
    /// How far below the largest logit a probability becomes 0: -ln(C 2^-126) for float. At C times the smallest normal
    /// number the quotient by a sum of C terms is still normal. The 1% covers the rounding of that sum, and is cheap
    /// since the result may be 0 up to 4C 2^-126.
    /// </summary>
    public double Depth(int c) => ((_exponentBias - 1) * Ln2) - Math.Log(1.01 * c);

    public Expression Call(Expression x, Expression bias, Expression cut) => new Call(_function, ImmutableArray.Create(x, bias, cut));

    private static Function Define(double ln2High, double ln2Low, string bound, double[] polynomial)
    {
        var x = new Variable("x");
        var bias = new Variable("bias");
        var t = new Variable("t");
        var n = new Variable("n");
        var high = new Variable("high");
        var low = new Variable("low");
        var r = new Variable("r");
        var q = new Variable("q");
        var scale = new Variable("scale");

        ImmutableArray<Step>.Builder steps = ImmutableArray.CreateBuilder<Step>();
        steps.Add(new Step("t", MultiplyAdd(x, Log2E, bias), "x = n ln2 + r. The low bits of t are the exponent field of 2^(n-k-1)."));
        steps.Add(new Step("n", t - bias));
        steps.Add(new Step("high", MultiplyAdd(n, -ln2High, x), "ln2 is in two parts: n times the first is exact, and the second joins last."));
        steps.Add(new Step("low", n * -ln2Low));
        steps.Add(new Step("r", high + low));
        steps.Add(new Step("q", polynomial[0], "exp(r) - 1 = r + r^2 q(r)."));

        for (int i = 1; i < polynomial.Length; i++)
        {
            steps.Add(new Step("q", MultiplyAdd(q, r, polynomial[i])));
        }

        steps.Add(new Step("s", high + MultiplyAdd(q, r * r, low)));
        steps.Add(new Step("scale", PowerOfTwo(t), "Doubled only now, so that the smallest is a normal number."));
        steps.Add(new Step("scale", scale + scale));

        return new Function(
            "Exp",
            ImmutableArray.Create($"exp(x) 2^-k, where bias holds k; 0 below cut; NaN where x is NaN. {bound}"),
            ImmutableArray.Create("x", "bias", "cut"),
            steps.ToImmutable(),
            Select(x < new Variable("cut"), 0, MultiplyAdd(new Variable("s"), scale, scale)));
    }

    private static readonly Exponential Single = new(
        magic: 12582912, // 1.5 * 2^23
        exponentBias: 127,
        shiftFrom: 256,
        ln2High: 0.693145751953125, // 0x1.62e4p-1
        ln2Low: 1.4286068e-6, // 0x1.7f7d1cp-20
        bound: "Within 1 ULP.",
        0.0013780383,
        0.008369078,
        0.041669063,
        0.1666652,
        0.4999999);

    private static readonly Exponential Double = new(
        magic: 6755399441055744, // 1.5 * 2^52
        exponentBias: 1023,
        shiftFrom: 2048,
        ln2High: 0.6931471805601177, // 0x1.62e42fefa4p-1
        ln2Low: -1.7239444525614835e-13, // -0x1.8432a1b0e2634p-43
        bound: "Within 1 ULP.",
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
