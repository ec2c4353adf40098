using System.Globalization;
using System.Linq;
using SoftmaxGen.Generator.Kernels;
using SoftmaxGen.Generator.Reading;

namespace SoftmaxGen.Generator.Writing;

/// <summary>The XML documentation of the emitted members, so that a hover tells what goes where.</summary>
/// <remarks>
/// Of the members alone: the type is the user's. A comment on the generated part would stand beside the user's own, as a
/// second summary of which an editor shows either, and where there is none it would silence CS1591, by which a project asks
/// for one.
/// </remarks>
internal static class Documentation
{
    private const string ArgumentException = "/// <exception cref=\"global::System.ArgumentException\">";
    private const string NoDistribution = "logits are NaN, +inf or all -inf";

    public static void Batch(CodeWriter writer, RowProgram row, KernelSpec spec)
    {
        string c = Literal.Of(spec.C);
        string first = Reference(row.First.Name);
        Parameter[] arrays = row.Inputs.Where(static input => input.Shape != Shape.Batch).ToArray();
        string all = string.Join(" or ", arrays.Select(static input => Reference(input.Name)));
        string ofElements = string.Join(" or ", row.Inputs.Where(static input => input.IsElements).Select(static input => Reference(input.Name)));
        string otherShape = string.Concat(arrays.Where(input => input != row.First).Select(static input => $" {Reference(input.Name)} has another length,"));

        writer.Line($"/// <summary>{row.Summary}</summary>");

        if (row.Remarks is not null)
        {
            writer.Line($"/// <remarks>{row.Remarks}</remarks>");
        }

        foreach (Parameter input in row.Inputs)
        {
            string shape = (input.Shape, input.Storage) switch
            {
                _ when input == row.First => $"N x {c}, row-major; N may be 0.",
                (Shape.Batch, _) => "one number for all rows.",
                (Shape.Row, _) => "N: one for each row.",
                (Shape.Weight, _) => $"{c}: one for each class, the same in every row.",
                (_, Storage.Bits) => "N: one for each row, in which bit m is of class m.",
                _ => $"N x {c}.",
            };
            writer.Line($"/// <param name=\"{input.Name}\">{input.Meaning}, {shape}</param>");
        }

        foreach (Parameter output in row.Outputs)
        {
            string shape = output.Shape switch
            {
                Shape.Row => $"N: at least one for each row of {first}. What lies behind the N numbers stays as it is.",
                Shape.Weight => $"{c}: the numbers of all rows are added to what is there, in the order of the rows.",
                Shape.Pair => $"N x {c} x {c}, row-major, with {output.Entry} of row i at {EntryPlace(spec)}: at least {c} times as long as {first}. What lies behind the N matrices stays as it is.",
                _ => $"N x {c}: at least as long as {first}; may be the same span as {ofElements}. What lies behind the N rows stays as it is.",
            };
            writer.Line($"/// <param name=\"{output.Name}\">{output.Meaning}, {shape}</param>");
        }

        string outputs = string.Join(" or ", row.Outputs.Select(static output => Reference(output.Name)));
        bool isSameAllowed = row.Outputs.All(static output => output.Shape == Shape.Class);
        string demands = string.Concat(row.Inputs.Where(static input => input.Demand is LeavesClass).Select(static input => $" {Reference(input.Name)} leaves a row no class to choose,"));
        string refused = row.Outputs.Any(static output => output.Refused is not null) ? $", and, after all rows are written, where one has no distribution: its {NoDistribution}" : "";
        writer.Line($"{ArgumentException}{first} is not whole rows,{otherShape}{demands} or {outputs} is too short or overlaps {all}{(isSameAllowed ? " in part" : "")}{refused}.</exception>");
        OutOfRange(writer, row, spec, isRow: false);
    }

    /// <summary>A method that sums up or averages what a batch gives.</summary>
    public static void Averaged(CodeWriter writer, RowProgram row, KernelSpec spec, bool isMean)
    {
        Averaging averaging = row.Averaging!;
        bool scales = averaging.Scale is not null;
        string by = averaging switch
        {
            { Label: null } => "the number of rows",
            { Weights: null } => $"the number of rows whose label is not {Literal.Of(averaging.Ignored)}",
            _ => $"the sum of the weights of all labels but {Literal.Of(averaging.Ignored)}",
        };
        writer.Line($"/// <summary>{row.Summary.TrimEnd('.').Replace(", times a scale", "")}; {(isMean ? $"and the mean: their sum by {by}{(scales ? ", with the gradient of that" : "")}" : "and their sum")}.</summary>");
        writer.Line($"/// <remarks>{row.Remarks} The sum is taken in double: row i goes to lane i mod 4, and the lanes fold 4 to 2 to 1.{(isMean ? " Where nothing counts the mean is NaN." : "")}</remarks>");

        foreach (Parameter parameter in row.Parameters.Where(parameter => parameter.Name != averaging.Scale))
        {
            writer.Line($"/// <param name=\"{parameter.Name}\">As {row.Name} takes it.</param>");
        }

        writer.Line($"/// <returns>The {(isMean ? "mean" : "sum")} of the losses.</returns>");
        writer.Line($"{ArgumentException}As {row.Name} throws it.</exception>");
    }

