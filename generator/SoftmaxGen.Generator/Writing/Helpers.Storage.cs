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

    /// <summary>1 in each lane whose bit is set, else 0.</summary>
    public string Truths(NumberType type)
    {
        string name = $"Truths{Lanes(type)}";
        string integer = type.IsDouble ? "long" : "int";
        string bits = string.Join(", ", Enumerable.Range(0, type.Lanes).Select(lane => Literal.Of(1 << lane)));
        string isClear = $"{type.VectorClass}.Equals({type.VectorClass}.BitwiseAnd({type.VectorClass}.Create(({integer})bits), {type.VectorClass}.Create({(type.IsDouble ? "(long)" : "")}{bits})), {type.VectorClass}<{integer}>.Zero)";

        return Add(name, type, () => Method(
            name,
            type,
            "int bits",
            $"{type.VectorClass}.ConditionalSelect(\n"
                + $"        {OfVectorBits(type, isClear)},\n"
                + $"        {type.Name}.Zero,\n"
                + $"        {type.VectorClass}.Create({Literal.Of(1, type)}))",
            "1 in each lane whose bit is set, else 0."));
    }

    /// <summary>1 for each row in whose number a bit is set, else 0.</summary>
    public string BitOfRows(NumberType type)
    {
        string name = $"BitOfRows{Lanes(type)}";

        return Add(name, type, () => Method(
            name,
            type,
            "ref ulong source, int index, int bit",
            type.IsDouble
                ? $"{type.VectorClass}.ConvertToDouble({type.VectorClass}.AsInt64({type.VectorClass}.BitwiseAnd({Shifted(0)}, {type.VectorClass}.Create(1UL))))"
                : $"{type.VectorClass}.ConvertToSingle({type.VectorClass}.AsInt32({type.VectorClass}.BitwiseAnd(\n"
                    + $"        {type.VectorClass}.Narrow({Shifted(0)}, {Shifted(type.Lanes / 2)}),\n"
                    + $"        {type.VectorClass}.Create(1U))))",
            "Of each row one bit, as a number."));

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
            $"{Truths(type)}({BitsOf(present)}(ref source, index))",
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
