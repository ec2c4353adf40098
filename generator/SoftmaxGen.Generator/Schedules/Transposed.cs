using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using SoftmaxGen.Generator.Kernels;
using SoftmaxGen.Generator.Reading;
using static SoftmaxGen.Generator.Schedules.LaneBody;

namespace SoftmaxGen.Generator.Schedules;

/// <summary>
/// RowPerLane past the classes that have a variable each: a block of rows is transposed into an array on the stack, and loops
/// go over its classes. The text does not grow with C, no lane waits in a reduction, and what is of the row is done for as
/// many rows at once as there are lanes.
/// </summary>
/// <remarks>
/// A sum that is free of its order takes the classes in turn. Any other has an array of sixteen lanes, and takes class i to lane i mod 16.
/// </remarks>
internal sealed class Transposed(RowProgram program, KernelSpec spec, NumberType type) : Layout(program, spec, type, rows: type.Lanes, namesInputs: false)
{
    private const string ClassIndex = "c";

    /// <summary>How many classes are transposed together: 128 bits of a row.</summary>
    private readonly int _group = GroupOf(type);
    private readonly Dictionary<string, string> _arrays = new(StringComparer.Ordinal);

    /// <summary>How many classes are transposed together, and must be there.</summary>
    public static int GroupOf(NumberType type) => 128 / (type.IsDouble ? 64 : 32);

    public override void Begin(LaneBody body)
    {
        foreach (Parameter input in Program.Inputs.Where(static input => input.InMemory == Shape.Class))
        {
            NewArray(input.Name);
            string buffer = input.Name;

            // Numbers first, as they lie in memory, and then as any others.
            if (input.Storage != Storage.Element)
            {
                buffer += "Numbers";
                InMemory.Add(new StackArray(buffer, Spec.C * Type.Lanes));
                body.Add(new For(ClassIndex, Spec.C * Type.Lanes, Type.Lanes, ImmutableArray.Create<LaneStatement>(new Store(
                    new Place(buffer, ClassIndex, 0, Type.Lanes, OnStack: true),
                    new Load(new Place(input.Name, $"i + {ClassIndex}", 0, Type.Lanes, Storage: input.Storage))))));
            }

            OverResults(body, (parts, inner) => inner.Add(new LoadGroup(buffer, Start(parts), _arrays[input.Name], Spec.C, OnStack: buffer != input.Name)));
        }
    }

    public override void Open(LaneBody body, Reduce reduce)
    {
        if (reduce.IsFree)
        {
            body.Add(new Declare(reduce.Name, CanonicalOrder.Identity(reduce.Reduction)));

            return;
        }

        InMemory.Add(new StackArray(LanesOf(reduce), LanesTaken * Type.Lanes));

        if (TakesTurns)
        {
            body.Add(new For(ClassIndex, LanesTaken, 1, ImmutableArray.Create<LaneStatement>(
                new Store(Lane(reduce, ClassIndex), CanonicalOrder.Identity(reduce.Reduction)))));
        }
    }

    public override void Over(LaneBody body, ImmutableArray<Reduce> reduces, ImmutableArray<LaneStatement> start, Action<Part, LaneBody> emit)
    {
        body.AddRange(start);
        var inner = new LaneBody();
        emit(new Part("", 0, ClassIndex, 0, Type.Lanes), inner);
        body.Add(new For(ClassIndex, Spec.C, 1, inner.ToImmutable()));
    }

    public override LaneStatement Accumulate(Part part, Reduce reduce, Expression value)
    {
        if (reduce.IsFree)
        {
            var total = new Variable(reduce.Name);

            return new Assign(reduce.Name, reduce.Reduction == Reduction.Sum ? total + value : new Operation(Operator.Max, total, value));
        }

        Place lane = Lane(reduce, TakesTurns ? $"({part.Index} % {Text(CanonicalOrder.Lanes)})" : part.Index!);

        return new Store(lane, TakesTurns ? CanonicalOrder.Accumulate(reduce.Reduction, new Load(lane), value) : value);
    }

    public override void Close(LaneBody body, Reduce reduce)
    {
        if (!reduce.IsFree)
        {
            body.Add(new Declare(reduce.Name, new FoldLanes(reduce.Reduction, LanesOf(reduce), LanesTaken)));
        }
    }

