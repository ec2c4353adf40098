using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace SoftmaxGen.Generator.Reading;

/// <summary>Two states of a project are one to whoever looks for places in it, where each file is the very same tree.</summary>
internal sealed class SameTrees : IEqualityComparer<Compilation>
{
    public static readonly SameTrees Instance = new();

    private SameTrees()
    {
    }

    public bool Equals(Compilation? left, Compilation? right) =>
        ReferenceEquals(left, right) || (left is not null && right is not null && left.SyntaxTrees.SequenceEqual(right.SyntaxTrees));

    public int GetHashCode(Compilation compilation) => compilation.SyntaxTrees.Count();
}
