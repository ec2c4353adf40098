using System;
using System.Linq;
using SoftmaxGen.Generator.Kernels;
using SoftmaxGen.Generator.Schedules;

namespace SoftmaxGen.Generator.Writing;

/// <summary>Vectors of numbers out of integers, truth values and bits, and integers out of numbers.</summary>
internal sealed partial class Helpers
{
    private const string Vector128 = "global::System.Runtime.Intrinsics.Vector128";

    public string LoadConverted(NumberType type, Place place) =>
        place.Storage == Storage.Boolean ? LoadBooleans(type, Math.Min(place.Present, type.Lanes)) : LoadIntegers(type);

    public string StoreIntegers(NumberType type)
    {
        string name = $"StoreIntegers{Literal.Of(type.Bits)}";

        return Add(name, type, () =>
        {
            var writer = new CodeWriter();
            writer.Line(Inline);

            using (writer.Block($"{Shared} void {name}({type.Name} value, ref int target, int index)"))
            {
                if (!type.IsDouble)
                {
                    writer.Line($"{type.VectorClass}.StoreUnsafe({type.VectorClass}.ConvertToInt32(value), ref {Element("target", "index")});");
                }

                for (int lane = 0; type.IsDouble && lane < type.Lanes; lane++)
                {
                    writer.Line($"{Element("target", Offset(lane))} = unchecked((int){type.VectorClass}.GetElement(value, {Literal.Of(lane)}));");
                }
            }

            return writer.ToString();
        });
    }

    /// <summary>The first lane, which is an integer, as one: C#'s own conversion of what may be out of range is seven instructions.</summary>
    public string FirstInteger(NumberType type) => Add("FirstInteger", type, () =>
    {
        string convert = $"{(type.IsDouble ? Sse2 : Sse)}.ConvertToInt32WithTruncation";
        string first = "x";

        for (int bits = type.Bits; bits > 128; bits /= 2)
        {
            first = $"{(type with { Bits = bits }).VectorClass}.GetLower({first})";
        }

        var writer = new CodeWriter();
        writer.Line(Inline);

        using (writer.Block($"{Shared} int FirstInteger({type.Name} x)"))
        {
            using (writer.Block($"if ({(type.IsDouble ? Sse2 : Sse)}.IsSupported)"))
            {
                writer.Line($"return {convert}({first});");
            }

            writer.Line();
            writer.Line($"return unchecked((int){type.VectorClass}.GetElement(x, 0));");
        }

        return writer.ToString();
    });

    /// <summary>A mask of the lanes whose bits are set.</summary>
    public string Mask(NumberType type)
    {
        string name = $"Mask{Lanes(type)}";
        string bits = string.Join(", ", Enumerable.Range(0, type.Lanes).Select(lane => Literal.Of(1 << lane)));
        string ofLanes = $"{type.VectorClass}.Create({(type.IsDouble ? "(long)" : "")}{bits})";

        return Add(name, type, () => Method(
            name,
            type,
            "int bits",
            OfVectorBits(type, $"{type.VectorClass}.Equals({type.VectorClass}.Create({(type.IsDouble ? "(long)" : "")}bits) & {ofLanes}, {ofLanes})"),
            "The lanes whose bits are set."));
    }

    /// <summary>A mask of the rows in whose numbers a bit is set.</summary>
    public string BitOfRows(NumberType type)
    {
        string name = $"BitOfRows{Lanes(type)}";
        string one = $"{type.VectorClass}.Create({(type.IsDouble ? "1UL" : "1U")})";
        string lowest = type.IsDouble ? Shifted(0) : $"{type.VectorClass}.Narrow({Shifted(0)}, {Shifted(type.Lanes / 2)})";

        return Add(name, type, () => Method(
            name,
            type,
            "ref ulong source, int index, int bit",
            OfVectorBits(type, $"{type.VectorClass}.Equals({lowest} & {one}, {one})"),
            "The rows in whose numbers a bit is set."));

        string Shifted(int row) => $"{type.VectorClass}.ShiftRightLogical({type.VectorClass}.LoadUnsafe(ref {Element("source", Offset(row))}), bit)";
    }

