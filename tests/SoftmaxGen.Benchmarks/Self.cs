using System;
using System.Diagnostics;
using System.IO;

namespace SoftmaxGen.Benchmarks;

/// <summary>This program, started again: some things can only be chosen, or measured, when a process begins.</summary>
internal static class Self
{
    public static ProcessStartInfo Start(params string[] arguments)
    {
        string path = Environment.ProcessPath!;
        var start = new ProcessStartInfo(path);

        // Under the muxer the program is its first argument.
        if (Path.GetFileNameWithoutExtension(path) == "dotnet")
        {
            start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "SoftmaxGen.Benchmarks.dll"));
        }

        Array.ForEach(arguments, start.ArgumentList.Add);

        return start;
    }
}
