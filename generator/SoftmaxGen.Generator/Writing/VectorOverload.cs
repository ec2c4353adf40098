using System.Collections.Generic;
using System.Linq;
using SoftmaxGen.Generator.Kernels;
using SoftmaxGen.Generator.Reading;
using SoftmaxGen.Generator.Schedules;

namespace SoftmaxGen.Generator.Writing;

/// <summary>A kernel of one row in a Vector2, Vector3 or Vector4: the method that the user calls, and the private one that it hands on to.</summary>
internal static class VectorOverload
{
    public static void WriteMethod(CodeWriter writer, RowProgram row, KernelSpec spec)
    {
        var signature = new MethodSignature(row, spec);

        writer.Line();
        Documentation.Vector(writer, row, spec);
        GeneratedMark.OnCode(writer);

        using (writer.Block($"public static {signature.Vector} {row.Name}({signature.VectorDeclared})"))
        {
            writer.Line($"return {MemberNames.Kernel}.{row.Name}({string.Join(", ", row.Inputs.Select(static input => input.Name))});");
        }
    }

    public static void WriteKernel(CodeWriter writer, RowProgram row, Helpers helpers)
    {
        var signature = new MethodSignature(row, helpers.Spec);
        var type = new NumberType(helpers.Spec.Arithmetic, Bits: 0);
        LaneProgram program = Unrolled.Lower(row, helpers.Spec, type);
        var speller = new NumericsSpeller(type, helpers);
        IEnumerable<string> results = Enumerable.Range(0, helpers.Spec.C).Select(k => speller.Element(row.Outputs.Single().Name, k));

        using (writer.Block($"public static {signature.Vector} {row.Name}({signature.VectorDeclared})"))
        {
            LaneWriter.WriteBody(writer, program.Body, speller, helpers);
            writer.Line();
            writer.Line($"return new {signature.Vector}({string.Join(", ", results)});");
        }
    }
}
