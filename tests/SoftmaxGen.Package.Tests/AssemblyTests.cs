using System;
using System.Linq;
using Xunit;

namespace SoftmaxGen.Package.Tests;

/// <summary>What the assemblies in the package need from others.</summary>
[Collection(nameof(PackageCollection))]
public sealed class AssemblyTests(PackedPackage packed)
{
    /// <summary>What every compiler that loads the generator brings along; anything else it would fail to find.</summary>
    private static readonly string[] OfTheCompiler =
    [
        "Microsoft.CodeAnalysis",
        "Microsoft.CodeAnalysis.CSharp",
        "System.Buffers",
        "System.Collections.Immutable",
        "System.Memory",
        "System.Numerics.Vectors",
        "System.Reflection.Metadata",
        "System.Runtime.CompilerServices.Unsafe",
        "System.Text.Encoding.CodePages",
        "System.Threading.Tasks.Extensions",
        "netstandard",
    ];

    [Fact]
    public void The_generator_needs_only_what_a_compiler_brings()
    {
        using var generator = AssemblyImage.InPackage(packed.Package, "analyzers/dotnet/cs/SoftmaxGen.Generator.dll");

        Assert.Empty(generator.References.Select(reference => reference.Name).Except(OfTheCompiler));
    }

    [Fact]
    public void The_generator_loads_in_compilers_from_version_4_3_on()
    {
        using var generator = AssemblyImage.InPackage(packed.Package, "analyzers/dotnet/cs/SoftmaxGen.Generator.dll");

        // A compiler older than the one referenced refuses the generator with CS9057; Unity 2022.3 brings 4.3.
        Assert.All(
            generator.References.Where(reference => reference.Name!.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal)),
            reference => Assert.Equal(new Version(4, 3, 0, 0), reference.Version));
    }

    [Fact]
    public void The_code_fixes_need_only_what_an_editor_brings()
    {
        using var fixes = AssemblyImage.InPackage(packed.Package, "analyzers/dotnet/cs/SoftmaxGen.CodeFixes.dll");

        Assert.Empty(fixes.References.Select(reference => reference.Name).Except(OfTheCompiler)
            .Except(["Microsoft.CodeAnalysis.Workspaces", "Microsoft.CodeAnalysis.CSharp.Workspaces"]));
        // They load wherever the generator does.
        Assert.All(
            fixes.References.Where(reference => reference.Name!.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal)),
            reference => Assert.InRange(reference.Version!, new Version(3, 0), new Version(4, 3, 0, 0)));
    }

    [Theory]
    [InlineData("netstandard2.0")]
    [InlineData("net8.0")]
    public void The_library_needs_only_the_framework(string target)
    {
        using var library = AssemblyImage.InPackage(packed.Package, $"lib/{target}/SoftmaxGen.dll");

        Assert.All(
            library.References,
            reference => Assert.True(
                target == "netstandard2.0" ? reference.Name == "netstandard" : reference.Name!.StartsWith("System.", StringComparison.Ordinal),
                reference.FullName));
    }

    [Theory]
    [InlineData("netstandard2.0")]
    [InlineData("net8.0")]
    public void The_library_has_its_strong_name(string target)
    {
        using var library = AssemblyImage.InPackage(packed.Package, $"lib/{target}/SoftmaxGen.dll");

        // A part of the name: with another key, programs of .NET Framework built against this one would not load it.
        Assert.Equal("2518344d03e83f6c", Convert.ToHexStringLower(library.Name.GetPublicKeyToken()!));
    }
}
