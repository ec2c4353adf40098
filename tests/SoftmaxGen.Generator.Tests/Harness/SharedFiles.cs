using System.Text.RegularExpressions;

namespace SoftmaxGen.Generator.Tests.Harness;

/// <summary>The files of what kernels share, told from the kernels' own.</summary>
internal static class SharedFiles
{
    public static bool Has(string hintName) => Regex.IsMatch(hintName, "^SoftmaxGen-[A-Za-z]*Helpers[.]g[.]cs$");
}
