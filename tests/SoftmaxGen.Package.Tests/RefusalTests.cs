using System;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace SoftmaxGen.Package.Tests;

/// <summary>Why a kernel is missing is said by the compiler that a person runs, whatever else is wrong, and once.</summary>
[Collection(nameof(PackageCollection))]
public sealed class RefusalTests(PackedPackage packed)
{
    [Theory]
    [InlineData("generator and analyzers")]
    [InlineData("the generator alone, since a declaration has an error", "-p:DefineConstants=DECLARATION")]
    [InlineData("the generator alone, since no analyzers run", "-p:RunAnalyzersDuringBuild=false")]
    public async Task A_reason_is_said_once(string sayer, params string[] settings)
    {
        (int code, string output) = await DotNet.TryRunAsync(
            packed.Consumer("Refused"), ["build", "-c", "Release", .. settings]);

        // Behind this comes all of it again, as a summary.
        string[] said = [.. output.Split("Build FAILED.")[0].Split('\n').Where(static line => line.Contains("error SMG", StringComparison.Ordinal)).Select(static line => line.Split("error ")[1][..6])];

        Assert.True(code != 0, output);
        Assert.True(said is ["SMG001", "SMG004"], $"{sayer}: {output}");
    }
}
