using System.Collections.Generic;
using SoftmaxGen.Generator.Kernels;

namespace SoftmaxGen.Generator.Schedules;

/// <summary>
/// The one order in which every schedule adds the classes of a row: class i goes to lane i mod 16, each lane takes its
/// classes in turn, and the lanes fold 16 to 8 to 4 to 2 to 1, lane i with lane i + half. So a row has the same bits
/// alone, anywhere in a batch, and at every vector width.
/// </summary>
internal static class CanonicalOrder
{
    public const int Lanes = 16;

    /// <summary>
    /// The fold of at most <paramref name="lanes"/> values, each in its own lane, or, where they are vectors, in lanes that
    /// follow each other; absent ones take no part.
    /// </summary>
    public static Expression Fold(Reduction reduction, IReadOnlyList<Expression> values, int lanes = Lanes) =>
        Fold(reduction, values, lanes, lane: 0, step: 1);

    /// <summary>The number that changes no result: of a sum not 0, which would make +0 of -0.</summary>
    public static double Identity(Reduction reduction) => reduction == Reduction.Sum ? -0.0 : double.NegativeInfinity;

    /// <summary>One more class in a lane.</summary>
    public static Expression Accumulate(Reduction reduction, Expression accumulator, Expression value) => (reduction, value) switch
    {
        (Reduction.Max, _) => new Operation(Operator.Max, accumulator, value),
        (_, Operation { Operator: Operator.Multiply } product) => Expression.MultiplyAdd(product.Operands[0], product.Operands[1], accumulator),
        _ => accumulator + value,
    };

    // What lane i holds once all lanes from `step` on have been folded into those below.
    private static Expression Fold(Reduction reduction, IReadOnlyList<Expression> values, int lanes, int lane, int step)
    {
        if (step == lanes)
        {
            return values[lane];
        }

        Expression low = Fold(reduction, values, lanes, lane, step * 2);

        return lane + step < values.Count
            ? new Combine(reduction, low, Fold(reduction, values, lanes, lane + step, step * 2))
            : low;
    }
}
