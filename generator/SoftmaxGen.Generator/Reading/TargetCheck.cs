using System.Collections.Immutable;
using Microsoft.CodeAnalysis.CSharp;
using SoftmaxGen.Generator.Diagnostics;

namespace SoftmaxGen.Generator.Reading;

/// <summary>What is right in itself and yet impossible on the target.</summary>
internal static class TargetCheck
{
    public static ReadResult Apply(ReadResult read, TargetSpec target)
    {
        if (read.Spec is null)
        {
            return read;
        }

        if (target.Language < TargetSpec.OldestLanguage)
        {
            return Refuse(new DiagnosticInfo(
                Descriptors.LanguageTooOld, read.Location, ImmutableArray.Create(read.TypeName, target.Language.ToDisplayString())));
        }

        if (!target.HasSpan)
        {
            return Refuse(new DiagnosticInfo(Descriptors.SpanMissing, read.Location, ImmutableArray.Create(read.TypeName)));
        }

        // The name's place has told what it can; without this an edit above the type would count as a change of it.
        return read with { Location = null };

        ReadResult Refuse(DiagnosticInfo diagnostic) =>
            read with { Spec = null, Diagnostics = ImmutableArray.Create(diagnostic) };
    }
}
