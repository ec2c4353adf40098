using System;
using System.Linq;
using SoftmaxGen.Generator.Kernels;
using SoftmaxGen.Generator.Schedules;

namespace SoftmaxGen.Generator.Writing;

/// <summary>Operations that C# has no operator for, or that are another thing from target to target.</summary>
internal sealed partial class Helpers
{
    /// <remarks>
    /// In plain numbers the library's own takes the place of a comparison, which is a branch, and of logits nobody can foretell which is the larger: C = 8 took
    /// a third of its time for that. Where the order of zeros of both signs must be as in a vector, the comparison stays.
    /// </remarks>
    public string Max(NumberType type) => spec.IsWide ? "global::System.Math.Max" : Larger("Max", type, ">", "The larger of two; NaN where y is NaN.");

    public string Min(NumberType type) => spec.IsWide ? "global::System.Math.Min" : Larger("Min", type, "<", "The smaller of two; NaN where y is NaN.");

    private string Larger(string name, NumberType type, string comparison, string comment) => type.IsVector
        ? OfProcessor(
            name,
            type,
            ["x", "y"],
            (type.Bits, type.IsDouble) switch { (512, _) => Avx512F, (256, _) => Avx, (_, true) => Sse2, _ => Sse },
            own => $"{own}.{name}(x, y)",
            $"{type.VectorClass}.{name}{(target.HasMaxNative ? "Native" : "")}(x, y)",
            comment)
        : Add(name, type, () => Method(name, type, ["x", "y"], $"x {comparison} y ? x : y", comment));

    /// <summary>
    /// A function by the processor's own operation: a portable method may be several instructions, as Max before .NET 9, and some,
    /// Max and a shift, no compiler ahead of time takes in code that is not the runtime's own.
    /// </summary>
    private string OfProcessor(string name, NumberType type, string[] parameters, string processor, Func<string, string> own, string portable, string comment) => Add(name, type, () =>
    {
        if (type.Bits > 128)
        {
            return Method(name, type, parameters, own(processor), comment);
        }

        var writer = new CodeWriter();
        writer.Line($"// {comment}");
        writer.Line(Inline);

        using (writer.Block($"{Shared} {type.Name} {name}({Parameters(type, parameters)})"))
        {
            using (writer.Block($"if ({processor}.IsSupported)"))
            {
                writer.Line($"return {own(processor)};");
            }

            writer.Line();
            writer.Line($"return {portable};");
        }

        return writer.ToString();
    });

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
        _ => OfVectorBits(type, $"{VectorBits(type, "t")} << {SignificandBits(type)}"),
        "The lowest bits of t's significand, as an exponent field.");

    /// <exception cref="ArgumentException">The type is not double: others have no use for it, and vectors would have to gather.</exception>
    public string PowerIn32nds(NumberType type) => Add("PowerIn32nds", type, () =>
    {
        if (type.IsVector || !type.IsDouble)
        {
            throw new ArgumentException($"{type.Name} has no powers in 32nds.");
        }

        var writer = new CodeWriter();
        writer.Line("// 2^(n / 32), with n the lowest bits of t: the last five of them choose from the table, and all the others are added to its exponent.");
        writer.Line(Inline);

        using (writer.Block($"{Shared} double PowerIn32nds(double t)"))
        {
            writer.Line($"long n = {BitConverter}.DoubleToInt64Bits(t);");
            writer.Line();
            writer.Line($"return {BitConverter}.Int64BitsToDouble(unchecked({TableOf32nds()}[(int)n & 31] + (n << 47)));");
        }

        return writer.ToString();
    });

    private string TableOf32nds() => Add("TableOf32nds", Plain, () =>
    {
        var writer = new CodeWriter();
        writer.Line("// The bits of 2^(i / 32), less i << 47: that much n << 47 adds for the five bits that choose.");

        writer.Line("private static readonly long[] TableOf32nds =");
        writer.Line("{");

        using (writer.Indented())
        {
            for (int i = 0; i < Tables.PowersIn32nds.Length; i += 4)
            {
                writer.Line(string.Join(" ", Tables.PowersIn32nds.Skip(i).Take(4).Select(static bits => $"0x{bits:X16},")));
            }
        }

        writer.Line("};");

        return writer.ToString();
    });

    public string ExponentField(NumberType type)
    {
        // A number of so many digits before the point that its last one counts ones.
        string magic = type.IsDouble ? "0x4330000000000000" : "0x4B000000";

        string comment = $"x's exponent field, in the lowest bits of a significand: 2^{SignificandBits(type)} more than the field.";

        return type.IsVector
            ? OfProcessor(
                "ExponentField",
                type,
                ["x"],
                type.Bits switch { 512 => Avx512F, 256 => Avx2, _ => Sse2 },
                Field,
                Field(type.VectorClass),
                comment)
            : OfBits("ExponentField", "x", type, bits => $"({bits} >> {SignificandBits(type)}) | {magic}", ofVector: null, comment);

        string Field(string shifting) => OfVectorBits(type, $"{shifting}.ShiftRightLogical({VectorBits(type, "x")}, {SignificandBits(type)}) | {type.VectorClass}.Create({magic})");
    }

    public string UpperHalf(NumberType type)
    {
        string mask = type.IsDouble ? "-1L << 27" : "-1 << 12";

        return OfBits(
            "UpperHalf",
            "x",
            type,
            bits => $"{bits} & ({mask})",
            vector => $"x & {OfVectorBits(type, $"{vector}.Create({mask})")}",
            "x without the lower half of its significand.");
    }

    private static string SignificandBits(NumberType type) => type.IsDouble ? "52" : "23";

    private static string VectorBits(NumberType type, string x) => $"{type.VectorClass}.AsInt{(type.IsDouble ? "64" : "32")}({x})";

    private static string OfVectorBits(NumberType type, string bits) => $"{type.VectorClass}.As{(type.IsDouble ? "Double" : "Single")}({bits})";

    /// <summary>A function of a number's bits, as an integer that is as wide.</summary>
    private string OfBits(string name, string parameter, NumberType type, Func<string, string> ofNumber, Func<string, string>? ofVector, string comment) => Add(name, type, () => Method(
        name,
        type,
        [parameter],
        type switch
        {
            { IsVector: true } => ofVector!(type.VectorClass),
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
