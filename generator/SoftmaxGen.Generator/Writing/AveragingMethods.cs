using System.Linq;
using SoftmaxGen.Generator.Kernels;
using SoftmaxGen.Generator.Schedules;

namespace SoftmaxGen.Generator.Writing;

/// <summary>The methods that call a kernel, and give the sum of its rows' results or their mean.</summary>
internal static class AveragingMethods
{
    public static void Write(CodeWriter writer, RowProgram row, Helpers helpers)
    {
        Write(writer, row, helpers, isMean: false);
        Write(writer, row, helpers, isMean: true);
    }

    private static void Write(CodeWriter writer, RowProgram row, Helpers helpers, bool isMean)
    {
        var signature = new MethodSignature(row, helpers.Spec);
        Averaging averaging = row.Averaging!;
        string element = helpers.Spec.ElementName;
        string first = row.First.Name;
        string rows = helpers.Spec.C == 1 ? $"{first}.Length" : $"{first}.Length / {Literal.Of(helpers.Spec.C)}";
        string scaleType = averaging.Scale is null ? "" : signature.StoredType(row.Inputs.Single(input => input.Name == averaging.Scale));

        writer.Line();
        Documentation.Averaged(writer, row, helpers.Spec, isMean);
        GeneratedMark.OnCode(writer);

        using (writer.Block($"public static {element} {(isMean ? Averaging.Mean : Averaging.Sum)}({signature.AveragedDeclared})"))
        {
            if (isMean)
            {
                // What is refused is refused by the kernel: until then nothing may go wrong.
                writer.Line($"double count = {Count(averaging, rows, helpers)};");
            }

            string scale = isMean ? $"({scaleType})(1 / count)" : $"({scaleType})1";
            writer.Line($"{row.Name}({string.Join(", ", row.Parameters.Select(parameter => parameter.Name == averaging.Scale ? scale : parameter.Name))});");
            writer.Line();
            string sum = $"{helpers.SumOfRows()}({averaging.Result}.Slice(0, {rows}))";
            writer.Line($"return ({element}){(isMean ? $"({sum} / count)" : sum)};");
        }
    }

    private static string Count(Averaging averaging, string rows, Helpers helpers) => averaging switch
    {
        { Label: null } => rows,
        { Weights: null } => $"{helpers.CountOfLabels()}({averaging.Label}, {Literal.Of(averaging.Ignored)})",
        _ => $"{helpers.WeightOfLabels()}({averaging.Label}, {averaging.Weights}, {Literal.Of(averaging.Ignored)})",
    };
}
