using System.Globalization;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using SoftmaxGen.Benchmarks.Text;

namespace SoftmaxGen.Benchmarks.Keystroke;

/// <summary>A user's project: half of its files have a kernel each, the others ordinary code.</summary>
internal sealed class UserProject
{
    private UserProject(CSharpCompilation compilation) => Compilation = compilation;

    public CSharpCompilation Compilation { get; }

    public static UserProject Of(int files) => new(Generation.Empty.AddSyntaxTrees(Enumerable.Range(0, files).Select(static file =>
        CSharpSyntaxTree.ParseText(SourceText.From(file % 2 == 0 ? Kernel(file, 3, 0) : Ordinary(file, 0), Encoding.UTF8), path: Name(file)))));

    /// <summary>The same project with another text in one file. All others stay the very same trees, as in an editor.</summary>
    public UserProject With(int file, string text)
    {
        SyntaxTree tree = Compilation.SyntaxTrees[file];

        return new UserProject(Compilation.ReplaceSyntaxTree(tree, tree.WithChangedText(SourceText.From(text, Encoding.UTF8))));
    }

    /// <summary>A file with a kernel, and a member that has been typed at so many times.</summary>
    public static string Kernel(int file, int c, int typed) => string.Create(CultureInfo.InvariantCulture, $$"""
        using SoftmaxGen;

        namespace UserProject.Models
        {
            [Softmax(C = {{c}})]
            public static partial class Kernel{{file}}
            {
                public static int Typed => {{typed}};
            }
        }
        """);

    /// <summary>A file of other code, typed at in a body so many times, and so many times in a declaration.</summary>
    public static string Ordinary(int file, int typed, int declared = 0) => string.Create(CultureInfo.InvariantCulture, $$"""
                using System.Collections.Generic;

        namespace UserProject.Services
        {
            public sealed class Service{{file}}
            {
                private readonly List<int> _values = new List<int>();

                [Obsolete("Use Count.")]
                public int Length => _values.Count;

                public int Count => _values.Count + {{typed}};

                public int Declared{{declared}} => 0;

                public void Add(int value)
                {
                    if (value > 0)
                    {
                        _values.Add(value);
                    }
                }
            }
        }
        """);

    private static string Name(int file) => string.Create(CultureInfo.InvariantCulture, $"File{file}.cs");
}
