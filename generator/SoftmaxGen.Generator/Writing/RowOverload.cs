using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using SoftmaxGen.Generator.Kernels;
using SoftmaxGen.Generator.Reading;
using SoftmaxGen.Generator.Schedules;

namespace SoftmaxGen.Generator.Writing;

/// <summary>A method for one row that returns its results: what a game calls in a frame, with what is one number of the row by value.</summary>
/// <param name="row">The kernel.</param>
/// <param name="paths">The ways through a batch of it.</param>
/// <param name="helpers">The functions of the file.</param>
internal sealed class RowOverload(RowProgram row, ImmutableArray<LaneProgram> paths, Helpers helpers)
{
    private const string Results = "results";

    private readonly MethodSignature _signature = new(row, helpers.Spec);

    /// <summary>The struct of a kernel's results for one row.</summary>
    public static void WriteResult(CodeWriter writer, RowProgram row, Helpers helpers)
    {
        var signature = new MethodSignature(row, helpers.Spec);
        ImmutableArray<(string Type, string Name, string Property, string Meaning)> results = row.Outputs
            .Select(output => (signature.StoredType(output), output.Name, Property(output), output.Meaning))
            .ToImmutableArray();

        writer.Line();
        writer.Line($"/// <summary>What {row.Name} gives for one row.</summary>");
        GeneratedMark.OnCode(writer);

        using (writer.Block($"public readonly struct {row.ResultName}"))
        {
            writer.Line("/// <summary>The results of a row.</summary>");

            foreach ((_, string name, _, string meaning) in results)
            {
                writer.Line($"/// <param name=\"{name}\">{meaning}.</param>");
            }

            using (writer.Block($"public {row.ResultName}({string.Join(", ", results.Select(static result => $"{result.Type} {result.Name}"))})"))
            {
                foreach ((_, string name, string property, _) in results)
                {
                    writer.Line($"{property} = {name};");
                }
            }

            foreach ((string type, _, string property, string meaning) in results)
            {
                writer.Line();
                writer.Line($"/// <summary>{meaning}.</summary>");
                writer.Line($"public {type} {property} {{ get; }}");
            }
        }
    }

    public void Write(CodeWriter writer)
    {
        ImmutableArray<LaneProgram> ways = BatchMethod.WaysOfOneRow(paths, helpers);

        writer.Line();
        Documentation.Row(writer, row, helpers.Spec);
        GeneratedMark.OnCode(writer);

        using (writer.Block($"public static {_signature.RowResult} {row.Name}({_signature.RowDeclared})"))
        {
            ArgumentChecks.WriteOfRow(writer, _signature, helpers);

            if (ways.Add(paths[paths.Length - 1]) is var all && all.All(static way => way.OneRow is not null))
            {
                WriteByValue(writer, all);

                return;
            }

            if (!ways.IsEmpty)
            {
                using (writer.Block($"if ({BatchMethod.Accelerated(ways[ways.Length - 1])})"))
                {
                    WriteInVectors(writer, ways);
                }

                writer.Line();
            }

            WriteInNumbers(writer);
        }
    }

    private void WriteInVectors(CodeWriter writer, ImmutableArray<LaneProgram> ways)
    {
        foreach (Parameter output in row.Outputs)
        {
            writer.Line($"{_signature.StoredType(output)} {output.Name} = default;");
        }

        string arguments = string.Join(", ", row.Parameters.Select(static parameter => parameter.IsWritten || MethodSignature.IsOneNumber(parameter)
            ? $"{(parameter.Shape == Shape.Batch ? "" : "ref ")}{parameter.Name}"
            : $"ref {FirstOf(parameter)}"));
        BatchMethod.WriteCall(writer, ways, arguments, helpers);
        WriteReturn(writer, static output => output.Name);
    }

    /// <summary>Plain numbers lie in spans: those of the row in some of one.</summary>
    private void WriteInNumbers(CodeWriter writer)
    {
        foreach (Parameter parameter in row.Parameters.Where(IsInSpanOfOne))
        {
            string type = _signature.StoredType(parameter);
            string value = parameter.IsWritten ? $"{type}[1]" : $"{type}[] {{ {parameter.Name} }}";
            writer.Line($"global::System.Span<{type}> {ArgumentChecks.Row(parameter)} = stackalloc {value};");
        }

        IEnumerable<string> arguments = row.Parameters.Select(static parameter => IsInSpanOfOne(parameter) ? ArgumentChecks.Row(parameter) : parameter.Name);
        writer.Line($"{MemberNames.Kernel}.{LaneWriter.MethodName(paths[paths.Length - 1])}({string.Join(", ", arguments)}, 0);");
        WriteReturn(writer, static output => $"{ArgumentChecks.Row(output)}[0]");
    }

    private void WriteByValue(CodeWriter writer, ImmutableArray<LaneProgram> ways)
    {
        string name = row.ResultName is null ? row.Outputs[0].Name : Results;
        bool isChecked = row.Outputs.Any(static output => output.Refused is not null);

        if (!isChecked)
        {
            BatchMethod.WriteWays(writer, ways, way => $"return {Call(way)};");

            return;
        }

        if (ways.Length == 1)
        {
            writer.Line($"{_signature.RowResult} {name} = {Call(ways[0])};");
        }
        else
        {
            writer.Line($"{_signature.RowResult} {name};");
            writer.Line();
            BatchMethod.WriteWays(writer, ways, way => $"{name} = {Call(way)};");
        }

        WriteRefusals(writer, output => row.ResultName is null ? name : $"{name}.{Property(output)}");
        writer.Line();
        writer.Line($"return {name};");

        string Call(LaneProgram way) =>
            $"{MemberNames.Kernel}.{LaneWriter.CallOfOneRow(way, input => way.Type.IsVector && !MethodSignature.IsOneNumber(input) ? $"ref {FirstOf(input)}" : input.Name, "0")}";
    }

    private void WriteReturn(CodeWriter writer, System.Func<Parameter, string> value)
    {
        WriteRefusals(writer, value);
        string results = string.Join(", ", row.Outputs.Select(value));
        writer.Line();
        writer.Line(row.ResultName is null ? $"return {results};" : $"return new {row.ResultName}({results});");
    }

    private void WriteRefusals(CodeWriter writer, System.Func<Parameter, string> value)
    {
        foreach (Parameter output in row.Outputs.Where(static output => output.Refused is not null))
        {
            writer.Line();
            Refusal.Write(writer, row, $"{value(output)} == {Literal.Of(output.Refused!.Value)}", "0", static random => random.Name, helpers);
        }
    }

    private static string FirstOf(Parameter parameter) => $"global::System.Runtime.InteropServices.MemoryMarshal.GetReference({parameter.Name})";

    private static bool IsInSpanOfOne(Parameter parameter) => parameter.IsWritten || (MethodSignature.IsOneNumber(parameter) && parameter.Shape != Shape.Batch);

    public static string Property(Parameter output) => char.ToUpperInvariant(output.Name[0]) + output.Name.Substring(1);
}
