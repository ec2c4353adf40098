using System;
using System.Collections.Generic;
using System.Linq;

namespace SoftmaxGen.Platforms;

/// <summary>The hostile declarations of the generator's tests, in each compiler: six targets in three languages.</summary>
internal static class Compilers
{
    public static IEnumerable<Row> Run(Bench bench)
    {
        Bench.Build("build", Bench.Source("generator", "SoftmaxGen.Generator"));

        return Bench.TriedCompilers.Append("sdk").SelectMany(Rows);
    }

    /// <summary>The host of a compiler, built.</summary>
    public static string Host(string compiler)
    {
        Bench.Build("build", Bench.Source("tests", "SoftmaxGen.Compilers"), $"Compiler={compiler}");

        return Bench.Source("tests", "SoftmaxGen.Compilers", "bin", compiler, "Release", "net10.0", "SoftmaxGen.Compilers.dll");
    }

    private static IEnumerable<Row> Rows(string compiler)
    {
        Finished run;

        try
        {
            run = Bench.Run("dotnet", [Host(compiler), "hostile", Bench.Generator]);
        }
        catch (FailedException failure)
        {
            Console.WriteLine(failure.Message);

            return [Row.Wrong($"compiler {compiler}", $"{failure.Command} failed")];
        }

        string[][] lines = [.. run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(static line => line.Split('\t'))];
        string[][] results = [.. lines.Where(static line => line.Length == 4)];

        if (run.ExitCode != 0 || results.Length == 0)
        {
            Console.WriteLine(run.Text);
        }

        // The first line is the compiler's own word for what it is.
        string name = compiler == "sdk" ? $"the SDK's compiler, {lines[0][1]}" : $"compiler {lines[0][1]}";

        return results.Length == 0
            ? [Row.Wrong(name, "the host did not run")]
            : results.GroupBy(static line => line[0]).Select(target =>
            {
                string[] failed = [.. target.Where(static line => line[3] != "clean").Select(static line => line[1])];
                string languages = string.Join(", ", target.Select(static line => line[1]["C# ".Length..]));

                return failed.Length == 0
                    ? Row.Right($"{name}, {target.Key}", $"clean at C# {languages}")
                    : Row.Wrong($"{name}, {target.Key}", $"errors or warnings at {string.Join(", ", failed)}");
            });
    }
}
