using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using SoftmaxGen.Generator.Tests.Declarations;
using SoftmaxGen.Generator.Tests.Harness;

namespace SoftmaxGen.Compilers;

/// <summary>One version of the compiler, with the generator and its analyzers loaded from their file as that compiler loads them.</summary>
internal static class Program
{
    private static readonly LanguageVersion[] EveryLanguage = [LanguageVersion.CSharp7_3, LanguageVersion.CSharp9, LanguageVersion.Latest];

    private static int Main(string[] arguments) => arguments switch
    {
        ["hostile", string generator] => CompileHostile(generator, static target => [LanguageOf(target)]),
        ["hostile", string generator, "every-language"] => CompileHostile(generator, static _ => EveryLanguage),
        ["program", string generator, string target, string output, .. string[] files] => CompileProgram(generator, target, output, files),
        _ => Refuse(),
    };

    private static int Refuse()
    {
        Console.Error.WriteLine("hostile GENERATOR [every-language] | program GENERATOR TARGET OUTPUT FILE…");

        return 2;
    }

    // What a project for the target has if it does not say: of .NET Standard 2.1, in Unity.
    private static LanguageVersion LanguageOf(Target target) => target.Name switch
    {
        "netstandard2.1" => LanguageVersion.CSharp9,
        "netstandard2.0" or "net48" => LanguageVersion.CSharp7_3,
        _ => LanguageVersion.Latest,
    };

    /// <summary>The declarations of the generator's tests, for each target and language; a line each.</summary>
    private static int CompileHostile(string generator, Func<Target, LanguageVersion[]> languages)
    {
        int failures = 0;
        string version = typeof(CSharpCompilation).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;

        // The commit, which follows the sign, tells nobody anything.
        Console.WriteLine($"compiler\t{version.Split('+')[0]}");

        foreach (Target target in Target.All)
        {
            foreach (LanguageVersion language in languages(target))
            {
                Project project = Hostile.ProjectOf(target.Name, language);
                CSharpCompilation before = project.Compile();
                (CSharpCompilation after, GeneratorRunResult result) = Generate(generator, before, project.ParseOptions);
                int expected = Hostile.KernelCount(before);
                bool isRight = IsClean(result, [.. Complaints.Of(before, after), .. Analyze(generator, after)]) && Kernels(result) == expected && expected > 0;

                Console.WriteLine($"{target}\tC# {language.MapSpecifiedToEffectiveVersion().ToDisplayString()}\t{Kernels(result)} of {expected} kernels\t{(isRight ? "clean" : "FAILED")}");
                failures += isRight ? 0 : 1;
            }
        }

        bool followsEdits = false;

        // A small stack, so that a generator that goes as deep as an expression does ends the process: editors' threads have no more.
        Thread editor = new(() => followsEdits = FollowsEdits(generator), maxStackSize: 1 << 20);
        editor.Start();
        editor.Join();

        return failures == 0 && followsEdits ? 0 : 1;
    }

    private static int Kernels(GeneratorRunResult result) => result.GeneratedSources.Count(static source => !SharedFiles.Has(source.HintName));

    private static string TextOf(GeneratorDriver driver) => string.Concat(driver.GetRunResult().Results.Single().GeneratedSources.Select(static source => source.SourceText));

    /// <summary>
    /// A constant is edited beside a kernel, and bodies before and after it. The generator asks each compiler which of these can matter, and what it
    /// writes with what it remembers must be what it writes without.
    /// </summary>
    private static bool FollowsEdits(string generator)
    {
        Project project = Project.Of("[SoftmaxGen.Softmax(C = Counts.N)] internal static partial class Kernels { }").With("Counts.cs", Counts(3, 1));
        CSharpCompilation state = project.Compile();
        GeneratorDriver driver = NewDriver(generator, project.ParseOptions).RunGenerators(state);

        foreach (string edited in (string[])[Counts(3, 2), Counts(5, 2), Counts(5, 3), Counts(4, 3)])
        {
            state = state.WithText("Counts.cs", edited);
            driver = driver.RunGenerators(state);
            string remembered = TextOf(driver);
            string read = TextOf(NewDriver(generator, project.ParseOptions).RunGenerators(state));

            if (remembered != read)
            {
                Console.WriteLine($"Kernels are not read again after the edit to: {edited}");

                return false;
            }
        }

        return true;

        static string Counts(int n, int body) => $$"""
            internal static class Counts
            {
                public const int N = {{n}};
                public const string Long = {{string.Concat(Enumerable.Repeat("\"a\" + ", 5000))}}"{{n}}";
                public static int Next() { return {{body}}; }
            }
            """;
    }

    /// <summary>A program of C# 9, as Unity's compiler is asked for, into an assembly.</summary>
    private static int CompileProgram(string generator, string target, string output, string[] files)
    {
        var project = new Project { Target = Target.Named(target), Language = LanguageVersion.CSharp9 };
        project = files.Aggregate(project, static (sum, file) => sum.With(file, File.ReadAllText(file)));
        CSharpCompilation empty = project.Compile();
        CSharpCompilation before = empty
            .WithAssemblyName(Path.GetFileNameWithoutExtension(output))
            .WithOptions(empty.Options.WithOutputKind(OutputKind.ConsoleApplication).WithOptimizationLevel(OptimizationLevel.Release));
        (CSharpCompilation after, GeneratorRunResult result) = Generate(generator, before, project.ParseOptions);

        if (!IsClean(result, [.. Complaints.Of(before, after), .. Analyze(generator, after)]))
        {
            return 1;
        }

        using FileStream image = File.Create(output);

        return after.Emit(image).Success ? 0 : 1;
    }

    private static (CSharpCompilation After, GeneratorRunResult Result) Generate(string generator, CSharpCompilation before, CSharpParseOptions options)
    {
        GeneratorDriver driver = NewDriver(generator, options).RunGeneratorsAndUpdateCompilation(before, out Compilation after, out _);

        return ((CSharpCompilation)after, driver.GetRunResult().Results.Single());
    }

    private static CSharpGeneratorDriver NewDriver(string generator, CSharpParseOptions options) => CSharpGeneratorDriver.Create(
        new AnalyzerFileReference(Path.GetFullPath(generator), new Loader()).GetGenerators(LanguageNames.CSharp),
        parseOptions: options);

    // AD0001, an analyzer that threw, is among them.
    private static ImmutableArray<Diagnostic> Analyze(string generator, CSharpCompilation after)
    {
        ImmutableArray<DiagnosticAnalyzer> analyzers = new AnalyzerFileReference(Path.GetFullPath(generator), new Loader()).GetAnalyzers(LanguageNames.CSharp);

        return analyzers.IsEmpty
            ? throw new InvalidOperationException($"{generator} holds no analyzer.")
            : after.WithAnalyzers(analyzers).GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult();
    }

    private static bool IsClean(GeneratorRunResult result, List<Diagnostic> complaints)
    {
        ImmutableArray<Diagnostic> said = [.. result.Diagnostics, .. complaints];

        if (result.Exception is not null)
        {
            Console.WriteLine(result.Exception);
        }

        if (!said.IsEmpty)
        {
            Console.WriteLine(Complaints.Explain([.. said]));
        }

        return result.Exception is null && said.IsEmpty;
    }

    private sealed class Loader : IAnalyzerAssemblyLoader
    {
        public void AddDependencyLocation(string fullPath)
        {
        }

        public Assembly LoadFromPath(string fullPath) => Assembly.LoadFrom(fullPath);
    }
}
