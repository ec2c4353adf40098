using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using SoftmaxGen.Generator.Kernels;
using SoftmaxGen.Generator.Reading;

namespace SoftmaxGen.Generator.Writing;

/// <summary>The checks that a method opens with. Every one comes before the first write, so that a refused call leaves its destination as it was.</summary>
internal sealed class ArgumentChecks
{
    private readonly string _first;
    private readonly ImmutableArray<Check> _checks;

    public ArgumentChecks(MethodSignature signature, Helpers helpers)
    {
        _first = signature.First.Name;
        _checks = Of(signature, helpers).ToImmutableArray();
    }

    /// <summary>What must hold, and what must not, both as C#, and what is thrown otherwise.</summary>
    /// <param name="Holds">What holds where the call is good; empty for what one row settles by its length.</param>
    /// <param name="Fails">The contrary.</param>
    /// <param name="Error">The exception.</param>
    private sealed record Check(string Holds, string Fails, string Error);

    /// <summary>Whether a call with one row is good, as C#: one condition, and no more of the checks than such a call needs.</summary>
    /// <param name="c">The class count.</param>
    public string OfOneRow(string c) =>
        string.Join(" && ", _checks.Select(static check => check.Holds).Where(static holds => holds.Length > 0).Prepend($"{_first}.Length == {c}"));

    public void Write(CodeWriter writer)
    {
        foreach (Check check in _checks)
        {
            Write(writer, check.Fails, check.Error);
        }
    }

    public static void Write(CodeWriter writer, string fails, string error)
    {
        using (writer.Block($"if ({fails})"))
        {
            writer.Line($"throw {error};");
        }

        writer.Line();
    }

    private static IEnumerable<Check> Of(MethodSignature signature, Helpers helpers)
    {
        KernelSpec spec = helpers.Spec;
        string first = signature.First.Name;
        string c = Literal.Of(spec.C);

        if (spec.C > 1)
        {
            yield return new Check("", $"{first}.Length % {c} != 0", $"{helpers.NotWholeRows()}(\"{first}\", {first}.Length, {c})");
        }

        foreach (Parameter other in Arrays(signature.Inputs).Where(input => input != signature.First))
        {
            string needed = LengthOf(other, $"{first}.Length", "");
            string error = other.InMemory == Shape.Class
                ? $"{helpers.OtherShape()}(\"{other.Name}\", {other.Name}.Length, \"{first}\", {first}.Length, {c})"
                : $"{helpers.OtherLength()}(\"{other.Name}\", {other.Name}.Length, {needed}, \"{first}\", {first}.Length)";
            yield return new Check($"{other.Name}.Length == {needed}", $"{other.Name}.Length != {needed}", error);
        }

        foreach (Parameter output in signature.Outputs)
        {
            // C times a length may be too much for an int.
            string needed = LengthOf(output, $"{first}.Length", $"{c}L * {first}.Length");
            yield return new Check(
                $"{output.Name}.Length >= {needed}",
                $"{output.Name}.Length < {needed}",
                $"{helpers.TooShort()}(\"{output.Name}\", {output.Name}.Length, {needed}, \"{first}\", {first}.Length)");
        }

        foreach ((Parameter output, int at) in signature.Outputs.Select(static (output, at) => (output, at)))
        {
            foreach (Parameter input in Arrays(signature.Inputs))
            {
                // Of the same shape it may be the same span.
                yield return Overlap(output, input, input.Name, isSameAllowed: output.Shape != Shape.Weight && LengthOf(output, first, "") == LengthOf(input, first, ""));
            }

            // Of two results one would be lost.
            foreach (Parameter other in signature.Outputs.Take(at))
            {
                yield return Overlap(output, other, Written(other), isSameAllowed: false);
            }
        }

        Check Overlap(Parameter output, Parameter other, string span, bool isSameAllowed)
        {
            string overlaps = (output.Storage, other.Storage) switch
            {
                // As much of the one as there is of the other.
                (Storage.Element, Storage.Element) when isSameAllowed => $"{helpers.OverlapsInPart()}({span}, {output.Name})",
                (Storage.Element, Storage.Element) => $"global::System.MemoryExtensions.Overlaps({span}, ({signature.TypeOf(signature.First)}){Written(output)})",
                _ => $"{helpers.Overlaps()}({AsRead(other, span)}, {AsRead(output, Written(output))})",
            };

            return new Check($"!{overlaps}", overlaps, $"{helpers.Overlap()}(\"{output.Name}\", {output.Name}.Length, \"{other.Name}\", {other.Name}.Length)");
        }

        // C# infers no type of an element through a conversion.
        string AsRead(Parameter parameter, string span) => parameter.IsWritten ? $"({signature.TypeOf(parameter with { IsWritten = false })}){span}" : span;

        string Written(Parameter output) => $"{output.Name}.Slice(0, {LengthOf(output, $"{first}.Length", $"{first}.Length * {c}")})";

        // How many numbers a parameter has, where the first input has so many, and C times that.
        string LengthOf(Parameter parameter, string length, string square) => parameter.InMemory switch
        {
            Shape.Weight => c,
            Shape.Row when spec.C > 1 => $"{length} / {c}",
            Shape.Pair when spec.C > 1 => square,
            _ => length,
        };
    }

    private static IEnumerable<Parameter> Arrays(IEnumerable<Parameter> parameters) => parameters.Where(static parameter => parameter.Shape != Shape.Batch);
}
