using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace SoftmaxGen.Generator.Reading;

/// <summary>A diagnostic before it has a <see cref="Location"/>: comparable by value, so that it can be cached.</summary>
/// <param name="Properties">One of a few constant dictionaries, which compare by reference.</param>
internal sealed record DiagnosticInfo(DiagnosticDescriptor Descriptor, LocationInfo? Location, EquatableArray<string> Arguments, ImmutableDictionary<string, string?> Properties)
{
    public Diagnostic ToDiagnostic(Compilation compilation) =>
        Diagnostic.Create(Descriptor, Location?.ToLocation(compilation), Properties, Arguments.Cast<object>().ToArray());
}
