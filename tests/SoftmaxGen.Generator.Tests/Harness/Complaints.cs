using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SoftmaxGen.Generator.Tests.Harness;

/// <summary>What the compiler has to say because of generated code.</summary>
internal static class Complaints
{
    /// <summary>Every error, and every warning that the user's own code did not have before.</summary>
    public static List<Diagnostic> Of(CSharpCompilation before, CSharpCompilation after)
    {
        List<Diagnostic> unexpected = Reported(after);

        if (unexpected.Count > 0)
        {
            HashSet<string> own = [.. Reported(before).Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Warning).Select(Key)];
            unexpected.RemoveAll(diagnostic => own.Contains(Key(diagnostic)));
        }

        return unexpected;
    }

    public static string Explain(List<Diagnostic> diagnostics) =>
        string.Join("\n", diagnostics.Take(20).Select(static diagnostic => $"{diagnostic}\n    {Line(diagnostic.Location)}"));

    // Emitting and not only binding: documentation comments are looked at here.
    private static List<Diagnostic> Reported(CSharpCompilation compilation) =>
    [
        .. compilation.Emit(new MemoryStream(), xmlDocumentationStream: new MemoryStream()).Diagnostics
            .Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning),
    ];

    private static string Key(Diagnostic diagnostic) =>
        $"{diagnostic.Id} {diagnostic.Location.SourceTree?.FilePath} {diagnostic.Location.SourceSpan}";

    private static string Line(Location location) =>
        location.SourceTree?.GetText().Lines[location.GetLineSpan().StartLinePosition.Line].ToString().Trim() ?? "";
}
