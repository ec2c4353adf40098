using System.Collections.Generic;
using System.Linq;
using SoftmaxGen.Generator.Kernels;
using SoftmaxGen.Generator.Reading;

namespace SoftmaxGen.Generator.Writing;

/// <summary>The checks that a method opens with. Every one comes before the first write, so that a refused call leaves its destination as it was.</summary>
internal static class ArgumentChecks
{
    public static void Write(CodeWriter writer, MethodSignature signature, Helpers helpers)
    {
        KernelSpec spec = helpers.Spec;
        string first = signature.First.Name;
        string c = Literal.Of(spec.C);

        if (spec.C > 1)
        {
            Check(writer, $"{first}.Length % {c} != 0", $"{helpers.NotWholeRows()}(\"{first}\", {first}.Length, {c})");
        }

        foreach (Parameter other in Arrays(signature.Inputs).Where(input => input != signature.First))
        {
            string needed = LengthOf(other, $"{first}.Length", "");
            string error = other.InMemory == Shape.Class
                ? $"{helpers.OtherShape()}(\"{other.Name}\", {other.Name}.Length, \"{first}\", {first}.Length, {c})"
                : $"{helpers.OtherLength()}(\"{other.Name}\", {other.Name}.Length, {needed}, \"{first}\", {first}.Length)";
            Check(writer, $"{other.Name}.Length != {needed}", error);
        }

        foreach (Parameter output in signature.Outputs)
        {
            // C times a length may be too much for an int.
            string needed = LengthOf(output, $"{first}.Length", $"{c}L * {first}.Length");
            Check(writer, $"{output.Name}.Length < {needed}", $"{helpers.TooShort()}(\"{output.Name}\", {output.Name}.Length, {needed}, \"{first}\", {first}.Length)");
        }

        foreach ((Parameter output, int at) in signature.Outputs.Select(static (output, at) => (output, at)))
        {
            foreach (Parameter input in Arrays(signature.Inputs))
            {
                // Of the same shape it may be the same span.
                CheckOverlap(output, input, input.Name, isSameAllowed: output.Shape != Shape.Weight && LengthOf(output, first, "") == LengthOf(input, first, ""));
            }

            // Of two results one would be lost.
            foreach (Parameter other in signature.Outputs.Take(at))
            {
                CheckOverlap(output, other, Written(other), isSameAllowed: false);
            }
        }

        void CheckOverlap(Parameter output, Parameter other, string span, bool isSameAllowed) => Check(
            writer,
            (output.Storage, other.Storage) switch
            {
                (Storage.Element, Storage.Element) when isSameAllowed => $"{helpers.OverlapsInPart()}({span}, {Written(output)})",
                (Storage.Element, Storage.Element) => $"global::System.MemoryExtensions.Overlaps({span}, ({signature.TypeOf(signature.First)}){Written(output)})",
                _ => $"{helpers.Overlaps()}({AsRead(other, span)}, {AsRead(output, Written(output))})",
            },
            $"{helpers.Overlap()}(\"{output.Name}\", {output.Name}.Length, \"{other.Name}\", {other.Name}.Length)");

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

    public static void Check(CodeWriter writer, string condition, string error)
    {
        using (writer.Block($"if ({condition})"))
        {
            writer.Line($"throw {error};");
        }

        writer.Line();
    }
}
