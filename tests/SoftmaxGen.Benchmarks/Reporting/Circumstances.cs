using System;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace SoftmaxGen.Benchmarks.Reporting;

/// <summary>Where and on what a time was taken.</summary>
internal sealed record Circumstances(string Commit, string Machine, string Runtime, string Isa, InstructionSets Sets)
{
    public static Circumstances Here(InstructionSwitch isa) => new(CommitOf(), MachineOf(), RuntimeOf(), isa.Name, InstructionSets.Current);

    public override string ToString() => $"{Machine}, {Runtime}, {Sets}, commit {Commit[..Math.Min(Commit.Length, 10)]}";

    // The SDK writes it behind the version: 0.1.0+commit. Changes that are not in a commit do not show there.
    private static string CommitOf()
    {
        string version = typeof(Circumstances).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;

        return version[(version.IndexOf('+') + 1)..];
    }

    private static string MachineOf()
    {
        const string Model = "model name";

        string? name = File.Exists("/proc/cpuinfo")
            ? File.ReadLines("/proc/cpuinfo").FirstOrDefault(static line => line.StartsWith(Model, StringComparison.Ordinal))?.Split(':')[1].Trim()
            : Environment.GetEnvironmentVariable("PROCESSOR_IDENTIFIER");

        return name ?? RuntimeInformation.ProcessArchitecture.ToString();
    }

    private static string RuntimeOf() =>
        RuntimeInformation.FrameworkDescription + (RuntimeFeature.IsDynamicCodeSupported ? "" : " NativeAOT");
}
