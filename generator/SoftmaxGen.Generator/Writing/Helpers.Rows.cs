using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using SoftmaxGen.Generator.Kernels;
using SoftmaxGen.Generator.Schedules;

namespace SoftmaxGen.Generator.Writing;

/// <summary>Blocks of rows, transposed between memory and one vector for each class.</summary>
internal sealed partial class Helpers
{
    private const string Sse = "global::System.Runtime.Intrinsics.X86.Sse";
    private const string Sse2 = "global::System.Runtime.Intrinsics.X86.Sse2";
    private const string Sse41 = "global::System.Runtime.Intrinsics.X86.Sse41";
    private const string Avx = "global::System.Runtime.Intrinsics.X86.Avx";
    private const string Avx2 = "global::System.Runtime.Intrinsics.X86.Avx2";
    private const string AdvSimd64 = AdvSimd + ".Arm64";

    public string LoadRows(NumberType type, int c, int stored)
    {
        string name = $"LoadRows{Literal.Of(type.Bits)}" + (stored == c ? "" : $"For{Literal.Of(stored)}");

        return AddOwn(name, type, () =>
        {
            (ImmutableArray<Move> moves, ImmutableArray<int> results) = Transposition.Load(c, stored, type);
            var writer = new CodeWriter();
            string classes = string.Join(", ", Enumerable.Range(0, c).Select(k => $"out {type.Name} class{Literal.Of(k)}"));

            writer.Line($"// {Literal.Of(type.Lanes)} rows in, one variable for each class out; a row has the same lane in all of them.");
            writer.Line(Inline);

            using (writer.Block($"{Own} void {name}(ref {type.ElementName} source, int index, {classes})"))
            {
                writer.Line(From("rows", "source", type));

                for (int at = 0; at < moves.Length; at++)
                {
                    int result = results.IndexOf(at);
                    writer.Line($"{(result < 0 ? $"{Variable(type)} v{Literal.Of(at)}" : $"class{Literal.Of(result)}")} = {Spell(moves[at])};");
                }
            }

            return writer.ToString();

            string Spell(Move move) => move is Move.FromMemory memory
                ? $"{Load(type, new Place("source", "index", memory.Index * type.Lanes, type.Lanes))}(ref rows, {Literal.Of(memory.Index * type.Lanes)})"
                : SpellMove(move, type, Named);

            string Named(int at) => results.IndexOf(at) is >= 0 and int result ? $"class{Literal.Of(result)}" : $"v{Literal.Of(at)}";
        });
    }

    public string StoreRows(NumberType type, int c)
    {
        string name = $"StoreRows{Literal.Of(type.Bits)}" + (c == spec.C ? "" : $"Of{Literal.Of(c)}");

        return AddOwn(name, type, () =>
        {
            (ImmutableArray<Move> moves, ImmutableArray<int> results) = Transposition.Store(c, type);
            var writer = new CodeWriter();
            string classes = string.Join(", ", Enumerable.Range(0, c).Select(k => $"{type.Name} class{Literal.Of(k)}"));

            writer.Line("// The way back.");
            writer.Line(Inline);

            using (writer.Block($"{Own} void {name}(ref {type.ElementName} target, int index, {classes})"))
            {
                for (int at = c; at < moves.Length; at++)
                {
                    writer.Line($"{Variable(type)} v{Literal.Of(at)} = {SpellMove(moves[at], type, Named)};");
                }

                writer.Line(From("rows", "target", type));

                for (int k = 0; k < c; k++)
                {
                    int offset = k * type.Lanes;
                    writer.Line($"{Store(type, new Place("target", "index", offset, type.Lanes))}({Named(results[k])}, ref rows, {Literal.Of(offset)});");
                }
            }

            return writer.ToString();

            string Named(int at) => (at < c ? "class" : "v") + Literal.Of(at);
        });
    }

    /// <summary>How many numbers lie between two borders of 64 bytes.</summary>
    public static int AlignmentOf(NumberType type) => type.IsDouble ? 8 : 16;

