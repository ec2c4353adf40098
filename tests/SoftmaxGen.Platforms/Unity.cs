using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace SoftmaxGen.Platforms;

/// <summary>
/// As near to Unity as one comes without it: its version of the compiler, its language and its profile, with the generator out of
/// the folder that its Package Manager gets, on Mono.
/// </summary>
internal static class Unity
{
    public static IEnumerable<Row> Run(Bench bench, Agreement agreement) =>
        Mono.Obtain(bench) ? Mono.Rows("as Unity compiles", agreement, Compile) : [Row.Skipped("Mono, as Unity compiles", Mono.Missing)];

    private static string Compile()
    {
        string package = Bench.Scratch("com.softmaxgen");
        Bench.Build("build", Bench.Source("src", "SoftmaxGen.Unity"), $"UnityFolder={package}/");

        string host = Compilers.Host(Bench.TriedCompilers[0]);
        string folder = Bench.Scratch("unity");
        Directory.CreateDirectory(folder);
        string program = Path.Combine(folder, "Kernels.exe");
        IEnumerable<string> files = Directory.EnumerateFiles(Bench.Source("tests", "SoftmaxGen.Kernels.Portable"), "*.cs")
            .Concat(Directory.EnumerateFiles(Bench.Source("tests", "SoftmaxGen.Kernels.Conformance", "Portable"), "*.cs"));
        Finished compiled = Bench.Run("dotnet", [host, "program", Path.Combine(package, "Runtime", "SoftmaxGen.Generator.dll"), "netstandard2.1", program, .. files.Order()]);

        if (compiled.ExitCode != 0)
        {
            throw new FailedException("the compiler", compiled);
        }

        DebianSpan.Mend(program);

        return program;
    }
}
