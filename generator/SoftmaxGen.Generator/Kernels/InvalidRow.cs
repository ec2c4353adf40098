using System.Globalization;
using System.Linq;
using SoftmaxGen.Generator.Reading;
using static SoftmaxGen.Generator.Kernels.Expression;

namespace SoftmaxGen.Generator.Kernels;

/// <summary>What Forward writes for a row that has no distribution: with a NaN, a +inf, or nothing but -inf, for which EmptyRow says it.</summary>
internal sealed class InvalidRow
{
    private const string CommentOfEmpty = "A row of nothing but -inf, or of which the mask leaves nothing.";
    private const string Comment = "A row with a NaN, a +inf, or nothing but -inf.";

    private readonly double? _empty;
    private readonly string _text;

    /// <param name="spec">What EmptyRow is.</param>
    /// <param name="ofZero">The result of a probability of 0.</param>
    /// <param name="ofUniform">Of 1 / C.</param>
    /// <param name="zero">The first, as the documentation says it.</param>
    /// <param name="uniform">What goes before C in the second.</param>
    public InvalidRow(KernelSpec spec, double ofZero, double ofUniform, string zero, string uniform) => (_empty, _text) = spec.EmptyRow switch
    {
        EmptyRow.Zero => (ofZero, $"{zero} throughout"),
        EmptyRow.Uniform => (ofUniform, $"{uniform} {spec.C.ToString(CultureInfo.InvariantCulture)} throughout"),
        _ => ((double?)null, "NaN too"),
    };

    /// <summary>The sentences about it in the documentation.</summary>
    public string Documentation => $"A row with a +inf or a NaN is NaN throughout; a row of nothing but -inf is {_text}.";

    /// <summary>The same where there is a mask.</summary>
    /// <param name="ruledOut">The result of what it rules out.</param>
    public string DocumentationOfMask(string ruledOut) =>
        $"What the mask rules out is {ruledOut}, whatever its logit is. Of the others a row with a +inf or a NaN is NaN; a row of which nothing is left, or only -inf, is {_text}.";

    /// <summary>The result of one class alone.</summary>
    public Expression OfOne(Expression z, Expression valid) => Select(EqualTo(z - z, 0), valid, Where(EqualTo(z, double.NegativeInfinity)));

    /// <summary>The largest logit, with which the sum of a row of nothing but -inf is told from that of one with a NaN, if it must be.</summary>
    public Expression Told(RowProgram.Builder row, Expression m, Exponential exp, bool isMasked = false) => _empty is null && !isMasked
        ? m
        : exp.Finite(row, m);

    /// <summary>Where a sum of exponentials is not above 0. A NaN or a +inf makes it NaN, and so does m where it is -inf.</summary>
    public Guard Unless(Expression sum) => new(sum > 0, Where(EqualTo(sum, 0)), Comment);

    /// <summary>The same of two logits, whose sum is NaN where one of them is infinite.</summary>
    public Guard Unless(Expression sum, TwoLogits logits) =>
        new(sum > 0, Where(EqualTo(logits.M, double.NegativeInfinity), EqualTo(logits.W, double.NegativeInfinity)), Comment);

    /// <summary>Where a mask leaves nothing: a NaN goes through the results of what it leaves, since what it rules out has a result all the same.</summary>
    public Guard UnlessEmpty(Expression sum) => new(!EqualTo(sum, 0), _empty ?? double.NaN, CommentOfEmpty);

    /// <summary>The same of two logits.</summary>
    public Guard UnlessEmpty(TwoLogits logits) =>
        new(!(EqualTo(logits.M, double.NegativeInfinity) & EqualTo(logits.W, double.NegativeInfinity)), _empty ?? double.NaN, CommentOfEmpty);

    /// <summary>What EmptyRow says where all of this holds, and else NaN.</summary>
    private Expression Where(params Expression[] isEmpty) => _empty is double empty
        ? isEmpty.Reverse().Aggregate((Expression)empty, static (value, holds) => Select(holds, value, double.NaN))
        : double.NaN;
}
