using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace SoftmaxGen.Generator.Reading;

/// <summary>A diagnostic before it has a <see cref="Location"/>: comparable by value, so that it can be cached.</summary>
internal sealed record DiagnosticInfo(DiagnosticDescriptor Descriptor, LocationInfo? Location, EquatableArray<string> Arguments)
{
    public static DiagnosticInfo Create(DiagnosticDescriptor descriptor, Location? location, params string[] arguments) =>
        new(descriptor, LocationInfo.From(location), ImmutableArray.Create(arguments));

    public Diagnostic ToDiagnostic() =>
        Diagnostic.Create(Descriptor, Location?.ToLocation(), Arguments.Cast<object>().ToArray());
}
