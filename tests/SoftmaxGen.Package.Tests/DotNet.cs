using System;
using System.Diagnostics;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Xunit;

namespace SoftmaxGen.Package.Tests;

/// <summary>The dotnet command, as a person types it in a folder of their own.</summary>
internal static class DotNet
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <summary>Runs the command and returns what it wrote; anything but exit code 0 fails the test with its text.</summary>
    public static async Task<string> RunAsync(string folder, params string[] arguments)
    {
        (int code, string output) = await TryRunAsync(folder, arguments);
        Assert.True(code == 0, $"dotnet {string.Join(' ', arguments)} exited with {code}:\n{output}");

        return output;
    }

    /// <summary>Runs the command and returns its exit code and what it wrote, after a success what it wrote to its output alone.</summary>
    public static async Task<(int Code, string Output)> TryRunAsync(string folder, params string[] arguments)
    {
        // The running SDK, which need not be the one on the path.
        string host = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
        var start = new ProcessStartInfo(host, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        // The settings of the build that runs these tests are not those of a person's shell.
        foreach (string inherited in start.Environment.Keys.Where(IsOfTheRunningBuild).ToArray())
        {
            start.Environment.Remove(inherited);
        }

        // A server that outlives the command would keep its output open and the folder in use.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        start.Environment["UseSharedCompilation"] = "false";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";

        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        string command = $"dotnet {string.Join(' ', arguments)}";

        using var patience = new CancellationTokenSource(Patience);
        try
        {
            await process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"{command} took more than {Patience}:\n{await output}\n{await errors}");
        }

        return (process.ExitCode, process.ExitCode == 0 ? await output : $"{await output}\n{await errors}");
    }

    private static bool IsOfTheRunningBuild(string variable)
        => variable.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)
        || variable.StartsWith("VSTEST", StringComparison.OrdinalIgnoreCase);
}
