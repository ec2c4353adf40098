using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using SoftmaxGen.Generator.Kernels;
using SoftmaxGen.Generator.Reading;
using static SoftmaxGen.Generator.Schedules.LaneBody;

namespace SoftmaxGen.Generator.Schedules;

/// <summary>
/// C x C results of rows that have no more classes than a vector has lanes. A block takes as many rows as have results for whole
/// vectors, and the results are stored as they lie in memory: none twice, and none across two lines of the cache if the first is not.
/// </summary>
/// <remarks>
/// A result is a product of one factor of its matrix's row and one of its column. What the results of one vector are made of lies
/// so near that one load has it all: of a row that ends within the vector they need no more than its last numbers, and of the next
/// the first. So a factor is one permutation; the one that is another on the diagonal than off it, one out of two vectors.
/// </remarks>
internal sealed class EvenBlocks
{
    private const int FewVectors = 4;
    private const string Numbers = "numbers";
    private const string Results = "results";

    private readonly RowProgram _program;
    private readonly NumberType _type;
    private readonly int _c;
    private readonly string _input;
    private readonly ImmutableArray<Factor> _factors;
    private readonly LaneBody _body = new();

    // The numbers of the block that are at hand.
    private int _start;
    private int _window = -1;

    private EvenBlocks(RowProgram program, KernelSpec spec, NumberType type)
    {
        _program = program;
        _type = type;
        _c = spec.C;
        _input = program.Inputs.Single().Name;

        PutSquare square = program.Statements.OfType<PutSquare>().Single();
        _factors = FactorsOf(square.OffDiagonal).Zip(FactorsOf(square.Diagonal), static (off, on) => new Factor(off, on)).ToImmutableArray();
    }

    /// <summary>
    /// Whether a result is a product of a number of its matrix's row and one value of its column, which is another on the diagonal; and
    /// all of it is made of one input.
    /// </summary>
    public static bool Takes(RowProgram program)
    {
        PutSquare square = program.Statements.OfType<PutSquare>().Single();
        ImmutableArray<Expression> off = FactorsOf(square.OffDiagonal);
        ImmutableArray<Expression> on = FactorsOf(square.Diagonal);
        var ofRow = new ClassValue(program.Inputs[0].Name, Axis.Row);

        return program.Inputs.Length == 1
            && program.Outputs.Length == 1
            && program.Reductions == 0
            && !program.Statements.Any(static statement => statement.Values.Any(static value => value.Has(static leaf => leaf is ClassNumber)))
            && on.Length == off.Length
            && off.Count(factor => factor != ofRow) == 1
            && off.Zip(on, (x, y) => x == ofRow ? y == ofRow with { Axis = Axis.Column } : !x.Has(static leaf => leaf is ClassValue { Axis: Axis.Row })).All(static fits => fits);
    }

    /// <summary>How many rows have numbers for one vector, and results for four or more whole ones: for fewer the loop would cost as much.</summary>
    public static int RowsOf(int c, NumberType type)
    {
        int rows = 1;

        while (rows * c * c % type.Lanes != 0 || rows * c < type.Lanes || rows * c * c < FewVectors * type.Lanes)
        {
            rows *= 2;
        }

        return rows;
    }

    public static LaneProgram Lower(RowProgram program, KernelSpec spec, NumberType type)
    {
        var lowering = new EvenBlocks(program, spec, type);
        int rows = RowsOf(spec.C, type);
        lowering._body.Add(new Note("The results as they lie in memory, a vector of them in one line."));
        lowering._body.Add(new Reference(Numbers, new Place(lowering._input, "i", 0, Present: 1)));
        lowering._body.Add(new Reference(Results, new Place(program.Outputs.Single().Name, $"i * {Text(spec.C)}", 0, Present: 1)));

        for (int first = 0; first < rows * spec.C * spec.C; first += type.Lanes)
        {
            lowering.LowerVector(first, rows * spec.C);
        }

        return new LaneProgram(program, type, rows, ImmutableArray<StackArray>.Empty, lowering._body.ToImmutable(), Least: rows * spec.C);
    }

