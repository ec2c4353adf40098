using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Reflection;

namespace VerifyXunit;

/// <summary>The names of snapshot files: <c>{TestClass}.{TestMethod}[_{param}={value}]#{target}.verified.{extension}</c>.</summary>
internal static class SnapshotName
{
    /// <summary>The part before the target, the same for all files of one test case.</summary>
    public static string Prefix(MethodInfo test, IReadOnlyList<object?> parameters)
    {
        string[] names = [.. test.GetParameters().Select(static parameter => parameter.Name!)];

        if (parameters.Count > names.Length)
        {
            throw new ArgumentException($"{test.Name} has {names.Length} parameters, not {parameters.Count}.", nameof(parameters));
        }

        IEnumerable<string> cases = parameters.Select((value, i) => $"_{names[i]}={Clean(Text(value), "\"\\<>|:*?/#")}");

        return $"{TypeName(test.ReflectedType!)}.{test.Name}{string.Concat(cases)}";
    }

    /// <summary>The part after the prefix. Slashes stay: Verify reads them as folders.</summary>
    public static string Target(string? name) => name is null ? "" : $"#{Clean(name, "\"<>|:*?")}";

    /// <summary>The test's type with the one around it, but none further out.</summary>
    private static string TypeName(Type type) => type.IsNested ? $"{type.ReflectedType!.Name}.{type.Name}" : type.Name;

    // Verify writes each kind in a way of its own; those that are written here are written as it does.
    private static string Text(object? value) => value switch
    {
        null => "null",
        string or char or bool or Enum or byte or short or ushort or int or uint or long or ulong or Half or float or double or decimal =>
            Convert.ToString(value, CultureInfo.InvariantCulture)!,
        _ => throw new NotSupportedException($"A {value.GetType()} in a snapshot's name: Verify may write it otherwise. Pass its text."),
    };

    private static string Clean(string text, string forbidden) =>
        string.Create(text.Length, (text, forbidden), static (clean, state) =>
        {
            for (int i = 0; i < clean.Length; i++)
            {
                char c = state.text[i];
                clean[i] = c < ' ' || state.forbidden.Contains(c) ? '-' : c;
            }
        });
}