    /// <summary>The first number of an array on the stack that lies at such a border.</summary>
    public string Aligned(NumberType type) => Add("Aligned", type with { Bits = 0 }, () =>
    {
        var writer = new CodeWriter();
        writer.Line("// The first number at a border of 64 bytes: a vector that lies across one costs twice.");
        writer.Line(Inline);

        using (writer.Block($"{Shared} ref {type.ElementName} Aligned(global::System.Span<{type.ElementName}> onStack)"))
        {
            writer.Line($"ref {type.ElementName} first = ref global::System.Runtime.InteropServices.MemoryMarshal.GetReference(onStack);");
            writer.Line($"long address = {Unsafe}.ByteOffset(ref {Unsafe}.NullRef<{type.ElementName}>(), ref first);");
            writer.Line();
            writer.Line($"return ref {Unsafe}.Add(ref first, (int)(-address & 63) / {(type.IsDouble ? "8" : "4")});");
        }

        return writer.ToString();
    });

    /// <summary>128 bits of as many rows as there are lanes, transposed into an array of vectors, one for each class.</summary>
    public string LoadGroup(NumberType type)
    {
        string name = $"LoadGroup{Literal.Of(type.Bits)}";

        return Add(name, type, () =>
        {
            int group = 128 / (type.IsDouble ? 64 : 32);
            var writer = new CodeWriter();
            writer.Line($"// {Literal.Of(group)} classes of {Literal.Of(type.Lanes)} rows, which lie stride apart, to one vector for each class.");
            writer.Line(Inline);

            using (writer.Block($"{Shared} void {name}(ref {type.ElementName} source, int index, int stride, ref {type.ElementName} target, int at)"))
            {
                int[] rows = Enumerable.Range(0, group).ToArray();
                string[] vectors = rows.Select(row => $"row{Literal.Of(row)}").ToArray();

                writer.Line(From("rows", "source", type));
                writer.Line($"ref {type.ElementName} classes = ref {Element("target", "at")};");

                foreach (int row in rows)
                {
                    writer.Line($"{Variable(type)} {vectors[row]} = {Pieces(type, piece => Literal.Of((piece * group) + row))};");
                }

                string[] classes = Transpose(writer, type, vectors);

                for (int k = 0; k < group; k++)
                {
                    writer.Line($"{Store(type, new Place("target", "at", k * type.Lanes, type.Lanes))}({classes[k]}, ref classes, {Literal.Of(k * type.Lanes)});");
                }
            }

            return writer.ToString();
        });
    }

    public string StoreGroup(NumberType type)
    {
        string name = $"StoreGroup{Literal.Of(type.Bits)}";

        return Add(name, type, () =>
        {
            int group = 128 / (type.IsDouble ? 64 : 32);
            var narrow = type with { Bits = 128 };
            var writer = new CodeWriter();
            string[] classes = Enumerable.Range(0, group).Select(static k => $"class{Literal.Of(k)}").ToArray();
            writer.Line("// The way back.");
            writer.Line(Inline);

            using (writer.Block($"{Shared} void {name}(ref {type.ElementName} target, int index, int stride, {string.Join(", ", classes.Select(of => $"{type.Name} {of}"))})"))
            {
                writer.Line(From("rows", "target", type));
                string[] rows = Transpose(writer, type, classes);

                for (int piece = 0; piece < type.Lanes / group; piece++)
                {
                    for (int row = 0; row < group; row++)
                    {
                        string part = type.Bits switch
                        {
                            128 => rows[row],
                            256 => $"{type.VectorClass}.Get{(piece == 0 ? "Lower" : "Upper")}({rows[row]})",
                            _ => $"{(type with { Bits = 256 }).VectorClass}.Get{(piece % 2 == 0 ? "Lower" : "Upper")}({type.VectorClass}.Get{(piece < 2 ? "Lower" : "Upper")}({rows[row]}))",
                        };
                        writer.Line($"{Store(narrow, new Place("target", "index", 0, narrow.Lanes))}({part}, ref rows, {Literal.Of((piece * group) + row)} * stride);");
                    }
                }
            }

            return writer.ToString();
        });
    }

