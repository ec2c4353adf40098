using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using SoftmaxGen.Generator.Reading;

namespace SoftmaxGen.Generator.Writing;

/// <summary>The names of the generated files: the type's full name, told apart where that alone does not.</summary>
internal static class FileNames
{
    /// <summary>The names that some other name equals but for letter case.</summary>
    public static EquatableArray<string> Colliding(ImmutableArray<string> names) => names
        .GroupBy(static name => name, StringComparer.OrdinalIgnoreCase)
        .Where(static group => group.Count() > 1)
        .SelectMany(static group => group)
        .OrderBy(static name => name, StringComparer.Ordinal)
        .ToImmutableArray();

    public static string Of(HierarchyInfo hierarchy, IEnumerable<string> colliding)
    {
        string name = hierarchy.FileName;

        return colliding.Contains(name, StringComparer.Ordinal)
            ? $"{name}-{HierarchyInfo.StableHash(name)}.g.cs"
            : $"{name}.g.cs";
    }
}
