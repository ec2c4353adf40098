using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using SoftmaxGen.Generator.Kernels;
using SoftmaxGen.Generator.Reading;
using SoftmaxGen.Generator.Schedules;

namespace SoftmaxGen.Generator.Writing;

/// <summary>
/// The small private functions that the kernels of one file call. Asking for a name is what puts the function into the
/// file: each is written once, and none that nobody calls.
/// </summary>
internal sealed partial class Helpers(KernelSpec spec, TargetSpec target)
{
    private const string BitConverter = "global::System.BitConverter";
    private const string Fma = "global::System.Runtime.Intrinsics.X86.Fma";
    private const string Avx512F = "global::System.Runtime.Intrinsics.X86.Avx512F";
    private const string AdvSimd = "global::System.Runtime.Intrinsics.Arm.AdvSimd";
    private const string Unsafe = "global::System.Runtime.CompilerServices.Unsafe";

    private static readonly NumberType Plain = new(ElementType.Single, Bits: 0);

    // Ordinal, so that the file does not depend on the order of asking.
    private readonly SortedDictionary<string, string> _texts = new(StringComparer.Ordinal);

    // Functions of one name, in the order of asking.
    private readonly Dictionary<string, List<Function>> _functions = new(StringComparer.Ordinal);

    public KernelSpec Spec => spec;

    public TargetSpec Target => target;

    /// <summary>Whether a multiply and an add may be one operation.</summary>
    public bool Fuses => !spec.Deterministic;

    public IEnumerable<string> Texts => _texts.Values;

    /// <summary>A function of the mathematics, spelled for one number type.</summary>
    public string Function(Function function, NumberType type)
    {
        string name = NameOf(function);

        return Add(name, type, () => FunctionText(function, name, type));
    }

    /// <summary>The function's own, or, where another one has taken that, with a number behind it.</summary>
    private string NameOf(Function function)
    {
        if (!_functions.TryGetValue(function.Name, out List<Function> named))
        {
            _functions[function.Name] = named = [];
        }

        int at = named.FindIndex(other => ReferenceEquals(other, function));

        if (at < 0)
        {
            at = named.Count;
            named.Add(function);
        }

        return at == 0 ? function.Name : function.Name + Literal.Of(at + 1);
    }

    private string FunctionText(Function function, string name, NumberType type)
    {
        Speller speller = Speller.For(type, this);
        var writer = new CodeWriter();
        var declared = new HashSet<string>(function.Parameters, StringComparer.Ordinal);

        if (function.Steps.SkipWhile(static step => !step.Apart).Any(static step => !step.Apart))
        {
            throw new ArgumentException($"{function.Name}: the steps that are wanted only where nothing is fused come last.");
        }

        foreach (string line in function.Summary)
        {
            writer.Line($"// {line}");
        }

        writer.Line(Inline);

        using (writer.Block($"private static {type.Name} {name}({Parameters(type, [.. function.Parameters])})"))
        {
            Steps(function.Steps.Where(static step => !step.Apart));

            if (function.Result is not WhereFused where)
            {
                writer.Line($"return {speller.Text(function.Result)};");
            }
            else
            {
                if (Fuses)
                {
                    using (writer.Block($"if ({FusesHere()}())"))
                    {
                        writer.Line($"return {speller.Text(where.Fused)};");
                    }

                    writer.Line();
                }

                Steps(function.Steps.Where(static step => step.Apart));
                writer.Line($"return {speller.Text(where.Apart)};");
            }
        }

        return writer.ToString();

        void Steps(IEnumerable<Step> steps)
        {
            bool any = false;

            foreach (Step step in steps)
            {
                if (step.Comment is not null)
                {
                    writer.Line($"// {step.Comment}");
                }

                string start = declared.Add(step.Name) ? $"{speller.Declaration(step.Value)} {step.Name}" : step.Name;
                writer.Line($"{start} = {speller.Text(step.Value)};");
                any = true;
            }

            if (any)
            {
                writer.Line();
            }
        }
    }

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

        using (writer.Block("private static bool Fuses()"))
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

        using (writer.Block($"private static {type.Name} MultiplyAdd({Parameters(type, "x", "y", "z")})"))
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

    public string Fold(Fold fold, NumberType type) =>
        type.IsVector ? FoldVectors(fold.Reduction, fold.Parts.Length, type) : SumInMemory(type);

