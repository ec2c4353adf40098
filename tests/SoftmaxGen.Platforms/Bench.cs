using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Threading.Tasks;

namespace SoftmaxGen.Platforms;

/// <summary>Where the work is done, and the programs that do it.</summary>
internal sealed class Bench
{
    private static readonly string Repository = Metadata("Repository");

    private readonly bool _isRoot = OperatingSystem.IsLinux() && Environment.UserName == "root";
    private bool _hasNewLists;

    public Bench() => Directory.CreateDirectory(Scratch());

    public static IReadOnlyList<string> TriedCompilers { get; } = Metadata("TriedCompilers").Split(';');

    /// <summary>The one file of the generator that every compiler here loads: what is packed.</summary>
    public static string Generator => Source("generator", "SoftmaxGen.Generator", "bin", "Release", "netstandard2.0", "SoftmaxGen.Generator.dll");

    public static string Source(params ReadOnlySpan<string> path) => Path.Combine([Repository, .. path]);

    public static string Scratch(params ReadOnlySpan<string> path) => Path.Combine([Repository, "artifacts", "platforms", .. path]);

    public static bool Has(string program) => Environment.GetEnvironmentVariable("PATH")!.Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)));

    /// <summary>Whether a program is here, or could be installed. Of Debian: another system's names would be others.</summary>
    public bool Obtain(string program, params string[] packages)
    {
        if (!Has(program) && _isRoot && Has("apt-get"))
        {
            if (!_hasNewLists)
            {
                Run("apt-get", ["update", "-q"]);
                _hasNewLists = true;
            }

            Finished install = Run("apt-get", ["install", "-y", "-q", "--no-install-recommends", .. packages], ("DEBIAN_FRONTEND", "noninteractive"));
            Console.WriteLine(install.ExitCode == 0 ? $"Installed {string.Join(' ', packages)}" : install.Text);
        }

        return Has(program);
    }

    /// <summary>Builds, and throws with the build's own words if that fails or if it has anything to say.</summary>
    public static string Build(string verb, string project, params string[] properties)
    {
        // A compiler that runs for seconds and ends has no use for a profile of itself.
        Finished build = Run("dotnet", [verb, project, "-c", "Release", .. properties.Select(static property => $"-p:{property}")], ("DOTNET_TieredPGO", "0"));

        // Trimming and ahead-of-time compilation warn in the same form as the compiler.
        return build.ExitCode == 0 && !build.Text.Contains(": warning ", StringComparison.Ordinal)
            ? build.Output
            : throw new FailedException($"dotnet {verb} {Path.GetFileName(project)} {string.Join(' ', properties)}", build);
    }

    /// <summary>Builds the program of kernels for one platform, and returns the folder that it lies in.</summary>
    public static string Publish(string name, params string[] properties)
    {
        string folder = Scratch(name);

        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        Build("publish", Source("tests", "SoftmaxGen.Kernels.Portable"), [.. properties, $"PublishDir={folder}/"]);

        return folder;
    }

    /// <summary>Runs the program of kernels.</summary>
    public static Report Report(string program, string[] arguments, params (string Name, string Value)[] environment)
    {
        Finished run = Run(program, arguments, environment);

        return run.ExitCode == 0 ? Platforms.Report.Parse(run.Output) : throw new FailedException(Path.GetFileName(program), run);
    }

    public static Finished Run(string program, string[] arguments, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Repository,
        };
        // A server that outlives the command would keep its output open.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["UseSharedCompilation"] = "false";

        foreach ((string name, string value) in environment)
        {
            start.Environment[name] = value;
        }

        using Process process = Process.Start(start)!;
        process.StandardInput.Close();
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();

        return new Finished(process.ExitCode, output, error.GetAwaiter().GetResult());
    }

    /// <summary>A platform that fails is a row of the table like another.</summary>
    public static Row Try(string platform, Func<Row> run)
    {
        try
        {
            return run();
        }
        catch (FailedException failure)
        {
            Console.WriteLine(failure.Message);

            return Row.Wrong(platform, $"{failure.Command} failed");
        }
    }

    private static string Metadata(string key) =>
        typeof(Bench).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}

/// <summary>A program that ran to its end.</summary>
internal sealed record Finished(int ExitCode, string Output, string Error)
{
    public string Text => Output + Error;
}

internal sealed class FailedException(string command, Finished run) : Exception($"{command}: exit code {run.ExitCode}\n{run.Text}")
{
    public string Command => command;
}
