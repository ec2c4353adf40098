using System;
using System.Collections.Immutable;
using System.Linq;
using SoftmaxGen.Generator.Kernels;
using SoftmaxGen.Generator.Reading;
using SoftmaxGen.Generator.Schedules;

namespace SoftmaxGen.Generator.Writing;

/// <summary>The method that the user calls with a batch: the checks, and then one way through the rows after the other, the widest first.</summary>
internal static class BatchMethod
{
    public static void Write(CodeWriter writer, RowProgram row, ImmutableArray<LaneProgram> paths, Helpers helpers)
    {
        var signature = new MethodSignature(row, helpers.Spec);
        string first = signature.First.Name;

        Documentation.Batch(writer, row, helpers.Spec);
        GeneratedMark.OnCode(writer);

        using (writer.Block($"public static void {row.Name}({signature.Declared})"))
        {
            var checks = new ArgumentChecks(signature, helpers);

            if (paths.Length == 1)
            {
                checks.Write(writer);
                writer.Line($"{MemberNames.Kernel}.{LaneWriter.MethodName(paths[0])}({signature.Arguments}, 0);");
                WriteRefusal(writer, row, helpers);

                return;
            }

            // Who has one row asks the overload for one.
            if (!signature.HasRowOverload)
            {
                WriteOneRow(writer, row, paths, checks, helpers);
            }

            checks.Write(writer);

            WriteReferences(writer, row, helpers, Start, FirstOf);
            writer.Line("int i = 0;");
            writer.Line();

            string arguments = Arguments(row, Start);

            foreach (LaneProgram path in paths.Where(static path => path.Type.IsVector))
            {
                // A method that has nothing to do is not called, and so not compiled to machine code.
                using (writer.Block($"if ({path.Type.VectorClass}.IsHardwareAccelerated && {first}.Length - i >= {Literal.Of(path.Least)})"))
                {
                    writer.Line($"i = {MemberNames.Kernel}.{LaneWriter.MethodName(path)}({arguments}, i, {first}.Length);");
                }

                writer.Line();
            }

            // Where the last way in vectors takes one row, it leaves none: then a compiler that knows the machine leaves the plain numbers out.
            LaneProgram last = paths[paths.Length - 2];
            string isLeft = last.Least == helpers.Spec.C && last.Type.Bits == 128 ? $"!{last.Type.VectorClass}.IsHardwareAccelerated" : $"i < {first}.Length";

            using (writer.Block($"if ({isLeft})"))
            {
                writer.Line($"{MemberNames.Kernel}.{LaneWriter.MethodName(paths[paths.Length - 1])}({signature.Arguments}, i);");
            }

            WriteRefusal(writer, row, helpers);
        }
    }

    private static void WriteRefusal(CodeWriter writer, RowProgram row, Helpers helpers)
    {
        foreach (Parameter output in row.Outputs.Where(static output => output.Refused is not null))
        {
            string first = row.First.Name;
            string rows = helpers.Spec.C == 1 ? $"{first}.Length" : $"{first}.Length / {Literal.Of(helpers.Spec.C)}";
            writer.Line();
            writer.Line($"int refused = global::System.MemoryExtensions.IndexOf({output.Name}.Slice(0, {rows}), {Literal.Of(output.Refused!.Value)});");
            writer.Line();
            Refusal.Write(writer, row, "refused >= 0", "refused", OfRow, helpers);
        }

        string OfRow(Parameter random)
        {
            string c = Literal.Of(helpers.Spec.C);

            return random.Shape == Shape.Row ? $"{random.Name}[refused]" : $"{random.Name}.Slice(refused * {c}, {c})";
        }
    }

    /// <summary>One row, before all that only a batch needs: two and three classes take two thirds to three quarters of the time so.</summary>
    /// <remarks>
    /// It calls as little as it can that is generic: the library's own of floats are compiled when they are called, even where the program was compiled ahead of time. What is
    /// only read has no other way to a reference that is C# of every version.
    /// </remarks>
    private static void WriteOneRow(CodeWriter writer, RowProgram row, ImmutableArray<LaneProgram> paths, ArgumentChecks checks, Helpers helpers)
    {
        ImmutableArray<LaneProgram> ways = WaysOfOneRow(paths, helpers);

        if (ways.IsEmpty || row.IsSquare || helpers.Spec.C >= ScheduleTable.ClassesInLanes || row.Parameters.Any(static parameter => parameter.Shape == Shape.Weight))
        {
            return;
        }

        string arguments = Arguments(row, ArgumentChecks.Row);
        writer.Line("// One row, as an agent asks for in every frame.");

        using (writer.Block($"if ({Accelerated(ways[ways.Length - 1])} && {checks.LengthsOfOneRow})"))
        {
            WriteReferences(writer, row, helpers, ArgumentChecks.Row, static parameter => parameter.IsWritten ? $"{parameter.Name}[0]" : FirstOf(parameter));
            writer.Line();

            using (writer.Block($"if ({checks.ApartInOneRow})"))
            {
                WriteCall(writer, ways, arguments, helpers);

                writer.Line();
                writer.Line("return;");
            }
        }

        writer.Line();
    }

    /// <summary>The ways in vectors that take one row, the widest first; the last is of 128 bits, and there where any other is.</summary>
    public static ImmutableArray<LaneProgram> WaysOfOneRow(ImmutableArray<LaneProgram> paths, Helpers helpers) =>
        paths.Where(path => path.Type.IsVector && path.Least == helpers.Spec.C).ToImmutableArray();

    /// <summary>One row by the widest way that there is; the last of them is there.</summary>
    public static void WriteCall(CodeWriter writer, ImmutableArray<LaneProgram> ways, string arguments, Helpers helpers) =>
        WriteWays(writer, ways, way => $"{MemberNames.Kernel}.{LaneWriter.MethodName(way)}({arguments}, 0, {Literal.Of(helpers.Spec.C)});");

    /// <summary>A line for the widest way that there is; the last of them is there.</summary>
    public static void WriteWays(CodeWriter writer, ImmutableArray<LaneProgram> ways, Func<LaneProgram, string> line)
    {
        string otherwise = "";

        foreach (LaneProgram way in ways.Take(ways.Length - 1))
        {
            using (writer.Block($"{otherwise}if ({Accelerated(way)})"))
            {
                writer.Line(line(way));
            }

            otherwise = "else ";
        }

        using (otherwise.Length > 0 ? writer.Block("else") : default(IDisposable))
        {
            writer.Line(line(ways[ways.Length - 1]));
        }
    }

    public static string Accelerated(LaneProgram way) => $"{way.Type.VectorClass}.IsHardwareAccelerated";

    private static void WriteReferences(CodeWriter writer, RowProgram row, Helpers helpers, Func<Parameter, string> name, Func<Parameter, string> first)
    {
        foreach (Parameter parameter in row.Parameters.Where(static parameter => parameter.Shape != Shape.Batch))
        {
            writer.Line($"ref {MethodSignature.TypeOf(parameter.Storage) ?? helpers.Spec.ElementName} {name(parameter)} = ref {first(parameter)};");
        }
    }

    /// <summary>A reference to the first number of an array, of which there may be none.</summary>
    private static string FirstOf(Parameter parameter) => $"global::System.Runtime.InteropServices.MemoryMarshal.GetReference({parameter.Name})";

    private static string Arguments(RowProgram row, Func<Parameter, string> reference) =>
        string.Join(", ", row.Parameters.Select(parameter => parameter.Shape == Shape.Batch ? parameter.Name : $"ref {reference(parameter)}"));

    private static string Start(Parameter parameter) => parameter.Name + "Start";
}
