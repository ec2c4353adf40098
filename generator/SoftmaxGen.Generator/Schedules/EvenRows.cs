using System.Collections.Immutable;
using System.Linq;
using SoftmaxGen.Generator.Kernels;
using SoftmaxGen.Generator.Reading;
using static SoftmaxGen.Generator.Schedules.LaneBody;

namespace SoftmaxGen.Generator.Schedules;

/// <summary>
/// C x C results of rows that have more classes than a vector has lanes, and a multiple of four: four rows of a matrix come out
/// even in whole vectors, of which some hold the end of one row and the start of the next. What is on the diagonal is stored over it.
/// </summary>
internal sealed class EvenRows
{
    private const int Rows = 4;

    /// <summary>Up to here a row's whole vectors are written out, past it they are a loop.</summary>
    private const int UnrolledVectors = 2;

    private const string Row = "m";
    private const string ClassIndex = "c";
    private const string Results = "results";

    private readonly RowProgram _program;
    private readonly PutSquare _square;
    private readonly NumberType _type;
    private readonly int _c;
    private readonly string _input;
    private readonly LaneBody _body = new();

    private EvenRows(RowProgram program, KernelSpec spec, NumberType type)
    {
        _program = program;
        _square = program.Statements.OfType<PutSquare>().Single();
        _type = type;
        _c = spec.C;
        _input = program.Inputs.Single().Name;
    }

    /// <summary>Whether a row does not come out even by itself, and four do.</summary>
    public static bool Fits(RowProgram program, int c, NumberType type) => !program.Statements.Any(static statement => statement is Let) && c > type.Lanes && c % type.Lanes != 0 && c % Rows == 0;

    public static LaneProgram Lower(RowProgram program, KernelSpec spec, NumberType type)
    {
        var lowering = new EvenRows(program, spec, type);
        lowering.Lower();

        return new LaneProgram(program, type, Rows: 1, ImmutableArray<StackArray>.Empty, lowering._body.ToImmutable(), Least: spec.C);
    }

    private void Lower()
    {
        _body.Add(new Note("A vector may hold the end of one row of the matrix and the start of the next."));
        _body.Add(new Declare("start", new Load(new Place(_input, "i", 0, _type.Lanes))));
        _body.Add(new Declare("end", new Load(new Place(_input, "i", _c - _type.Lanes, _type.Lanes))));

        foreach (int last in Enumerable.Range(1, Rows - 1).Select(LastOfRow).Where(static last => last > 0).Distinct())
        {
            // Of both, counted on, those from the last numbers of the row on.
            ImmutableArray<int> order = Enumerable.Range(_type.Lanes - last, _type.Lanes).ToImmutableArray();
            _body.Add(new Declare(Across(last), new Gather(new Variable("end"), new Variable("start"), order)));
        }

        var body = new LaneBody();
        body.Add(new Reference(Results, new Place(_square.Target, $"(i + {Row}) * {Text(_c)}", 0, Present: 1)));
        body.Add(new Declare("rows", new LoadFirst(new Place(_input, $"i + {Row}", 0, Rows))));

        for (int k = 0; k < Rows; k++)
        {
            LowerRow(k, body);
        }

        body.Add(new Note("The diagonal, over what was stored there."));
        body.Add(new Declare("diagonal", _square.Diagonal.Map(static leaf => leaf is ClassValue ? new Variable("rows") : leaf)));
        body.AddRange(Enumerable.Range(0, Rows).Select(k => new StoreLane(new Place(Results, Row, k * (_c + 1), Present: 1), new Variable("diagonal"), k)));
        _body.Add(new For(Row, _c, Rows, body.ToImmutable()));
    }

    private void LowerRow(int k, LaneBody body)
    {
        // Where the first whole vector starts: what is before it came with the row before.
        int first = k * _c % _type.Lanes == 0 ? 0 : _type.Lanes - (k * _c % _type.Lanes);
        int whole = (_c - first) / _type.Lanes * _type.Lanes;
        string row = "row" + Text(k);

        if (k > 0)
        {
            body.Add(new Note(first == 0 ? $"Row m + {Text(k)}." : $"Row m + {Text(k)}, whose first classes came with the row before."));
        }

        body.Add(new Declare(row, new LoadToAll(new Place(_input, $"i + {Row}", k, Present: 1))));

        if (whole <= UnrolledVectors * _type.Lanes)
        {
            for (int c = 0; c < whole; c += _type.Lanes)
            {
                body.Add(StoreOf(new Variable(row), new Load(new Place(_input, "i", first + c, _type.Lanes)), "", (k * _c) + first + c));
            }
        }
        else
        {
            body.Add(new For(ClassIndex, whole, _type.Lanes, ImmutableArray.Create<LaneStatement>(
                StoreOf(new Variable(row), new Load(new Place(_input, $"i + {ClassIndex}", first, _type.Lanes)), ClassIndex, (k * _c) + first))));
        }

        if (LastOfRow(k + 1) is > 0 and int last)
        {
            ImmutableArray<int> order = Enumerable.Range(0, _type.Lanes).Select(lane => lane < last ? k : k + 1).ToImmutableArray();
            body.Add(StoreOf(new Gather(new Variable("rows"), null, order), new Variable(Across(last)), "", ((k + 1) * _c) - last));
        }
    }

    private Store StoreOf(Expression row, Expression column, string start, int offset) =>
        new(new Place(Results, start, offset, _type.Lanes), _square.OffDiagonal.Map(leaf => leaf switch
        {
            ClassValue { Axis: Axis.Row } => row,
            ClassValue => column,
            _ => leaf,
        }));

    /// <summary>How many numbers of the row before row k share a vector with its first.</summary>
    private int LastOfRow(int k) => k * _c % _type.Lanes;

    private static string Across(int last) => "across" + Text(last);
}
