using System;
using System.Collections.Generic;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace SoftmaxGen.Generator.Tests.Harness;

/// <summary>Everything that is reachable from an output of a pipeline step.</summary>
internal static class ModelGraph
{
    // Each of these keeps a whole compilation alive, and none compares by value.
    private static readonly Type[] Forbidden =
    [
        typeof(ISymbol),
        typeof(SyntaxNode),
        typeof(SyntaxTree),
        typeof(SyntaxReference),
        typeof(SyntaxToken),
        typeof(Location),
        typeof(Compilation),
        typeof(SemanticModel),
        typeof(AttributeData),
        typeof(TypedConstant),
    ];

    /// <summary>The path to the first object that must not be in a model; null when there is none.</summary>
    public static string? FindForbidden(object? model) => Find(model, "output", new HashSet<object>(ReferenceEqualityComparer.Instance));

    private static string? Find(object? node, string path, HashSet<object> seen)
    {
        if (node is null || IsLeaf(node) || !(node.GetType().IsValueType || seen.Add(node)))
        {
            return null;
        }

        if (Array.Exists(Forbidden, type => type.IsInstanceOfType(node)))
        {
            return $"{path} is a {node.GetType().FullName}";
        }

        foreach (FieldInfo field in Fields(node.GetType()))
        {
            if (Find(field.GetValue(node), $"{path}.{field.Name}", seen) is { } found)
            {
                return found;
            }
        }

        if (node is Array array)
        {
            foreach (object? element in array)
            {
                if (Find(element, $"{path}[]", seen) is { } found)
                {
                    return found;
                }
            }
        }

        return null;
    }

    // Descriptors are static data of the generator; the other leaves have nothing behind them.
    private static bool IsLeaf(object node) =>
        node is string or Enum or Type or DiagnosticDescriptor || node.GetType().IsPrimitive;

    private static IEnumerable<FieldInfo> Fields(Type type)
    {
        for (Type? declaring = type; declaring is not null; declaring = declaring.BaseType)
        {
            foreach (FieldInfo field in declaring.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                yield return field;
            }
        }
    }
}
