using SoftmaxGen.Generator.Reading;
using static SoftmaxGen.Generator.Kernels.Expression;

namespace SoftmaxGen.Generator.Kernels;

/// <summary>exp(x) 2^-k of each class, and the sum of them to more digits than one number has.</summary>
/// <param name="Power">The power of two of each: it is power + power * fraction.</param>
/// <param name="Fraction">The rest of it.</param>
/// <param name="Rounded">The two brought together in one number; null where they stay apart.</param>
/// <param name="SHigh">The sum of what lies on a grid, which is exact.</param>
/// <param name="SLow">The sum of what is left.</param>
internal sealed record Terms(Expression Power, Expression Fraction, Expression? Rounded, Expression SHigh, Expression SLow)
{
    /// <summary>What of each lies on the grid, and what is left of it.</summary>
    public (Expression High, Expression Low) OnGrid { get; private init; }

    /// <param name="row">The program that they become a part of.</param>
    /// <param name="exponential">The two parts of each.</param>
    /// <param name="staysInParts">Whether a term is left in its two parts.</param>
    /// <param name="lowGrid">A grid for what is left too, so that its sum does not depend on its order.</param>
    public static Terms Of(RowProgram.Builder row, (Expression Power, Expression Fraction) exponential, bool staysInParts, double? lowGrid)
    {
        (Expression power, Expression fraction) = exponential;

        // The two parts brought together, where they do not stay apart.
        Expression? e = staysInParts ? null : row.Let("e", MultiplyAdd(fraction, power, power));

        // A plain sum of C rounded terms would cost more accuracy than all the rest.
        Expression onGrid = e is null ? MultiplyAdd(fraction, power, power + Exponential.Grid) : e + Exponential.Grid;
        Expression high = row.Let("high", onGrid - Exponential.Grid, "In two parts: the high ones lie on a grid, and their sum is exact.");
        Expression sHigh = row.Sum("sHigh", high, isExact: true, ignoresAbsent: true);
        Expression low = row.Let("low", e is null ? MultiplyAdd(fraction, power, power - high) : e - high);
        Expression sLow = row.Sum("sLow", lowGrid is double grid ? (low + grid) - grid : low, isExact: lowGrid is not null, ignoresAbsent: true);

        return new Terms(power, fraction, e, sHigh, sLow) { OnGrid = (high, low) };
    }
}
