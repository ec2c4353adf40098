using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace SoftmaxGen.Generator.Reading;

/// <summary>Something wrong that the reader found: a diagnostic for the analyzer, and comparable values for the generator.</summary>
internal sealed class Finding(DiagnosticDescriptor descriptor, Location? location, params string[] arguments)
{
    // The same objects wherever the words are the same, because diagnostics compare their arguments by reference: of two that
    // are equal, the generator's and the analyzer's, the compiler says one.
    private readonly string[] _arguments = Array.ConvertAll(arguments, string.Intern);

    public DiagnosticDescriptor Descriptor => descriptor;

    /// <summary>What a code fix wants to know besides the place.</summary>
    public ImmutableDictionary<string, string?> Properties { get; init; } = ImmutableDictionary<string, string?>.Empty;

    public Diagnostic ToDiagnostic() => Diagnostic.Create(descriptor, location, Properties, _arguments);

    public DiagnosticInfo ToInfo() => new(descriptor, LocationInfo.From(location), ImmutableArray.Create(_arguments), Properties);
}
