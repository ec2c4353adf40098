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
    private readonly string _c;
    private readonly ImmutableArray<Check> _checks;

    public ArgumentChecks(MethodSignature signature, Helpers helpers)
    {
        _first = signature.First.Name;
        _c = Literal.Of(helpers.Spec.C);
        _checks = Of(signature, helpers).ToImmutableArray();
    }

    private enum About
    {
        Rows,
        Length,
        Overlap,
        Value,
    }

    /// <summary>What must not hold, as C#.</summary>
    /// <param name="About">What it is about.</param>
    /// <param name="Fails">The condition.</param>
    /// <param name="Error">What is thrown where it holds.</param>
    /// <param name="OneRow">What must hold of one row, of which <see cref="Row"/> are the references.</param>
    private sealed record Check(About About, string Fails, string Error, string OneRow);

    /// <summary>Whether a call has one row, the lengths for it and values that may be.</summary>
    public string LengthsOfOneRow => string.Join(" && ", OneRow(About.Length).Prepend($"{_first}.Length == {_c}").Concat(OneRow(About.Value)));

    /// <summary>Whether a row is not written over another, where the lengths are right.</summary>
    public string ApartInOneRow => string.Join(" && ", OneRow(About.Overlap));

    /// <summary>The name of a reference to the only row of a parameter.</summary>
    public static string Row(Parameter parameter) => parameter.Name + "Row";

    public void Write(CodeWriter writer)
    {
        foreach (Check check in _checks)
        {
            Write(writer, check.Fails, check.Error);
        }
    }

    /// <summary>The checks of a method that takes one row, with what is one number of it by value.</summary>
    public static void WriteOfRow(CodeWriter writer, MethodSignature signature, Helpers helpers)
    {
        string c = Literal.Of(helpers.Spec.C);

        foreach (Parameter input in signature.Inputs.Where(static input => !MethodSignature.IsOneNumber(input)))
        {
            Write(writer, $"{input.Name}.Length != {c}", $"{helpers.NotOneRow()}(\"{input.Name}\", {input.Name}.Length, {c})");
        }

        foreach (Check check in signature.Inputs.Select(input => OfValue(input, helpers, isRow: true)).OfType<Check>())
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

    /// <summary>The checks of a method whose rows are vectors, which have their lengths by themselves.</summary>
    public static void WriteOfVectors(CodeWriter writer, MethodSignature signature, Helpers helpers)
    {
        foreach (Check check in signature.Inputs.Where(static input => input.Shape == Shape.Batch).Select(input => OfValue(input, helpers, isRow: true)).OfType<Check>())
        {
            Write(writer, check.Fails, check.Error);
        }
    }

    private IEnumerable<string> OneRow(About about) => _checks.Where(check => check.About == about).Select(static check => check.OneRow);

    private static IEnumerable<Check> Of(MethodSignature signature, Helpers helpers)
    {
        KernelSpec spec = helpers.Spec;
        string first = signature.First.Name;
        string c = Literal.Of(spec.C);

        if (spec.C > 1)
        {
            yield return new Check(About.Rows, $"{first}.Length % {c} != 0", $"{helpers.NotWholeRows()}(\"{first}\", {first}.Length, {c})", "");
        }

        foreach (Parameter other in Arrays(signature.Inputs).Where(input => input != signature.First))
        {
            string needed = LengthOf(other, $"{first}.Length", "");
            string error = other.InMemory == Shape.Class
                ? $"{helpers.OtherShape()}(\"{other.Name}\", {other.Name}.Length, \"{first}\", {first}.Length, {c})"
                : $"{helpers.OtherLength()}(\"{other.Name}\", {other.Name}.Length, {needed}, \"{first}\", {first}.Length)";
            yield return new Check(About.Length, $"{other.Name}.Length != {needed}", error, $"{other.Name}.Length == {InOneRow(other)}");
        }

        foreach (Parameter output in signature.Outputs)
        {
            // C times a length may be too much for an int.
            string needed = LengthOf(output, $"{first}.Length", $"{c}L * {first}.Length");
            yield return new Check(
                About.Length,
                $"{output.Name}.Length < {needed}",
                $"{helpers.TooShort()}(\"{output.Name}\", {output.Name}.Length, {needed}, \"{first}\", {first}.Length)",
                $"{output.Name}.Length >= {InOneRow(output)}");
        }

        foreach (Check check in signature.Inputs.Select(input => OfValue(input, helpers, isRow: false)).OfType<Check>())
        {
            yield return check;
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
            string error = $"{helpers.Overlap()}(\"{output.Name}\", {output.Name}.Length, \"{other.Name}\", {other.Name}.Length)";

            // As much of the one as there is of the other.
            if (output.Storage == Storage.Element && other.Storage == Storage.Element && isSameAllowed)
            {
                return new Check(
                    About.Overlap,
                    $"{helpers.OverlapsInPart()}({span}, {output.Name})",
                    error,
                    $"!{helpers.OverlapsInPart()}(ref {Row(other)}, ref {Row(output)}, {InOneRow(other)})");
            }

            string overlaps = (output.Storage, other.Storage) switch
            {
                (Storage.Element, Storage.Element) => $"global::System.MemoryExtensions.Overlaps({span}, ({signature.TypeOf(signature.First)}){Written(output)})",
                _ => $"{helpers.Overlaps()}({AsRead(other, span)}, {AsRead(output, Written(output))})",
            };

            return new Check(About.Overlap, overlaps, error, $"!{overlaps}");
        }

        // C# infers no type of an element through a conversion.
        string AsRead(Parameter parameter, string span) => parameter.IsWritten ? $"({signature.TypeOf(parameter with { IsWritten = false })}){span}" : span;

        string Written(Parameter output) => $"{output.Name}.Slice(0, {LengthOf(output, $"{first}.Length", $"{first}.Length * {c}")})";

        string InOneRow(Parameter parameter) => Literal.Of(parameter.InMemory switch
        {
            Shape.Row => 1,
            Shape.Pair => spec.C * spec.C,
            _ => spec.C,
        });

        // How many numbers a parameter has, where the first input has so many, and C times that.
        string LengthOf(Parameter parameter, string length, string square) => parameter.InMemory switch
        {
            Shape.Weight => c,
            Shape.Row when spec.C > 1 => $"{length} / {c}",
            Shape.Pair when spec.C > 1 => square,
            _ => length,
        };
    }

    /// <summary>What must hold of an input's values.</summary>
    /// <param name="input">The input.</param>
    /// <param name="helpers">The functions of the file.</param>
    /// <param name="isRow">Whether what is one number of a row is given by value.</param>
    private static Check? OfValue(Parameter input, Helpers helpers, bool isRow)
    {
        string c = Literal.Of(helpers.Spec.C);
        string name = input.Name;

        switch (input.Demand)
        {
            case NotNegative:
                string zero = helpers.Spec.Element == ElementType.Half ? "(float)" : "";
                string holds = $"{zero}{name} >= 0";

                return new Check(About.Value, $"!({holds})", $"{helpers.Negative()}(\"{name}\", {name})", holds);

            case NumberOfClass number:
                string first = isRow ? name : $"{name}[0]";
                string other = number.Otherwise is int otherwise ? Literal.Of(otherwise) : "-1";
                string isClass = $"unchecked((uint){first}) < {c}{(number.Otherwise is null ? "" : $" || {first} == {other}")}";

                return isRow
                    ? new Check(About.Value, $"!({isClass})", $"{helpers.NoClass()}(\"{name}\", {name}, 0, {c})", "")
                    : new Check(
                        About.Value,
                        $"{helpers.FirstOfNoClass()}({name}, {c}, {(number.Otherwise is null ? "0" : other)}) is int {name}At && {name}At >= 0",
                        $"{helpers.NoClass()}(\"{name}\", {name}[{name}At], {name}At, {c})",
                        $"({isClass})");

            case LeavesClass when input.Storage == Storage.Bits:
                string bits = helpers.Spec.C == 64 ? "ulong.MaxValue" : $"0x{(1UL << helpers.Spec.C) - 1:X}UL";
                string isAny = $"({(isRow ? name : $"{name}[0]")} & {bits}) != 0";

                return isRow
                    ? new Check(About.Value, $"!({isAny})", $"{helpers.NothingToChoose()}(\"{name}\", 0)", "")
                    : new Check(
                        About.Value,
                        $"{helpers.FirstEmptyOfBits()}({name}, {bits}) is int {name}At && {name}At >= 0",
                        $"{helpers.NothingToChoose()}(\"{name}\", {name}At)",
                        isAny);

            case LeavesClass:
                string found = $"{helpers.FirstEmptyOfBooleans()}({name}, {c})";

                return new Check(About.Value, $"{found} is int {name}At && {name}At >= 0", $"{helpers.NothingToChoose()}(\"{name}\", {name}At)", $"{found} < 0");

            default:
                return null;
        }
    }

    private static IEnumerable<Parameter> Arrays(IEnumerable<Parameter> parameters) => parameters.Where(static parameter => parameter.Shape != Shape.Batch);
}
