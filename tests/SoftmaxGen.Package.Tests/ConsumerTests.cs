using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace SoftmaxGen.Package.Tests;

/// <summary>
/// The programs of tests/Consumers, each with another way of taking the package. They check their own numbers to many
/// digits; what they print is held here against the worked example to two.
/// </summary>
[Collection(nameof(PackageCollection))]
public sealed class ConsumerTests(PackedPackage packed)
{
    private const string A = "0.09 0.24 0.67 0.42 0.42 0.16";
    private const string J = "0.08 -0.02 -0.06 -0.02 0.18 -0.16 -0.06 -0.16 0.22 0.24 -0.18 -0.07 -0.18 0.24 -0.07 -0.07 -0.07 0.13";
    private const string DLdZ = "0.01 -0.06 0.05 -0.06 0.10 -0.04";

    private static readonly string[] Generated =
    [
        $"float A: {A}",
        $"float J: {J}",
        $"float dLdZ: {DLdZ}",
        $"double A: {A}",
        $"double J: {J}",
        $"double dLdZ: {DLdZ}",
        $"Half A: {A}",
        $"Half J: {J}",
        $"Half dLdZ: {DLdZ}",
        "Vector3 A: 0.09 0.24 0.67",
        "Vector3 dLdZ: 0.01 -0.06 0.05",
        $"layer A: {A}",
        $"layer dLdZ: {DLdZ}",
    ];

    [Fact]
    public async Task A_plain_reference_brings_the_kernels_and_the_library()
    {
        string built = await packed.BuildConsumerAsync("Plain");
        string[] printed = await RunAsync(built, "Plain");

        Assert.Equal([.. Generated, $"reference A: {A}", $"reference J: {J}", $"reference dLdZ: {DLdZ}"], printed);
        Assert.True(File.Exists(Path.Combine(built, "SoftmaxGen.dll")));
    }

    [Fact]
    public async Task A_reference_for_compilation_alone_leaves_no_trace_in_the_program()
    {
        string built = await packed.BuildConsumerAsync("CompileOnly");
        string[] printed = await RunAsync(built, "CompileOnly");

        Assert.Equal([.. Generated, "no SoftmaxGen.dll"], printed);
        Assert.Equal(
            [
                "CompileOnly" + (OperatingSystem.IsWindows() ? ".exe" : ""),
                "CompileOnly.deps.json",
                "CompileOnly.dll",
                "CompileOnly.pdb",
                "CompileOnly.runtimeconfig.json",
                "CompileOnly.xml",
            ],
            Directory.GetFileSystemEntries(built).Select(Path.GetFileName).Order(StringComparer.Ordinal));

        using var program = new AssemblyImage(File.OpenRead(Path.Combine(built, "CompileOnly.dll")));
        Assert.DoesNotContain("SoftmaxGen", program.References.Select(reference => reference.Name));
        Assert.DoesNotContain("SoftmaxAttribute", program.TypesOfOthers);
    }

    [Fact]
    public async Task A_reference_under_central_package_management_brings_the_kernels()
    {
        string built = await packed.BuildConsumerAsync("CentralPackages");
        string[] printed = await RunAsync(built, "CentralPackages");

        Assert.Equal(Generated, printed);
    }

    private static async Task<string[]> RunAsync(string built, string name)
    {
        string output = await DotNet.RunAsync(built, $"{name}.dll");
        return output.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
    }
}