    /// <summary>A vector of pieces of 128 bits, of the rows that are named.</summary>
    private string Pieces(NumberType type, System.Func<int, string> row)
    {
        var narrow = type with { Bits = 128 };
        string load = Load(narrow, new Place("source", "index", 0, narrow.Lanes));

        return Joined(type.Bits, 0);

        string Joined(int bits, int piece) => bits == 128
            ? $"{load}(ref rows, {row(piece)} * stride)"
            : $"{Join(type with { Bits = bits })}({Joined(bits / 2, piece)}, {Joined(bits / 2, piece + (bits / 256))})";
    }

    /// <summary>A vector of two halves; not by Create, which puts two more moves into the machine code.</summary>
    private string Join(NumberType type)
    {
        NumberType half = type with { Bits = type.Bits / 2 };

        return Add("Join", type, () => Method(
            "Join",
            type,
            ["lower", "upper"],
            $"{type.VectorClass}.WithUpper({half.VectorClass}.ToVector{Literal.Of(type.Bits)}Unsafe(lower), upper)",
            comment: null,
            parameterType: half.Name));
    }

    /// <summary>One number for all classes of the rows that are not valid: a call for each would cost as much as a row.</summary>
    public string FillRows(NumberType type)
    {
        NumberType stored = spec.C >= type.Lanes ? type : type with { Bits = 128 };
        string name = $"FillRows{Literal.Of(type.Bits)}" + (stored == type ? "" : $"By{Literal.Of(stored.Bits)}");

        return Add(name, type, () =>
        {
            string store = Store(stored, new Place("target", "", 0, stored.Lanes));
            var writer = new CodeWriter();
            writer.Line("// The rows of a block that are not valid are one number throughout. The last vector may overlap the one before.");

            using (writer.Block($"{Shared} void {name}(ref {type.ElementName} target, int index, int classes, {Parameters(type, "valid", "value")})"))
            using (writer.Block($"for (int row = 0; row < {Literal.Of(type.Lanes)}; row++)"))
            using (writer.Block($"if ({type.VectorClass}.GetElement(valid, row) == 0)"))
            {
                writer.Line($"{Variable(stored)} all = {All(stored)}({type.VectorClass}.GetElement(value, row));");
                writer.Line("int start = index + (row * classes);");
                writer.Line();

                using (writer.Block($"for (int c = 0; c < classes - {Literal.Of(stored.Lanes)}; c += {Literal.Of(stored.Lanes)})"))
                {
                    writer.Line($"{store}(all, ref target, start + c);");
                }

                writer.Line();
                writer.Line($"{store}(all, ref target, start + classes - {Literal.Of(stored.Lanes)});");
            }

            return writer.ToString();
        });
    }

    /// <summary>The order in which rows go into the fold so that they come out in theirs.</summary>
    private static int[] RowsInOrder(NumberType type)
    {
        int[] leaves = Fold(0, type.Lanes);

        return Enumerable.Range(0, type.Lanes).Select(leaf => System.Array.IndexOf(leaves, leaf)).ToArray();

        // Which leaf each lane comes from.
        int[] Fold(int first, int count)
        {
            if (count == 1)
            {
                return Enumerable.Repeat(first, type.Lanes).ToArray();
            }

            return Transposition.OfHalves(type, type.Lanes / count, Fold(first, count / 2), Fold(first + (count / 2), count / 2));
        }
    }

    private static string From(string name, string buffer, NumberType type) => $"ref {type.ElementName} {name} = ref {Element(buffer, "index")};";

    /// <summary>A square of numbers within each 128 bits, transposed; to do it twice is to do nothing.</summary>
    private string[] Transpose(CodeWriter writer, NumberType type, string[] rows)
    {
        string low = Rejoin(type, half: 1, second: false);
        string high = Rejoin(type, half: 1, second: true);

        if (type.IsDouble)
        {
            return [$"{low}({rows[0]}, {rows[1]})", $"{high}({rows[0]}, {rows[1]})"];
        }

        writer.Line($"{Variable(type)} low02 = {low}({rows[0]}, {rows[2]});");
        writer.Line($"{Variable(type)} low13 = {low}({rows[1]}, {rows[3]});");
        writer.Line($"{Variable(type)} high02 = {high}({rows[0]}, {rows[2]});");
        writer.Line($"{Variable(type)} high13 = {high}({rows[1]}, {rows[3]});");

        return [$"{low}(low02, low13)", $"{high}(low02, low13)", $"{low}(high02, high13)", $"{high}(high02, high13)"];
    }