    /// <summary>The same number in every lane.</summary>
    public string All(NumberType type) => Add($"All{type.Bits}", type, () => Method(
        $"All{type.Bits}",
        type,
        ["x"],
        $"{type.VectorClass}.Create(x)",
        comment: null,
        parameterType: type.ElementName));

    public string LoadToAll(NumberType type, Storage storage = Storage.Element)
    {
        string? stored = MethodSignature.TypeOf(storage);
        string name = $"Load{(stored is null ? "" : "Integer")}ToAll{type.Bits}";

        return Add(name, type, () => Method(
            name,
            type,
            $"ref {stored ?? type.ElementName} source, int index",
            $"{type.VectorClass}.Create({(stored is null ? "" : $"({type.ElementName})")}{Element("source", "index")})",
            comment: null));
    }

    /// <summary>A load of a half or a quarter of a vector.</summary>
    public string LoadFirst(NumberType type, Place place)
    {
        string name = $"LoadFirst{Literal.Of(place.Present)}Of{Literal.Of(type.Bits)}";
        NumberType part = type with { Bits = type.Bits * place.Present / type.Lanes };
        string loaded = $"{Load(part, place)}(ref source, index)";

        for (NumberType narrow = part; narrow.Bits < type.Bits; narrow = narrow with { Bits = 2 * narrow.Bits })
        {
            loaded = $"{narrow.VectorClass}.ToVector{Literal.Of(2 * narrow.Bits)}Unsafe({loaded})";
        }

        return Add(name, type, () => Method(name, type, RefParameters("source", type), loaded, "The lanes past these hold whatever."));
    }

    /// <summary>Lanes in an order that the generator knows, of one vector or of two.</summary>
    public string Gather(NumberType type, bool ofTwo)
    {
        string name = $"Gather{Literal.Of(type.Bits)}" + (ofTwo ? "OfTwo" : "");
        string[] order = Enumerable.Range(0, type.Lanes).Select(static lane => $"i{Literal.Of(lane)}").ToArray();
        string parameters = $"{Parameters(type, ofTwo ? ["x", "y"] : ["x"])}, {string.Join(", ", order.Select(lane => $"{(type.IsDouble ? "long" : "int")} {lane}"))}";
        string indices = $"{type.VectorClass}.Create({string.Join(", ", order)})";

        return Add(name, type, () => ofTwo
            ? Method(name, type, parameters, $"{Avx512F}.{(type.IsDouble ? "PermuteVar8x64x2" : "PermuteVar16x32x2")}(x, {indices}, y)", "Lane i of x and y, which are counted on, for each i.")
            : Method(name, type, parameters, $"{type.VectorClass}.Shuffle(x, {indices})", "Lane i of x, for each i."));
    }

    public string Select(NumberType type) => Add("Select", type, () => Method(
        "Select",
        type,
        ["mask", "yes", "no"],
        $"{type.VectorClass}.ConditionalSelect(mask, yes, no)",
        comment: null));

    public string VectorMember(string member, NumberType type) => Add(member, type, () =>
        Method(member, type, ["x", "y"], $"{type.VectorClass}.{member}(x, y)", comment: null));

    /// <summary>A load from a place, of which <paramref name="before"/> numbers before it may be read as well.</summary>
    public string Load(NumberType type, Place place, int before = 0, bool behind = false)
    {
        if (behind && place.Present < type.Lanes)
        {
            string only = $"Load{type.Bits}Only{place.Present}";

            return Add(only, type, () => Method(
                only,
                type,
                $"{RefParameters("source", type)}, {type.ElementName} absent",
                $"{type.VectorClass}.ConditionalSelect(\n"
                    + $"        {MaskOf(type, Enumerable.Range(0, type.Lanes).Select(lane => lane < place.Present).ToImmutableArray())},\n"
                    + $"        {type.VectorClass}.LoadUnsafe(ref {Element("source", "index")}),\n"
                    + $"        {type.VectorClass}.Create(absent))",
                "The classes of a row, without what is read of the next."));
        }

        if (place.Present < type.Lanes)
        {
            return LoadPart(type, place.Present, before >= type.Lanes - place.Present);
        }

        string load = $"Load{type.Bits}";

        return Add(load, type, () =>
            Method(load, type, RefParameters("source", type), $"{type.VectorClass}.LoadUnsafe(ref {Element("source", "index")})", comment: null));
    }

