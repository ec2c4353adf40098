using System;
using Microsoft.CodeAnalysis.Text;

namespace SoftmaxGen.Generator.Tests.Diagnostics;

/// <summary>Source with the place of an expected diagnostic marked: <c>class [|C|] { }</c>.</summary>
internal sealed record MarkedSource(string Text, TextSpan Span)
{
    public static MarkedSource Parse(string marked)
    {
        int start = marked.IndexOf("[|", StringComparison.Ordinal);
        int end = marked.IndexOf("|]", StringComparison.Ordinal) - 2;

        return new MarkedSource(
            marked.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal),
            TextSpan.FromBounds(start, end));
    }
}
