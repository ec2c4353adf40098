using System;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace SoftmaxGen.Package.Tests;

/// <summary>An assembly's metadata, read and never loaded.</summary>
internal sealed class AssemblyImage(Stream stream) : IDisposable
{
    private readonly PEReader _file = new(stream, PEStreamOptions.PrefetchEntireImage);

    public static AssemblyImage InPackage(string package, string file) => new(Entry.Read(package, file));

    /// <summary>Its full name, with the public key.</summary>
    public AssemblyName Name => _file.GetMetadataReader().GetAssemblyDefinition().GetAssemblyName();

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

    /// <summary>Where its symbols were written when it was built, and the identifier that they must have.</summary>
    public (string Path, Guid Id) SymbolFile
    {
        get
        {
            var symbols = _file.ReadCodeViewDebugDirectoryData(Single(DebugDirectoryEntryType.CodeView));
            return (symbols.Path, symbols.Guid);
        }
    }

    /// <summary>The symbols that lie in the assembly itself.</summary>
    public Symbols EmbeddedSymbols => new(_file.ReadEmbeddedPortablePdbDebugDirectoryData(Single(DebugDirectoryEntryType.EmbeddedPortablePdb)));

    private DebugDirectoryEntry Single(DebugDirectoryEntryType type) => _file.ReadDebugDirectory().Single(entry => entry.Type == type);

    public void Dispose() => _file.Dispose();
}
