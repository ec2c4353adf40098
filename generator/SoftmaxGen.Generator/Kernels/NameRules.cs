using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp;

namespace SoftmaxGen.Generator.Kernels;

/// <summary>
/// The names of a row program. They become names in C#, with endings that the lowerings give them, beside names of the lowerings'
/// own and those of functions, which start with a capital.
/// </summary>
internal sealed class NameRules
{
    /// <summary>Names of loops, of parameters and of what lies in memory.</summary>
    private static readonly ImmutableHashSet<string> Reserved = ImmutableHashSet.Create(StringComparer.Ordinal, "i", "c", "row", "length", "rows", "numbers", "results", "start", "end", "diagonal");

    /// <summary>What lowerings put behind a name: of an array in which it waits, of a second block, of a place of a row.</summary>
    private static readonly ImmutableHashSet<string> Endings = ImmutableHashSet.Create(
        StringComparer.Ordinal, "s", "sRow", "sOnStack", "B", "Of", "Row", "OfRows", "OfRowsOnStack", "OnStack", "Lanes", "LanesOnStack", "Numbers", "NumbersOnStack", "Value", "Total", "Off", "On");

    private readonly Dictionary<string, bool> _names = new(StringComparer.Ordinal);

    /// <param name="name">A new name.</param>
    /// <param name="isPerClass">Whether the number of a class may follow it.</param>
    /// <exception cref="ArgumentException">It is taken, or is another one's with an ending.</exception>
    public void Add(string name, bool isPerClass)
    {
        if (name.Length == 0 || !char.IsLower(name[0]) || !SyntaxFacts.IsValidIdentifier(name) || SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None || Reserved.Contains(name))
        {
            throw new ArgumentException($"{name} is no name for a value: it starts with a small letter, and is no keyword and no name of the frame's own.");
        }

        if (_names.Keys.FirstOrDefault(other => other == name || Follows(name, other, _names[other]) || Follows(other, name, isPerClass)) is string taken)
        {
            throw new ArgumentException($"{name}: the name {taken} is taken, with what the frame puts behind it.");
        }

        _names.Add(name, isPerClass);
    }

    private static bool Follows(string name, string other, bool isPerClass)
    {
        if (name == "row" + char.ToUpperInvariant(other[0]) + other.Substring(1))
        {
            return true;
        }

        string ending = name.StartsWith(other, StringComparison.Ordinal) ? name.Substring(other.Length) : "";

        return Endings.Contains(ending) || (isPerClass && ending.Length > 0 && ending.All(char.IsDigit));
    }
}
