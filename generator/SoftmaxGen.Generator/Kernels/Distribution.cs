using System;
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

    /// <summary>1 / sum of the terms.</summary>
    private readonly Expression _inverse;

    private Distribution(RowProgram.Builder row, KernelSpec spec, LogSum sum, Expression? mask)
    {
        _row = row;
        _spec = spec;
        _sum = sum;
        Mask = mask;
        Total = sum.Total is Variable ? sum.Total : row.Let("total", sum.Total!);
        Expression all = 1 / Total;
        _inverse = row.Let("inverse", Skips ? Select(IsEmpty, 0, all) : all);
    }

    /// <summary>Which classes may be chosen; null where all may.</summary>
    public Expression? Mask { get; }

    /// <summary>Whether the row is a distribution: at least one class may be chosen, and no such class's logit is NaN or +inf.</summary>
    public Expression IsValid => _sum.Sum > 0;

    /// <summary>Whether no class may be chosen: all are ruled out, or have logits of -inf.</summary>
    public Expression IsEmpty => EqualTo(_sum.Sum, 0);

    /// <summary>exp(d) of each class, by a power of two.</summary>
    public Expression Term => _sum.Term!;

    /// <summary>The sum of all of them.</summary>
    public Expression Total { get; }

    /// <summary>d_k = z_k - max z, of what may be chosen; the others have -inf.</summary>
    public Expression Difference => _sum.Difference;

    private bool Skips => _spec.Options.NoChoice == NoChoice.Skip;

    /// <summary>The distribution of logits that the program reads.</summary>
    /// <param name="row">The program that it becomes a part of.</param>
    /// <param name="spec">What is written.</param>
    /// <param name="form">How the mask is handed over, if there is one.</param>
    public static Distribution Of(RowProgram.Builder row, KernelSpec spec, Masks form)
    {
        Expression z = row.Input("z", "Logits", absent: double.NegativeInfinity);

        return Of(row, spec, z, MaskInput.Of(row, form, leavesClass: spec.Options.NoChoice == NoChoice.Refuse));
    }

    public static Distribution Of(RowProgram.Builder row, KernelSpec spec, Expression z, Expression? mask)
    {
        Expression logit = MaskInput.Ruled(row, mask, z);
        Expression m = row.Max("m", logit, "The largest logit.");
        Expression top = row.Let("top", new Operation(Operator.Max, Exponential.For(spec.Arithmetic).Least, m), "Finite, so that the sum of a row of nothing but -inf is 0.");

        return new Distribution(row, spec, LogSum.Of(row, logit, top, spec, keepsTerms: true), mask);
    }

    /// <summary>p of each class: NaN throughout where the row is no distribution, and 0 where that is skipped.</summary>
    public Expression Probability() => _row.Let("p", Term * _inverse);

    /// <summary>L = log(1 + r).</summary>
    public Expression Log() => _row.Let("logSum", OrInvalid(_sum.Log));

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

        return _row.Let("mean", shortfall * _inverse);
    }

    /// <summary>1[n = action] - p_n: where the action is the largest and holds nearly all, it is what the others have, and no difference of two numbers next to 1.</summary>
    public Expression Surprise(Expression isAction, Expression p)
    {
        (Expression r, double one) = _sum.Rest!.Value;
        Expression remainder = _row.Let("remainder", r * (one * _inverse), "What the others have: exact where that is next to nothing, and 1 - p would be 0.");

        return Select(isAction, Select(EqualTo(Difference, 0), remainder, 1 - p), -p);
    }

    /// <summary>A value of the row; and where it is no distribution, NaN, or 0 where such a row is skipped.</summary>
    public Expression OrInvalid(Expression value) => Select(IsValid, value, Skips ? Select(IsEmpty, 0, double.NaN) : double.NaN);
}
