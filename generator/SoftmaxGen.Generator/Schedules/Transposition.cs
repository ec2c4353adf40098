using System;
using System.Collections.Immutable;
using System.Linq;

namespace SoftmaxGen.Generator.Schedules;

/// <summary>One step of a transposition: a vector out of one or two others.</summary>
internal abstract record Move
{
    /// <summary>What lies at a place of memory, counted in vectors.</summary>
    public sealed record FromMemory(int Index) : Move;

    /// <summary>The lanes of <paramref name="Second"/> where <paramref name="Takes"/> says so, else those of <paramref name="First"/>.</summary>
    public sealed record Blend(int First, int Second, ImmutableArray<bool> Takes) : Move;

    /// <summary>Lane i is lane <c>Order[i]</c> of <paramref name="Source"/>.</summary>
    public sealed record Permute(int Source, ImmutableArray<int> Order) : Move;

    /// <summary>Of every piece of 2 <paramref name="Half"/> lanes of two vectors the first half, or the second.</summary>
    public sealed record Halves(int First, int Second, int Half, bool Upper) : Move;

    /// <summary>What <see cref="Halves"/> has parted, put together again: the first vector, or the second.</summary>
    public sealed record Rejoin(int Lower, int Upper, int Half, bool Second) : Move;
}

/// <summary>
/// As many rows as a vector has lanes, from C vectors as they lie in memory to one vector for each class, and back. Which
/// lane a row comes to does not matter, as long as it is the same for every class.
/// </summary>
/// <remarks>
/// With C = 2^b n and n odd, a row is n pieces of 2^b lanes. Where there are several pieces, and n has no factor in common
/// with the number of pieces in a vector, each lane holds every piece once: log2 n blends bring a piece's vector together, and
/// one permutation its rows into order. Then a piece is halved, b times, by one shuffle each. That is at most 5 operations
/// for each class up to C = 16, where a gather of elements is one for each row.
/// </remarks>
internal sealed class Transposition
{
    private readonly ImmutableArray<Move>.Builder _moves = ImmutableArray.CreateBuilder<Move>();
    private readonly NumberType _type;
    private readonly int _lanes;
    private readonly int _piece;
    private readonly int _pieces;

    private Transposition(int c, NumberType type)
    {
        _type = type;
        _lanes = type.Lanes;
        _piece = 1;

        while (c % (2 * _piece) == 0 && _piece < _lanes)
        {
            _piece *= 2;
        }

        _pieces = c / _piece;
    }

    /// <summary>How many pieces of rows a vector holds.</summary>
    private int Places => _lanes / _piece;

    /// <summary>
    /// From memory: the moves, and which of them are the classes. The rows lie in the lanes from which
    /// <paramref name="stored"/> numbers of each go back to memory.
    /// </summary>
    public static (ImmutableArray<Move> Moves, ImmutableArray<int> Results) Load(int c, int stored, NumberType type)
    {
        var transposition = new Transposition(c, type);
        int[] results = transposition.Load();

        if (stored != c)
        {
            int[] rows = transposition.Rows(results[0], c);
            var other = new Transposition(stored, type);
            int[] wanted = other.Rows(other.Load()[0], stored);
            ImmutableArray<int> order = wanted.Select(row => Array.IndexOf(rows, row)).ToImmutableArray();
            results = results.Select(source => transposition.Add(new Move.Permute(source, order))).ToArray();
        }

        return (transposition._moves.ToImmutable(), results.ToImmutableArray());
    }

    /// <summary>The row in each lane, where as many numbers go back to memory as came from there.</summary>
    public static ImmutableArray<int> RowsInLanes(int c, NumberType type)
    {
        var transposition = new Transposition(c, type);

        return transposition.Rows(transposition.Load()[0], c).ToImmutableArray();
    }

    /// <summary>The way back: the moves, after the first C, which are the classes, and which of them lie in memory in turn.</summary>
    public static (ImmutableArray<Move> Moves, ImmutableArray<int> Results) Store(int c, NumberType type)
    {
        var transposition = new Transposition(c, type);
        int[] results = transposition.Store(c);

        return (transposition._moves.ToImmutable(), results.ToImmutableArray());
    }

    /// <summary>The row in each lane of a class's vector: by following the moves, with numbers in memory that tell their place.</summary>
    private int[] Rows(int ofClass, int c)
    {
        var values = new int[_moves.Count][];

        for (int at = 0; at < values.Length; at++)
        {
            Move move = _moves[at];
            values[at] = move is Move.Halves halves ? OfHalves(_type, halves.Half, values[halves.First], values[halves.Second], halves.Upper) : Enumerable.Range(0, _lanes).Select(lane => move switch
            {
                Move.FromMemory memory => (memory.Index * _lanes) + lane,
                Move.Blend blend => values[blend.Takes[lane] ? blend.Second : blend.First][lane],
                Move.Permute permute => values[permute.Source][permute.Order[lane]],
                _ => throw new InvalidOperationException($"{move.GetType().Name} does not come out of memory."),
            }).ToArray();
        }

        return values[ofClass].Select(place => place / c).ToArray();
    }

