using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using System.Xml.Linq;
using Xunit;

namespace SoftmaxGen.Package.Tests;

/// <summary>The folder for Unity's Package Manager. That Unity takes it is not tested: Unity is not here.</summary>
[Collection(nameof(PackageCollection))]
public sealed partial class UnityTests(PackedPackage packed)
{
    [Fact]
    public async Task Unity_gets_a_whole_folder()
    {
        string folder = await packed.BuildUnityPackageAsync();
        string[] files = [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/')).Order(StringComparer.Ordinal)];
        string[] assets = [.. files.Where(static file => !file.EndsWith(".meta", StringComparison.Ordinal))];

        Assert.Equal(
            [
                "LICENSE.md",
                "README.md",
                "Runtime/AssemblyInfo.cs",
                "Runtime/SoftmaxGen.Generator.dll",
                "Runtime/SoftmaxGen.Unity.asmdef",
                "Runtime/SoftmaxGen.dll",
                "package.json",
            ],
            assets);

        // Without one of its own, Unity gives a file a new identifier on each machine; a folder is a file to it.
        Assert.Equal(assets.Append("Runtime").Select(static asset => $"{asset}.meta").Order(StringComparer.Ordinal), files.Except(assets));
        string[] identifiers = [.. files.Except(assets).Select(meta => Guid().Match(File.ReadAllText(Path.Combine(folder, meta))).Groups[1].Value)];
        Assert.DoesNotContain("", identifiers);
        Assert.Equal(identifiers, identifiers.Distinct());

        string generator = await File.ReadAllTextAsync(Path.Combine(folder, "Runtime", "SoftmaxGen.Generator.dll.meta"));
        Assert.Contains("\nlabels:\n- RoslynAnalyzer\n", generator, StringComparison.Ordinal);
        Assert.DoesNotContain("enabled: 1", generator, StringComparison.Ordinal);

        string library = await File.ReadAllTextAsync(Path.Combine(folder, "Runtime", "SoftmaxGen.dll.meta"));
        Assert.DoesNotContain("RoslynAnalyzer", library, StringComparison.Ordinal);
        Assert.Contains("      Any:\n    second:\n      enabled: 1\n", library, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Unity_gets_the_version_of_the_package()
    {
        string folder = await packed.BuildUnityPackageAsync();
        using var zip = ZipFile.OpenRead(packed.Package);
        using var manifest = zip.GetEntry("SoftmaxGen.nuspec")!.Open();
        string expected = XElement.Load(manifest).Descendants().Single(static element => element.Name.LocalName == "version").Value;

        using var json = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(folder, "package.json")));

        Assert.Equal(expected, json.RootElement.GetProperty("version").GetString());
    }

    [GeneratedRegex("^guid: ([0-9a-f]{32})$", RegexOptions.Multiline)]
    private static partial Regex Guid();
}
