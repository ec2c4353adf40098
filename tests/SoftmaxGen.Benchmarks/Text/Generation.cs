using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SoftmaxGen.Generator;

namespace SoftmaxGen.Benchmarks.Text;

/// <summary>The generator run over a source, as a build does it.</summary>
internal static class Generation
{
    /// <summary>A user's project without a file; the assemblies that this program runs on stand for its references.</summary>
    public static readonly CSharpCompilation Empty = CSharpCompilation.Create(
        "UserProject",
        references:
        [
            .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
                .Select(static path => MetadataReference.CreateFromFile(path)),
        ],
        options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

    public static (GeneratorDriverRunResult Result, TimeSpan Time) Of(string source)
    {
        CSharpCompilation compilation = Empty.AddSyntaxTrees(CSharpSyntaxTree.ParseText(source));
        GeneratorDriver driver = CSharpGeneratorDriver.Create(new SoftmaxGenerator());
        long start = Stopwatch.GetTimestamp();
        driver = driver.RunGenerators(compilation);
        TimeSpan time = Stopwatch.GetElapsedTime(start);

        return (driver.GetRunResult(), time);
    }
}
