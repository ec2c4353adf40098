using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Runtime.ExceptionServices;
using Microsoft.CodeAnalysis;

namespace VerifyXunit;

/// <summary>The text of one snapshot file. The diagnostics of a run have no <paramref name="Name"/>.</summary>
internal sealed record SnapshotText(string? Name, string Extension, string Text)
{
    /// <summary>One text for each generated source, and one for the diagnostics where there are any.</summary>
    public static IReadOnlyList<SnapshotText> Of(GeneratorDriverRunResult run, Func<GeneratedSourceResult, bool> ignored)
    {
        Exception[] exceptions = [.. run.Results.Select(static result => result.Exception).OfType<Exception>()];

        if (exceptions.Length == 1)
        {
            ExceptionDispatchInfo.Throw(exceptions[0]);
        }

        if (exceptions.Length > 1)
        {
            throw new AggregateException(exceptions);
        }

        List<SnapshotText> texts =
        [
            .. run.Results
                .SelectMany(result => result.GeneratedSources.Where(source => !ignored(source)).OrderBy(static source => source.HintName, StringComparer.CurrentCulture))
                .Select(Of)
                .GroupBy(static text => (SnapshotName.Target(text.Name), text.Extension))
                .SelectMany(Numbered),
        ];

        if (!run.Diagnostics.IsEmpty)
        {
            texts.Insert(0, new SnapshotText(null, "txt", DiagnosticText.Of(run.Diagnostics)));
        }

        return texts;
    }

    // Two sources of one name, from two folders or two generators, are told apart in their order.
    private static IEnumerable<SnapshotText> Numbered(IEnumerable<SnapshotText> sameName)
    {
        SnapshotText[] texts = [.. sameName];

        return texts.Length == 1 ? texts : texts.Select(static (text, i) => text with { Name = string.Create(CultureInfo.InvariantCulture, $"{text.Name}.{i:00}") });
    }

    private static SnapshotText Of(GeneratedSourceResult source) => new(
        Path.GetFileNameWithoutExtension(source.HintName),
        Path.GetExtension(source.HintName).TrimStart('.'),
        $"//HintName: {source.HintName}\n{source.SourceText}".Replace("\r\n", "\n").Replace('\r', '\n'));
}
