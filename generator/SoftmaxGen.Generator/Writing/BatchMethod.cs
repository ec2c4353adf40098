using System.Collections.Immutable;
using System.Linq;
using SoftmaxGen.Generator.Kernels;
using SoftmaxGen.Generator.Reading;
using SoftmaxGen.Generator.Schedules;

namespace SoftmaxGen.Generator.Writing;

/// <summary>The method that the user calls with a batch: the checks, and then one way through the rows after the other, the widest first.</summary>
internal static class BatchMethod
{
    private const string Reference = "ref global::System.Runtime.InteropServices.MemoryMarshal.GetReference";

    public static void Write(CodeWriter writer, RowProgram row, ImmutableArray<LaneProgram> paths, KernelSpec spec)
    {
        var signature = new MethodSignature(row, spec);
        string first = signature.First.Name;

        Documentation.Batch(writer, row, spec);
        GeneratedMark.OnCode(writer);

        using (writer.Block($"public static void {row.Name}({signature.Declared})"))
        {
            ArgumentChecks.Write(writer, signature, spec);

            if (paths.Length == 1)
            {
                writer.Line($"{MemberNames.Kernel}.{LaneWriter.MethodName(paths[0])}({signature.Arguments}, 0);");

                return;
            }

            writer.Line("int i = 0;");
            writer.Line();

            foreach (LaneProgram path in paths.Where(static path => path.Type.IsVector))
            {
                // A method that has nothing to do is not called, and so not compiled to machine code.
                using (writer.Block($"if ({path.Type.VectorClass}.IsHardwareAccelerated && {first}.Length - i >= {Literal.Of(path.Least)})"))
                {
                    writer.Line($"i = {MemberNames.Kernel}.{LaneWriter.MethodName(path)}(");

                    using (writer.Indented())
                    {
                        foreach (Parameter parameter in row.Parameters)
                        {
                            writer.Line(parameter.Shape == Shape.Batch ? $"{parameter.Name}," : $"{Reference}({parameter.Name}),");
                        }

                        writer.Line("i,");
                        writer.Line($"{first}.Length);");
                    }
                }

                writer.Line();
            }

            using (writer.Block($"if (i < {first}.Length)"))
            {
                writer.Line($"{MemberNames.Kernel}.{LaneWriter.MethodName(paths[paths.Length - 1])}({signature.Arguments}, i);");
            }
        }
    }
}
