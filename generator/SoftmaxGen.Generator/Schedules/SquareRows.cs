using System;
using SoftmaxGen.Generator.Kernels;
using static SoftmaxGen.Generator.Schedules.LaneBody;

namespace SoftmaxGen.Generator.Schedules;

/// <summary>
/// C x C results row by row, with the row's class in every lane. Past the unrolling limit a product is cheaper than a store that
/// jumps from line to line of the cache, so the pairs are computed on both sides of the diagonal: to the same bits,
/// since a product does not depend on the order of its factors.
/// </summary>
internal static class SquareRows
{
    private const string Row = "m";

    /// <summary>
    /// Up to here the end of a matrix's row is stored as a whole vector over the next one. Past it a few short stores for each
    /// row cost less than one that is mostly done again: at C = 100 a fifth of the time.
    /// </summary>
    private const int WholeStores = 64;

    /// <returns>How many numbers must be read from the row's start on, so that nothing is written behind the last matrix.</returns>
    public static int Lower(PutSquare square, Walk walk, LaneBody body, int c, ClassParts parts, NumberType type)
    {
        string rowStart = $"(i + {Row}) * {Text(c)}";
        bool whole = type.IsVector && c <= WholeStores;
        int least = 0;
        var inner = new LaneBody();

        Expression diagonal = OnRow(square.Diagonal);
        Expression offDiagonal = square.OffDiagonal.Map(leaf => leaf is ClassValue { Axis: Axis.Row } ? OnRow(leaf) : leaf);

        parts.Each(
            inner,
            (part, statements) =>
            {
                // How far from the row's start its numbers are read, and those of its matrix written.
                int end = part.Offset + type.Lanes;
                least = whole && part.Index is null ? Math.Max(end, c - 1 + ((end + c - 1) / c)) : least;
                statements.Add(new Store(part.At(square.Target, rowStart), walk.OfPart(offDiagonal, part, statements)));
            },
            whole);
        inner.Add(new Store(new Place(square.Target, $"{rowStart} + {Row}", 0, Present: 1), diagonal));
        body.Add(new For(Row, c, 1, inner.ToImmutable()));

        return least;

        Expression OnRow(Expression value) => walk.OfOne(value, Row, static name => name + "Row", inner);
    }
}
