using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using SoftmaxGen.Generator.Kernels;
using SoftmaxGen.Generator.Reading;
using static SoftmaxGen.Generator.Schedules.LaneBody;

namespace SoftmaxGen.Generator.Schedules;

/// <summary>
/// One variable for each class. Over plain numbers this is the Scalar schedule; over vectors, with one row in each
/// lane, it is RowPerLane. The program is the same, and so it is for one row in all lanes, which stands in for plain numbers
/// where these would branch.
/// </summary>
internal static class Unrolled
{
    /// <param name="program">What is lowered.</param>
    /// <param name="spec">For whom.</param>
    /// <param name="type">What one variable holds.</param>
    /// <param name="oneRow">Whether every lane of a vector holds the same row.</param>
    public static LaneProgram Lower(RowProgram program, KernelSpec spec, NumberType type, bool oneRow = false)
    {
        bool transposes = type.IsVector && !oneRow;
        int rows = transposes ? type.Lanes : 1;

        // The rows lie in the lanes from which they go back to memory.
        int stored = program.IsSquare ? spec.C * spec.C : spec.C;
        var body = new LaneBody();

        var inMemory = ImmutableArray.CreateBuilder<StackArray>();

        foreach (Parameter input in program.Inputs)
        {
            Read(input);
        }

        foreach (RowStatement statement in program.Statements)
        {
            Lower(statement);
        }

        return new LaneProgram(program, type, rows, inMemory.ToImmutable(), body.ToImmutable(), Least: rows * spec.C);

        void Read(Parameter input)
        {
            var ofRow = Place.OfRow(input.Name, spec.C, rows, input.Storage);

            switch (input)
            {
                case { Shape: Shape.Batch }:
                    body.Add(new Declare(input.Value, new FromCaller(input.Name)));
                    break;

                case { Shape: Shape.Row } when oneRow:
                    body.Add(new Declare(input.Value, new LoadToAll(ofRow)));
                    break;

                case { Shape: Shape.Row }:
                    body.Add(new Declare(input.Value, InLaneOrder(new Load(ofRow))));
                    break;

                case { Shape: Shape.Weight }:
                    DeclareEach(k => new LoadToAll(At(input.Name, "", k)));
                    break;

                case { Storage: Storage.Element } when oneRow:
                    DeclareEach(k => new LoadToAll(At(input.Name, "i", k)));
                    break;

                case { Storage: Storage.Bits }:
                    DeclareEach(k => type.IsVector ? InLaneOrder(new BitOfRows(ofRow, null, k)) : new BitsOfClasses(ofRow, null, k));
                    break;

                case { Storage: Storage.Element } when type.IsVector:
                    body.Add(new LoadRows(input.Name, Classes(input.Name), stored));
                    break;

                case var _ when type.IsVector:
                    // Numbers first, as they lie in memory, and then as any others.
                    string numbers = input.Name + "Numbers";
                    inMemory.Add(new StackArray(numbers, spec.C * type.Lanes));
                    body.AddRange(Enumerable.Range(0, spec.C).Select(k => new Store(
                        new Place(numbers, "", k * type.Lanes, type.Lanes, OnStack: true),
                        new Load(new Place(input.Name, "i", k * type.Lanes, type.Lanes, Storage: input.Storage)))));
                    body.Add(new LoadRows(numbers, Classes(input.Name), stored, OnStack: true));
                    break;

                default:
                    DeclareEach(k => new Load(At(input.Name, "i", k) with { Storage = input.Storage }));
                    break;
            }

            void DeclareEach(Func<int, Expression> value) => body.AddRange(Enumerable.Range(0, spec.C).Select(k => new Declare(Numbered(input.Name, k), value(k))));
        }

        static Place At(string buffer, string start, int offset) => new(buffer, start, offset, Present: 1);

        ImmutableArray<string> Classes(string name) => Enumerable.Range(0, spec.C).Select(k => Numbered(name, k)).ToImmutableArray();

        void Lower(RowStatement statement)
        {
            switch (statement)
            {
                case Let { Value.IsPerClass: true } let:
                    body.AddNote(let.Comment);

                    for (int k = 0; k < spec.C; k++)
                    {
                        body.Define(Numbered(let.Name, k), let.Value, let.Usual, value => OfClass(value, k));
                    }

                    break;

                case Scan scan:
                    body.AddNote(scan.Comment);

                    for (int k = 0; k < spec.C; k++)
                    {
                        Expression own = OfClass(scan.Value, k);
                        body.Add(new Declare(Numbered(scan.Name, k), k == 0 ? own : new Variable(Numbered(scan.Name, k - 1)) + own));
                    }

                    break;

                case Let let:
                    body.AddNote(let.Comment);
                    body.Define(let.Name, let.Value, let.Usual, OfRow);
                    break;

                case Reduce reduce:
                    List<Expression> values = Enumerable.Range(0, spec.C).Select(k => OfClass(reduce.Value, k)).ToList();
                    body.AddNote(reduce.Comment);
                    body.Add(new Declare(reduce.Name, CanonicalOrder.Fold(reduce.Reduction, values)));
                    break;

                case PutRow put:
                    body.Add(StoreOf(Place.OfRow(put.Target, spec.C, rows, put.Storage), InRowOrder(OfRow(put.Value))));
                    break;

                case PutClass { Adds: true } add:
                    body.AddRange(Enumerable.Range(0, spec.C).Select(k => At(add.Target, "", k)).Select((total, k) => new Store(total, new Load(total) + OfClass(add.Value, k))));
                    break;

                case PutClass put:
                    StoreEach(put.Target, Enumerable.Range(0, spec.C).Select(k => OfClass(put.Value, k)), put.Guard);
                    break;

                case PutEach each:
                    StoreEach(each.Target, each.OfEach.Select(OfRow), each.Guard is null ? null : each.Guard with { Valid = OfRow(each.Guard.Valid), Otherwise = OfRow(each.Guard.Otherwise) });
                    break;

                case PutSquare square:
                    LowerSquare(square);
                    break;
            }
        }

        void StoreEach(string target, IEnumerable<Expression> values, Guard? guard)
        {
            ImmutableArray<string> names = Classes(target);
            bool named = type.IsVector || guard is not null;

            foreach ((Expression value, int k) in values.Select(static (value, k) => (value, k)))
            {
                body.Add(named ? new Declare(names[k], value) : new Store(At(target, "i", k), value));
            }

            if (guard is not null)
            {
                body.AddNote(guard.Comment);
                body.Add(new Unless(guard.Valid, names.Select(name => (LaneStatement)new Assign(name, Guarded(guard, new Variable(name)))).ToImmutableArray()));
            }

            if (transposes)
            {
                body.Add(new StoreRows(target, names));
            }
            else if (named)
            {
                body.AddRange(names.Select((name, k) => StoreOf(At(target, "i", k), new Variable(name))));
            }
        }

        LaneStatement StoreOf(Place place, Expression value) => oneRow ? new StoreLane(place, value, 0) : new Store(place, value);

        // The transposition leaves the rows in an order of its own, which is no matter to arrays that go back the same way.
        Expression InRowOrder(Expression value) => Ordered(value, static lanes => Enumerable.Range(0, lanes.Length).Select(row => lanes.IndexOf(row)));

        Expression InLaneOrder(Expression value) => Ordered(value, static lanes => lanes);

        Expression Ordered(Expression value, Func<ImmutableArray<int>, IEnumerable<int>> order)
        {
            ImmutableArray<int> inLanes = transposes ? Transposition.RowsInLanes(stored, type) : ImmutableArray.Create(0);

            return inLanes.SequenceEqual(Enumerable.Range(0, rows)) ? value : new Gather(value, null, order(inLanes).ToImmutableArray());
        }

        // A lane of another row may be valid.
        Expression Guarded(Guard guard, Expression value) =>
            transposes ? Expression.Select(guard.Valid, value, guard.Otherwise) : guard.Otherwise;

        // Each pair of classes is one variable, stored on both sides of the diagonal where they are the same.
        void LowerSquare(PutSquare square)
        {
            var entries = new Dictionary<(int Row, int Column), Expression>();

            for (int m = 0; m < spec.C; m++)
            {
                for (int n = square.IsSymmetric ? m : 0; n < spec.C; n++)
                {
                    Expression value = m == n ? OfClass(square.Diagonal, m) : OfPair(square.OffDiagonal, m, n);

                    // A value of the row has its name already, and so has one of the class that is no more than a name.
                    if ((m == n ? square.Diagonal : square.OffDiagonal).IsPerClass && value is not Variable)
                    {
                        string name = Numbered(Numbered("j", m), n);
                        body.Add(new Declare(name, value));
                        value = new Variable(name);
                    }

                    entries[(m, n)] = value;

                    if (square.IsSymmetric)
                    {
                        entries[(n, m)] = value;
                    }
                }
            }

            if (type.IsVector)
            {
                ImmutableArray<string> names = Enumerable.Range(0, spec.C * spec.C).Select(k => Numbered(square.Target, k)).ToImmutableArray();
                body.AddRange(names.Select((name, k) => new Declare(name, entries[(k / spec.C, k % spec.C)])));
                body.Add(new StoreRows(square.Target, names, spec.C));

                return;
            }

            for (int k = 0; k < spec.C * spec.C; k++)
            {
                Place place = At(square.Target, spec.C == 1 ? "i" : $"i * {Text(spec.C)}", k);
                body.Add(new Store(place, entries[(k / spec.C, k % spec.C)]));
            }
        }
    }

    private static Expression OfRow(Expression value) => OfPair(value, 0, 0);

    private static Expression OfClass(Expression value, int k) => OfPair(value, k, k);

    private static Expression OfPair(Expression value, int row, int column) => value.Map(leaf => leaf switch
    {
        ClassValue { Axis: Axis.Row } of => new Variable(Numbered(of.Name, row), of.Mask),
        ClassValue of => new Variable(Numbered(of.Name, column), of.Mask),
        ClassAt of => new Variable(Numbered(of.Name, of.Class)),
        ClassNumber => column,
        _ => leaf,
    });

    private static string Numbered(string name, int k) => name + Text(k);
}
