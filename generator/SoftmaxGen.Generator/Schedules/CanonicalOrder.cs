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

    /// <summary>The fold of at most sixteen values, each in its own lane; absent lanes take no part.</summary>
    public static Expression Fold(Reduction reduction, IReadOnlyList<Expression> values) =>
        Fold(reduction, values, lane: 0, step: 1);

    // What lane i holds once all lanes from `step` on have been folded into those below.
    private static Expression Fold(Reduction reduction, IReadOnlyList<Expression> values, int lane, int step)
    {
        if (step == Lanes)
        {
            return values[lane];
        }

        Expression low = Fold(reduction, values, lane, step * 2);

        return lane + step < values.Count
            ? new Combine(reduction, low, Fold(reduction, values, lane + step, step * 2))
            : low;
    }
}
