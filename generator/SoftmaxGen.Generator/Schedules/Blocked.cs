using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using SoftmaxGen.Generator.Kernels;
using SoftmaxGen.Generator.Reading;
using static SoftmaxGen.Generator.Schedules.LaneBody;

namespace SoftmaxGen.Generator.Schedules;

/// <summary>
/// ClassPerLane for as many rows at once as there are lanes. The reductions of all rows are folded together, and what is of a
/// row is computed with a row in each lane: for a row alone, both would cost as much as its classes, and be waited for.
/// </summary>
/// <remarks>
/// A loop over the rows for each reduction and one for the results. What is of a row, and what a later loop wants again,
/// lies on the stack between them.
/// </remarks>
internal sealed class Blocked(RowProgram program, KernelSpec spec, NumberType type) : Layout(program, spec, type, rows: type.Lanes, namesInputs: true)
{
    private const string RowIndex = "row";

    /// <summary>How many vectors of a row have variables of their own in the loop over rows; more are a loop in it.</summary>
    private const int HeldVectors = 4;

    private readonly ClassParts _parts = new(type, spec.C, held: spec.C <= HeldVectors * type.Lanes);

    // What one loop over the rows asks for: places of its row, and values of it.
    private readonly List<string> _located = [];
    private readonly List<string> _ofRow = [];

    // The arrays in which something may wait.
    private readonly List<string> _onStack = [];
    private string? _inOutput;

    public override void Open(LaneBody body, Reduce reduce) => InMemory.Add(new StackArray(OfRows(reduce.Name), Type.Lanes * Type.Lanes));

    public override bool HasClassesInLanes => true;

    public override void Over(LaneBody body, ImmutableArray<Reduce> reduces, ImmutableArray<LaneStatement> start, Action<Part, LaneBody> emit) => EachRow(body, row =>
    {
        row.AddRange(start);

        if (!_parts.Held)
        {
            row.AddRange(reduces.SelectMany(reduce => _parts.AccumulatorsOf(reduce).Select(name => new Declare(name, CanonicalOrder.Identity(reduce.Reduction)))));
        }

        if (reduces.IsEmpty)
        {
            Located(Program.ClassOutput!);
        }

        _parts.Each(row, emit);
        row.AddRange(reduces.Select(reduce => new Store(
            new Place(OfRows(reduce.Name), $"{RowIndex} * {Text(Type.Lanes)}", 0, Type.Lanes, OnStack: true),
            CanonicalOrder.Fold(reduce.Reduction, _parts.AccumulatorsOf(reduce).Select(static name => (Expression)new Variable(name)).ToList(), _parts.PerTurn))));
    });

    public override LaneStatement Accumulate(Part part, Reduce reduce, Expression value) =>
        _parts.Accumulate(part, reduce.Reduction, _parts.AccumulatorsOf(reduce)[part.Number % _parts.PerTurn], value);

    public override void Close(LaneBody body, Reduce reduce) => body.Add(new Declare(reduce.Name, new FoldRows(reduce.Reduction, OfRows(reduce.Name))));

    public override Expression Read(Parameter input, Part part) => input switch
    {
        { Storage: Storage.Bits } => new BitsOfClasses(new Place(input.Name, $"(i / {Text(Spec.C)}) + {RowIndex}", 0, Present: 1, Storage: input.Storage), part.Index, part.Offset),
        { Shape: Shape.Weight } => new Load(part.At(input.Name, start: ""), input.Absent, part.Before),
        _ => new Load(part.At(Located(input.Name), start: "") with { Storage = input.Storage }, input.Absent, part.Before),
    };

    /// <summary>All of it: one value in the output, if no later loop reads what may be the same array.</summary>
    public override ImmutableArray<string> Keep(ClassPhase walk)
    {
        if (HasRoomInOutput(walk))
        {
            _inOutput ??= walk.Kept.FirstOrDefault();
        }

        _onStack.AddRange(walk.Kept.Select(OnStack));

        return walk.Kept;
    }

    /// <summary>
    /// One value in the output, and others on the stack, where rows have whole vectors. A vector that a row does not fill is dear
    /// to store in parts, and waits there too.
    /// </summary>
    public override Place Waiting(Part part, string name)
    {
        if (name == _inOutput && part.Present == Type.Lanes)
        {
            return part.At(Located(Program.ClassOutput!), start: "");
        }

        Place place = part.At(Located(OnStack(name)), start: "") with { Present = Type.Lanes, OnStack = true };

        return name == _inOutput ? place with { Start = "", Offset = 0 } : place;
    }

    public override Expression OfRow(Variable value)
    {
        if (!_ofRow.Contains(value.Name))
        {
            _ofRow.Add(value.Name);
        }

        return new Variable(OfThisRow(value.Name));
    }

    public override void Put(LaneBody body, ImmutableArray<PutClass> puts, Walk walk)
    {
        walk.Results(body, puts);
        Amend(body, puts, static (target, guard) => ImmutableArray.Create<LaneStatement>(new FillRows(target, guard.Valid, guard.Otherwise)));
    }

    public override LaneStatement Store(PutClass put, ImmutableArray<Part> parts, ImmutableArray<Expression> values) =>
        new Store(parts[0].At(Located(put.Target), start: ""), values[0]);

    /// <summary>A loop over the rows, after what is of a row went to where the loop reads it.</summary>
    private void EachRow(LaneBody body, Action<LaneBody> emit)
    {
        var row = new LaneBody();
        _ofRow.Clear();
        _located.Clear();
        emit(row);

        foreach (string name in _ofRow)
        {
            Reserve(OfRows(name), Type.Lanes);
            body.Add(new Store(new Place(OfRows(name), "", 0, Type.Lanes, OnStack: true), new Variable(name)));
        }

        foreach (string array in _onStack.Where(_located.Contains))
        {
            Reserve(array, Type.Lanes * OnStackOfRow(array));
        }

        IEnumerable<LaneStatement> located = _located.Select(name => new Reference(name + "Row", _onStack.Contains(name)
            ? new Place(name, $"{RowIndex} * {Text(OnStackOfRow(name))}", 0, Type.Lanes, OnStack: true)
            : new Place(name, $"i + ({RowIndex} * {Text(Spec.C)})", 0, Type.Lanes, Storage: Program.Parameters.Single(parameter => parameter.Name == name).Storage)));
        IEnumerable<LaneStatement> declared = _ofRow.Select(name =>
            new Declare(OfThisRow(name), new LoadToAll(new Place(OfRows(name), RowIndex, 0, Present: 1, OnStack: true))));
        body.Add(new For(RowIndex, Type.Lanes, 1, located.Concat(declared).Concat(row.ToImmutable()).ToImmutableArray()));
    }

    private void Reserve(string array, int length)
    {
        if (InMemory.All(known => known.Name != array))
        {
            InMemory.Add(new StackArray(array, length));
        }
    }

    /// <summary>The name of this row's numbers in an array.</summary>
    private string Located(string array)
    {
        if (!_located.Contains(array))
        {
            _located.Add(array);
        }

        return array + "Row";
    }

    /// <summary>How many numbers of a row wait in an array on the stack: of what waits in the output a last vector.</summary>
    private int OnStackOfRow(string array) => _inOutput is not null && array == OnStack(_inOutput) ? Type.Lanes : _parts.Count * Type.Lanes;

    private static string OnStack(string name) => name + "s";

    private static string OfRows(string name) => name + "OfRows";

    private static string OfThisRow(string name) => "row" + char.ToUpperInvariant(name[0]) + name.Substring(1);
}
