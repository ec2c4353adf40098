using SoftmaxGen.Generator.Kernels;
using SoftmaxGen.Generator.Reading;
using SoftmaxGen.Generator.Schedules;

namespace SoftmaxGen.Generator.Writing;

/// <summary>What the argument checks ask and throw: apart from the kernels, so that their text is not in the way of reading or of the processor.</summary>
internal sealed partial class Helpers
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

    /// <summary>Whether a span and as much of another, which is at least as long, share memory, and do not start together; with vectors, of references to their first numbers too.</summary>
    public string OverlapsInPart()
    {
        string span = $"global::System.ReadOnlySpan<{spec.ElementName}>";
        const string GetReference = "global::System.Runtime.InteropServices.MemoryMarshal.GetReference";

        return Public("OverlapsInPart", Stored, () =>
        {
            var writer = new CodeWriter();
            writer.Line("// The same span twice is allowed, and right: each row, or each class, is read before it is written.");

            if (!target.HasSimd)
            {
                using (writer.Block($"public static bool OverlapsInPart({span} read, {span} written)"))
                {
                    writer.Line("written = written.Slice(0, read.Length);");
                    writer.Line();
                    writer.Line("return global::System.MemoryExtensions.Overlaps(read, written) && read != written;");
                }

                return writer.ToString();
            }

            writer.Line(Inline);

            using (writer.Block($"public static bool OverlapsInPart({span} read, {span} written)"))
            {
                writer.Line($"return OverlapsInPart(ref {GetReference}(read), ref {GetReference}(written), read.Length);");
            }

            writer.Line();

            // The library's is generic, and to compile that for the first call took longer than all else of the checks.
            writer.Line(Inline);

            using (writer.Block($"public static bool OverlapsInPart(ref {spec.ElementName} read, ref {spec.ElementName} written, int length)"))
            {
                writer.Line($"long distance = {Unsafe}.ByteOffset(ref read, ref written);");
                writer.Line($"long bytes = (long)length * {Literal.Of(spec.Element switch { ElementType.Double => 8, ElementType.Half => 2, _ => 4 })};");
                writer.Line();
                writer.Line("return distance != 0 && distance < bytes && -bytes < distance;");
            }

            return writer.ToString();
        });
    }

    /// <summary>Whether two spans of any types share memory.</summary>
    public string Overlaps() => Public("Overlaps", Plain, static () => OverlapsOfTwoTypes);

    public string NotWholeRows() => Error(
        "NotWholeRows",
        "string name, int length, int classes",
        "{name} has {length} values, which is not a whole number of rows of C = {classes}.");

    public string OtherShape() => Error(
        "OtherShape",
        "string name, int length, string other, int otherLength, int classes",
        "{name} has {length} values and {other} has {otherLength}: both are N x {classes}.");

    public string OtherLength() => Error(
        "OtherLength",
        "string name, int length, int needed, string other, int otherLength",
        "{name} has {length} values, and the {otherLength} values of {other} need {needed}.");

    public string TooShort() => Error(
        "TooShort",
        "string name, int length, long needed, string other, int otherLength",
        "{name} has room for {length} values, and the {otherLength} values of {other} need {needed}.");

    public string Overlap() => Error(
        "Overlap",
        "string name, int length, string other, int otherLength",
        "{name} (length {length}) and {other} (length {otherLength}) share a part of their memory: let them be apart, or, where the shapes agree, the same span.");

    public string NotOneRow() => Error(
        "NotOneRow",
        "string name, int length, int classes",
        "{name} has {length} values, and this method takes one row of C = {classes}: one for each class.");

    public string Negative() => OutOfRange(
        "Negative",
        Stored,
        $"string name, {spec.ElementName} value",
        "{name} is {value}, and must be 0 or more.",
        "value");

    public string NoClass() => OutOfRange(
        "NoClass",
        Plain,
        "string name, int value, int row, int classes",
        "{name} of row {row} is {value}, and must be the number of a class, from 0 to {classes - 1}.",
        "value");

    public string NothingToChoose() => Error(
        "NothingToChoose",
        "string name, int row",
        "Row {row} of {name} leaves no class to choose: set one, or ask for NoChoice.Skip.");

    public string NoDistribution() => Error(
        "NoDistribution",
        "string name, int row",
        "Row {row} of {name} has no distribution to choose from: a logit is NaN or +inf, or all are -inf.");

    /// <summary>What is wrong with a row that was not drawn from: a random number of it, or its logits.</summary>
    public string NoChoice(Parameter random)
    {
        string number = MethodSignature.TypeOf(random.Storage) ?? spec.ElementName;
        var type = new NumberType(random.Storage == Storage.Single ? ElementType.Single : spec.Element, Bits: 0);
        NoDistribution();
        string ofOne = Public("NoChoice", type, () => $$"""
            public static {{Exception}} NoChoice(string logits, string name, {{number}} random, int row)
            {
                return random >= 0 && random < 1
                    ? NoDistribution(logits, row)
                    : new global::System.ArgumentOutOfRangeException(name, random, $"{name} of row {row} must be from 0 up to, but not, 1.");
            }
            """);

        return random.Shape == Shape.Row ? ofOne : Public("NoChoiceOfMany", type, () => $$"""
            public static {{Exception}} NoChoiceOfMany(string logits, string name, global::System.ReadOnlySpan<{{number}}> random, int row)
            {
                foreach ({{number}} one in random)
                {
                    if (!(one >= 0 && one < 1))
                    {
                        return NoChoice(logits, name, one, row);
                    }
                }

                return NoDistribution(logits, row);
            }
            """);
    }

    /// <summary>The first label that is neither the number of a class nor one other; -1 where there is none.</summary>
    public string FirstOfNoClass() => Public("FirstOfNoClass", Plain, static () => """
        // The first number that is neither of a class nor the other one; -1 where there is none.
        public static int FirstOfNoClass(global::System.ReadOnlySpan<int> numbers, int classes, int other)
        {
            for (int row = 0; row < numbers.Length; row++)
            {
                if (unchecked((uint)numbers[row]) >= unchecked((uint)classes) && numbers[row] != other)
                {
                    return row;
                }
            }

            return -1;
        }
        """);

    /// <summary>The first row without a bit; -1 where there is none.</summary>
    public string FirstEmptyOfBits() => Public("FirstEmptyOfBits", Plain, static () => """
        // The first row in which none of some bits is set; -1 where there is none.
        public static int FirstEmptyOfBits(global::System.ReadOnlySpan<ulong> mask, ulong bits)
        {
            for (int row = 0; row < mask.Length; row++)
            {
                if ((mask[row] & bits) == 0)
                {
                    return row;
                }
            }

            return -1;
        }
        """);

    /// <summary>The first row of truth values of which none holds; -1 where there is none.</summary>
    public string FirstEmptyOfBooleans() => Public("FirstEmptyOfBooleans", Plain, static () => """
        // The first row in which no value is true; -1 where there is none.
        public static int FirstEmptyOfBooleans(global::System.ReadOnlySpan<bool> mask, int classes)
        {
            for (int row = 0; row < mask.Length / classes; row++)
            {
                if (global::System.MemoryExtensions.IndexOf(mask.Slice(row * classes, classes), true) < 0)
                {
                    return row;
                }
            }

            return -1;
        }
        """);

    public string TooManyRows() => Error(
        "TooManyRows",
        "string name, int length, int maxRows, int classes",
        "{name} has {length} values, and this layer keeps at most MaxRows = {maxRows} rows of C = {classes}: {maxRows * classes} values.");

    private NumberType Stored => new(spec.Element, Bits: 0);

    private string Error(string name, string parameters, string message) => Public(name, Plain, () =>
    {
        var writer = new CodeWriter();

        using (writer.Block($"public static {Exception} {name}({parameters})"))
        {
            writer.Line($"return new {Exception}($\"{message}\", name);");
        }

        return writer.ToString();
    });

    private string OutOfRange(string name, NumberType type, string parameters, string message, string value) => Public(name, type, () =>
    {
        const string Type = "global::System.ArgumentOutOfRangeException";
        var writer = new CodeWriter();

        using (writer.Block($"public static {Type} {name}({parameters})"))
        {
            writer.Line($"return new {Type}(name, {value}, $\"{message}\");");
        }

        return writer.ToString();
    });

    // The user's own class calls it, which derives from something else.
    private string Public(string name, NumberType type, System.Func<string> text) => $"{MemberNames.Kernel}.{Add(name, type, text)}";
}
