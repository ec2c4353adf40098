using System;
using System.IO;
using System.Linq;
using System.Reflection;

namespace Quickstart;

/// <summary>Where the compiler put the text it generated for a type.</summary>
internal static class GeneratedFile
{
    /// <returns>The absolute path, or null where this program runs apart from the folder it was built in.</returns>
    public static string? Of(Type type)
    {
        string root = typeof(GeneratedFile).Assembly
            .GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(static metadata => metadata.Key == "GeneratedFiles").Value!;

        return Directory.Exists(root)
            ? Directory.EnumerateFiles(root, $"{type.FullName}.g.cs", SearchOption.AllDirectories).Select(Path.GetFullPath).FirstOrDefault()
            : null;
    }
}
