using System;
using System.Globalization;

namespace SoftmaxGen.Generator.Tests.Docs;

/// <summary>A piece of code that a page shows.</summary>
/// <param name="Page">Where.</param>
/// <param name="Line">The fence's own line, from 1.</param>
/// <param name="Language">The first word after the fence: what GitHub colours it by.</param>
/// <param name="Mark">What else stands there: "generated" for code that the generator writes.</param>
/// <param name="Text">The code.</param>
/// <param name="Output">What the page says that it prints: the fence right after it, where that is "text".</param>
internal sealed record Fence(Page Page, int Line, string Language, string Mark, string Text, string? Output)
{
    public string Place => string.Create(CultureInfo.InvariantCulture, $"{Page.File}:{Line}");

    /// <summary>Diagnostics have pages of fragments, in a project with the usings that the SDK implies; everywhere else a program is shown whole.</summary>
    public string Prelude => Page.File.StartsWith("docs/diagnostics/", StringComparison.Ordinal) ? "global using System; global using SoftmaxGen;" : "";
}
