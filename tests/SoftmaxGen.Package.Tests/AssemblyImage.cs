using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace SoftmaxGen.Package.Tests;

/// <summary>An assembly's metadata, read and never loaded.</summary>
internal sealed class AssemblyImage(Stream stream) : IDisposable
{
    private readonly PEReader _file = new(stream, PEStreamOptions.PrefetchEntireImage);

    public static AssemblyImage InPackage(string package, string file)
    {
        using var zip = ZipFile.OpenRead(package);
        using var entry = zip.GetEntry(file)!.Open();
        var copy = new MemoryStream();
        entry.CopyTo(copy);
        copy.Position = 0;
        return new(copy);
    }

    /// <summary>The assemblies that it needs.</summary>
    public AssemblyName[] References
    {
        get
        {
            var metadata = _file.GetMetadataReader();
            return [.. metadata.AssemblyReferences.Select(reference => metadata.GetAssemblyReference(reference).GetAssemblyName())];
        }
    }

    /// <summary>The names of the types that it takes from other assemblies, attributes included.</summary>
    public string[] TypesOfOthers
    {
        get
        {
            var metadata = _file.GetMetadataReader();
            return [.. metadata.TypeReferences.Select(type => metadata.GetString(metadata.GetTypeReference(type).Name))];
        }
    }

    public void Dispose() => _file.Dispose();
}
