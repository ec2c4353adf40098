using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using SoftmaxGen.Generator.Reading;

namespace SoftmaxGen.Generator.Writing;

/// <summary>The names of the generated files: the type's full name, told apart where that alone does not.</summary>
internal static class FileNames
{
    /// <summary>The names that some other name equals, but for letter case or altogether; the latter stand here more than once.</summary>
    public static EquatableArray<string> Colliding(ImmutableArray<string> names) => names
        .GroupBy(static name => name, StringComparer.OrdinalIgnoreCase)
        .Where(static group => group.Count() > 1)
        .SelectMany(static group => group)
        .OrderBy(static name => name, StringComparer.Ordinal)
        .ToImmutableArray();

    /// <summary>The file's name; null for two types of one full name, which the compiler has refused already.</summary>
    public static string? Of(HierarchyInfo hierarchy, IEnumerable<string> colliding)
    {
        string name = hierarchy.FileName;

        return colliding.Count(other => other == name) switch
        {
            0 => $"{name}.g.cs",
            1 => $"{name}-{HierarchyInfo.StableHash(name)}.g.cs",
            _ => null,
        };
    }
}