    public string OnlyFirst(NumberType type, int present)
    {
        string name = $"Only{Literal.Of(present)}Of{Literal.Of(type.Bits)}";

        return Add(name, type, () => Method(
            name,
            type,
            $"{type.Name} value, {type.ElementName} absent",
            $"{type.VectorClass}.ConditionalSelect(\n"
                + $"        {MaskOf(type, Enumerable.Range(0, type.Lanes).Select(lane => lane < present).ToImmutableArray())},\n"
                + $"        value,\n"
                + $"        {type.VectorClass}.Create(absent))",
            "A value of the classes of a row, and in the other lanes what changes nothing."));
    }

    public string Store(NumberType type, Place place)
    {
        string name = $"Store{type.Bits}" + (place.Present < type.Lanes ? $"First{place.Present}" : "");

        return Add(name, type, () =>
        {
            var writer = new CodeWriter();

            if (place.Present < type.Lanes)
            {
                writer.Line("// The last classes of a row: nothing behind it is written.");
            }

            writer.Line(Inline);

            using (writer.Block($"private static void {name}({type.Name} value, {RefParameters("target", type)})"))
            {
                if (place.Present == type.Lanes)
                {
                    writer.Line($"{type.VectorClass}.StoreUnsafe(value, ref {Element("target", "index")});");
                }
                else if (type.Bits > 128)
                {
                    NumberType half = type with { Bits = type.Bits / 2 };
                    int upper = place.Present - half.Lanes;
                    string lower = Store(half, place with { Present = Math.Min(place.Present, half.Lanes) });
                    writer.Line($"{lower}({type.VectorClass}.GetLower(value), ref target, index);");

                    if (upper > 0)
                    {
                        writer.Line($"{Store(half, place with { Present = upper })}({type.VectorClass}.GetUpper(value), ref target, {Offset(half.Lanes)});");
                    }
                }
                else
                {
                    for (int lane = 0; lane < place.Present; lane++)
                    {
                        writer.Line($"{Element("target", Offset(lane))} = {type.VectorClass}.GetElement(value, {Literal.Of(lane)});");
                    }
                }
            }

            return writer.ToString();
        });
    }

    /// <summary>
    /// Fewer numbers than lanes. Where the row is long enough, what lies before them is read with them, and they are moved to
    /// the front; else they come in halves.
    /// </summary>
    private string LoadPart(NumberType type, int present, bool fromBefore)
    {
        string name = $"Load{type.Bits}{(fromBefore ? "Last" : "First")}{present}";
        string parameters = $"{RefParameters("source", type)}, {type.ElementName} absent";

        if (fromBefore)
        {
            int skipped = type.Lanes - present;

            return Add(name, type, () => Method(
                name,
                type,
                parameters,
                $"{type.VectorClass}.ConditionalSelect(\n"
                    + $"        {MaskOf(type, Enumerable.Range(0, type.Lanes).Select(lane => lane < present).ToImmutableArray())},\n"
                    + $"        {type.VectorClass}.Shuffle({type.VectorClass}.LoadUnsafe(ref {Element("source", $"index - {Literal.Of(skipped)}")}), {Indices(type, Enumerable.Range(0, type.Lanes).Select(lane => (lane + skipped) % type.Lanes))}),\n"
                    + $"        {type.VectorClass}.Create(absent))",
                "The last classes of a row, with those before them moved out of the way."));
        }

        return Add(name, type, () => Method(
            name,
            type,
            parameters,
            type.Bits == 128 ? Create(type, lane => lane < present ? Element("source", Offset(lane)) : "absent") : Halves(),
            "The last classes of a row: nothing behind it is read."));

        string Halves()
        {
            NumberType half = type with { Bits = type.Bits / 2 };
            int upper = present - half.Lanes;
            string lower = upper >= 0
                ? $"{Load(half, new Place("source", "index", 0, half.Lanes))}(ref source, index)"
                : $"{LoadPart(half, present, fromBefore: false)}(ref source, index, absent)";
            string rest = upper > 0
                ? $"{LoadPart(half, upper, fromBefore: true)}(ref source, {Offset(half.Lanes)}, absent)"
                : $"{half.VectorClass}.Create(absent)";

            return $"{Join(type)}(\n        {lower},\n        {rest})";
        }
    }

    private static string Inline => "[global::System.Runtime.CompilerServices.MethodImpl(Inlined)]";

    private static string Offset(int distance) => distance == 0 ? "index" : $"index + {Literal.Of(distance)}";

    public static string Element(string reference, string index) => $"{Unsafe}.Add(ref {reference}, {index})";

    private static string Parameters(NumberType type, params string[] names) => string.Join(", ", names.Select(name => $"{type.Name} {name}"));

