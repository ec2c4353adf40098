using System;
using SoftmaxGen.Generator.Reading;
using static SoftmaxGen.Generator.Kernels.Expression;

namespace SoftmaxGen.Generator.Kernels;

/// <summary>How a class is chosen, and what stands for none.</summary>
internal static class Choosing
{
    /// <summary>The action of a row that is skipped.</summary>
    public const int Skipped = -1;

    /// <summary>The action of a row that the method throws for.</summary>
    public const int Refused = -2;

    /// <summary>How exact a running sum is, by the largest term.</summary>
    private const int BitsOfTerm = 24;

    private static readonly string[] NamesOfParts = ["", "Low", "Lower", "Least"];

    private const string Output = "action";
    private const string Random = "u";
    private const string MeaningOfRandom = "Uniform random numbers from 0 up to, but not, 1";

    /// <summary>
    /// The inverse of the cumulative distribution: the last class with a term above 0 whose sum of all terms before it is at most u times the sum of all. So a class of probability 0
    /// is never chosen, whatever u is and whatever was rounded, and there is always one to choose.
    /// </summary>
    /// <remarks>
    /// The terms are cut into parts, each on a grid so coarse that the running sums of its multiples are exact, whatever their order: the boundary of a class depends on nothing but the
    /// row. What the last grid takes of a term is at most 2^-26 of the largest.
    /// </remarks>
    public static Expression Sample(RowProgram.Builder row, KernelSpec spec, Distribution distribution, Expression u)
    {
        Expression reached = row.Let("reached", u * distribution.Total, "What u has come to of the sum of all.");
        int digits = spec.Arithmetic == ElementType.Double ? 52 : 23;
        int headroom = Exponential.Headroom(spec.C);
        int exponent = spec.IsWide ? headroom : 0;
        Expression left = distribution.Term;
        Expression? past = null;

        for (int part = 0; part * (digits - headroom) < BitsOfTerm; part++)
        {
            string name = NamesOfParts[part];
            (Expression of, Expression rest) = part == 0 && distribution.Parts is (Expression high, Expression low) ? (high, low) : Cut(part, name);
            Expression before = row.Let($"before{name}", row.Scan($"run{name}", of, isExact: true) - of);
            past = past is null ? before - reached : past + before;
            left = rest;
        }

        Expression last = row.Max(
            "last",
            Select((distribution.Term > 0) & (past! <= 0), new ClassNumber(), Skipped),
            "Of the classes that u has come to the last; none of probability 0.",
            ignoresAbsent: true);

        // From 0 on u always comes to one. It is asked of u itself, since a product of it may have become 0.
        return OrNone(row, spec, distribution, Select((u >= 0) & (u < 1), last, Refused));

        (Expression Of, Expression Left) Cut(int part, string name)
        {
            // A unit in the last place of this number is the part's.
            Expression grid = Exponential.Grid * Math.Pow(2, exponent - (part * (digits + 1 - headroom)));
            Expression of = row.Let($"q{name}", (left + grid) - grid, part == 0 ? "Parts of a term, each a multiple of so large a unit that sums are exact." : null);

            return (of, (part + 1) * (digits - headroom) < BitsOfTerm ? row.Let($"rest{name}", left - of) : left);
        }
    }

    /// <summary>The distribution to choose from, out of logits that the program reads, and a mask if there is one.</summary>
    public static Distribution Read(RowProgram.Builder row, KernelSpec spec, Masks form)
    {
        Expression z = row.Input("z", "Logits", absent: double.NegativeInfinity);

        return Of(row, spec, z, MaskInput.Of(row, form, leavesClass: !Skips(spec)));
    }

    public static Distribution Of(RowProgram.Builder row, KernelSpec spec, Expression z, Expression? mask) => Distribution.Of(row, spec, z, mask, ofEmpty: Skips(spec) ? 0 : null);

    /// <summary>Whether a row that has no class to choose is skipped.</summary>
    public static bool Skips(KernelSpec spec) => spec.Options.NoChoice == NoChoice.Skip;