    /// <summary>Numbers that count on, one a lane.</summary>
    public string NumbersFrom(NumberType type)
    {
        string name = $"NumbersFrom{Lanes(type)}";
        string counts = string.Join(", ", Enumerable.Range(0, type.Lanes).Select(lane => Literal.Of(lane, type)));

        return Add(name, type, () => Method(
            name,
            type,
            "int first",
            $"{type.VectorClass}.Create(({type.ElementName})first) + {type.VectorClass}.Create({counts})",
            "The numbers of classes that follow each other."));
    }

    // The parameters do not say what kind of number the lanes are, so the name must.
    private static string Lanes(NumberType type) => Literal.Of(type.Bits) + (type.IsDouble ? "OfDoubles" : "");

    private string LoadIntegers(NumberType type)
    {
        string name = $"LoadIntegers{Lanes(type)}";

        return Add(name, type, () => Method(
            name,
            type,
            "ref int source, int index",
            type.IsDouble
                ? Create(type, static lane => $"(double){Element("source", Offset(lane))}")
                : $"{type.VectorClass}.ConvertToSingle({type.VectorClass}.LoadUnsafe(ref {Element("source", "index")}))",
            comment: null));
    }

    private string LoadBooleans(NumberType type, int present)
    {
        string name = $"Load{Literal.Of(present)}Truths{Lanes(type)}";

        return Add(name, type, () => Method(
            name,
            type,
            "ref bool source, int index",
            $"{LoadMask(type, present)}(ref source, index) & {All(type)}({Literal.Of(1, type)})",
            "1 for what is true, else 0."));
    }

    /// <summary>A mask of the classes whose truth values are true.</summary>
    public string LoadMask(NumberType type, int present)
    {
        string name = $"Load{Literal.Of(present)}Masks{Lanes(type)}";

        return Add(name, type, () => Method(
            name,
            type,
            "ref bool source, int index",
            $"{Mask(type)}({BitsOf(present)}(ref source, index))",
            comment: null));
    }

    /// <summary>A bit for each of some truth values: by one vector of bytes where they are a power of two, else in two pieces.</summary>
    private string BitsOf(int count)
    {
        string name = $"BitsOf{Literal.Of(count)}";

        return Add(name, Plain, () =>
        {
            int most = 16;

            while (most > count)
            {
                most /= 2;
            }

            string bytes = $"ref {Unsafe}.As<bool, byte>(ref {Element("source", "index")})";
            string? integer = count switch
            {
                2 => "ushort",
                4 => "uint",
                8 => "ulong",
                _ => null,
            };
            string loaded = integer is null
                ? $"{Vector128}.LoadUnsafe({bytes})"
                : $"{Vector128}.AsByte({Vector128}.CreateScalar({Unsafe}.ReadUnaligned<{integer}>({bytes})))";
            var writer = new CodeWriter();
            writer.Line("// Bit i is whether the number i is true.");
            writer.Line(Inline);

            using (writer.Block($"{Shared} int {name}(ref bool source, int index)"))
            {
                writer.Line((count, most) switch
                {
                    (1, _) => $"return {Element("source", "index")} ? 1 : 0;",
                    _ when count == most => $"return unchecked((int)~{Vector128}.ExtractMostSignificantBits({Vector128}.Equals({loaded}, {Vector128}<byte>.Zero))) & {Literal.Of((1 << count) - 1)};",
                    _ => $"return {BitsOf(most)}(ref source, index) | ({BitsOf(count - most)}(ref source, index + {Literal.Of(most)}) << {Literal.Of(most)});",
                });
            }

            return writer.ToString();
        });
    }
}
