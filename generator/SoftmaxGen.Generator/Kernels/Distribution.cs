using SoftmaxGen.Generator.Reading;
using static SoftmaxGen.Generator.Kernels.Expression;

namespace SoftmaxGen.Generator.Kernels;

/// <summary>
/// The distribution that a row of logits stands for: p_k = exp(z_k) / sum_j exp(z_j). It is made of what the log-softmax is made of, so that its log-probabilities
/// are those of <c>[LogSoftmax]</c> to the bit, from C = 3 on.
/// </summary>
/// <remarks>
/// With d = z - max z and L = log(1 + r), log p_k = d_k - L. The entropy is -sum p_k log p_k = L + sum p_k (-d_k): nothing in it is negative, so nothing cancels, and it is as
/// exact near 0, where one class holds all, as far from it.
/// </remarks>
internal sealed class Distribution
{
    private readonly RowProgram.Builder _row;
    private readonly KernelSpec _spec;
    private readonly LogSum _sum;
    private readonly double? _ofEmpty;

    // Of what not every kernel wants.
    private Expression? _total;
    private Expression? _inverse;
    private Expression? _probability;

    private Distribution(RowProgram.Builder row, KernelSpec spec, LogSum sum, Expression? mask, double? ofEmpty) =>
        (_row, _spec, _sum, Mask, _ofEmpty) = (row, spec, sum, mask, ofEmpty);

    /// <summary>Which classes take part; null where all do.</summary>
    public Expression? Mask { get; }

    /// <summary>Whether the row is a distribution: at least one class takes part, and no such class's logit is NaN or +inf.</summary>
    public Expression IsValid => _sum.Sum > 0;

    /// <summary>Whether no class is left: all are ruled out, or have logits of -inf.</summary>
    public Expression IsEmpty => EqualTo(_sum.Sum, 0);

    /// <summary>exp(d) of each class, by a power of two.</summary>
    public Expression Term => _sum.Term!;

    /// <summary>A term in two parts, of which all of the first add up without rounding; null where it has one.</summary>
    public (Expression High, Expression Low)? Parts => _sum.Parts;

    /// <summary>The sum of all of them.</summary>
    public Expression Total => _total ??= _sum.Total is Variable ? _sum.Total : _row.Let("total", _sum.Total!);

    /// <summary>d_k = z_k - max z, of what takes part; the others have -inf.</summary>
    public Expression Difference => _sum.Difference;

    /// <summary>L = log(1 + r) of a row that is a distribution, and of any other some number.</summary>
    public Expression Log => _sum.Log;

    /// <summary>p of each class: NaN throughout where the row is no distribution, and what was asked for where it is empty.</summary>
    public Expression Probability => _probability ??= _row.Let("p", _ofEmpty is > 0
        ? MultiplyAdd(Term, Inverse, _row.Let("empty", Select(IsEmpty, _ofEmpty.Value, 0)))
        : Term * Inverse);

    // 1 / sum of the terms.
    private Expression Inverse => _inverse ??= _row.Let("inverse", _ofEmpty is null ? 1 / Total : Select(IsEmpty, 0, 1 / Total));

    /// <param name="row">The program that it becomes a part of.</param>
    /// <param name="spec">What is written.</param>
    /// <param name="z">The logits.</param>
    /// <param name="mask">Which classes take part; null where all do.</param>
    /// <param name="ofEmpty">Each probability of a row of which nothing is left; NaN where this is null.</param>
    /// <param name="keepsTerms">Whether more is wanted than log-probabilities.</param>
    public static Distribution Of(RowProgram.Builder row, KernelSpec spec, Expression z, Expression? mask, double? ofEmpty, bool keepsTerms = true)
    {
        Expression logit = MaskInput.Ruled(row, mask, z);
        Expression m = row.Max("m", logit, "The largest logit.");
        Expression top = Exponential.For(spec.Arithmetic).Finite(row, m);

        return new Distribution(row, spec, LogSum.Of(row, logit, top, spec, keepsTerms), mask, ofEmpty);
    }

    /// <summary>The mean of -d: what a class has less than the largest.</summary>
    public Expression MeanShortfall()
    {
        // Of probability 0 it is infinite, and counts for nothing.
        Expression shortfall = _row.Sum(
            "shortfall",
            Select(Term > 0, Term * -Difference, -0.0),
            "What the classes lie below the largest, each by its term.",
            isExact: _spec.IsWide,
            ignoresAbsent: true);

        return _row.Let("mean", shortfall * Inverse);
    }

    /// <summary>p_n - 1[n = y]: where the class y is the largest and holds nearly all, it is what the others have, and no difference of two numbers next to 1.</summary>
    /// <param name="isChosen">Whether a class is y.</param>
    /// <param name="difference">d_y: what is known of the row need not be asked of every class.</param>
    public Expression Excess(Expression isChosen, Expression difference)
    {
        (Expression r, double one) = _sum.Rest!.Value;
        Expression others = _row.Let("remainder", r * (one * Inverse), "What the others have: exact where that is next to nothing, and 1 - p would be 0.");

        return _row.Let("excess", Select(isChosen, Select(EqualTo(difference, 0), 0 - others, Probability - 1), Probability), "p, less 1 at the class that is meant.");
    }
}
