using System;
using System.Collections.Generic;
using SoftmaxGen.Generator.Reading;
using static SoftmaxGen.Generator.Kernels.Expression;

namespace SoftmaxGen.Generator.Kernels;

/// <summary>
/// log sum_k exp(z_k) = m + log(1 + r), with the largest logit m taken out, and r the sum of the exponentials of all others. The
/// largest term is known exactly, so r is known as well where it is next to nothing as where it is much.
/// </summary>
/// <param name="Difference">z - m of each class; of two, that of the smaller.</param>
/// <param name="Log">log(1 + r).</param>
/// <param name="Sum">Above 0 for each row of numbers; 0 of a row of nothing but -inf, and NaN of one with a NaN.</param>
internal sealed record LogSum(Expression Difference, Expression Log, Expression Sum)
{
    public const string FromTheLargest = "Of the difference from the largest logit and what rounding took from it: the largest term is exact.";
    public const string OfOneAndTheRest = "Of 1 + r, where r is what the other classes add to the largest: as exact for a tiny r as for a large one.";

    /// <summary>What the sum is one of for each class, where that was asked for: exp(z - m), by a power of two.</summary>
    public Expression? Term { get; private init; }

    /// <summary>A term in two parts, of which all of the first add up without rounding; null where it has one.</summary>
    public (Expression High, Expression Low)? Parts { get; private init; }

    /// <summary>All of <see cref="Term"/> together.</summary>
    public Expression? Total { get; private init; }

    /// <summary>r, and the term of the largest logit: what they are of each other.</summary>
    public (Expression R, double One)? Rest { get; private init; }

    /// <summary>How to find it in the generated file.</summary>
    public static IEnumerable<HeaderNote> Notes(KernelSpec spec)
    {
        if (spec.IsWide)
        {
            yield return HeaderNote.Wide;
        }
        else
        {
            yield return new HeaderNote("exp", FromTheLargest);
            yield return HeaderNote.Sum(HeaderNote.InOrder);
        }

        yield return new HeaderNote("log", OfOneAndTheRest);
    }

    /// <param name="row">The program that it becomes a part of.</param>
    /// <param name="z">Logits: of two, <see cref="OfTwo"/> has one exponential.</param>
    /// <param name="m">The largest of them, or a finite number in its place.</param>
    /// <param name="spec">What is written.</param>
    /// <param name="keepsTerms">Whether the terms are wanted too.</param>
    public static LogSum Of(RowProgram.Builder row, Expression z, Expression m, KernelSpec spec, bool keepsTerms = false)
    {
        LogSum sum = spec.IsWide ? Wide(row, z, m, keepsTerms) : InParts(row, z, m, spec);

        return sum with { Log = OnePlus(row, sum.Log, spec) };
    }

    /// <summary>The same of two logits, which have one exponential between them.</summary>
    public static LogSum OfTwo(RowProgram.Builder row, Expression w, Expression m, KernelSpec spec)
    {
        (Expression difference, Expression smaller) = spec.IsWide ? WideOfTwo(row, w, m) : RoundedOfTwo(row, w, m, spec);
        Expression r = row.Let("r", smaller, "The smaller term, by the larger.");

        return new LogSum(difference, OnePlus(row, r, spec), 1 + r);
    }

    private static Expression OnePlus(RowProgram.Builder row, Expression r, KernelSpec spec) => row.Let("log", Logarithm.For(spec.Arithmetic).OnePlus(r));

    // In these, Log is still r.
    private static LogSum InParts(RowProgram.Builder row, Expression z, Expression m, KernelSpec spec)
    {
        Exponential exp = Exponential.For(spec.Arithmetic);
        int k = Exponential.Headroom(spec.C);
        double one = Math.Pow(2, -k);

        (Expression difference, Expression x, Expression xRest) = exp.Difference(row, z, m, "z", k);
        Terms terms = Terms.Of(row, exp.Of(row, x, xRest, exp.Bias(k)), staysInParts: false, lowGrid: null);
        Expression r = row.Let("r", ((terms.SHigh - one) + terms.SLow) * (1 / one), "What the others add to the largest term, which is taken out exactly; and all by that term.");

        return new LogSum(difference, r, terms.SHigh) { Term = terms.Rounded, Parts = terms.OnGrid, Total = terms.SHigh + terms.SLow, Rest = (r, one) };
    }

    private static LogSum Wide(RowProgram.Builder row, Expression z, Expression m, bool keepsTerms)
    {
        Expression x = row.Let("x", z - m);
        Expression e = WideExponential.Of(x);
        e = keepsTerms ? row.Let("e", e) : e;
        Expression others = row.Sum("others", Select(x >= 0, 0, e), "The largest logit has 1, and so has each that is as large; what the others have may be next to nothing.", isExact: true);
        Expression largest = row.Sum("largest", Select(x >= 0, 1, 0), isExact: true);

        Expression all = row.Let("all", largest + others);

        Expression r = row.Let("r", (largest - 1) + others);

        return new LogSum(x, r, all) { Term = e, Total = all, Rest = (r, 1) };
    }

    private static (Expression Difference, Expression Smaller) RoundedOfTwo(RowProgram.Builder row, Expression w, Expression m, KernelSpec spec)
    {
        (Expression difference, Expression power, Expression fraction) = Exponential.For(spec.Arithmetic).OfDifference(row, w, m, "w", k: 0);

        return (difference, MultiplyAdd(fraction, power, power));
    }

    private static (Expression Difference, Expression Smaller) WideOfTwo(RowProgram.Builder row, Expression w, Expression m)
    {
        Expression x = row.Let("x", w - m);

        return (x, WideExponential.Of(x));
    }
}