    /// <summary>Whether a lane has a second class.</summary>
    private bool TakesTurns => Spec.C > CanonicalOrder.Lanes;

    private int LanesTaken => Math.Min(Spec.C, CanonicalOrder.Lanes);

    private Place Lane(Reduce reduce, string index) => new(LanesOf(reduce), $"{index} * {Text(Type.Lanes)}", 0, Type.Lanes, OnStack: true);

    private static string LanesOf(Reduce reduce) => ClassParts.LanesOf(reduce);

    public override Expression Read(Parameter input, Part part) => input switch
    {
        { Storage: Storage.Bits } => new BitOfRows(Place.OfRow(input.Name, Spec.C, Type.Lanes, input.Storage), part.Index, part.Offset),
        { Shape: Shape.Weight } => new LoadToAll(part.At(input.Name, start: "")),
        _ => new Load(InArray(part, input.Name)),
    };

    public override Expression ClassNumber(Part part) => new NumbersOfClasses(part.Index, part.Offset, Counts: false);

    /// <summary>All of it, in arrays. The first value takes the place of an input that no later loop reads, and in which nothing waits yet.</summary>
    public override ImmutableArray<string> Keep(ClassPhase walk)
    {
        foreach (string name in walk.Kept)
        {
            string? free = Program.Inputs
                .Where(input => _arrays.ContainsKey(input.Name) && !walk.InputsReadLater.Contains(input.Name))
                .Select(input => _arrays[input.Name])
                .FirstOrDefault(array => _arrays.Values.Count(used => used == array) == 1);

            if (free is null)
            {
                NewArray(name);
            }
            else
            {
                _arrays[name] = free;
            }
        }

        return walk.Kept;
    }

    public override Place Waiting(Part part, string name) => InArray(part, name);

    public override void Put(LaneBody body, ImmutableArray<PutClass> puts, Walk walk)
    {
        ImmutableArray<Guard> guards = puts.Select(static put => put.Guard).OfType<Guard>().Distinct().ToImmutableArray();

        if (guards.IsEmpty)
        {
            walk.Results(body, puts);

            return;
        }

        // To choose for each class costs, and so does to write rows of so few classes one by one: what is rare has a loop of its own.
        foreach (Guard guard in guards)
        {
            body.AddNote($"Else, {char.ToLowerInvariant(guard.Comment[0])}{guard.Comment.Substring(1)}");
        }

        var valid = new LaneBody();
        var otherwise = new LaneBody();
        walk.Results(valid, puts);
        walk.Results(otherwise, puts, chosen: true);
        body.Add(new WhereAll(guards.Select(static guard => guard.Valid).ToImmutableArray(), valid.ToImmutable(), otherwise.ToImmutable()));
    }

    /// <summary>Groups of classes, as many as fill 128 bits of a row; where they do not come out even, the last overlaps the one before.</summary>
    public override void OverResults(LaneBody body, Action<ImmutableArray<Part>, LaneBody> emit)
    {
        int left = Spec.C % _group;
        body.Add(new For(ClassIndex, Spec.C - left, _group, Group(ClassIndex, 0)));

        if (left > 0)
        {
            body.Add(new Note($"The last {Text(_group)} classes, some of them again."));
            body.Add(new Scope(Group(null, Spec.C - _group)));
        }

        ImmutableArray<LaneStatement> Group(string? index, int offset)
        {
            var inner = new LaneBody();
            emit(Enumerable.Range(0, _group).Select(k => new Part(Text(k), k, index, offset + k, Type.Lanes)).ToImmutableArray(), inner);

            return inner.ToImmutable();
        }
    }

    public override LaneStatement Store(PutClass put, ImmutableArray<Part> parts, ImmutableArray<Expression> values) =>
        new StoreGroup(put.Target, Start(parts), values.Select(static value => ((Variable)value).Name).ToImmutableArray(), Spec.C);

    private static string Start(ImmutableArray<Part> parts) => parts[0].Index ?? Text(parts[0].Offset);

    private void NewArray(string name)
    {
        _arrays[name] = name + "s";
        InMemory.Add(new StackArray(name + "s", Spec.C * Type.Lanes));
    }

    private Place InArray(Part part, string name) =>
        new(_arrays[name], part.Index is null ? "" : $"{part.Index} * {Text(Type.Lanes)}", part.Offset * Type.Lanes, Type.Lanes, OnStack: true);
}
