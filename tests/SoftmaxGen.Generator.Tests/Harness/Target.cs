using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SoftmaxGen.Generator.Tests.Harness;

/// <summary>What a user's project may be compiled for: the reference assemblies of one framework, and SoftmaxGen's.</summary>
internal sealed class Target
{
    public static readonly Target Net10 = new("net10.0");
    public static readonly Target Net8 = new("net8.0");
    public static readonly Target Net6 = new("net6.0");
    public static readonly Target NetStandard21 = new("netstandard2.1");
    public static readonly Target NetStandard20 = new("netstandard2.0");
    public static readonly Target Net48 = new("net48");

    /// <summary>Without the package System.Memory: no spans. Not in <see cref="All"/>, since nothing can be generated here.</summary>
    public static readonly Target NetStandard20Alone = new("netstandard2.0 alone");

    public static readonly ImmutableArray<Target> All = [Net10, Net8, Net6, NetStandard21, NetStandard20, Net48];

    private Target(string name)
    {
        Name = name;
        Empty = CSharpCompilation.Create(
            "UserProject",
            references: References(name),
            options: new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                warningLevel: 9999,
                nullableContextOptions: NullableContextOptions.Enable));
    }

    public string Name { get; }

    /// <summary>The compilation that every project for this target starts from, so that the references are bound once.</summary>
    public CSharpCompilation Empty { get; }

    /// <summary>Half came with .NET 5.</summary>
    public bool HasHalf => Has("System.Half");

    /// <summary>What sources for every target ask with #if: HALF, and ALLOWS_REF_STRUCT (a constraint of .NET 9).</summary>
    public ImmutableArray<string> Symbols =>
    [
        .. HasHalf ? ["HALF"] : ImmutableArray<string>.Empty,
        .. Has("System.Runtime.CompilerServices.RuntimeFeature", "ByRefLikeGenerics") ? ["ALLOWS_REF_STRUCT"] : ImmutableArray<string>.Empty,
    ];

    public static Target Named(string name) => All.Single(target => target.Name == name);

    public override string ToString() => Name;

    private bool Has(string type, string? member = null) =>
        Empty.GetTypeByMetadataName(type) is { } symbol && (member is null || symbol.MemberNames.Contains(member));

    private static ImmutableArray<MetadataReference> References(string name)
    {
        string packages = Metadata("Packages");

        // A package may hold what the framework's own facades hold as well: the first of a name counts, as in a build.
        return
        [
            .. Metadata(name).Split('|')
                .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(packages, folder), "*.dll").Order())
                .Where(IsAssembly)
                .DistinctBy(Path.GetFileName)
                .Append(typeof(SoftmaxAttribute).Assembly.Location)
                .Select(static path => MetadataReference.CreateFromFile(path)),
        ];
    }

    // The .NET Framework's folder holds a native library, and a module that is no assembly.
    private static bool IsAssembly(string path)
    {
        using PEReader image = new(File.OpenRead(path));

        return image.HasMetadata && image.GetMetadataReader().IsAssembly;
    }

    private static string Metadata(string key) =>
        typeof(Target).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
