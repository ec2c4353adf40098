using System.Collections.Immutable;
using SoftmaxGen.Generator.Reading;
using SoftmaxGen.Generator.Schedules;
using static SoftmaxGen.Generator.Kernels.Expression;

namespace SoftmaxGen.Generator.Kernels;

/// <summary>a_m = exp(z_m) / sum_k exp(z_k), with the largest logit taken out exactly.</summary>
internal static class ForwardKernel
{
    /// <summary>
    /// Up to here an exponential stays in its two parts until the quotient, which keeps it within 3 ULP. Past it a row has
    /// no place to keep both, and rounding them to one number first costs one ULP more.
    /// </summary>
    private const int ClassesInTwoParts = 64;

    /// <summary>
    /// Whether the low parts lie on a grid too, so that their sum does not depend on its order: that costs two additions a
    /// class, and pays where the classes of a row are taken in turn. Fewer classes have a variable each and are folded; more
    /// lie in the lanes.
    /// </summary>
    private static bool HasExactSums(int c) => c is > ScheduleTable.UnrolledRows and < ScheduleTable.ClassesInLanes;

    public static RowProgram Define(KernelSpec spec)
    {
        var row = new RowProgram.Builder("Forward", "Softmax of each row: a_m = exp(z_m) / sum_k exp(z_k).");
        Expression z = row.Input("z", "Logits", absent: double.NegativeInfinity);
        var a = new Output("a", "Probabilities");

        if (spec.C == 1)
        {
            Expression isFinite = EqualTo(z - z, 0);

            return row.Output(a, Select(isFinite, 1, EmptyProbability(spec) is double one ? Select(EqualTo(z, double.NegativeInfinity), one, double.NaN) : double.NaN));
        }

        Exponential exp = Exponential.For(spec.Arithmetic);

        Expression m = row.Max("m", z, "The largest logit.");

        if (EmptyProbability(spec) is not null)
        {
            m = row.Let("top", new Operation(Operator.Max, exp.Least, m), "Finite, so that the sum of a row of nothing but -inf is 0.");
        }

        Expression shift = row.Let("shift", Select(Absolute(m) >= exp.ShiftFrom, m, 0), "What to subtract before exp: only where z - m is exact.");
        Expression left = row.Let("left", m - shift, "What is left of m comes out as a power of two.");
        Expression k = row.Let("k", exp.Exponent(left, spec.C));
        Expression bias = row.Let("bias", exp.Bias(k));
        Expression lowest = row.Let("lowest", exp.Lowest(k), "At and below it a probability is less than the smallest normal number: 0.");

        Expression x = row.Let("x", new Operation(Operator.Max, lowest, z - shift), "exp(x) 2^-k is power + power * fraction. NaN passes.");
        Expression t = row.Let("t", exp.Scaled(x, bias));
        Expression power = row.Let("power", Exponential.Power(t));
        Expression fraction = row.Let("fraction", exp.Fraction(x, t - bias));

        bool inTwoParts = spec.C <= ClassesInTwoParts;
        Expression e = inTwoParts ? power : row.Let("e", MultiplyAdd(fraction, power, power));

        // A plain sum of C rounded terms would cost more accuracy than all the rest.
        Expression onGrid = inTwoParts ? MultiplyAdd(fraction, power, power + Exponential.Grid) : e + Exponential.Grid;
        Expression high = row.Let("high", onGrid - Exponential.Grid, "In two parts: the high ones lie on a grid, and their sum is exact.");
        Expression sHigh = row.Sum("sHigh", high);
        Expression low = row.Let("low", inTwoParts ? MultiplyAdd(fraction, power, power - high) : e - high);
        Expression sLow = row.Sum("sLow", HasExactSums(spec.C) ? (low + Exponential.LowGrid(spec)) - Exponential.LowGrid(spec) : low);
        Expression r = Quotient.Reciprocal(row, sHigh, sLow, spec);
        Expression quotient = inTwoParts ? Quotient.For(spec.Arithmetic).Of(power, fraction, r) : e * r;

        // A NaN or a +inf makes the sums NaN, and so does m where it is -inf.
        Expression invalid = EmptyProbability(spec) is double empty ? Select(EqualTo(sHigh, 0), empty, double.NaN) : double.NaN;

        return row.Output(a, quotient, new Guard(
            sHigh > 0,
            invalid,
            "A row with a NaN, a +inf, or nothing but -inf.",
            Factor: "r",
            Waiting: inTwoParts ? ImmutableArray.Create(("power", 1.0), ("fraction", 0.0)) : ImmutableArray.Create(("e", 1.0)))) with
        {
            HasExactSums = HasExactSums(spec.C),
        };
    }

    /// <summary>What the probabilities of a row of nothing but -inf are, if not NaN.</summary>
    private static double? EmptyProbability(KernelSpec spec) => spec.EmptyRow switch
    {
        EmptyRow.Zero => 0,
        EmptyRow.Uniform => 1.0 / spec.C,
        _ => null,
    };
}
