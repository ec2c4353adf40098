using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Threading.Tasks;
using DiffEngine;
using Microsoft.CodeAnalysis;

namespace VerifyXunit;

/// <summary>
/// Verify's own call, for generator drivers only. It stands in for the packages Verify.Xunit and
/// Verify.SourceGenerators, which cannot be restored everywhere, and writes the same files, byte for byte.
/// </summary>
/// <remarks>
/// A change is accepted by renaming received to verified. All of a folder at once:
/// <code>for f in *.received.*; do mv "$f" "${f/.received./.verified.}"; done</code>
/// </remarks>
internal static class Verifier
{
    private static readonly ConcurrentDictionary<string, MethodInfo> UsedPrefixes = new();

    /// <summary>Holds what the driver generated against the verified files beside <paramref name="sourceFile"/>.</summary>
    public static SettingsTask Verify(GeneratorDriver driver, [CallerFilePath] string sourceFile = "") =>
        new((parameters, ignored) => Verify(driver, Path.GetDirectoryName(sourceFile)!, parameters, ignored));

    private static async Task Verify(GeneratorDriver driver, string directory, IReadOnlyList<object?> parameters, Func<GeneratedSourceResult, bool> ignored)
    {
        MethodInfo test = CurrentTestAttribute.Method;
        string prefix = SnapshotName.Prefix(test, parameters);

        // The cases of a theory that forgot UseParameters would overwrite each other's files in silence.
        if (!UsedPrefixes.TryAdd(Path.Combine(directory, prefix), test))
        {
            throw new InvalidOperationException($"The snapshot '{prefix}' is taken twice: pass the parameters of the theory to UseParameters.");
        }

        SnapshotComparison comparison = SnapshotComparison.Of(directory, prefix, SnapshotText.Of(driver.GetRunResult(), ignored));

        foreach (SnapshotPair pair in comparison.Different)
        {
            await DiffRunner.LaunchForTextAsync(pair.Received, pair.Verified);
        }

        if (comparison.Failure is { } failure)
        {
            throw new SnapshotException(failure);
        }
    }
}
