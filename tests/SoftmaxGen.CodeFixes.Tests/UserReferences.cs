using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace SoftmaxGen.CodeFixes.Tests;

/// <summary>What a user's project references: .NET and SoftmaxGen.</summary>
internal static class UserReferences
{
    public static readonly ImmutableArray<MetadataReference> All =
    [
        .. Directory.EnumerateFiles(Folder, "*.dll")
            .Order(StringComparer.Ordinal)
            .Append(typeof(SoftmaxAttribute).Assembly.Location)
            .Select(static path => MetadataReference.CreateFromFile(path)),
    ];

    private static string Folder => typeof(UserReferences).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(static attribute => attribute.Key == "References").Value!;
}