    /// <summary>
    /// <see cref="Move.Halves"/>. Pieces of 128 bits and more come one vector after the other; within 128 bits so do the numbers,
    /// and pairs of them by turns.
    /// </summary>
    public static int[] OfHalves(NumberType type, int half, int[] first, int[] second, bool upper = false)
    {
        // The lanes among which one shuffle moves: all of them for pieces of 128 bits, else 128 bits.
        int bits = type.IsDouble ? 64 : 32;
        int window = half * bits >= 128 ? type.Lanes : 128 / bits;

        return Enumerable.Range(0, type.Lanes).Select(lane =>
        {
            int start = lane / window * window;
            int piece = (lane - start) / half;
            int perVector = window / half / 2;
            int from = (2 * (piece % perVector)) + (upper ? 1 : 0);

            return (piece < perVector ? first : second)[start + (from * half) + (lane % half)];
        }).ToArray();
    }

    private int[] Load()
    {
        // As many groups of rows as a piece has lanes, each of one vector for each piece.
        int[][] groups = Enumerable.Range(0, _piece)
            .Select(group => Gather(Enumerable.Range(group * _pieces, _pieces).Select(index => Add(new Move.FromMemory(index))).ToArray()))
            .ToArray();

        for (int half = _piece / 2; half > 0; half /= 2)
        {
            groups = Enumerable.Range(0, half)
                .Select(group => groups[group]
                    .Zip(groups[group + half], (first, second) => (first, second))
                    .SelectMany(pair => new[] { false, true }.Select(upper => Add(new Move.Halves(pair.first, pair.second, half, upper))))
                    .ToArray())
                .ToArray();
        }

        return groups[0];
    }

    private int[] Store(int c)
    {
        int[][] groups = [Enumerable.Range(0, c).Select(k => Add(new Move.FromMemory(k))).ToArray()];

        for (int half = 1; half < _piece; half *= 2)
        {
            int[][] parted = groups;
            groups = new[] { false, true }
                .SelectMany(second => parted.Select(group => Enumerable.Range(0, group.Length / 2)
                    .Select(piece => Add(new Move.Rejoin(group[2 * piece], group[(2 * piece) + 1], half, second)))
                    .ToArray()))
                .ToArray();
        }

        return groups.SelectMany(Scatter).ToArray();
    }

    /// <summary>From vectors as they lie in memory to one for each piece.</summary>
    private int[] Gather(int[] vectors)
    {
        int n = _pieces;

        if (n == 1 || Places == 1)
        {
            return vectors;
        }

        // Piece p lies in lane l of the vector in turn (p - l) mod n.
        int[] turn = Enumerable.Range(0, n).Select(k => vectors[InMemory(k)]).ToArray();

        for (int step = 1; step < Math.Min(n, Places); step *= 2)
        {
            int[] before = turn;
            turn = Enumerable.Range(0, n).Select(p => Blended(before[p], before[(p - step + n) % n], step)).ToArray();
        }

        return Enumerable.Range(0, n).Select(p => Permuted(turn[p], place => PlaceOf(p, RowAt(0, place)))).ToArray();
    }

    private int[] Scatter(int[] pieces)
    {
        int n = _pieces;

        if (n == 1 || Places == 1)
        {
            return pieces;
        }

        int[] turn = Enumerable.Range(0, n).Select(p => Permuted(pieces[p], place => PlaceOf(0, RowAt(p, place)))).ToArray();

        for (int step = 1; step < Math.Min(n, Places); step *= 2)
        {
            int[] before = turn;
            turn = Enumerable.Range(0, n).Select(k => Blended(before[k], before[(k + step) % n], step)).ToArray();
        }

        int[] vectors = new int[n];

        for (int k = 0; k < n; k++)
        {
            vectors[InMemory(k)] = turn[k];
        }

        return vectors;
    }

    /// <summary>Which vector of memory comes in turn k, so that the piece in each lane is one more than in turn k - 1.</summary>
    private int InMemory(int k) => Enumerable.Range(0, _pieces).Single(vector => vector * Places % _pieces == k);

    /// <summary>The row of which the place has piece p, once the piece's vector is together.</summary>
    private int RowAt(int p, int place)
    {
        int turn = (((p - place) % _pieces) + _pieces) % _pieces;

        return ((InMemory(turn) * Places) + place - p) / _pieces;
    }

    private int PlaceOf(int p, int row) => Enumerable.Range(0, Places).Single(place => RowAt(p, place) == row);

    private int Blended(int first, int second, int step) =>
        Add(new Move.Blend(first, second, Lanes(place => place % _pieces / step % 2 == 1)));

    private int Permuted(int source, Func<int, int> from)
    {
        ImmutableArray<int> order = Enumerable.Range(0, _lanes).Select(lane => (from(lane / _piece) * _piece) + (lane % _piece)).ToImmutableArray();

        return order.SequenceEqual(Enumerable.Range(0, _lanes)) ? source : Add(new Move.Permute(source, order));
    }

    private ImmutableArray<bool> Lanes(Func<int, bool> ofPlace) => Enumerable.Range(0, _lanes).Select(lane => ofPlace(lane / _piece)).ToImmutableArray();

    private int Add(Move move)
    {
        _moves.Add(move);

        return _moves.Count - 1;
    }
}
