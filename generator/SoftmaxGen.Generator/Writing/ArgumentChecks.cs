using System.Linq;
using SoftmaxGen.Generator.Kernels;
using SoftmaxGen.Generator.Reading;

namespace SoftmaxGen.Generator.Writing;

/// <summary>The checks that a method opens with. Every one comes before the first write, so that a refused call leaves its destination as it was.</summary>
internal static class ArgumentChecks
{
    public static void Write(CodeWriter writer, MethodSignature signature, KernelSpec spec)
    {
        string first = signature.First.Name;
        string c = Literal.Of(spec.C);

        if (spec.C > 1)
        {
            Check(writer, $"{first}.Length % {c} != 0", $"NotWholeRows(\"{first}\", {first}.Length)");
        }

        foreach (Parameter other in signature.Inputs.Skip(1))
        {
            Check(writer, $"{other.Name}.Length != {first}.Length", $"OtherShape(\"{other.Name}\", {other.Name}.Length, \"{first}\", {first}.Length)");
        }

        foreach (Parameter output in signature.Outputs)
        {
            // C times a length may be too much for an int.
            string needed = LengthOf(output, $"{first}.Length", $"{c}L * {first}.Length");
            Check(writer, $"{output.Name}.Length < {needed}", $"TooShort(\"{output.Name}\", {output.Name}.Length, {needed}, \"{first}\", {first}.Length)");
        }

        foreach ((Parameter output, int at) in signature.Outputs.Select(static (output, at) => (output, at)))
        {
            foreach (Parameter input in signature.Inputs)
            {
                // Of the same shape it may be the same span.
                CheckOverlap(output, input.Name, input.Name, isSameAllowed: LengthOf(output, first, "") == first);
            }

            // Of two results one would be lost.
            foreach (Parameter other in signature.Outputs.Take(at))
            {
                CheckOverlap(output, other.Name, Written(other), isSameAllowed: false);
            }
        }

        void CheckOverlap(Parameter output, string name, string other, bool isSameAllowed) => Check(
            writer,
            isSameAllowed
                ? $"{MemberNames.Kernel}.OverlapsInPart({other}, {Written(output)})"
                : $"global::System.MemoryExtensions.Overlaps({other}, ({signature.TypeOf(signature.First)}){Written(output)})",
            $"Overlap(\"{output.Name}\", {output.Name}.Length, \"{name}\", {name}.Length)");

        string Written(Parameter output) => $"{output.Name}.Slice(0, {LengthOf(output, $"{first}.Length", $"{first}.Length * {c}")})";

        // How many numbers a parameter has, where the first input has so many, and C times that.
        string LengthOf(Parameter parameter, string length, string square) => parameter.Shape switch
        {
            Shape.Row when spec.C > 1 => $"{length} / {c}",
            Shape.Pair when spec.C > 1 => square,
            _ => length,
        };
    }

    public static void Check(CodeWriter writer, string condition, string error)
    {
        using (writer.Block($"if ({condition})"))
        {
            writer.Line($"throw {MemberNames.Kernel}.{error};");
        }

        writer.Line();
    }
}