    private void LowerVector(int first, int numbers)
    {
        // Of each result the two numbers that it is made of, counted from the block's first.
        (int Row, int Column)[] results = Enumerable.Range(first, _type.Lanes)
            .Select(at => (Row: at / _c, Column: (at / (_c * _c) * _c) + (at % _c)))
            .ToArray();
        int least = results.Min(static result => result.Column);
        int most = results.Max(static result => result.Column);

        if (_window < 0 || least < _start || most >= _start + _type.Lanes)
        {
            LowerWindow(Math.Min(least, numbers - _type.Lanes));
        }

        if (most >= _start + _type.Lanes)
        {
            throw new InvalidOperationException("The numbers of one vector of results do not fit into one vector.");
        }

        Expression value = _factors
            .Select(factor => factor.IsOfRow ? OfRows(results, numbers) : OfColumns(factor, results))
            .Aggregate(static (left, right) => left * right);
        _body.Add(new Store(new Place(Results, "", first, _type.Lanes), value));
    }

    /// <summary>As many numbers as a vector has, and the factors that are made of them.</summary>
    private void LowerWindow(int start)
    {
        _start = start;
        _window++;
        _body.Add(new Note($"Out of the block's numbers {Text(start)} to {Text(start + _type.Lanes - 1)}."));
        _body.Add(new Declare(Named(_input), new Load(new Place(Numbers, "", start, _type.Lanes))));

        foreach (Let let in _program.Statements.OfType<Let>())
        {
            _body.Add(new Declare(Named(let.Name), let.Value.Map(leaf => leaf is ClassAt of ? OfEachRow(of.Class) : InWindow(leaf))));
        }

        foreach (Factor factor in _factors.Where(static factor => !factor.IsOfRow))
        {
            _body.Add(new Declare(Off, InWindow(factor.Off)));
            _body.Add(new Declare(On, InWindow(factor.On)));
        }

        // In the lane where a row starts; what the other lanes hold is not asked for.
        Expression OfEachRow(int k) => k == 0
            ? new Variable(Named(_input))
            : new Gather(new Variable(Named(_input)), null, Enumerable.Range(0, _type.Lanes).Select(lane => (lane + k) % _type.Lanes).ToImmutableArray());
    }

    /// <summary>
    /// The factor of the matrices' rows. There are few of them in one vector, and a load of 128 bits costs half of what one of 512
    /// does; counted from the first of them, the order is one of a few that stay in registers.
    /// </summary>
    private Expression OfRows((int Row, int Column)[] results, int numbers)
    {
        int first = results[0].Row;
        int rows = results[results.Length - 1].Row - first + 1;

        if (rows == 1)
        {
            return new LoadToAll(new Place(Numbers, "", first, Present: 1));
        }

        int loaded = _type.Lanes / 4;

        // The four vectors of such a block keep their orders in registers, and need no load but the block's own.
        if (numbers * _c <= FewVectors * _type.Lanes && numbers == _type.Lanes)
        {
            return new Gather(new Variable(Named(_input)), null, results.Select(static result => result.Row).ToImmutableArray());
        }

        while (loaded < rows)
        {
            loaded *= 2;
        }

        first = Math.Min(first, numbers - loaded);
        var place = new Place(Numbers, "", first, loaded);

        return new Gather(
            loaded < _type.Lanes ? new LoadFirst(place) : new Load(place),
            null,
            results.Select(result => result.Row - first).ToImmutableArray());
    }

    private Gather OfColumns(Factor factor, (int Row, int Column)[] results)
    {
        // A value of the row lies where the row starts.
        IEnumerable<int> order = results
            .Select(result => (factor.IsOfClass ? result.Column : result.Column / _c * _c) - _start + (result.Row == result.Column ? _type.Lanes : 0));

        return new Gather(new Variable(Off), new Variable(On), order.ToImmutableArray());
    }

    private Expression InWindow(Expression value) => value.Map(leaf => leaf switch
    {
        ClassValue of => new Variable(Named(of.Name)),
        Variable of => new Variable(Named(of.Name)),
        _ => leaf,
    });

    /// <summary>The factors of the results off the diagonal, and on it.</summary>
    private string Off => Named(_input) + "Off";

    private string On => Named(_input) + "On";

    private string Named(string name) => name + Text(_window);

    private static ImmutableArray<Expression> FactorsOf(Expression result) =>
        result is Operation { Operator: Operator.Multiply } product ? product.Operands : ImmutableArray.Create(result);

    /// <summary>One factor of each result, off the diagonal and on it.</summary>
    private sealed record Factor(Expression Off, Expression On)
    {
        /// <summary>Whether it is of the class of the matrix's row, which on the diagonal is that of the column too.</summary>
        public bool IsOfRow => Off is ClassValue { Axis: Axis.Row };

        /// <summary>Whether it is of a class at all, and not of the row of numbers.</summary>
        public bool IsOfClass => Off.IsPerClass;
    }
}
