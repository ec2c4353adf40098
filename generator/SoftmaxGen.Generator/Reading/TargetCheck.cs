using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SoftmaxGen.Generator.Diagnostics;

namespace SoftmaxGen.Generator.Reading;

/// <summary>What is right in itself and yet impossible on the target.</summary>
internal static class TargetCheck
{
    public static ReadResult Apply(ReadResult read, TargetSpec target) =>
        Refusal(target) is null ? read : read with { Spec = null };

    /// <summary>Why nothing can be generated for the target at all; null where it can.</summary>
    public static DiagnosticDescriptor? Refusal(TargetSpec target) =>
        target.Language < TargetSpec.OldestLanguage ? Descriptors.LanguageTooOld
        : !target.HasSpan ? Descriptors.SpanMissing
        : null;

    public static Finding? Find(TargetSpec target, string typeName, Location location) =>
        Refusal(target) is { } refusal ? new Finding(refusal, location, typeName, target.Language.ToDisplayString()) : null;
}
