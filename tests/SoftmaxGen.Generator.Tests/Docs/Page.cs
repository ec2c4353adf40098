using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace SoftmaxGen.Generator.Tests.Docs;

/// <summary>A Markdown file of the repository, as a reader is shown it.</summary>
internal sealed class Page
{
    private readonly MarkdownDocument _document;

    private Page(string file)
    {
        File = file;
        _document = Markdown.Parse(System.IO.File.ReadAllText(Path.Combine(Root, file)));
    }

    public static string Root { get; } = FindRoot();

    /// <summary>What a user reads: the README of the repository and of Unity's package, and everything under docs.</summary>
    public static IReadOnlyList<Page> All { get; } =
    [
        new("README.md"),
        new("src/SoftmaxGen.Unity/Package/README.md"),
        .. Directory.EnumerateFiles(Path.Combine(Root, "docs"), "*.md", SearchOption.AllDirectories)
            .Select(static file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)
            .Select(static file => new Page(file)),
    ];

    /// <summary>Its path in the repository.</summary>
    public string File { get; }

    /// <summary>The code between fences, in order.</summary>
    public IEnumerable<Fence> Fences
    {
        get
        {
            List<FencedCodeBlock> blocks = [.. _document.Descendants<FencedCodeBlock>()];

            return blocks.Select(block => new Fence(
                this,
                block.Line + 1,
                block.Info ?? "",
                block.Arguments ?? "",
                Text(block),
                Next(block) is { Info: "text" } output ? Text(output) : null));
        }
    }

    /// <summary>The lines that are set in by four spaces: what is typed into a shell.</summary>
    public IEnumerable<string> Commands => _document.Descendants<CodeBlock>().Where(static block => block is not FencedCodeBlock).SelectMany(static block => Text(block).Split('\n'));

    /// <summary>Where the links and pictures lead.</summary>
    public IEnumerable<string> Links => _document.Descendants<LinkInline>().Select(static link => link.Url!);

    private FencedCodeBlock? Next(Block block) => _document.ElementAtOrDefault(_document.IndexOf(block) + 1) as FencedCodeBlock;

    private static string Text(LeafBlock block) => block.Lines.ToString().ReplaceLineEndings("\n");

    private static string FindRoot([CallerFilePath] string path = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, "..", "..", ".."));
}
