using System;
using System.Collections.Immutable;
using SoftmaxGen.Generator.Reading;
using static SoftmaxGen.Generator.Kernels.Expression;

namespace SoftmaxGen.Generator.Kernels;

/// <summary>
/// exp(x) 2^-k for a row's common k, by Cody and Waite's reduction: x = n ln2 + r, and exp(x) 2^-k = 2 exp(r) 2^(n-k-1).
/// </summary>
/// <remarks>
/// <para>
/// k is the row's largest logit in powers of two, so the largest term of a row is near 1 and nothing was rounded to
/// bring it there. n is found by adding <see cref="Magic"/>, whose unit in the last place is 1; with the row's bias in
/// place of it the sum carries n - k - 1, offset as an exponent field is, in its lowest bits.
/// </para>
/// <para>
/// The polynomial gives 2 exp(r), between sqrt(1/2) and sqrt(2) doubled, so that the smallest power of two that is not
/// 0 makes a normal number: no denormal ever arises.
/// </para>
/// </remarks>
internal sealed class Exponential
{
    private const double Log2E = 1.4426950408889634;
    private const double Ln2 = 0.69314718055994531;

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

    /// <summary>The row's bias out of the part of its largest logit that was not subtracted: Magic + 2^(w-1) - 2 - k.</summary>
    public Expression Bias(Expression rest)
    {
        Expression k = MultiplyAdd(rest, Log2E, _magic) - _magic;

        return (_magic + _exponentBias - 1) - k;
    }

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
        var r = new Variable("r");
        var p = new Variable("p");

        ImmutableArray<Step>.Builder steps = ImmutableArray.CreateBuilder<Step>();
        steps.Add(new Step("t", MultiplyAdd(x, Log2E, bias), "n, rounded to an integer, less the row's k: an exponent field in the low bits."));
        steps.Add(new Step("n", t - bias));
        steps.Add(new Step("r", MultiplyAdd(n, -ln2High, x), "ln2 in two parts: n times the first is exact."));
        steps.Add(new Step("r", MultiplyAdd(n, -ln2Low, r)));
        steps.Add(new Step("p", polynomial[0], "2 exp(r), by Horner's rule."));

        for (int i = 1; i < polynomial.Length; i++)
        {
            steps.Add(new Step("p", MultiplyAdd(p, r, polynomial[i])));
        }

        return new Function(
            "Exp",
            ImmutableArray.Create("exp(x) 2^-k, where bias holds k; 0 below cut; NaN where x is NaN. " + bound),
            ImmutableArray.Create("x", "bias", "cut"),
            steps.ToImmutable(),
            Select(x < new Variable("cut"), 0, p * PowerOfTwo(t)));
    }

    private static readonly Exponential Single = new(
        magic: 12582912, // 1.5 * 2^23
        exponentBias: 127,
        shiftFrom: 256,
        ln2High: 0.693145751953125,
        ln2Low: 1.42860677e-6,
        bound: "",
        .002756118774, .01674624904, .0833390728, .33332944, .999999702, 2, 2);

    private static readonly Exponential Double = new(
        magic: 6755399441055744, // 1.5 * 2^52
        exponentBias: 1023,
        shiftFrom: 2048,
        ln2High: 6.93147180369123816490e-01,
        ln2Low: 1.90821492927058770002e-10,
        bound: "",
        2/6227020800.0, 2/479001600.0, 2/39916800.0, 2/3628800.0, 2/362880.0, 2/40320.0, 2/5040.0, 2/720.0, 2/120.0, 2/24.0, 2/6.0, 1, 2, 2);
}
