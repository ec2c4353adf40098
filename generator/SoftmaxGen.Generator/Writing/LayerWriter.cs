using System.Collections.Generic;
using System.Linq;
using SoftmaxGen.Generator.Kernels;
using SoftmaxGen.Generator.Reading;

namespace SoftmaxGen.Generator.Writing;

/// <summary>The stateful layer, which keeps the results of Forward for Backward.</summary>
internal static class LayerWriter
{
    private const string Length = MemberNames.KeptLength;

    public static void Write(CodeWriter writer, Helpers helpers)
    {
        KernelSpec spec = helpers.Spec;
        Layer layer = spec.Family.Layer;
        List<MethodSignature> kernels = spec.Family.SignaturesFor(spec).ToList();

        writer.Line();
        writer.Line("// The layer's state. It is made once, with the object, and is what makes the object unsafe to share between threads.");
        writer.Line($"private readonly {spec.ElementName}[] {layer.Buffer} = new {spec.ElementName}[{Literal.Of(spec.MaxRows * spec.C)}];");
        writer.Line($"private int {Length} = -1;");
        writer.Line();

        WriteForward(writer, kernels.First(static kernel => kernel.Name == MemberNames.Forward), helpers);
        writer.Line();
        WriteBackward(writer, kernels.First(static kernel => kernel.Name == MemberNames.Backward), spec);
    }

    private static void WriteForward(CodeWriter writer, MethodSignature forward, Helpers helpers)
    {
        KernelSpec spec = helpers.Spec;
        Layer layer = spec.Family.Layer;
        Parameter kept = forward.Outputs.Single();
        string read = forward.TypeOf(forward.First);
        string write = forward.TypeOf(kept);
        string z = forward.First.Name;
        string c = Literal.Of(spec.C);

        Documentation.LayerForward(writer, forward, spec);
        GeneratedMark.OnCode(writer);

        using (writer.Block($"public {read} {MemberNames.Forward}({read} {z})"))
        {
            ArgumentChecks.Write(writer, $"{z}.Length > {layer.Buffer}.Length", $"{helpers.TooManyRows()}(\"{z}\", {z}.Length, {Literal.Of(spec.MaxRows)}, {c})");

            if (spec.C > 1)
            {
                ArgumentChecks.Write(writer, $"{z}.Length % {c} != 0", $"{helpers.NotWholeRows()}(\"{z}\", {z}.Length, {c})");
            }

            writer.Line($"{write} {kept.Name} = new {write}({layer.Buffer}, 0, {z}.Length);");
            writer.Line();
            ArgumentChecks.Write(writer, $"{helpers.OverlapsInPart()}({z}, {kept.Name})", $"{helpers.Overlap()}(\"{z}\", {z}.Length, \"the kept {layer.Kept}\", {layer.Buffer}.Length)");
            writer.Line($"{MemberNames.Forward}({z}, {kept.Name});");
            writer.Line($"{Length} = {z}.Length;");
            writer.Line();
            writer.Line($"return {kept.Name};");
        }
    }

    private static void WriteBackward(CodeWriter writer, MethodSignature backward, KernelSpec spec)
    {
        Parameter upstream = backward.Inputs.Last();
        Parameter gradient = backward.Outputs.Single();
        string read = backward.TypeOf(upstream);

        Documentation.LayerBackward(writer, upstream, gradient, spec);
        GeneratedMark.OnCode(writer);

        using (writer.Block($"public void {MemberNames.Backward}({read} {upstream.Name}, {backward.TypeOf(gradient)} {gradient.Name})"))
        {
            using (writer.Block($"if ({Length} < 0)"))
            {
                writer.Line($"throw new global::System.InvalidOperationException(\"Backward uses the {spec.Family.Layer.Kept} of the last Forward, and there was none: call Forward first.\");");
            }

            writer.Line();
            writer.Line($"{MemberNames.Backward}(new {read}({spec.Family.Layer.Buffer}, 0, {Length}), {upstream.Name}, {gradient.Name});");
        }
    }
}
