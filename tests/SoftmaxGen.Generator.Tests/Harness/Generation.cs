using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace SoftmaxGen.Generator.Tests.Harness;

/// <summary>One run of the generator: what went in and what came out.</summary>
internal sealed class Generation
{
    private readonly CSharpCompilation _after;

    private Generation(GeneratorDriver driver, CSharpCompilation before, CSharpCompilation after)
    {
        Driver = driver;
        Result = driver.GetRunResult().Results.Single();
        Compilation = before;
        _after = after;
    }

    public GeneratorDriver Driver { get; }

    /// <summary>The project as the user wrote it.</summary>
    public CSharpCompilation Compilation { get; }

    public GeneratorRunResult Result { get; }

    /// <summary>All that the package says of the project: the generator, and the analyzers after it; as a compiler does, what both say once.</summary>
    public ImmutableArray<Diagnostic> Diagnostics => [.. Result.Diagnostics.Concat(Analysis.Of(_after)).Distinct()];

    /// <summary>The project with what was generated.</summary>
    public CSharpCompilation After => _after;

    /// <summary>The generated text by its hint name.</summary>
    public ImmutableSortedDictionary<string, string> AllSources =>
        Result.GeneratedSources.ToImmutableSortedDictionary(
            static source => source.HintName,
            static source => source.SourceText.ToString(),
            StringComparer.Ordinal);

    /// <summary>The kernels' own files alone.</summary>
    public ImmutableSortedDictionary<string, string> Sources => AllSources.RemoveRange(AllSources.Keys.Where(SharedFiles.Has));

    /// <summary>The text of a project that has one kernel.</summary>
    public string Source => Assert.Single(Sources).Value;

    public static Generation Of(CSharpCompilation compilation, CSharpParseOptions options, IIncrementalGenerator? generator = null)
    {
        GeneratorDriver driver = NewDriver(options, generator ?? new SoftmaxGenerator())
            .RunGeneratorsAndUpdateCompilation(compilation, out Compilation after, out _);

        return new Generation(driver, compilation, (CSharpCompilation)after);
    }

    /// <summary>Fails on any error, and on any warning that the user's own code did not have before.</summary>
    public Generation Compiles()
    {
        Assert.Null(Result.Exception);

        List<Diagnostic> unexpected = Complaints.Of(Compilation, _after);

        Assert.True(unexpected.Count == 0, Complaints.Explain(unexpected));

        return this;
    }

    /// <summary>A type of the project, with what was generated into it.</summary>
    public INamedTypeSymbol Type(string metadataName) => _after.GetTypeByMetadataName(metadataName)!;

    /// <summary>The assembly, with generated code in it.</summary>
    public MetadataReference Emit()
    {
        MemoryStream image = new();
        Assert.True(_after.Emit(image).Success);
        image.Position = 0;

        return MetadataReference.CreateFromStream(image);
    }

    /// <summary>Runs the same driver again.</summary>
    public Generation Again(CSharpCompilation compilation)
    {
        GeneratorDriver driver = Driver.RunGeneratorsAndUpdateCompilation(compilation, out Compilation after, out _);

        return new Generation(driver, compilation, (CSharpCompilation)after);
    }

    /// <summary>The same project as another object, as an IDE hands it over after each keystroke.</summary>
    public Generation AgainOnClone() => Again(Compilation.Clone());

    /// <summary>Runs the same driver after an edit: all other files stay the very same trees.</summary>
    public Generation AgainAfterEdit(string path, string text) => Again(Compilation.WithText(path, text));

    /// <summary>Runs the same driver with a file more.</summary>
    public Generation AgainWith(string path, string text) => Again(Compilation.AddSyntaxTrees(
        CSharpSyntaxTree.ParseText(SourceText.From(text, Encoding.UTF8), (CSharpParseOptions)Compilation.SyntaxTrees[0].Options, path)));

    private static CSharpGeneratorDriver NewDriver(CSharpParseOptions options, IIncrementalGenerator generator) =>
        CSharpGeneratorDriver.Create(
            [generator.AsSourceGenerator()],
            parseOptions: options,
            driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
}
