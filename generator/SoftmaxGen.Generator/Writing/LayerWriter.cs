using SoftmaxGen.Generator.Reading;

namespace SoftmaxGen.Generator.Writing;

/// <summary>The stateful layer, which keeps the probabilities of Forward for Backward.</summary>
internal static class LayerWriter
{
    public static void Write(CodeWriter writer, KernelSpec spec)
    {
        string c = Literal.Of(spec.C);
        const string Kept = MemberNames.KeptProbabilities;
        const string Length = MemberNames.KeptLength;
        string rows = Literal.Of(spec.MaxRows);
        string read = $"global::System.ReadOnlySpan<{spec.ElementName}>";
        string write = $"global::System.Span<{spec.ElementName}>";

        writer.Line();
        writer.Line("// The layer's state. It is made once, with the object, and is what makes the object unsafe to share between threads.");
        writer.Line($"private readonly {spec.ElementName}[] {Kept} = new {spec.ElementName}[{Literal.Of(spec.MaxRows * spec.C)}];");
        writer.Line($"private int {Length} = -1;");
        writer.Line();

        Documentation.LayerForward(writer, c, rows);
        GeneratedMark.OnCode(writer);

        using (writer.Block($"public {read} {MemberNames.Forward}({read} z)"))
        {
            ArgumentChecks.Check(writer, $"z.Length > {Kept}.Length", $"TooManyRows(\"z\", z.Length)");

            if (spec.C > 1)
            {
                ArgumentChecks.Check(writer, $"z.Length % {c} != 0", "NotWholeRows(\"z\", z.Length)");
            }

            writer.Line($"{write} a = new {write}({Kept}, 0, z.Length);");
            writer.Line();
            ArgumentChecks.Check(writer, $"{MemberNames.Kernel}.OverlapsInPart(z, a)", $"Overlap(\"z\", z.Length, \"the kept probabilities\", {Kept}.Length)");
            writer.Line($"{MemberNames.Forward}(z, a);");
            writer.Line($"{Length} = z.Length;");
            writer.Line();
            writer.Line("return a;");
        }

        writer.Line();
        Documentation.LayerBackward(writer, c);
        GeneratedMark.OnCode(writer);

        using (writer.Block($"public void {MemberNames.Backward}({read} dLdA, {write} dLdZ)"))
        {
            using (writer.Block($"if ({Length} < 0)"))
            {
                writer.Line("throw new global::System.InvalidOperationException(\"Backward uses the probabilities of the last Forward, and there was none: call Forward first.\");");
            }

            writer.Line();
            writer.Line($"{MemberNames.Backward}(new {read}({Kept}, 0, {Length}), dLdA, dLdZ);");
        }
    }
}
