using System;
using System.IO.Compression;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace SoftmaxGen.Package.Tests;

/// <summary>A package can be made again from its sources, and is then the same.</summary>
[Collection(nameof(PackageCollection))]
public sealed class DeterminismTests(PackedPackage packed)
{
    [Fact]
    public async Task Two_packs_from_two_folders_differ_in_the_times_of_their_entries_alone()
    {
        using var elsewhere = new SourceCopy("elsewhere");
        (string package, string symbolPackage) = await PackedPackage.PackAsync(elsewhere);

        AssertSame(packed.Package, package);
        AssertSame(packed.SymbolPackage, symbolPackage);
    }

    private static void AssertSame(string first, string second)
    {
        // In their order, and with the three files of every OPC container.
        string[] files = Entries(first);
        Assert.Equal(files, Entries(second));
        Assert.All(files, file => Assert.True(Entry.Read(first, file).ToArray().AsSpan().SequenceEqual(Entry.Read(second, file).ToArray()), file));
    }

    private static string[] Entries(string package)
    {
        using var zip = ZipFile.OpenRead(package);
        return [.. zip.Entries.Select(entry => entry.FullName)];
    }
}
