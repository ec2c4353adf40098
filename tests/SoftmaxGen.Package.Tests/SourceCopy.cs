using System;
using System.IO;
using System.Linq;
using System.Reflection;

namespace SoftmaxGen.Package.Tests;

/// <summary>
/// The sources in a temporary folder, with nothing built, as a clone has them. The build that runs these tests may
/// still be writing to the repository's own bin and obj folders.
/// </summary>
internal sealed class SourceCopy : IDisposable
{
    private static readonly string[] Folders = ["src", "generator", "docs", "tests/Consumers"];

    private readonly DirectoryInfo _temporary = Directory.CreateTempSubdirectory("SoftmaxGen.Package.Tests.");
    private readonly DirectoryInfo _root;

    /// <summary>Copies the sources into a folder of this name.</summary>
    public SourceCopy(string name)
    {
        _root = _temporary.CreateSubdirectory(name);

        var repository = new DirectoryInfo(typeof(SourceCopy).Assembly
            .GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(metadata => metadata.Key == "Repository").Value!);

        CopyFiles(repository, _root);

        foreach (string folder in Folders)
        {
            CopyTree(new(System.IO.Path.Combine(repository.FullName, folder)), _root.CreateSubdirectory(folder));
        }
    }

    public string Path(params ReadOnlySpan<string> relative)
        => System.IO.Path.Combine([_root.FullName, .. relative]);

    public void Dispose() => _temporary.Delete(recursive: true);

    private static void CopyTree(DirectoryInfo from, DirectoryInfo to)
    {
        CopyFiles(from, to);

        foreach (var folder in from.EnumerateDirectories().Where(folder => folder.Name is not ("bin" or "obj")))
        {
            CopyTree(folder, to.CreateSubdirectory(folder.Name));
        }
    }

    private static void CopyFiles(DirectoryInfo from, DirectoryInfo to)
    {
        // In a git worktree .git is a file, and would tie the copy to the repository.
        foreach (var file in from.EnumerateFiles().Where(file => file.Name != ".git"))
        {
            file.CopyTo(System.IO.Path.Combine(to.FullName, file.Name));
        }
    }
}
