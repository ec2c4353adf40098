using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using SoftmaxGen.Generator.Kernels;
using SoftmaxGen.Generator.Reading;
using static SoftmaxGen.Generator.Schedules.LaneBody;

namespace SoftmaxGen.Generator.Schedules;

/// <summary>
/// The classes of one row in turn, once for each reduction and once for the results. Over plain numbers this is the Scalar
/// schedule past the unrolling limit; over vectors, with the classes in the lanes, it is ClassPerLane.
/// </summary>
/// <remarks>
/// Held, every vector of a row has a variable, and there is no loop: what was computed once is at hand. In loops a value
/// of a class lives as long as one turn. What a later loop wants again is computed again, unless it cost a call of a
/// function: then it waits in the output, which is written only after the same class was read, so that output and input
/// may be one array; a second such value waits on the stack. An output that is narrower than the arithmetic cannot hold a value without rounding,
/// and there both do, where there is room for them: see <see cref="ScheduleTable.WaitingOnStack"/>.
/// </remarks>
internal sealed class Looped : Layout
{
    private readonly ClassParts _parts;
    private readonly bool _takesRemainder;
    private readonly Dictionary<string, string> _waiting = new(StringComparer.Ordinal);
    private string? _again;
    private int _least;

    /// <param name="program">What is lowered.</param>
    /// <param name="spec">For whom.</param>
    /// <param name="type">What one variable holds.</param>
    /// <param name="held">Whether every vector of a row has a variable.</param>
    /// <param name="takesRemainder">Whether another schedule takes the batch, and this one single rows and what is left.</param>
    public Looped(RowProgram program, KernelSpec spec, NumberType type, bool held = false, bool takesRemainder = false)
        : base(program, spec, type, rows: 1, namesInputs: held)
    {
        _takesRemainder = takesRemainder;
        _parts = new ClassParts(type, spec.C, held);
        _least = Math.Max(ReadsBehind ? type.Lanes : 0, spec.C);
    }

    /// <summary>
    /// One row is often what a layer of a network has just stored, number by number, and a load of a vector waits until all of
    /// that has left the store buffer: 50 ns for 27 at C = 4, 61 for 38 at C = 10. Where nothing was stored just before, it takes a twentieth longer.
    /// </summary>
    private bool ReadsOneByOne => _takesRemainder && _parts.Held && (Type.Bits == 128 || Spec.C <= ScheduleTable.ReadOneByOne);

    public override bool HoldsClasses => _parts.Held;

    public override int Least => _least;

    /// <summary>
    /// Whether a row that is less than a vector is read as a whole one, which all rows but the last of a batch can be. Only where no
    /// other schedule takes the batch: to put a row's parts together took a quarter of Backward's time at C = 12.
    /// </summary>
    private bool ReadsBehind => _parts.Held && Program.Reductions <= 1 && Type.Bits == 512 && Spec.C < Type.Lanes;

    public override void Open(LaneBody body, Reduce reduce)
    {
        if (IsInMemory(reduce))
        {
            InMemory.Add(new StackArray(ClassParts.LanesOf(reduce), CanonicalOrder.Lanes));
            body.Add(new ClearLanes(ClassParts.LanesOf(reduce)));
        }
        else if (!_parts.Held)
        {
            for (int k = 0; k < _parts.PerTurn; k++)
            {
                body.Add(new Declare(Accumulator(reduce, k), CanonicalOrder.Identity(reduce.Reduction)));
            }
        }
    }

    public override bool HasClassesInLanes => Type.IsVector;

    public override void Over(LaneBody body, ImmutableArray<Reduce> reduces, ImmutableArray<LaneStatement> start, Action<Part, LaneBody> emit)
    {
        body.AddRange(start);
        _parts.Each(body, emit);
    }

    /// <summary>As many classes as a number has bits.</summary>
    public override bool FindsLast(Reduce reduce) => reduce.LastOf is not null && Type.IsVector && _parts.Held && Spec.C <= ClassCount.Bits;

    public override LaneStatement Accumulate(Part part, Reduce reduce, Expression value) => FindsLast(reduce)
        ? new Declare(Mask(reduce, part.Number), value)
        : _parts.Accumulate(part, reduce.Reduction, Accumulator(reduce, part.Number % _parts.PerTurn), value);

