using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace SoftmaxGen.Generator.Tests.Harness;

/// <summary>A project as an editor hands it over after a keystroke: one file has another text, parsed from where it differs, and all others are the very same trees.</summary>
internal static class Edits
{
    public static CSharpCompilation WithText(this CSharpCompilation compilation, string path, string text) =>
        compilation.WithText(compilation.SyntaxTrees.Single(tree => tree.FilePath == path), text);

    public static CSharpCompilation WithText(this CSharpCompilation compilation, SyntaxTree tree, string text) =>
        compilation.ReplaceSyntaxTree(tree, tree.WithChangedText(SourceText.From(text, Encoding.UTF8)));
}
