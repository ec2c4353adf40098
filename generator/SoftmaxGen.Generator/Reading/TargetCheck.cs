using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SoftmaxGen.Generator.Diagnostics;

namespace SoftmaxGen.Generator.Reading;

/// <summary>What is right in itself and yet impossible on the target.</summary>
internal static class TargetCheck
{
    /// <summary>Why nothing can be generated for the target at all; null where it can.</summary>
    public static Finding? Find(TargetSpec target, string typeName, Location location) =>
        target.Language < TargetSpec.OldestLanguage ? new Finding(Descriptors.LanguageTooOld, location, typeName, target.Language.ToDisplayString())
        : !target.HasSpan ? new Finding(Descriptors.SpanMissing, location, typeName)
        : null;
}
