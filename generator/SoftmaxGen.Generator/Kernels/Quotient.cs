using System;
using System.Collections.Immutable;
using SoftmaxGen.Generator.Reading;
using static SoftmaxGen.Generator.Kernels.Expression;

namespace SoftmaxGen.Generator.Kernels;

/// <summary>
/// The terms of a row over their sum, by one division: a division for each class would cost more than its exponential
/// where vectors are wide.
/// </summary>
/// <remarks>
/// The sum is known in two parts, to more digits than one number has, and 1 / s by one step of Newton's method to the
/// nearest number. What is rounded on the way to S r + f (S r) is then f, r and the result, and nothing else.
/// </remarks>
internal sealed class Quotient
{
    // Where operations are not fused, a product f q of its own must not be a denormal.
    private static readonly Quotient Single = new(Math.Pow(2, 64));
    private static readonly Quotient Double = new(Math.Pow(2, 128));

    private readonly Function _function;

    private Quotient(double scale) => _function = DefineQuotient(scale);

    public static Quotient For(ElementType arithmetic) => arithmetic == ElementType.Double ? Double : Single;

    /// <summary>1 / (s + rest), by one division that does not wait for what is left of the sum.</summary>
    /// <param name="row">The program that it becomes a part of.</param>
    /// <param name="s">The sum, or most of it.</param>
    /// <param name="rest">What is left of it.</param>
    /// <param name="isClose">Whether that is below 2^-14 of it: then the square of what is missing is nothing.</param>
    public static Expression Reciprocal(RowProgram.Builder row, Expression s, Expression rest, bool isClose)
    {
        Expression r0 = row.Let("r0", 1 / s, "The reciprocal of the whole sum: of most of it, and then what is missing.");
        Expression d = row.Let("d", MultiplyAdd(-r0, rest, Left(r0, s)));

        return row.Let("r", MultiplyAdd(r0, isClose ? d : MultiplyAdd(d, d, d), r0));
    }

    /// <summary>1 - r s, where r is 1 / s rounded.</summary>
    public static Expression Left(Expression r, Expression s) => new Call(Remainder, ImmutableArray.Create(r, s));

    /// <summary>(S + f S) r.</summary>
    public Expression Of(Expression power, Expression fraction, Expression reciprocal) =>
        new Call(_function, ImmutableArray.Create(power, fraction, reciprocal));

    private static Function DefineQuotient(double scale)
    {
        var q = new Variable("q");
        var up = new Variable("up");

        return new Function(
            "Quotient",
            ImmutableArray.Create("(1 + fraction) * power * r, and power * r is exact."),
            ImmutableArray.Create("power", "fraction", "r"),
            ImmutableArray.Create(
                new Step("q", new Variable("power") * new Variable("r")),
                new Step("up", q * scale, "Two roundings, where nothing is fused: on a scale without denormals, and never above 1.", Apart: true)),
            new WhereFused(
                MultiplyAdd(new Variable("fraction"), q, q),
                new Operation(Operator.Min, 1, (up + (new Variable("fraction") * up)) * (1 / scale))));
    }

    private static readonly Function Remainder = DefineRemainder();

    private static Function DefineRemainder()
    {
        var r = new Variable("r");
        var s = new Variable("s");
        var rTop = new Variable("rTop");
        var sTop = new Variable("sTop");
        var rRest = new Variable("rRest");
        var sRest = new Variable("sRest");

        return new Function(
            "Remainder",
            ImmutableArray.Create("1 - r s, where r is 1 / s rounded."),
            ImmutableArray.Create("r", "s"),
            ImmutableArray.Create(
                new Step("rTop", UpperHalf(r), "Products of half the digits are exact (Dekker 1971).", Apart: true),
                new Step("rRest", r - rTop, Apart: true),
                new Step("sTop", UpperHalf(s), Apart: true),
                new Step("sRest", s - sTop, Apart: true)),
            new WhereFused(
                MultiplyAdd(-r, s, 1),
                ((1 - (rTop * sTop)) - ((rTop * sRest) + (rRest * sTop))) - (rRest * sRest)));
    }
}
