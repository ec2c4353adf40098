using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using SoftmaxGen.Generator.Kernels;
using SoftmaxGen.Generator.Schedules;

namespace SoftmaxGen.Generator.Writing;

/// <summary>The lanes of a reduction, folded to one value in the canonical order.</summary>
internal sealed partial class Helpers
{
    public string Fold(Fold fold, NumberType type) =>
        type.IsVector ? FoldVectors(fold.Reduction, fold.Parts.Length, type) : SumInMemory(type);

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

            using (writer.Block($"{Shared} {type.Name} {name}({Parameters(type, parts)})"))
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

    /// <summary>The number of the last class whose mask holds: by one bit for each class, of which the highest is asked for.</summary>
    public string LastOf(NumberType type, int vectors)
    {
        string name = $"LastOf{Literal.Of(spec.C)}";

        return Add(name, type, () =>
        {
            string[] masks = Enumerable.Range(0, vectors).Select(part => $"mask{Literal.Of(part)}").ToArray();
            string bits = string.Join(" | ", masks.Select(OfVector));
            bool isWhole = spec.C == vectors * type.Lanes;
            var writer = new CodeWriter();
            writer.Line("// The number of the last class whose mask holds; -1 where there is none.");
            writer.Line(Inline);

            using (writer.Block($"{Shared} {type.Name} {name}({Parameters(type, masks)})"))
            {
                writer.Line($"ulong classes = {(isWhole ? bits : $"{(vectors == 1 ? bits : $"({bits})")} & 0x{((1UL << spec.C) - 1).ToString("X", CultureInfo.InvariantCulture)}UL")};");
                writer.Line();
                writer.Line($"return {type.VectorClass}.Create(({type.ElementName})(63 - global::System.Numerics.BitOperations.LeadingZeroCount(classes)));");
            }

            return writer.ToString();
        });

        string OfVector(string mask, int part)
        {
            string bits = $"{(type.Bits == 512 ? "" : "(ulong)")}{type.VectorClass}.ExtractMostSignificantBits({mask})";

            return part == 0 ? bits : $"({bits} << {Literal.Of(part * type.Lanes)})";
        }
    }

    /// <summary>Running sums over the lanes, of blocks that double: the second half of each takes the last of the first. So all but the last steps stay within 128 bits.</summary>
    public string Running(NumberType type) => Add("RunningSum", type, () =>
    {
        var writer = new CodeWriter();
        writer.Line("// Each lane and all before it: in blocks of 2, 4, and so on, the second half takes the last of the first. An index past the last lane reads 0.");
        writer.Line(Inline);

        using (writer.Block($"{Shared} {type.Name} RunningSum({Parameters(type, "x")})"))
        {
            for (int half = 1; half < type.Lanes; half *= 2)
            {
                int of = half;
                writer.Line($"x += {type.VectorClass}.Shuffle(x, {Indices(type, Enumerable.Range(0, type.Lanes).Select(lane => (lane & of) == 0 ? type.Lanes : (lane & ~of & -of) + of - 1))});");
            }

            writer.Line();
            writer.Line("return x;");
        }

        return writer.ToString();
    });

    private string SumInMemory(NumberType type) => Add("FoldSum", type, () =>
    {
        var writer = new CodeWriter();
        writer.Line("// Sixteen lanes to one, lane i with lane i + half at each step.");

        using (writer.Block($"{Shared} {type.Name} FoldSum(global::System.Span<{type.Name}> lanes)"))
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

    /// <summary>The canonical order's lanes, each with all rows of a block, folded.</summary>
    public string FoldLanes(FoldLanes fold, NumberType type)
    {
        string name = $"Fold{fold.Reduction}Of{Literal.Of(fold.Count)}Lanes{Literal.Of(type.Bits)}";

        return Add(name, type, () =>
        {
            List<string> lanes = Enumerable.Range(0, fold.Count).Select(static lane => $"lane{Literal.Of(lane)}").ToList();
            var writer = new CodeWriter();
            writer.Line("// Lane i with lane i + half, 16 to 8 to 4 to 2 to 1.");
            writer.Line(Inline);

            using (writer.Block($"{Shared} {type.Name} {name}(ref {type.ElementName} lanes)"))
            {
                for (int lane = 0; lane < fold.Count; lane++)
                {
                    writer.Line($"{Variable(type)} {lanes[lane]} = {Load(type, new Place("lanes", "", 0, type.Lanes))}(ref lanes, {Literal.Of(lane * type.Lanes)});");
                }

                writer.Line();
                writer.Lines(Speller.For(type, this).Line("return ", CanonicalOrder.Fold(fold.Reduction, lanes.Select(static lane => (Expression)new Variable(lane)).ToList())));
            }

            return writer.ToString();
        });
    }

    /// <summary>A vector of each row, folded in the canonical order: the two halves of two rows at a time, until each row has one lane.</summary>
    public string FoldRows(Reduction reduction, NumberType type)
    {
        string name = $"Fold{reduction}OfRows{Literal.Of(type.Bits)}";

        return Add(name, type, () =>
        {
            int[] order = RowsInOrder(type);
            int made = 0;
            var writer = new CodeWriter();

            writer.Line("// Of each row lane i with lane i + half, down to one; the result of row i is in lane i.");
            writer.Line(Inline);

            using (writer.Block($"{Shared} {type.Name} {name}(ref {type.ElementName} rows)"))
            {
                writer.Line($"return {Tree(0, type.Lanes)};");

                string Tree(int first, int count)
                {
                    if (count == 1)
                    {
                        string row = $"row{Literal.Of(order[first])}";
                        writer.Line($"{Variable(type)} {row} = {Load(type, new Place("rows", "", 0, type.Lanes))}(ref rows, {Literal.Of(order[first] * type.Lanes)});");

                        return row;
                    }

                    string x = Tree(first, count / 2);
                    string y = Tree(first + (count / 2), count / 2);
                    int half = type.Lanes / count;
                    string lower = $"{Halves(type, half, upper: false)}({x}, {y})";
                    string upper = $"{Halves(type, half, upper: true)}({x}, {y})";
                    string both = reduction == Reduction.Sum ? $"{lower} + {upper}" : $"{Max(type)}({lower}, {upper})";

                    if (count == type.Lanes)
                    {
                        return both;
                    }

                    string folded = $"folded{Literal.Of(made++)}";
                    writer.Line($"{Variable(type)} {folded} = {both};");

                    return folded;
                }
            }

            return writer.ToString();
        });
    }
}
