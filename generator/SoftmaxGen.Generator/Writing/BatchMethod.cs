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

                return;
            }

            foreach (Parameter parameter in row.Parameters.Where(static parameter => parameter.Shape != Shape.Batch))
            {
                string type = MethodSignature.TypeOf(parameter.Storage) ?? helpers.Spec.ElementName;
                writer.Line($"ref {type} {Start(parameter)} = ref global::System.Runtime.InteropServices.MemoryMarshal.GetReference({parameter.Name});");
            }

            string arguments = string.Join(", ", row.Parameters.Select(static parameter => parameter.Shape == Shape.Batch ? parameter.Name : $"ref {Start(parameter)}"));
            writer.Line();
            WriteOneRow(writer, row, paths, checks, arguments, helpers);
            checks.Write(writer);
            writer.Line("int i = 0;");
            writer.Line();

            foreach (LaneProgram path in paths.Where(static path => path.Type.IsVector))
            {
                // A method that has nothing to do is not called, and so not compiled to machine code.
                using (writer.Block($"if ({path.Type.VectorClass}.IsHardwareAccelerated && {first}.Length - i >= {Literal.Of(path.Least)})"))
                {
                    writer.Line($"i = {MemberNames.Kernel}.{LaneWriter.MethodName(path)}({arguments}, i, {first}.Length);");
                }

                writer.Line();
            }

            using (writer.Block($"if (i < {first}.Length)"))
            {
                writer.Line($"{MemberNames.Kernel}.{LaneWriter.MethodName(paths[paths.Length - 1])}({signature.Arguments}, i);");
            }
        }
    }

    /// <summary>One row, before all that only a batch needs: C = 2 and 3 take two thirds of the time so.</summary>
    private static void WriteOneRow(CodeWriter writer, RowProgram row, ImmutableArray<LaneProgram> paths, ArgumentChecks checks, string arguments, Helpers helpers)
    {
        ImmutableArray<LaneProgram> ways = paths.Where(path => path.Type.IsVector && path.Least == helpers.Spec.C).ToImmutableArray();
        string c = Literal.Of(helpers.Spec.C);

        if (ways.IsEmpty || row.IsSquare || helpers.Spec.C >= ScheduleTable.ClassesInLanes)
        {
            return;
        }

        writer.Line("// One row, as an agent asks for in every frame.");
        string accelerated = ways.Length == 1 ? $"{ways[0].Type.VectorClass}.IsHardwareAccelerated && " : "";

        using (writer.Block($"if ({accelerated}{checks.OfOneRow(c)})"))
        {
            foreach (LaneProgram way in ways)
            {
                if (ways.Length == 1)
                {
                    Call(way);

                    break;
                }

                using (writer.Block($"if ({way.Type.VectorClass}.IsHardwareAccelerated)"))
                {
                    Call(way);
                }

                if (way != ways[ways.Length - 1])
                {
                    writer.Line();
                }
            }
        }

        writer.Line();

        void Call(LaneProgram way)
        {
            writer.Line($"{MemberNames.Kernel}.{LaneWriter.MethodName(way)}({arguments}, 0, {c});");
            writer.Line();
            writer.Line("return;");
        }
    }

    private static string Start(Parameter parameter) => parameter.Name + "Start";
}
