using System;
using System.Collections.Generic;
using System.Linq;

namespace SoftmaxGen.Platforms;

/// <summary>The hostile declarations of the generator's tests, in each compiler: for six targets.</summary>
internal static class Compilers
{
    public static IEnumerable<Row> Run(bool everyLanguage)
    {
        Bench.Build("build", Bench.Source("generator", "SoftmaxGen.Generator"));

        return Bench.TriedCompilers.Append("sdk").Select(compiler => Bench.Try($"compiler {compiler}", () => Judge(compiler, everyLanguage)));
    }

    /// <summary>The host of a compiler, built.</summary>
    public static string Host(string compiler)
    {
        Bench.Build("build", Bench.Source("tests", "SoftmaxGen.Compilers"), $"Compiler={compiler}");

        return Bench.Source("tests", "SoftmaxGen.Compilers", "bin", compiler, "Release", "net10.0", "SoftmaxGen.Compilers.dll");
    }

    private static Row Judge(string compiler, bool everyLanguage)
    {
        string[] languages = everyLanguage ? ["every-language"] : [];
        Finished run = Bench.Run("dotnet", [Host(compiler), "hostile", Bench.Generator, .. languages]);
        string[][] lines = [.. run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(static line => line.Split('\t'))];
        string[][] results = [.. lines.Where(static line => line.Length == 4)];
        string[][] failed = [.. results.Where(static line => line[3] != "clean")];

        if (results.Length == 0 || (run.ExitCode == 0) != (failed.Length == 0))
        {
            throw new FailedException("the compiler's host", run);
        }

        // The first line is the compiler's own word for what it is, with the build behind a sign.
        string version = lines[0][1].Split('-')[0];
        string name = compiler == "sdk" ? $"the SDK's compiler, {version}" : $"compiler {version}";

        if (failed.Length > 0)
        {
            Console.WriteLine(run.Text);

            return Row.Wrong(name, $"errors or warnings: {Targets(failed)}");
        }

        return Row.Right(name, $"clean: {Targets(results)}");
    }

    private static string Targets(string[][] lines) => string.Join(
        "; ",
        lines.GroupBy(static line => line[0]).Select(static target => $"{target.Key} at C# {string.Join(", ", target.Select(static line => line[1]["C# ".Length..]))}"));
}
