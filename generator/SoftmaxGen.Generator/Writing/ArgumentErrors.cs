using System.Collections.Generic;
using System.Linq;
using SoftmaxGen.Generator.Kernels;
using SoftmaxGen.Generator.Reading;

namespace SoftmaxGen.Generator.Writing;

/// <summary>What the argument checks throw: apart from the kernels, so that their text is not in the way of reading or of the processor.</summary>
internal static class ArgumentErrors
{
    private const string Exception = "global::System.ArgumentException";

    // A span of bytes has no more than 2^31 of them.
    private const string OverlapsOfTwoTypes = """
        // Spans of two types overlap where their bytes do, of which at most 2^30 are looked at at once.
        public static bool Overlaps<TRead, TWritten>(global::System.ReadOnlySpan<TRead> read, global::System.ReadOnlySpan<TWritten> written)
            where TRead : struct
            where TWritten : struct
        {
            const int Most = 1 << 27;

            if (read.Length > Most)
            {
                return Overlaps(read.Slice(0, Most), written) || Overlaps(read.Slice(Most), written);
            }

            if (written.Length > Most)
            {
                return Overlaps(read, written.Slice(0, Most)) || Overlaps(read, written.Slice(Most));
            }

            return global::System.MemoryExtensions.Overlaps(
                global::System.Runtime.InteropServices.MemoryMarshal.AsBytes(read),
                global::System.Runtime.InteropServices.MemoryMarshal.AsBytes(written));
        }
        """;

    /// <param name="writer">Where to.</param>
    /// <param name="spec">Of which kernels.</param>
    /// <param name="parameters">All that they have.</param>
    public static void Write(CodeWriter writer, KernelSpec spec, IEnumerable<Parameter> parameters)
    {
        string c = Literal.Of(spec.C);

        writer.Line("// The same span twice is allowed, and right: each row, or each class, is read before it is written.");

        using (writer.Block($"public static bool OverlapsInPart(global::System.ReadOnlySpan<{spec.ElementName}> read, global::System.ReadOnlySpan<{spec.ElementName}> written)"))
        {
            writer.Line("return read != written && global::System.MemoryExtensions.Overlaps(read, written);");
        }

        if (parameters.Any(static parameter => parameter.Storage != Storage.Element))
        {
            writer.Line();
            writer.Lines(OverlapsOfTwoTypes);
        }

        if (spec.C > 1)
        {
            Error("NotWholeRows", "string name, int length", $"$\"{{name}} has {{length}} values, which is not a whole number of rows of C = {c}.\"");
        }

        Error(
            "OtherShape",
            "string name, int length, string other, int otherLength",
            "$\"{name} has {length} values and {other} has {otherLength}: both are N x " + c + ".\"");

        if (parameters.Any(static parameter => !parameter.IsWritten && parameter.InMemory is Shape.Row or Shape.Weight))
        {
            Error(
                "OtherLength",
                "string name, int length, int needed, string other, int otherLength",
                "$\"{name} has {length} values, and the {otherLength} values of {other} need {needed}.\"");
        }

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
