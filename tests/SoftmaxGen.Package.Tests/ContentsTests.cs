using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Xml.Linq;
using Xunit;

namespace SoftmaxGen.Package.Tests;

/// <summary>What lies in the package: every file by name, and what its manifest promises.</summary>
[Collection(nameof(PackageCollection))]
public sealed class ContentsTests(PackedPackage packed)
{
    [Fact]
    public void The_package_holds_the_library_the_generator_the_fixes_and_the_pages_and_no_other_file()
    {
        string[] pages = [.. Directory.GetFiles(Path.Combine(packed.SourceFolder, "docs", "diagnostics")).Select(page => $"docs/diagnostics/{Path.GetFileName(page)}")];

        Assert.Contains("docs/diagnostics/SMG001.md", pages);
        Assert.Equal(
            [
                "README.md",
                "SoftmaxGen.nuspec",
                "analyzers/dotnet/cs/SoftmaxGen.CodeFixes.dll",
                "analyzers/dotnet/cs/SoftmaxGen.Generator.dll",
                "docs/diagnostics.md",
                .. pages.Order(StringComparer.Ordinal),
                "lib/net8.0/SoftmaxGen.dll",
                "lib/net8.0/SoftmaxGen.xml",
                "lib/netstandard2.0/SoftmaxGen.dll",
                "lib/netstandard2.0/SoftmaxGen.xml",
            ],
            FilesOf(packed.Package));
    }

    [Fact]
    public void The_symbol_package_holds_the_symbols_of_the_library_and_no_other_file()
    {
        Assert.Equal(
            [
                "SoftmaxGen.nuspec",
                "lib/net8.0/SoftmaxGen.pdb",
                "lib/netstandard2.0/SoftmaxGen.pdb",
            ],
            FilesOf(packed.SymbolPackage));
    }

    [Fact]
    public void The_manifest_names_the_licence_and_the_readme()
    {
        var metadata = Metadata();

        Assert.Equal("SoftmaxGen", Element(metadata, "id").Value);
        Assert.Equal("MIT", Element(metadata, "license").Value);
        Assert.Equal("expression", Element(metadata, "license").Attribute("type")?.Value);
        Assert.Equal("README.md", Element(metadata, "readme").Value);
    }

    [Fact]
    public void The_package_depends_on_no_other_package()
    {
        var metadata = Metadata();

        Assert.Equal(
            [".NETStandard2.0", "net8.0"],
            Element(metadata, "dependencies").Elements()
                .Select(group => group.Attribute("targetFramework")?.Value)
                .Order(StringComparer.Ordinal));
        Assert.Empty(metadata.Descendants(metadata.Name.Namespace + "dependency"));
    }

    internal static string[] FilesOf(string package)
    {
        using var zip = ZipFile.OpenRead(package);
        return [.. zip.Entries.Select(entry => entry.FullName).Where(IsNoPackaging).Order(StringComparer.Ordinal)];
    }

    /// <summary>Every NuGet package is an OPC container as well, and carries three files of that format.</summary>
    private static bool IsNoPackaging(string file)
        => file is not ("[Content_Types].xml" or "_rels/.rels")
        && !(file.StartsWith("package/services/metadata/core-properties/", StringComparison.Ordinal)
            && Path.GetExtension(file) == ".psmdcp");

    private static XElement Element(XElement parent, string name)
        => Assert.Single(parent.Elements(parent.Name.Namespace + name));

    private XElement Metadata()
    {
        using var zip = ZipFile.OpenRead(packed.Package);
        using var manifest = zip.GetEntry("SoftmaxGen.nuspec")!.Open();
        return Element(XElement.Load(manifest), "metadata");
    }
}
