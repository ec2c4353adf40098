using System;
using System.IO;
using System.Linq;
using System.Reflection.Metadata;

namespace SoftmaxGen.Package.Tests;

/// <summary>A portable PDB: what a debugger knows of an assembly's sources.</summary>
internal sealed class Symbols(MetadataReaderProvider provider) : IDisposable
{
    // As the format of portable PDBs has it.
    private static readonly Guid EmbeddedSource = new("0E8A571B-6926-466E-B4AD-8AB04611F5FE");

    private readonly MetadataReader _reader = provider.GetMetadataReader();

    public static Symbols InPackage(string package, string file)
        => new(MetadataReaderProvider.FromPortablePdbStream(Entry.Read(package, file)));

    /// <summary>What the assembly names them by.</summary>
    public Guid Id => new BlobContentId(_reader.DebugMetadataHeader!.Id).Guid;

    /// <summary>The paths of the sources, and whether the text of each is in here.</summary>
    public (string Path, bool HasText)[] Sources =>
    [
        .. _reader.Documents.Select(handle => (_reader.GetString(_reader.GetDocument(handle).Name), _reader
            .GetCustomDebugInformation(handle)
            .Any(information => _reader.GetGuid(_reader.GetCustomDebugInformation(information).Kind) == EmbeddedSource))),
    ];

    public void Dispose() => provider.Dispose();
}
