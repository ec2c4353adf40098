using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace VerifyXunit;

/// <summary>Diagnostics as Verify.SourceGenerators writes them: JSON without quotation marks, two spaces deep.</summary>
internal static class DiagnosticText
{
    public static string Of(ImmutableArray<Diagnostic> diagnostics) =>
        Object(0, [Member("Diagnostics", Array(1, diagnostics.Select(static diagnostic => Object(2, Members(diagnostic)))))]);

    private static IEnumerable<string> Members(Diagnostic diagnostic)
    {
        if (diagnostic.Location != Location.None)
        {
            yield return Member("Location", Place(diagnostic.Location));
        }

        yield return Text("Message", diagnostic.GetMessage(CultureInfo.InvariantCulture));
        yield return Member("Severity", diagnostic.Severity.ToString());

        if (diagnostic.WarningLevel != 0)
        {
            yield return Member("WarningLevel", diagnostic.WarningLevel.ToString(CultureInfo.InvariantCulture));
        }

        yield return Member("Descriptor", Object(3, Members(diagnostic.Descriptor)));
    }

    private static IEnumerable<string> Members(DiagnosticDescriptor descriptor)
    {
        yield return Text("Id", descriptor.Id);
        yield return Text("Title", descriptor.Title.ToString(CultureInfo.InvariantCulture));

        if (descriptor.Description.ToString(CultureInfo.InvariantCulture) is var description && !string.IsNullOrWhiteSpace(description))
        {
            yield return Text("Description", description);
        }

        if (!string.IsNullOrWhiteSpace(descriptor.HelpLinkUri))
        {
            yield return Text("HelpLink", descriptor.HelpLinkUri);
        }

        yield return Text("MessageFormat", descriptor.MessageFormat.ToString(CultureInfo.InvariantCulture));
        yield return Text("Category", descriptor.Category);
        yield return Member("DefaultSeverity", descriptor.DefaultSeverity.ToString());
        yield return Member("IsEnabledByDefault", descriptor.IsEnabledByDefault ? "true" : "false");

        if (descriptor.CustomTags.Any())
        {
            yield return Member("CustomTags", Array(4, descriptor.CustomTags));
        }
    }

    // The lines that the diagnostic underlines, one more on either side, then path and place.
    private static string Place(Location location)
    {
        FileLinePositionSpan lines = location.GetMappedLineSpan();

        // In metadata there are no lines.
        if (!lines.IsValid)
        {
            return "";
        }

        string path = $"{lines.Path.Replace('/', '\\')}: {lines.Span}";

        if (location.SourceTree is not { } tree)
        {
            return path;
        }

        TextLineCollection source = tree.GetText().Lines;
        int first = Math.Max(lines.StartLinePosition.Line - 1, 0);
        int last = Math.Min(lines.EndLinePosition.Line + 1, source.Count - 1);
        StringBuilder text = new("/*\n");

        for (int i = first; i <= last; i++)
        {
            text.Append(source[i].ToString()).Append('\n');

            if (source[i].Span.Intersection(location.SourceSpan) is { } underlined)
            {
                text.Append(' ', underlined.Start - source[i].Start).Append('^', underlined.Length).Append('\n');
            }
        }

        return text.Append("*/\n ").Append(path).ToString();
    }

    private static string Object(int depth, IEnumerable<string> members) => Block(depth, '{', members, '}');

    private static string Array(int depth, IEnumerable<string> items) => Block(depth, '[', items, ']');

    private static string Block(int depth, char open, IEnumerable<string> lines, char close)
    {
        string margin = new(' ', 2 * depth);

        return $"{open}\n{string.Join(",\n", lines.Select(line => $"{margin}  {line}"))}\n{margin}{close}";
    }

    private static string Member(string name, string value) => $"{name}: {value}";

    // A text of several lines starts on a line of its own, without a margin.
    private static string Text(string name, string value)
    {
        string lines = value.Replace("\r\n", "\n").Replace('\r', '\n');

        return lines.Contains('\n') ? $"{name}:{(lines[0] == '\n' ? "" : "\n")}{lines}" : Member(name, lines);
    }
}
