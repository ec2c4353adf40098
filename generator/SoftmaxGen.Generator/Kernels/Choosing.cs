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

    private const string Output = "action";
    private const string Random = "u";
    private const string MeaningOfRandom = "Uniform random numbers from 0 up to, but not, 1";

    /// <summary>
    /// The inverse of the cumulative distribution. Each p is rounded to a multiple of 2^-23 (in double 2^-52), so that running sums are exact whatever their order, and class k is chosen
    /// where u is from the sum of all before it up to that with it; the last class above 0 takes all that is left. A class of probability 0 is never chosen, whatever u is and
    /// whatever was rounded.
    /// </summary>
    public static Expression Sample(RowProgram.Builder row, KernelSpec spec, Distribution distribution, Expression u, Expression p)
    {
        // At this number a unit in the last place is that of the multiples.
        Expression grid = spec.Element == ElementType.Double || !spec.IsWide ? 1 : Math.Pow(2, 29);
        Expression q = row.Let("q", (p + grid) - grid, "A multiple of 2^-23 or 2^-52: sums of such numbers are exact.");
        Expression run = row.Scan("run", q, isExact: true);
        Expression before = row.Let("before", run - q);
        Expression last = row.Max(
            "last",
            Select((q > 0) & (before <= u), new ClassNumber(), Skipped),
            "Of the classes that u has come to the last; none of probability 0.",
            ignoresAbsent: true);

        return OrNone(row, spec, distribution, Select((u < 1) & (last >= 0), last, Refused));
    }

    /// <summary>The number of the first class that has the largest of some values.</summary>
    public static Expression First(RowProgram.Builder row, Expression value, Expression largest) =>
        0 - row.Max("first", Select(EqualTo(value, largest), 0 - new ClassNumber(), double.NegativeInfinity), "Of ties the first.");

    /// <summary>A chosen class; and for a row that is no distribution what stands for none.</summary>
    public static Expression OrNone(RowProgram.Builder row, KernelSpec spec, Distribution distribution, Expression chosen) =>
        row.Let("chosen", Select(distribution.IsValid, chosen, spec.Options.NoChoice == NoChoice.Skip ? Select(distribution.IsEmpty, Skipped, Refused) : Refused));

    /// <summary>The number of the row that says which quantile is chosen.</summary>
    public static Expression Uniform(RowProgram.Builder row, KernelSpec spec) =>
        row.Input(Random, MeaningOfRandom, Shape.Row, spec.Element == ElementType.Half ? Storage.Single : Storage.Element);

    /// <summary>One such number for each class.</summary>
    public static Expression Uniforms(RowProgram.Builder row, KernelSpec spec) =>
        spec.Element == ElementType.Half ? row.Input(Random, MeaningOfRandom, Shape.Class, Storage.Single) : row.Input(Random, MeaningOfRandom, absent: 0);

    /// <summary>An action that was chosen before.</summary>
    public static Expression Chosen(RowProgram.Builder row, KernelSpec spec) =>
        row.Input(Output, "The actions", Shape.Row, Storage.Int32, new NumberOfClass(spec.Options.NoChoice == NoChoice.Skip ? Skipped : null, "of a row that is skipped"));

    public static RowProgram.Builder Put(RowProgram.Builder row, Expression action) => row.PutRow(Output, "The action", action, Storage.Int32, Refused);

    /// <summary>The log-probability of an action.</summary>
    public static Expression LogProb(RowProgram.Builder row, Distribution distribution, Expression action, Expression log)
    {
        Expression own = row.Sum("own", Select(EqualTo(new ClassNumber(), action), distribution.Difference, -0.0), isExact: true);

        return Select(action >= 0, distribution.OrInvalid(own - log), distribution.OrInvalid(0));
    }

    /// <summary>What all of these methods say of masks and of rows that are no distribution.</summary>
    public static string Remarks(KernelSpec spec, string none) =>
        $"A class that the mask rules out has no part, whatever its logit is: NaN and +inf too. A row with nothing to choose {(spec.Options.NoChoice == NoChoice.Skip ? $"is skipped: {none}" : "is refused")}.";
}
