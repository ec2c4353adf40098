using System;
using System.Collections.Immutable;
using SoftmaxGen.Generator.Reading;
using static SoftmaxGen.Generator.Kernels.Expression;

namespace SoftmaxGen.Generator.Kernels;

/// <summary>
/// z / t of each logit, with what rounding took from it, for any t from 0 to +inf: also where z / t would be too large, or z - m would.
/// </summary>
/// <remarks>
/// <para>
/// As without a temperature nothing is subtracted from a logit where the largest quotient is near 0, and where it is not, z - m is exact: for z down to m / 2 by Sterbenz's
/// lemma, and past it exp((z - m) / t) is 0.
/// </para>
/// <para>
/// The quotient is a product with 1 / t, which is known in two parts. Numbers are brought to a size at which nothing of that overflows, or is denormal: from some t on
/// logits are scaled down before they are subtracted, and below another what is left of them is scaled up. At 0 the reciprocal is so large that any difference has
/// the exponential 0, and no difference still has 1; at +inf it is so small that all have 1.
/// </para>
/// </remarks>
internal sealed class Temperature
{
    private const string Name = "temperature";

    private readonly Expression _divisor;
    private readonly Expression? _inverse;
    private readonly Expression? _inverseRest;
    private readonly Expression? _down;
    private readonly Expression? _up;

    private Temperature(Expression divisor, Expression? inverse = null, Expression? inverseRest = null, Expression? down = null, Expression? up = null) =>
        (_divisor, _inverse, _inverseRest, _down, _up) = (divisor, inverse, inverseRest, down, up);

    /// <summary>The parameter.</summary>
    public static Expression Input(RowProgram.Builder row) => row.Input(Name, "The temperature, from 0 to +inf", Shape.Batch, demand: new NotNegative());

    /// <summary>The parameter, and what is of it alone.</summary>
    public static Temperature Of(RowProgram.Builder row, KernelSpec spec)
    {
        Expression t = Input(row);

        if (spec.C == 1)
        {
            return new Temperature(t);
        }

        if (spec.IsWide)
        {
            return new Temperature(row.Let("divisor", new Operation(Operator.Min, Math.Pow(2, 900), new Operation(Operator.Max, Math.Pow(2, -900), t)), "At 0 as good as 0, and at +inf as good as that."));
        }

        // Half of the exponents that there are.
        int half = spec.Arithmetic == ElementType.Double ? 512 : 64;
        Expression down = row.Let("down", Select(t >= Math.Pow(2, half), Math.Pow(2, -half), 1), "Logits are scaled down where t is large, and what is left of them up where it is small.");
        Expression up = row.Let("up", Select(t < Math.Pow(2, 2 - half), Math.Pow(2, half), 1));
        Expression divisor = row.Let(
            "divisor",
            new Operation(Operator.Min, Math.Pow(2, half * 3 / 2), new Operation(Operator.Max, Math.Pow(2, -half * 7 / 4), (t * down) * up)),
            "At 0 as good as 0, and at +inf as good as that.");
        Expression inverse = row.Let("inverse", 1 / divisor, "1 / t, and what rounding took from it.");

        return new Temperature(divisor, inverse, row.Let("inverseRest", inverse * Quotient.Left(inverse, divisor)), down, up);
    }

    /// <summary>A difference of logits, divided: of arithmetic that is wider than what is stored.</summary>
    public Expression Divided(Expression difference) => difference / _divisor;

    /// <summary>exp(z / t) 2^-k of each class, in its two parts.</summary>
    public (Expression Power, Expression Fraction) Divided(RowProgram.Builder row, Exponential exp, Expression z, Expression m, KernelSpec spec)
    {
        Expression largest = row.Let("largest", m * _down!);
        Expression most = row.Let("most", (largest * _up!) * _inverse!, "The largest quotient.");
        Expression isFar = Absolute(most) >= exp.ShiftFrom;
        Expression shift = row.Let("shift", Select(isFar, largest, 0), "What to subtract before exp: only where the difference is exact.");
        (Expression bias, Expression lowest) = exp.Scale(row, row.Let("left", Select(isFar, 0, most), Exponential.WhatIsLeft), spec.C);

        // So -inf is none, and has a rest.
        Expression bottom = row.Let("bottom", exp.Bottom * _divisor, "Of less a probability is 0.");
        Expression raised = row.Let("raised", new Operation(Operator.Max, bottom, ((z * _down!) - shift) * _up!));
        Expression quotient = row.Let("quotient", raised * _inverse!, "z / t, and what rounding took from that.");
        Expression xRest = row.Let("xRest", MultiplyAdd(raised, _inverseRest!, new Call(ProductRest, ImmutableArray.Create(raised, _inverse!, quotient))));
        Expression x = row.Let("x", new Operation(Operator.Max, lowest, quotient), "exp(x + xRest) 2^-k is power + power * fraction. NaN passes.");

        return exp.Of(row, x, xRest, bias);
    }

    private static readonly Function ProductRest = DefineProductRest();

    private static Function DefineProductRest()
    {
        var x = new Variable("x");
        var y = new Variable("y");
        var product = new Variable("product");
        var xTop = new Variable("xTop");
        var yTop = new Variable("yTop");
        var xRest = new Variable("xRest");
        var yRest = new Variable("yRest");

        return new Function(
            "ProductRest",
            ImmutableArray.Create("x y - product, where that is x y rounded."),
            ImmutableArray.Create("x", "y", "product"),
            ImmutableArray.Create(
                new Step("xTop", UpperHalf(x), "Products of half the digits are exact (Dekker 1971).", Apart: true),
                new Step("xRest", x - xTop, Apart: true),
                new Step("yTop", UpperHalf(y), Apart: true),
                new Step("yRest", y - yTop, Apart: true)),
            new WhereFused(
                MultiplyAdd(x, y, -product),
                ((((xTop * yTop) - product) + (xTop * yRest)) + (xRest * yTop)) + (xRest * yRest)));
    }
}
