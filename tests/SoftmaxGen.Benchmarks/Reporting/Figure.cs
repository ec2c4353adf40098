using System.Globalization;

namespace SoftmaxGen.Benchmarks.Reporting;

/// <summary>One time, with all that it takes to know what it is a time of: a line of the CSV.</summary>
/// <param name="Ratio">Its time by that of ours in the same heat: above 1, ours is faster.</param>
internal sealed record Figure(Circumstances Of, string Table, int C, string Contestant, string Role, double Nanoseconds, double Median, double Ratio)
{
    public static readonly string[] Header =
        ["commit", "machine", "runtime", "isa", "bits", "fma", "table", "c", "contestant", "role", "ns", "median", "ratio"];

    public string[] Fields =>
    [
        Of.Commit, Of.Machine, Of.Runtime, Of.Isa, Text(Of.Sets.VectorBits), Of.Sets.FusedMultiplyAdd ? "yes" : "no",
        Table, Text(C), Contestant, Role, Text(Nanoseconds), Text(Median), Text(Ratio),
    ];

    private static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Text(double value) => value.ToString("G5", CultureInfo.InvariantCulture);
}
