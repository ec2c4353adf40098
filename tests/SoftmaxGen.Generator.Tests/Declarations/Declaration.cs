using Microsoft.CodeAnalysis.CSharp;

namespace SoftmaxGen.Generator.Tests.Declarations;

/// <summary>A file of a user's project, written to be hard to extend, and the oldest C# that it is legal in.</summary>
internal sealed record Declaration(string Name, LanguageVersion Oldest, string Source)
{
    /// <summary>As a file path: in a failure the compiler names the declaration by it.</summary>
    public string Path => $"{Name}.cs";
}
