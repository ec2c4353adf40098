using System.IO;
using System.IO.Compression;

namespace SoftmaxGen.Package.Tests;

/// <summary>One file of a package.</summary>
internal static class Entry
{
    /// <summary>Its bytes, as a stream that can be read in any order.</summary>
    public static MemoryStream Read(string package, string file)
    {
        using var zip = ZipFile.OpenRead(package);
        using var entry = zip.GetEntry(file)!.Open();
        var copy = new MemoryStream();
        entry.CopyTo(copy);
        copy.Position = 0;
        return copy;
    }
}
