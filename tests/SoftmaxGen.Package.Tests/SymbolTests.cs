using System;
using System.IO;
using System.Linq;
using System.Text;
using Xunit;

namespace SoftmaxGen.Package.Tests;

/// <summary>What a debugger, or the trace of a crash, finds.</summary>
[Collection(nameof(PackageCollection))]
public sealed class SymbolTests(PackedPackage packed)
{
    // What the SDK writes for the root of a repository. Were it the machine's own path, it would begin with a letter.
    private const string Root = "/_/";

    [Theory]
    [InlineData("netstandard2.0", "SoftmaxAttribute.cs")]
    [InlineData("net8.0", "SoftmaxReference.cs")]
    public void The_symbols_of_the_library_carry_its_sources_and_no_path_of_the_machine(string target, string source)
    {
        using var library = AssemblyImage.InPackage(packed.Package, $"lib/{target}/SoftmaxGen.dll");
        using var symbols = Symbols.InPackage(packed.SymbolPackage, $"lib/{target}/SoftmaxGen.pdb");

        AssertCarriesSources(symbols, library, $"{Root}src/SoftmaxGen/{source}");
        Assert.Equal(library.SymbolFile.Id, symbols.Id);
    }

    [Theory]
    [InlineData("SoftmaxGen.Generator", "SoftmaxGenerator.cs")]
    [InlineData("SoftmaxGen.CodeFixes", "MakePartialFix.cs")]
    public void The_symbols_in_the_compilers_plug_ins_carry_their_sources_and_no_path_of_the_machine(string name, string source)
    {
        using var assembly = AssemblyImage.InPackage(packed.Package, $"analyzers/dotnet/cs/{name}.dll");
        using var symbols = assembly.EmbeddedSymbols;

        AssertCarriesSources(symbols, assembly, $"{Root}generator/{name}/{source}");
    }

    [Fact]
    public void No_file_of_the_package_names_the_folder_it_was_packed_in()
    {
        string folder = packed.SourceFolder;

        // The test can fail: a file that does name it is found.
        Assert.True(Names(Encoding.Unicode.GetBytes($"in {folder}/src"), folder));
        Assert.All(
            ContentsTests.FilesOf(packed.Package),
            file => Assert.False(Names(Entry.Read(packed.Package, file).ToArray(), folder), file));
        Assert.All(
            ContentsTests.FilesOf(packed.SymbolPackage),
            file => Assert.False(Names(Entry.Read(packed.SymbolPackage, file).ToArray(), folder), file));
    }

    private static bool Names(byte[] content, string folder)
        => content.AsSpan().IndexOf(Encoding.UTF8.GetBytes(folder)) >= 0
        || content.AsSpan().IndexOf(Encoding.Unicode.GetBytes(folder)) >= 0;

    private static void AssertCarriesSources(Symbols symbols, AssemblyImage assembly, string one)
    {
        Assert.Contains(one, symbols.Sources.Select(source => source.Path));
        Assert.All(symbols.Sources, source =>
        {
            Assert.StartsWith(Root, source.Path, StringComparison.Ordinal);
            Assert.True(source.HasText, source.Path);
        });

        // With symbols inside, it is the file's bare name.
        string written = assembly.SymbolFile.Path;
        Assert.True(written.StartsWith(Root, StringComparison.Ordinal) || written == Path.GetFileName(written), written);
    }
}