    private string Variable(NumberType type) => Spec.VarIsType ? type.Name : "var";

    private string SpellMove(Move move, NumberType type, System.Func<int, string> name) => move switch
    {
        Move.Blend blend => $"{Blend(type, blend.Takes)}({name(blend.First)}, {name(blend.Second)})",
        Move.Permute permute => $"{type.VectorClass}.Shuffle({name(permute.Source)}, {Indices(type, permute.Order)})",
        Move.Halves halves => $"{Halves(type, halves.Half, halves.Upper)}({name(halves.First)}, {name(halves.Second)})",
        Move.Rejoin rejoin => $"{Rejoin(type, rejoin.Half, rejoin.Second)}({name(rejoin.Lower)}, {name(rejoin.Upper)})",
        _ => throw new System.InvalidOperationException($"{move.GetType().Name} has no spelling."),
    };

    private static string Indices(NumberType type, System.Collections.Generic.IEnumerable<int> order) =>
        $"{type.VectorClass}.Create({string.Join(", ", order.Select(lane => Literal.Of(lane) + (type.IsDouble ? "L" : "")))})";

    /// <summary>The lanes of the second where they are taken, else those of the first.</summary>
    private string Blend(NumberType type, ImmutableArray<bool> takes)
    {
        int mask = takes.Select(static (takes, lane) => takes ? 1 << lane : 0).Sum();
        string name = $"Blend{Literal.Of(type.Bits)}By{Literal.Of(mask)}";
        string select = $"{type.VectorClass}.ConditionalSelect({MaskOf(type, takes)}, y, x)";

        return Add(name, type, () => type.Bits switch
        {
            256 => Method(name, type, ["x", "y"], $"{Avx}.Blend(x, y, {Literal.Of(mask)})", comment: null),
            512 => Method(name, type, ["x", "y"], select, comment: null),
            _ => Either(name, type, select, null, ($"{Sse41}.IsSupported", $"{Sse41}.Blend(x, y, {Literal.Of(mask)})")),
        });
    }

    private static string MaskOf(NumberType type, ImmutableArray<bool> takes) =>
        $"{type.VectorClass}.{(type.IsDouble ? "AsDouble" : "AsSingle")}({Indices(type, takes.Select(static takes => takes ? -1 : 0))})";

    private string Halves(NumberType type, int half, bool upper)
    {
        string name = $"{(upper ? "Upper" : "Lower")}{Literal.Of(half * (type.IsDouble ? 64 : 32))}Of{Literal.Of(type.Bits)}";
        int bits = half * (type.IsDouble ? 64 : 32);

        return Add(name, type, () => (type.Bits, bits) switch
        {
            (512, 256) => Method(name, type, ["x", "y"], $"{Avx512F}.Shuffle4x128(x, y, {(upper ? "0b11_10_11_10" : "0b01_00_01_00")})", comment: null),
            (512, 128) => Method(name, type, ["x", "y"], $"{Avx512F}.Shuffle4x128(x, y, {(upper ? "0b11_01_11_01" : "0b10_00_10_00")})", comment: null),
            (256, 128) => Method(name, type, ["x", "y"], $"{Avx}.Permute2x128(x, y, {(upper ? "0x31" : "0x20")})", comment: null),
            (_, 64) => Unpack(name, type, wide: true, upper),
            (128, _) => Either(
                name,
                type,
                $"{type.VectorClass}.Create({string.Join(", ", new[] { "x", "x", "y", "y" }.Select((source, i) => $"{type.VectorClass}.GetElement({source}, {Literal.Of((2 * (i % 2)) + (upper ? 1 : 0))})"))})",
                null,
                ($"{Sse}.IsSupported", $"{Sse}.Shuffle(x, y, {(upper ? "0b11_01_11_01" : "0b10_00_10_00")})"),
                ($"{AdvSimd64}.IsSupported", $"{AdvSimd64}.Unzip{(upper ? "Odd" : "Even")}(x, y)")),
            _ => Method(name, type, ["x", "y"], $"{(type.Bits == 512 ? Avx512F : Avx)}.Shuffle(x, y, {(upper ? "0b11_01_11_01" : "0b10_00_10_00")})", comment: null),
        });
    }