    public override void Close(LaneBody body, Reduce reduce)
    {
        if (FindsLast(reduce))
        {
            body.Add(new Declare(reduce.Name, new LastOf(Enumerable.Range(0, _parts.Count).Select(part => Mask(reduce, part)).ToImmutableArray())));
        }
        else if (Type.IsVector || IsInMemory(reduce))
        {
            body.Add(new Declare(reduce.Name, new Fold(reduce.Reduction, Type.IsVector ? _parts.AccumulatorsOf(reduce) : ImmutableArray.Create(ClassParts.LanesOf(reduce)))));
        }
    }

    public override Expression Read(Parameter input, Part part) => input switch
    {
        { Storage: Storage.Bits } => new BitsOfClasses(Place.OfRow(input.Name, Spec.C, present: 1, input.Storage), part.Index, part.Offset),
        { Shape: Shape.Weight } => new Load(part.At(input.Name, start: ""), input.Absent, part.Before),
        _ => new Load(part.At(input.Name) with { Storage = input.Storage }, input.Absent, part.Before, ReadsBehind, ReadsOneByOne),
    };

    public override Expression ReadOfRow(Parameter input) => new LoadToAll(Place.OfRow(input.Name, Spec.C, present: 1, input.Storage));

    public override ImmutableArray<string> Keep(ClassPhase walk)
    {
        if (_parts.Held)
        {
            return ImmutableArray<string>.Empty;
        }

        // The output's own array is one place to wait in, if no later loop reads what may be the same array, be it to compute something again.
        string? output = Program.ClassOutput;
        bool isFree = HasRoomInOutput(walk) && !_waiting.ContainsValue(output!) && _again is null;
        int inOutput = isFree && Spec.Element == Spec.Arithmetic ? 1 : 0;

        // All of them or none: what is computed again reads the input, which may be the array that another one waits in.
        if ((walk.Kept.Length - inOutput) * Spec.C > ScheduleTable.WaitingOnStack(Type))
        {
            _again = $"{string.Join(" and ", walk.Kept)} again: {Text(Spec.C)} of them are too many to wait on the stack.";

            return ImmutableArray<string>.Empty;
        }

        foreach (string name in walk.Kept.Take(inOutput))
        {
            _waiting[name] = output!;
        }

        foreach (string name in walk.Kept.Skip(inOutput))
        {
            _waiting[name] = name + "s";
            InMemory.Add(new StackArray(name + "s", Spec.C));
        }

        return walk.Kept;
    }

    public override Place Waiting(Part part, string name) =>
        _waiting[name] == Program.ClassOutput ? part.At(_waiting[name]) : part.At(_waiting[name], start: "") with { OnStack = true };

    /// <summary>Every lane of a vector holds the number of the row.</summary>
    public override LaneStatement StoreOfRow(PutRow put)
    {
        var place = Place.OfRow(put.Target, Spec.C, present: 1, put.Storage);

        return Type.IsVector ? new StoreLane(place, put.Value, 0) : new Store(place, put.Value);
    }

    public override void Put(LaneBody body, ImmutableArray<PutClass> puts, Walk walk)
    {
        body.AddNote(_again);
        walk.Results(body, puts);
        Amend(body, puts, (target, guard) =>
        {
            var otherwise = new LaneBody();
            _parts.Each(otherwise, (part, inner) => inner.Add(new Store(part.At(target), guard.Otherwise)));

            return otherwise.ToImmutable();
        });
    }

    public override void PutSquare(LaneBody body, PutSquare square, Walk walk) =>
        _least = Math.Max(_least, SquareRows.Lower(square, walk, body, Spec.C, _parts, Type));

    public override LaneStatement Store(PutClass put, ImmutableArray<Part> parts, ImmutableArray<Expression> values)
    {
        if (!put.Adds)
        {
            return new Store(parts[0].At(put.Target), values[0]);
        }

        Place total = parts[0].At(put.Target, start: "");

        return new Store(total, new Load(total, Before: parts[0].Before) + values[0]);
    }

    /// <summary>What is the same in any order needs one variable in plain numbers: the largest of them, but not any sum.</summary>
    private bool IsInMemory(Reduce reduce) => !Type.IsVector && !reduce.IsFree;

    private static string Mask(Reduce reduce, int part) => $"{reduce.Name}Of{Text(part)}";

    private string Accumulator(Reduce reduce, int part) => reduce switch
    {
        _ when Type.IsVector => ClassParts.LanesOf(reduce) + Text(part),
        _ when IsInMemory(reduce) => $"{ClassParts.LanesOf(reduce)}[{ClassParts.ClassIndex} % {Text(CanonicalOrder.Lanes)}]",
        _ => reduce.Name,
    };
}
