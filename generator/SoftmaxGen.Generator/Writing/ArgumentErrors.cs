using SoftmaxGen.Generator.Reading;

namespace SoftmaxGen.Generator.Writing;

/// <summary>What the argument checks throw: apart from the kernels, so that their text is not in the way of reading or of the processor.</summary>
internal static class ArgumentErrors
{
    private const string Exception = "global::System.ArgumentException";

    public static void Write(CodeWriter writer, KernelSpec spec)
    {
        string c = Literal.Of(spec.C);

        writer.Line("// The same span twice is allowed, and right: each row, or each class, is read before it is written.");

        using (writer.Block($"public static bool OverlapsInPart(global::System.ReadOnlySpan<{spec.ElementName}> read, global::System.ReadOnlySpan<{spec.ElementName}> written)"))
        {
            writer.Line("return read != written && global::System.MemoryExtensions.Overlaps(read, written);");
        }

        if (spec.C > 1)
        {
            Error("NotWholeRows", "string name, int length", $"$\"{{name}} has {{length}} values, which is not a whole number of rows of C = {c}.\"");
        }

        Error(
            "OtherShape",
            "string name, int length, string other, int otherLength",
            "$\"{name} has {length} values and {other} has {otherLength}: both are N x " + c + ".\"");

        Error(
            "TooShort",
            "string name, int length, long needed, string other, int otherLength",
            "$\"{name} has room for {length} values, and the {otherLength} values of {other} need {needed}.\"");

        Error(
            "Overlap",
            "string name, int length, string other, int otherLength",
            "$\"{name} (length {length}) and {other} (length {otherLength}) share a part of their memory: let them be apart, or, where the shapes agree, the same span.\"");

        if (spec.MaxRows > 0)
        {
            Error(
                "TooManyRows",
                "string name, int length",
                $"$\"{{name}} has {{length}} values, and this layer keeps at most MaxRows = {Literal.Of(spec.MaxRows)} rows of C = {c}: {Literal.Of(spec.MaxRows * spec.C)} values.\"");
        }

        void Error(string method, string parameters, string message)
        {
            writer.Line();

            using (writer.Block($"public static {Exception} {method}({parameters})"))
            {
                writer.Line($"return new {Exception}(");
                writer.Line($"    {message},");
                writer.Line("    name);");
            }
        }
    }
}
