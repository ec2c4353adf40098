using System;
using System.Collections.Immutable;
using System.Linq;
using SoftmaxGen.Generator.Kernels;
using SoftmaxGen.Generator.Schedules;

namespace SoftmaxGen.Generator.Writing;

/// <summary>Loads and stores of whole vectors and of parts of them, and lanes in another order.</summary>
internal sealed partial class Helpers
{
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
        string name = stored is null ? $"LoadToAll{type.Bits}" : $"LoadIntegerToAll{Lanes(type)}";

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

    public string Load(NumberType type, Load load) =>
        load.OneByOne ? LoadOneByOne(type, load.Place.Present) : Load(type, load.Place, load.Before, load.Behind);

    /// <summary>Numbers each read by itself; fewer of them than lanes come with the number that the other lanes hold.</summary>
    private string LoadOneByOne(NumberType type, int present)
    {
        if (type.Bits == 128 && present < type.Lanes)
        {
            return LoadPart(type, present, fromBefore: false);
        }

        bool isWhole = present == type.Lanes;
        string name = $"Load{type.Bits}{(isWhole ? "" : $"First{present}")}OneByOne";
        string parameters = RefParameters("source", type) + (isWhole ? "" : $", {type.ElementName} absent");

        return Add(name, type, () => Method(
            name,
            type,
            parameters,
            type.Bits == 128 ? Create(type, lane => Element("source", Offset(lane))) : Halves(),
            "Where they have just been stored one by one, a load of all would wait for that."));

        string Halves()
        {
            NumberType half = type with { Bits = type.Bits / 2 };

            return $"{Join(type)}(\n        {Half(Math.Min(present, half.Lanes), "index")},\n        {Half(present - half.Lanes, Offset(half.Lanes))})";

            string Half(int count, string index) => count <= 0
                ? $"{half.VectorClass}.Create(absent)"
                : $"{LoadOneByOne(half, count)}(ref source, {index}{(count < half.Lanes ? ", absent" : "")})";
        }
    }

    /// <summary>A load from a place, of which <paramref name="before"/> numbers before it may be read as well.</summary>
    private string Load(NumberType type, Place place, int before = 0, bool behind = false)
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

            using (writer.Block($"{Shared} void {name}({type.Name} value, {RefParameters("target", type)})"))
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
            (type.Bits, present) switch
            {
                // One lane of what is the same in all costs one operation, and each by itself as many as there are.
                (128, 1) => $"{type.VectorClass}.WithElement({type.VectorClass}.Create(absent), 0, {Element("source", "index")})",
                (128, _) => Create(type, lane => lane < present ? Element("source", Offset(lane)) : "absent"),
                _ => Halves(),
            },
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
}
