using System;
using SoftmaxGen.Generator.Schedules;

namespace SoftmaxGen.Generator.Writing;

/// <summary>Operations that C# has no operator for, or that are another thing from target to target.</summary>
internal sealed partial class Helpers
{
    public string Max(NumberType type) => Add("Max", type, () => Method(
        "Max",
        type,
        ["x", "y"],
        type.IsVector ? $"{type.VectorClass}.{(target.HasMaxNative ? "MaxNative" : "Max")}(x, y)" : "x > y ? x : y",
        "The larger of two; NaN where y is NaN."));

    public string Min(NumberType type) => Add("Min", type, () => Method(
        "Min",
        type,
        ["x", "y"],
        type.IsVector ? $"{type.VectorClass}.{(target.HasMaxNative ? "MinNative" : "Min")}(x, y)" : "x < y ? x : y",
        "The smaller of two; NaN where y is NaN."));

    /// <summary>Whether a multiply and an add are one instruction where the program runs.</summary>
    public string FusesHere() => Add("Fuses", Plain, () =>
    {
        var writer = new CodeWriter();
        writer.Line("// Whether a multiply and an add are one instruction here: a constant to the compiler of the machine code.");
        writer.Line(Inline);

        using (writer.Block($"{Shared} bool Fuses()"))
        {
            writer.Line(target.HasAdvSimd ? $"return {Fma}.IsSupported || {AdvSimd}.IsSupported;" : $"return {Fma}.IsSupported;");
        }

        return writer.ToString();
    });

    public string MultiplyAdd(NumberType type) => Add("MultiplyAdd", type, () =>
    {
        var writer = new CodeWriter();

        writer.Line("// x * y + z, rounded once where the hardware can.");
        writer.Line(Inline);

        using (writer.Block($"{Shared} {type.Name} MultiplyAdd({Parameters(type, "x", "y", "z")})"))
        {
            if (!type.IsVector)
            {
                When($"{FusesHere()}()", $"global::System.{(type.IsDouble ? "Math" : "MathF")}.FusedMultiplyAdd(x, y, z)");
            }
            else
            {
                string fma = type.Bits == 512 ? Avx512F : Fma;
                When($"{fma}.IsSupported", $"{fma}.{(type.Bits == 512 ? "FusedMultiplyAdd" : "MultiplyAdd")}(x, y, z)");
            }

            if (type.Bits == 128 && target.HasAdvSimd)
            {
                string advSimd = AdvSimd + (type.IsDouble ? ".Arm64" : "");
                When($"{advSimd}.IsSupported", $"{advSimd}.FusedMultiplyAdd(z, x, y)");
            }

            writer.Line("return (x * y) + z;");
        }

        return writer.ToString();

        void When(string condition, string result)
        {
            using (writer.Block($"if ({condition})"))
            {
                writer.Line($"return {result};");
            }

            writer.Line();
        }
    });

    /// <summary>A float out of memory, where it is computed with as a double.</summary>
    public string Wide() => Add("Wide", Plain, () =>
    {
        var writer = new CodeWriter();
        writer.Line("// The same number: on x64 the conversion of one in memory waits for what its register held before, and that of a result does not.");
        writer.Line(Inline);

        using (writer.Block($"{Shared} double Wide(float x)"))
        {
            writer.Line("return -(double)-x;");
        }

        return writer.ToString();
    });

    public string PowerOfTwo(NumberType type) => OfBits(
        "PowerOfTwo",
        "t",
        type,
        bits => $"{bits} << {SignificandBits(type)}",
        vector => OfVectorBits(type, $"{vector}.ShiftLeft({VectorBits(type, "t")}, {SignificandBits(type)})"),
        "The lowest bits of t's significand, as an exponent field.");

    public string ExponentField(NumberType type)
    {
        // A number of so many digits before the point that its last one counts ones.
        string magic = type.IsDouble ? "0x4330000000000000" : "0x4B000000";

        return OfBits(
            "ExponentField",
            "x",
            type,
            bits => $"({bits} >> {SignificandBits(type)}) | {magic}",
            vector => OfVectorBits(type, $"{vector}.BitwiseOr({vector}.ShiftRightLogical({VectorBits(type, "x")}, {SignificandBits(type)}), {vector}.Create({magic}))"),
            $"x's exponent field, in the lowest bits of a significand: 2^{SignificandBits(type)} more than the field.");
    }

    public string UpperHalf(NumberType type)
    {
        string mask = type.IsDouble ? "-1L << 27" : "-1 << 12";

        return OfBits(
            "UpperHalf",
            "x",
            type,
            bits => $"{bits} & ({mask})",
            vector => $"{vector}.BitwiseAnd(x, {OfVectorBits(type, $"{vector}.Create({mask})")})",
            "x without the lower half of its significand.");
    }

    private static string SignificandBits(NumberType type) => type.IsDouble ? "52" : "23";

    private static string VectorBits(NumberType type, string x) => $"{type.VectorClass}.AsInt{(type.IsDouble ? "64" : "32")}({x})";

    private static string OfVectorBits(NumberType type, string bits) => $"{type.VectorClass}.As{(type.IsDouble ? "Double" : "Single")}({bits})";

    /// <summary>A function of a number's bits, as an integer that is as wide.</summary>
    private string OfBits(string name, string parameter, NumberType type, Func<string, string> ofNumber, Func<string, string> ofVector, string comment) => Add(name, type, () => Method(
        name,
        type,
        [parameter],
        type switch
        {
            { IsVector: true } => ofVector(type.VectorClass),
            { IsDouble: true } => $"{BitConverter}.Int64BitsToDouble({ofNumber($"{BitConverter}.DoubleToInt64Bits({parameter})")})",
            _ when target.HasBitConverterSingle => $"{BitConverter}.Int32BitsToSingle({ofNumber($"{BitConverter}.SingleToInt32Bits({parameter})")})",
            _ => $"new {SingleBits()} {{ Bits = {ofNumber($"new {SingleBits()} {{ Value = {parameter} }}.Bits")} }}.Value",
        },
        comment));

    public string Select(NumberType type) => Add("Select", type, () => Method(
        "Select",
        type,
        ["mask", "yes", "no"],
        $"{type.VectorClass}.ConditionalSelect(mask, yes, no)",
        comment: null));

    public string VectorMember(string member, NumberType type) => Add(member, type, () =>
        Method(member, type, ["x", "y"], $"{type.VectorClass}.{member}(x, y)", comment: null));

    /// <summary>A float and its bits in one place, for targets whose BitConverter cannot convert them.</summary>
    private string SingleBits() => Add("SingleBits", Plain, () =>
    {
        const string Interop = "global::System.Runtime.InteropServices";
        var writer = new CodeWriter();
        writer.Line("// A float and its bits in one place.");
        writer.Line($"[{Interop}.StructLayout({Interop}.LayoutKind.Explicit)]");

        using (writer.Block("protected struct SingleBits"))
        {
            writer.Line($"[{Interop}.FieldOffset(0)]");
            writer.Line("public float Value;");
            writer.Line();
            writer.Line($"[{Interop}.FieldOffset(0)]");
            writer.Line("public int Bits;");
        }

        return writer.ToString();
    });
}
