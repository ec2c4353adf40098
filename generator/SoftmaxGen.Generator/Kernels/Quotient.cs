using System;
using System.Collections.Immutable;
using SoftmaxGen.Generator.Reading;
using static SoftmaxGen.Generator.Kernels.Expression;

namespace SoftmaxGen.Generator.Kernels;

/// <summary>
/// e / s for every class of a row, by one division: with 1 / s in two parts, and a fused operation, the quotient is
/// rounded once. A division for each class would cost more than its exponential where vectors are wide.
/// </summary>
/// <remarks>
/// The low part of a quotient is 2^-24 of it or less, and a denormal long before the quotient is. Hence the scale, which
/// comes off last and exactly; and the grid, on which what rounding took from 1 / s is either 0 or not too small.
/// Where operations are not fused the low part is lost in rounding, and e is divided by s.
/// </remarks>
internal sealed class Quotient
{
    private static readonly Quotient Single = new(Math.Pow(2, 64), 1.5 * Math.Pow(2, -20));
    private static readonly Quotient Double = new(Math.Pow(2, 128), 1.5 * Math.Pow(2, -49));

    private readonly double _scale;
    private readonly double _grid;
    private readonly Function _function;

    private Quotient(double scale, double grid)
    {
        _scale = scale;
        _grid = grid;
        _function = Define(scale);
    }

    public static Quotient For(ElementType arithmetic) => arithmetic == ElementType.Double ? Double : Single;

    /// <summary>e / (sHigh + sLow), where s is that sum rounded.</summary>
    public Expression Of(RowProgram.Builder row, Expression e, Expression s, Expression sHigh, Expression sLow)
    {
        Expression sRest = row.Let("sRest", (sHigh - s) + sLow, "1 / s in two parts, by what rounding took from s and from r.");
        Expression r = row.Let("r", 1 / s);
        Expression d = row.Let("d", MultiplyAdd(-r, sRest, MultiplyAdd(-r, s, 1)));
        Expression rHigh = row.Let("rHigh", r * _scale, "Scaled up, and the low part put on a grid: no denormal arises on the way to a quotient.");
        Expression rLow = row.Let("rLow", ((d + _grid) - _grid) * rHigh);

        return new Call(_function, ImmutableArray.Create(e, s, rHigh, rLow));
    }

    private static Function Define(double scale)
    {
        var e = new Variable("e");

        return new Function(
            "Quotient",
            ImmutableArray.Create("e / s, by 1 / s in two parts; rounded once."),
            ImmutableArray.Create("e", "s", "rHigh", "rLow"),
            ImmutableArray<Step>.Empty,
            new WhereFused(
                MultiplyAdd(e, new Variable("rHigh"), e * new Variable("rLow")) * (1 / scale),
                e / new Variable("s")));
    }
}