    /// <summary>A method for one row.</summary>
    public static void Row(CodeWriter writer, RowProgram row, KernelSpec spec)
    {
        string c = Literal.Of(spec.C);
        writer.Line($"/// <summary>{row.Summary} This is one row, with the same bits as in a batch.</summary>");

        if (row.Remarks is not null)
        {
            writer.Line($"/// <remarks>{row.Remarks}</remarks>");
        }

        foreach (Parameter input in row.Inputs)
        {
            string shape = (input.Storage, MethodSignature.IsOneNumber(input)) switch
            {
                (Storage.Bits, _) => ": bit m is of class m",
                (_, true) => "",
                _ => $", {c}: one for each class",
            };
            writer.Line($"/// <param name=\"{input.Name}\">{input.Meaning}{shape}.</param>");
        }

        string returned = string.Join("; ", row.Outputs.Select(static output => output.Meaning));
        string others = string.Join(" or ", row.Inputs.Where(static input => !MethodSignature.IsOneNumber(input)).Select(static input => Reference(input.Name)));
        string demands = string.Concat(row.Inputs.Where(static input => input.Demand is LeavesClass).Select(static input => $", or {Reference(input.Name)} leaves no class to choose"));
        string refused = row.Outputs.Any(static output => output.Refused is not null) ? $", or the row has no distribution: its {NoDistribution}" : "";
        writer.Line($"/// <returns>{returned}.</returns>");
        writer.Line($"{ArgumentException}{others} is not one row{demands}{refused}.</exception>");
        OutOfRange(writer, row, spec, isRow: true);
    }

    private static void OutOfRange(CodeWriter writer, RowProgram row, KernelSpec spec, bool isRow)
    {
        foreach (Parameter input in row.Inputs)
        {
            string? range = input.Demand switch
            {
                NotNegative => "is negative or NaN",
                Uniform when isRow => "is not from 0 up to, but not, 1",
                Uniform => "has a number that is not from 0 up to, but not, 1: that is thrown after all rows are written",
                NumberOfClass { Otherwise: null } => $"has a number that is not from 0 to {Literal.Of(spec.C - 1)}",
                NumberOfClass { Otherwise: int otherwise, Meaning: string meaning } => $"has a number that is neither from 0 to {Literal.Of(spec.C - 1)} nor {Literal.Of(otherwise)}, {meaning}",
                _ => null,
            };

            if (range is not null)
            {
                writer.Line($"/// <exception cref=\"global::System.ArgumentOutOfRangeException\">{Reference(input.Name)} {range}.</exception>");
            }
        }
    }

    public static void Vector(CodeWriter writer, RowProgram row, KernelSpec spec)
    {
        string fields = spec.C switch
        {
            2 => "classes 0 and 1 in X and Y",
            3 => "classes 0, 1 and 2 in X, Y and Z",
            _ => "classes 0 to 3 in X, Y, Z and W",
        };

        writer.Line($"/// <summary>{row.Summary} This is one row, with the same bits as in a batch.</summary>");

        foreach (Parameter input in row.Inputs)
        {
            writer.Line($"/// <param name=\"{input.Name}\">{input.Meaning}: {fields}.</param>");
        }

        writer.Line($"/// <returns>{row.Outputs.Single().Meaning}: {fields}.</returns>");
    }

    public static void LayerForward(CodeWriter writer, MethodSignature forward, KernelSpec spec)
    {
        Layer layer = spec.Family.Layer;
        string c = Literal.Of(spec.C);
        string rows = Literal.Of(spec.MaxRows);
        Parameter z = forward.First;

        writer.Lines($"""
            /// <summary>{layer.Forward} One object serves one thread at a time.</summary>
            /// <param name="{z.Name}">{z.Meaning}, N x {c}, row-major; N from 0 to {rows}.</param>
            /// <returns>The {layer.Kept}, N x {c}: the layer's own buffer, which the next call writes over.</returns>
            {ArgumentException}{Reference(z.Name)} is not whole rows, has more than {rows}, or overlaps the kept {layer.Kept} in part.</exception>
            """);
    }

    public static void LayerBackward(CodeWriter writer, Parameter upstream, Parameter gradient, KernelSpec spec)
    {
        string c = Literal.Of(spec.C);

        writer.Lines($"""
            /// <summary>{spec.Family.Layer.Backward}</summary>
            /// <param name="{upstream.Name}">{upstream.Meaning}, N x {c}, with the N of the last Forward.</param>
            /// <param name="{gradient.Name}">{gradient.Meaning}, N x {c}: at least as long as {Reference(upstream.Name)}, of which it may be the same span.</param>
            /// <exception cref="global::System.InvalidOperationException">There was no Forward yet.</exception>
            {ArgumentException}{Reference(upstream.Name)} has not the shape of the last Forward, or {Reference(gradient.Name)} is too short or overlaps another span in part.</exception>
            """);
    }

    private static string EntryPlace(KernelSpec spec) =>
        spec.C == 1 ? "i" : $"{((long)spec.C * spec.C).ToString(CultureInfo.InvariantCulture)} i + {Literal.Of(spec.C)} m + n";

    private static string Reference(string parameter) => $"<paramref name=\"{parameter}\"/>";
}
