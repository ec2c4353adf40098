using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace SoftmaxGen.Platforms;

/// <summary>
/// Debian compiles Mono's library with Mono's own compiler, which leaves a modifier off the result of ReadOnlySpan's indexer:
/// the method that .NET Standard 2.1 promises is not there, and whoever calls it ends. The program is made to call the one
/// that is. Nothing else in it changes, no instruction either.
/// </summary>
internal static class DebianSpan
{
    // Of ECMA-335, II.23.2: an instance method of one parameter returns a reference, under a modifier, to T; it takes an int.
    private const byte HasThis = 0x20;
    private const byte RequiredModifier = 0x1F;
    private static readonly byte[] ReferenceToT = [0x10, 0x13, 0x00];
    private const byte Int = 0x08;

    public static void Mend(string program)
    {
        byte[] image = File.ReadAllBytes(program);
        int[] signatures = [.. Signatures(image)];

        if (signatures.Length == 0)
        {
            throw new InvalidOperationException($"{program} does not call the indexer of ReadOnlySpan.");
        }

        foreach (int at in signatures)
        {
            // A blob is its length, in one byte when it is short, and what it holds. What the shorter one leaves over, nobody reads.
            byte[] plain = [HasThis, 1, .. ReferenceToT, Int];
            image[at] = (byte)plain.Length;
            plain.CopyTo(image, at + 1);
        }

        File.WriteAllBytes(program, image);
    }

    /// <summary>Where in the file the signatures lie that have the modifier.</summary>
    private static HashSet<int> Signatures(byte[] image)
    {
        using var file = new PEReader(new MemoryStream(image));
        MetadataReader metadata = file.GetMetadataReader();
        int blobs = file.PEHeaders.MetadataStartOffset + metadata.GetHeapMetadataOffset(HeapIndex.Blob);

        return
        [
            .. from handle in metadata.MemberReferences
               let member = metadata.GetMemberReference(handle)
               where metadata.GetString(member.Name) == "get_Item"
               let signature = metadata.GetBlobBytes(member.Signature)
               where signature is [HasThis, 1, RequiredModifier, ..] && signature.AsSpan().EndsWith([.. ReferenceToT, Int])
               select blobs + metadata.GetHeapOffset(member.Signature),
        ];
    }
}