    /// <summary>A value of the row; and where it is no distribution, NaN, or 0 where such a row is skipped.</summary>
    public static Expression OrInvalid(KernelSpec spec, Distribution distribution, Expression value) =>
        Select(distribution.IsValid, value, Skips(spec) ? Select(distribution.IsEmpty, 0, double.NaN) : double.NaN);

    /// <summary>L, of a row that is a distribution.</summary>
    public static Expression Log(RowProgram.Builder row, KernelSpec spec, Distribution distribution) => row.Let("logSum", OrInvalid(spec, distribution, distribution.Log));

    /// <summary>The entropy, given L.</summary>
    public static Expression Entropy(RowProgram.Builder row, Distribution distribution, Expression log) => row.Let("nats", log + distribution.MeanShortfall());

    /// <summary>The number of the first class that has the largest of some values.</summary>
    public static Expression First(RowProgram.Builder row, Expression value, Expression largest) =>
        0 - row.Max("first", Select(EqualTo(value, largest), 0 - new ClassNumber(), double.NegativeInfinity), "Of ties the first.");

    /// <summary>A chosen class; and for a row that is no distribution what stands for none.</summary>
    public static Expression OrNone(RowProgram.Builder row, KernelSpec spec, Distribution distribution, Expression chosen) =>
        row.Let("chosen", Select(distribution.IsValid, chosen, Skips(spec) ? Select(distribution.IsEmpty, Skipped, Refused) : Refused));

    /// <summary>The number of the row that says which quantile is chosen.</summary>
    public static Expression Uniform(RowProgram.Builder row, KernelSpec spec) =>
        row.Input(Random, MeaningOfRandom, Shape.Row, spec.Element == ElementType.Half ? Storage.Single : Storage.Element, new Uniform());

    /// <summary>One such number for each class.</summary>
    public static Expression Uniforms(RowProgram.Builder row, KernelSpec spec) =>
        spec.Element == ElementType.Half ? row.Input(Random, MeaningOfRandom, Shape.Class, Storage.Single, new Uniform()) : row.Input(Random, MeaningOfRandom, absent: 0, new Uniform());

    /// <summary>An action that was chosen before.</summary>
    public static Expression Chosen(RowProgram.Builder row, KernelSpec spec) =>
        row.Input(Output, "The actions", Shape.Row, Storage.Int32, new NumberOfClass(Skips(spec) ? Skipped : null, "of a row that is skipped"));

    public static RowProgram.Builder Put(RowProgram.Builder row, Expression action) => row.PutRow(Output, "The action", action, Storage.Int32, Refused);

    /// <summary>The log-probability of an action.</summary>
    public static Expression LogProb(RowProgram.Builder row, KernelSpec spec, Distribution distribution, Expression action, Expression log)
    {
        Expression own = row.Sum("own", Select(EqualTo(new ClassNumber(), action), distribution.Difference, -0.0), isExact: true);

        return row.Let("logOfIt", OrInvalid(spec, distribution, Select(action >= 0, own - log, 0)));
    }

    /// <summary>What all of these methods say of masks and of rows that are no distribution.</summary>
    /// <param name="spec">What is written.</param>
    /// <param name="form">How a mask is handed over, if there is one.</param>
    /// <param name="skipped">What a row is that is skipped.</param>
    /// <param name="chooses">Whether the method chooses, and so throws for a row that has no class; of the others such a row is NaN, where it is no mask that leaves nothing.</param>
    public static string Remarks(KernelSpec spec, Masks form, string skipped, bool chooses)
    {
        string ruledOut = form == Masks.None ? "" : "A class that the mask rules out has no part, whatever its logit is: NaN and +inf too. ";
        string empty = (spec.Options.NoChoice, chooses, form) switch
        {
            (NoChoice.Skip, _, _) => $"A row with nothing to choose is skipped: {skipped}.",
            (_, true, _) => "A row with nothing to choose is refused.",
            (_, _, Masks.None) => "A row of nothing but -inf is NaN.",
            _ => "A row of which the mask leaves nothing is refused, and one in which it leaves nothing but -inf is NaN.",
        };

        return ruledOut + empty;
    }
}
