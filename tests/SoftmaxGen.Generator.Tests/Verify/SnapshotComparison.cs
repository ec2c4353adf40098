using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;

namespace VerifyXunit;

/// <summary>The texts of one test case against the verified files of its prefix.</summary>
internal sealed class SnapshotComparison
{
    private static readonly Encoding Utf8WithByteOrderMark = new UTF8Encoding(encoderShouldEmitUTF8Identifier: true);

    private readonly List<SnapshotPair> _different = [];
    private readonly StringBuilder _failure = new();

    private SnapshotComparison()
    {
    }

    /// <summary>The files whose text is new or changed; received is written for each.</summary>
    public IReadOnlyList<SnapshotPair> Different => _different;

    /// <summary>What is wrong, for a person; null when every text is verified and every verified file matched.</summary>
    public string? Failure => _failure.Length == 0 ? null : _failure.ToString();

    public static SnapshotComparison Of(string directory, string prefix, IReadOnlyList<SnapshotText> texts)
    {
        foreach (string stale in Files(directory, prefix, "received"))
        {
            File.Delete(stale);
        }

        SnapshotComparison comparison = new();
        HashSet<string> unmatched = [.. Files(directory, prefix, "verified")];

        foreach (SnapshotText text in texts)
        {
            string path = Path.Combine(directory, prefix + SnapshotName.Target(text.Name));
            SnapshotPair pair = new($"{path}.received.{text.Extension}", $"{path}.verified.{text.Extension}");

            unmatched.Remove(pair.Verified);
            comparison.Compare(pair, text.Text);
        }

        foreach (string file in unmatched.Order(StringComparer.Ordinal))
        {
            comparison._failure.Append($"Nothing generated matches {file}: delete it if that is meant.\n");
        }

        return comparison;
    }

    private void Compare(SnapshotPair pair, string text)
    {
        // Diff tools create the file that they are to write into, so an empty one has been verified by nobody.
        string verified = File.Exists(pair.Verified) ? File.ReadAllText(pair.Verified) : "";

        if (verified.Length > 0 && string.Equals(verified, text, StringComparison.Ordinal))
        {
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(pair.Received)!);
        File.WriteAllText(pair.Received, text, Utf8WithByteOrderMark);
        _different.Add(pair);
        _failure.Append(
            verified.Length == 0
                ? $"Not verified yet: {pair.Received}\n"
                : $"{FirstDifference(verified, text)} of {pair.Received}\n");
    }

    private static string FirstDifference(string verified, string received)
    {
        string[] expected = verified.Split('\n');
        string[] actual = received.Split('\n');
        int line = 0;

        while (line < expected.Length && line < actual.Length && expected[line] == actual[line])
        {
            line++;
        }

        return $"Verified: {Line(expected)}\nReceived: {Line(actual)}\nfirst differs from verified in line {line + 1}";

        string Line(string[] lines) => line < lines.Length ? lines[line] : "(end of file)";
    }

    private static IEnumerable<string> Files(string directory, string prefix, string state) =>
        Directory.EnumerateFiles(directory, $"*.{state}.*").Where(file => IsOf(prefix, state, Path.GetFileName(file)));

    // A longer name may begin with the prefix: another parameter value, another test.
    private static bool IsOf(string prefix, string state, string file) =>
        file.StartsWith($"{prefix}.{state}.", StringComparison.Ordinal) || file.StartsWith($"{prefix}#", StringComparison.Ordinal);
}
