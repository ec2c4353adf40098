using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text;
using Xunit;

namespace SoftmaxGen.Generator.Tests.Snapshots;

/// <summary>The verified files in the repository are, byte for byte, what Verify would have written.</summary>
public sealed class SnapshotFileTests
{
    private static readonly string Folder = ProjectFolder();

    [Fact]
    public void EachIsUtf8WithAByteOrderMarkAndLineFeeds() => Assert.All(VerifiedFiles(), static file =>
    {
        byte[] bytes = File.ReadAllBytes(file);

        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        Assert.NotEqual([0xEF, 0xBB, 0xBF], bytes[3..6]);
        Assert.DoesNotContain((byte)'\r', bytes);
        new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(bytes);
    });

    [Fact]
    public void EachSourceOpensWithTheHintNameThatItsOwnNameEndsIn() =>
        Assert.All(VerifiedFiles().Where(static file => file.EndsWith(".cs", StringComparison.Ordinal)), static file =>
        {
            const string Opening = "//HintName: ";
            string line = File.ReadLines(file).First();

            Assert.StartsWith(Opening, line, StringComparison.Ordinal);
            Assert.EndsWith($"#{Path.GetFileNameWithoutExtension(line[Opening.Length..])}.verified.cs", file, StringComparison.Ordinal);
        });

    [Fact]
    public void EachBelongsToATestThatIsStillThere()
    {
        HashSet<string> tests =
        [
            .. typeof(SnapshotFileTests).Assembly.GetTypes().SelectMany(static type => type.GetMethods(), static (type, method) => $"{type.Name}.{method.Name}"),
        ];

        Assert.All(VerifiedFiles(), file => Assert.Contains(TestName(Path.GetFileName(file)), tests));

        static string TestName(string file) => file[..file.IndexOfAny(['_', '#', '.'], file.IndexOf('.', StringComparison.Ordinal) + 1)];
    }

    private static string[] VerifiedFiles()
    {
        string[] files =
        [
            .. Directory.EnumerateFiles(Folder, "*.verified.*", SearchOption.AllDirectories)
                .Where(static file => !Path.GetRelativePath(Folder, file).StartsWith("bin", StringComparison.Ordinal)),
        ];

        Assert.NotEmpty(files);

        return files;
    }

    private static string ProjectFolder([CallerFilePath] string path = "") => Path.GetDirectoryName(Path.GetDirectoryName(path))!;
}
