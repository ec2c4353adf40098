namespace SoftmaxGen.Platforms;

/// <summary>One line of the table.</summary>
/// <param name="Platform">What was tried.</param>
/// <param name="Ran">False if it could not be had here.</param>
/// <param name="IsWrong">Whether it ran, and not as it should.</param>
/// <param name="Verdict">What came of it, or why it was skipped.</param>
/// <param name="Report">What the conformance program said, where it is kernels that ran.</param>
internal sealed record Row(string Platform, bool Ran, bool IsWrong, string Verdict, Report? Report = null)
{
    public static Row Right(string platform, string verdict) => new(platform, true, false, verdict);

    public static Row Wrong(string platform, string verdict) => new(platform, true, true, verdict);

    public static Row Skipped(string platform, string why) => new(platform, false, false, $"skipped: {why}");
}
