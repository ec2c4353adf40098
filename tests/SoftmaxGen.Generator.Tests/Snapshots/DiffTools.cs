using System;
using System.Runtime.CompilerServices;
using DiffEngine;

namespace SoftmaxGen.Generator.Tests.Snapshots;

/// <summary>DiffEngine opens the diff tool that a person has, and knows build servers by their own variables: not by the plain CI=true of a local run of the CI script.</summary>
internal static class DiffTools
{
    /// <remarks>Before the first snapshot, because Verify asks once for each.</remarks>
    [ModuleInitializer]
    internal static void Initialize()
    {
        if (AreUnwanted(Environment.GetEnvironmentVariable("CI")))
        {
            DiffRunner.Disabled = true;
        }
    }

    public static bool AreUnwanted(string? ci) => string.Equals(ci, "true", StringComparison.OrdinalIgnoreCase);
}
