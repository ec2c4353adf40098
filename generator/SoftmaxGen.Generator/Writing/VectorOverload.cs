using System.Collections.Generic;
using System.Linq;
using SoftmaxGen.Generator.Kernels;
using SoftmaxGen.Generator.Reading;
using SoftmaxGen.Generator.Schedules;

namespace SoftmaxGen.Generator.Writing;

/// <summary>
/// A kernel of one row in a Vector2, Vector3 or Vector4: the method that the user calls, and a private one for where it has no vector's function
/// to call, or where nothing is accelerated.
/// </summary>
/// <param name="row">The kernel.</param>
/// <param name="function">The way that has the row as a function of vectors, if one has.</param>
/// <param name="helpers">The functions of the file.</param>
internal sealed class VectorOverload(RowProgram row, LaneProgram? function, Helpers helpers)
{
    private const string Vector128 = "global::System.Runtime.Intrinsics.Vector128";

    private readonly MethodSignature _signature = new(row, helpers.Spec);
    private readonly int _c = helpers.Spec.C;

    public void WriteMethod(CodeWriter writer)
    {
        writer.Line();
        Documentation.Vector(writer, row, helpers.Spec);
        GeneratedMark.OnCode(writer);

        using (writer.Block($"public static {_signature.Vector} {row.Name}({_signature.VectorDeclared})"))
        {
            ArgumentChecks.WriteOfVectors(writer, _signature, helpers);
            string inNumbers = $"return {MemberNames.Kernel}.{row.Name}({string.Join(", ", row.Inputs.Select(static input => input.Name))});";

            if (function is null)
            {
                writer.Line(inNumbers);

                return;
            }

            using (writer.Block($"if (!{Vector128}.IsHardwareAccelerated)"))
            {
                writer.Line(inNumbers);
            }

            writer.Line();
            string arguments = string.Join(", ", function.Function!.Inputs.Select(AsVector128));
            writer.Line($"return {Vector128}.AsVector{Literal.Of(_c)}({MemberNames.Kernel}.{LaneWriter.MethodName(function)}({arguments}));");
        }
    }

    public void WriteKernel(CodeWriter writer)
    {
        using (writer.Block($"public static {_signature.Vector} {row.Name}({_signature.VectorDeclared})"))
        {
            if (function is null)
            {
                WriteFields(writer);
            }
            else
            {
                WriteOnStack(writer);
            }
        }
    }

    private string AsVector128(Declare input)
    {
        string parameter = RowFunction.ParameterOf(input);

        if (input.Value is FromCaller)
        {
            return $"{Vector128}.Create({parameter})";
        }

        string whole = $"{Vector128}.AsVector128({parameter})";

        return _c == 4 ? whole : $"{Vector128}.WithElement({whole}, {Literal.Of(_c)}, {Literal.Of(RowFunction.AbsentOf(input), new NumberType(helpers.Spec.Arithmetic, Bits: 0))})";
    }

    private void WriteFields(CodeWriter writer)
    {
        var type = new NumberType(helpers.Spec.Arithmetic, Bits: 0);
        LaneProgram program = Unrolled.Lower(row, helpers.Spec, type);
        var speller = new NumericsSpeller(type, helpers);
        IEnumerable<string> results = Enumerable.Range(0, _c).Select(k => speller.Element(row.Outputs.Single().Name, k));

        LaneWriter.WriteBody(writer, program.Body, speller, helpers);
        writer.Line();
        writer.Line($"return new {_signature.Vector}({string.Join(", ", results)});");
    }

    /// <summary>Seldom, and so by way of an array, which takes a few lines where the whole row would be sixty.</summary>
    private void WriteOnStack(CodeWriter writer)
    {
        string span = $"global::System.Span<{helpers.Spec.ElementName}>";

        foreach (Parameter input in row.Inputs.Where(static input => input.IsElements))
        {
            string fields = string.Join(", ", "XYZW".Take(_c).Select(field => $"{input.Name}.{field}"));
            writer.Line($"{span} {OnStack(input)} = stackalloc {helpers.Spec.ElementName}[] {{ {fields} }};");
        }

        string first = OnStack(row.First);
        writer.Line($"{row.Name}Scalar({string.Join(", ", row.Parameters.Select(parameter => parameter.IsWritten ? first : parameter.IsElements ? OnStack(parameter) : parameter.Name))}, 0);");
        writer.Line();
        writer.Line($"return new {_signature.Vector}({string.Join(", ", Enumerable.Range(0, _c).Select(k => $"{first}[{Literal.Of(k)}]"))});");
    }

    private static string OnStack(Parameter input) => input.Name + "Row";
}
