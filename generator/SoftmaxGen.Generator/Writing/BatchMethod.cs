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
            ArgumentChecks.Write(writer, signature, helpers);

            if (paths.Length == 1)
            {
                writer.Line($"{MemberNames.Kernel}.{LaneWriter.MethodName(paths[0])}({signature.Arguments}, 0);");

                return;
            }

            foreach (Parameter parameter in row.Parameters.Where(static parameter => parameter.Shape != Shape.Batch))
            {
                string type = MethodSignature.TypeOf(parameter.Storage) ?? helpers.Spec.ElementName;
                writer.Line($"ref {type} {Start(parameter)} = ref global::System.Runtime.InteropServices.MemoryMarshal.GetReference({parameter.Name});");
            }

            writer.Line("int i = 0;");
            writer.Line();

            string arguments = string.Join(", ", row.Parameters.Select(static parameter => parameter.Shape == Shape.Batch ? parameter.Name : $"ref {Start(parameter)}"));

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

    private static string Start(Parameter parameter) => parameter.Name + "Start";
}