    private string Rejoin(NumberType type, int half, bool second)
    {
        int bits = half * (type.IsDouble ? 64 : 32);
        string name = $"{(second ? "Second" : "First")}{Literal.Of(bits)}Of{Literal.Of(type.Bits)}";

        return Add(name, type, () => (type.Bits, bits) switch
        {
            (512, 256) => Method(name, type, ["x", "y"], $"{Avx512F}.Shuffle4x128(x, y, {(second ? "0b11_10_11_10" : "0b01_00_01_00")})", comment: null),
            (512, 128) => Method(name, type, ["x", "y"], Rejoin128(type, second), comment: null),
            (256, 128) => Method(name, type, ["x", "y"], $"{Avx}.Permute2x128(x, y, {(second ? "0x31" : "0x20")})", comment: null),
            _ => Unpack(name, type, wide: bits == 64, second),
        });
    }

    // Pieces of 128 bits from either vector by turns.
    private static string Rejoin128(NumberType type, bool second)
    {
        string order = second ? "4L, 5L, 12L, 13L, 6L, 7L, 14L, 15L" : "0L, 1L, 8L, 9L, 2L, 3L, 10L, 11L";

        return type.IsDouble
            ? $"{Avx512F}.PermuteVar8x64x2(x, {type.VectorClass}.Create({order}), y)"
            : $"{type.VectorClass}.AsSingle({Avx512F}.PermuteVar8x64x2({type.VectorClass}.AsDouble(x), {type.VectorClass}.Create({order}), {type.VectorClass}.AsDouble(y)))";
    }

    /// <summary>Within each 128 bits, the lower or upper half of both vectors by turns: pieces of 32 bits, or, wide, of 64.</summary>
    private string Unpack(string name, NumberType type, bool wide, bool upper)
    {
        string unpack = upper ? "UnpackHigh" : "UnpackLow";
        bool cast = wide && !type.IsDouble;
        string x = cast ? $"{type.VectorClass}.AsDouble(x)" : "x";
        string y = cast ? $"{type.VectorClass}.AsDouble(y)" : "y";

        if (type.Bits != 128)
        {
            return Method(name, type, ["x", "y"], Uncast($"{(type.Bits == 512 ? Avx512F : Avx)}.{unpack}({x}, {y})"), comment: null);
        }

        int lanes = wide ? 2 : 4;
        int first = upper ? lanes / 2 : 0;
        string elements = string.Join(", ", Enumerable.Range(first, lanes / 2).SelectMany(lane => new[] { $"{type.VectorClass}.GetElement({x}, {Literal.Of(lane)})", $"{type.VectorClass}.GetElement({y}, {Literal.Of(lane)})" }));

        return Either(
            name,
            type,
            Uncast($"{type.VectorClass}.Create({elements})"),
            null,
            wide ? ($"{Sse2}.IsSupported", Uncast($"{Sse2}.{unpack}({x}, {y})")) : ($"{Sse}.IsSupported", $"{Sse}.{unpack}(x, y)"),
            ($"{AdvSimd64}.IsSupported", Uncast($"{AdvSimd64}.Zip{(upper ? "High" : "Low")}({x}, {y})")));

        string Uncast(string value) => cast ? $"{type.VectorClass}.AsSingle({value})" : value;
    }

    /// <summary>A function of two vectors by the first instruction set that is there, and without any.</summary>
    private static string Either(string name, NumberType type, string otherwise, string? comment, params (string Condition, string Result)[] choices)
    {
        var writer = new CodeWriter();

        if (comment is not null)
        {
            writer.Line($"// {comment}");
        }

        writer.Line(Inline);

        using (writer.Block($"{Shared} {type.Name} {name}({Parameters(type, "x", "y")})"))
        {
            foreach ((string condition, string result) in choices)
            {
                using (writer.Block($"if ({condition})"))
                {
                    writer.Line($"return {result};");
                }

                writer.Line();
            }

            writer.Line($"return {otherwise};");
        }

        return writer.ToString();
    }
}