    private static string RefParameters(string reference, NumberType type) => $"ref {type.ElementName} {reference}, int index";

    private static string Create(NumberType type, Func<int, string> lane) =>
        $"{type.VectorClass}.Create(\n        {string.Join(",\n        ", Enumerable.Range(0, type.Lanes).Select(lane))})";

    private static string Method(string name, NumberType type, string[] parameters, string result, string? comment, string? parameterType = null) =>
        Method(name, type, string.Join(", ", parameters.Select(parameter => $"{parameterType ?? type.Name} {parameter}")), result, comment);

    private static string Method(string name, NumberType type, string parameters, string result, string? comment)
    {
        var writer = new CodeWriter();

        if (comment is not null)
        {
            writer.Line($"// {comment}");
        }

        writer.Line(Inline);

        using (writer.Block($"private static {type.Name} {name}({parameters})"))
        {
            writer.Line($"return {result};");
        }

        return writer.ToString();
    }

    /// <summary>The fold of vectors that hold the lanes of the canonical order, with the result in every lane.</summary>
    private string FoldVectors(Reduction reduction, int vectors, NumberType type)
    {
        string name = (reduction == Reduction.Sum ? "FoldSum" : "FoldMax") + (vectors == 1 ? "" : $"Of{Literal.Of(vectors)}");

        return Add(name, type, () =>
        {
            string[] parts = Enumerable.Range(0, vectors).Select(part => $"part{Literal.Of(part)}").ToArray();
            var writer = new CodeWriter();

            writer.Line("// Lane i with lane i + half at each step, down to one; the result is in every lane.");
            writer.Line(Inline);

            using (writer.Block($"private static {type.Name} {name}({Parameters(type, parts)})"))
            {
                for (int half = CanonicalOrder.Lanes / type.Lanes / 2; half > 0; half /= 2)
                {
                    for (int part = 0; part < half && part + half < vectors; part++)
                    {
                        writer.Line($"{parts[part]} = {Combined(parts[part], parts[part + half])};");
                    }

                    vectors = Math.Min(vectors, half);
                }

                for (int half = type.Lanes / 2; half > 0; half /= 2)
                {
                    writer.Line($"part0 = {Combined("part0", $"{type.VectorClass}.Shuffle(part0, {Indices(type, Enumerable.Range(0, type.Lanes).Select(lane => lane ^ half))})")};");
                }

                writer.Line();
                writer.Line("return part0;");
            }

            return writer.ToString();
        });

        string Combined(string x, string y) => reduction == Reduction.Sum ? $"{x} + {y}" : $"{Max(type)}({x}, {y})";
    }

    private string SumInMemory(NumberType type) => Add("FoldSum", type, () =>
    {
        var writer = new CodeWriter();
        writer.Line("// Sixteen lanes to one, lane i with lane i + half at each step.");

        using (writer.Block($"private static {type.Name} FoldSum(global::System.Span<{type.Name}> lanes)"))
        {
            using (writer.Block($"for (int half = {Literal.Of(CanonicalOrder.Lanes / 2)}; half > 0; half /= 2)"))
            using (writer.Block("for (int lane = 0; lane < half; lane++)"))
            {
                writer.Line("lanes[lane] += lanes[lane + half];");
            }

            writer.Line();
            writer.Line("return lanes[0];");
        }

        return writer.ToString();
    });

    /// <summary>A float and its bits in one place, for targets whose BitConverter cannot convert them.</summary>
    private string SingleBits() => Add("SingleBits", Plain, () =>
    {
        const string Interop = "global::System.Runtime.InteropServices";
        var writer = new CodeWriter();
        writer.Line("// A float and its bits in one place.");
        writer.Line($"[{Interop}.StructLayout({Interop}.LayoutKind.Explicit)]");

        using (writer.Block("private struct SingleBits"))
        {
            writer.Line($"[{Interop}.FieldOffset(0)]");
            writer.Line("public float Value;");
            writer.Line();
            writer.Line($"[{Interop}.FieldOffset(0)]");
            writer.Line("public int Bits;");
        }

        return writer.ToString();
    });

    private string Add(string name, NumberType type, Func<string> text)
    {
        // Widths in the order of reading: the plain one first.
        string key = $"{name} {type.Bits:D3}";

        if (!_texts.ContainsKey(key))
        {
            _texts[key] = "";
            _texts[key] = text().TrimEnd('\n');
        }

        return name;
    }
}
