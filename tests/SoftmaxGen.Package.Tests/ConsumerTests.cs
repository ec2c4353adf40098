using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using Xunit;

namespace SoftmaxGen.Package.Tests;

/// <summary>
/// The programs of tests/Consumers, each with another way of taking the package. The first three check their own numbers
/// to many digits; what they print is held here against the worked example to two.
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
        (string built, string[] printed) = await RunAsync("Plain");

        Assert.Equal([.. Generated, $"reference A: {A}", $"reference J: {J}", $"reference dLdZ: {DLdZ}"], printed);
        Assert.True(File.Exists(Path.Combine(built, "SoftmaxGen.dll")));
    }

    [Fact]
    public async Task A_reference_for_compilation_alone_leaves_no_trace_in_the_program()
    {
        (string built, string[] printed) = await RunAsync("CompileOnly");

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
        (_, string[] printed) = await RunAsync("CentralPackages");

        Assert.Equal(Generated, printed);
    }

    [Fact]
    public async Task What_references_a_library_that_keeps_the_package_private_gets_its_kernels_and_nothing_of_the_package()
    {
        (string built, string[] printed) = await RunAsync("Downstream");

        Assert.Equal([$"library A: {A}", "no SoftmaxGen.dll"], printed);
        Assert.DoesNotContain("SoftmaxGen", await File.ReadAllTextAsync(Path.Combine(built, "Downstream.deps.json")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Kernels_in_two_projects_of_which_one_sees_the_others_internals_do_not_conflict()
    {
        // The build fails on CS0436, as on any warning.
        (_, string[] printed) = await RunAsync("Friend");

        Assert.Equal([$"library's A: {A}", $"friend's A: {A}"], printed);
    }

    [Fact]
    public async Task Names_of_150_characters_are_told_apart_in_file_names_that_every_system_takes()
    {
        (_, string[] printed) = await RunAsync("LongNames", "Größen");
        string written = Path.Combine(await packed.BuildConsumerAsync("LongNames"), "obj", "written");
        string[] names = [.. Directory.GetFiles(written, "*.cs", SearchOption.AllDirectories).Select(file => Path.GetFileName(file)).Where(name => name != "SoftmaxGen-Helpers.g.cs")];

        Assert.Equal([$"i: {A}", $"j: {A}", $"wide: {A}"], printed);
        Assert.Equal(3, names.Length);
        Assert.All(names, name => Assert.InRange(Encoding.UTF8.GetByteCount(name), 150, 255));
    }

    [Fact]
    public async Task A_signed_library_of_NET_Framework_may_name_EmptyRow()
    {
        // The build fails on CS8002, as on any warning.
        string built = Path.Combine(await packed.BuildConsumerAsync("SignedFramework"), "bin", "Release", "net48");
        using var library = new AssemblyImage(File.OpenRead(Path.Combine(built, "SignedFramework.dll")));

        Assert.Contains("SoftmaxGen", library.References.Select(reference => reference.Name));
    }

    [Fact]
    public async Task A_Visual_Basic_project_gets_the_attribute_and_no_complaint()
    {
        (_, string[] printed) = await RunAsync("VisualBasic");

        Assert.Equal(["methods: 0"], printed);
    }

    [Fact]
    public async Task An_FSharp_project_gets_the_library_and_no_complaint()
    {
        (_, string[] printed) = await RunAsync("FSharp");

        Assert.Equal(["methods: 0", $"reference A: {A}"], printed);
    }

    /// <summary>The folder of the built program, and the lines that it prints.</summary>
    private async Task<(string Built, string[] Printed)> RunAsync(string name, string? assembly = null)
    {
        string built = Path.Combine(await packed.BuildConsumerAsync(name), "bin", "Release", "net10.0");
        string output = await DotNet.RunAsync(built, $"{assembly ?? name}.dll");

        return (built, output.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n'));
    }
}
