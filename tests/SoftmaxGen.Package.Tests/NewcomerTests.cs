using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Markdig;
using Markdig.Syntax;
using Xunit;

namespace SoftmaxGen.Package.Tests;

/// <summary>README's way from the package to a program, word for word, in a folder that knows nothing of the repository.</summary>
[Collection(nameof(PackageCollection))]
public sealed class NewcomerTests(PackedPackage packed) : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("SoftmaxGen.Newcomer.");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task The_first_program_of_the_readme_prints_what_stands_below_it()
    {
        FencedCodeBlock[] readme = [.. Markdown.Parse(await File.ReadAllTextAsync(Path.Combine(packed.SourceFolder, "README.md"))).Descendants<FencedCodeBlock>()];
        string program = Text(readme.First(static block => block.Info == "csharp"));
        string output = Text(readme.First(static block => block.Info == "text"));
        string config = Text(readme.Single(static block => block.Info == "xml" && Text(block).StartsWith("<configuration>", StringComparison.Ordinal)));

        await DotNet.RunAsync(_folder.FullName, "new", "console", "--name", "Newcomer", "--output", ".");
        await File.WriteAllTextAsync(Path.Combine(_folder.FullName, "Program.cs"), program);
        await File.WriteAllTextAsync(
            Path.Combine(_folder.FullName, "nuget.config"),
            config.Replace("path/to/the/clone/packages", Path.GetDirectoryName(packed.Package), StringComparison.Ordinal));
        // Not a newcomer's: the version stays the same from pack to pack, and the machine's package cache would go on serving an old one;
        // and the machine may write decimal commas.
        await File.WriteAllTextAsync(
            Path.Combine(_folder.FullName, "Directory.Build.props"),
            "<Project><PropertyGroup><RestorePackagesPath>obj/packages</RestorePackagesPath><InvariantGlobalization>true</InvariantGlobalization></PropertyGroup></Project>");
        await DotNet.RunAsync(_folder.FullName, "add", "package", "SoftmaxGen");

        string printed = await DotNet.RunAsync(_folder.FullName, "run");

        Assert.Equal(output, printed.ReplaceLineEndings("\n").TrimEnd('\n'));
        Assert.Contains("PackageReference Include=\"SoftmaxGen\" Version=\"", await File.ReadAllTextAsync(Path.Combine(_folder.FullName, "Newcomer.csproj")), StringComparison.Ordinal);
    }

    private static string Text(FencedCodeBlock block) => block.Lines.ToString().ReplaceLineEndings("\n");
}
