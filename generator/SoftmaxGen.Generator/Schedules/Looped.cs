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
/// may be one array; a second such value waits on the stack. A Half cannot hold a value without rounding, and there both do,
/// where there is room for them: see <see cref="ScheduleTable.WaitingOnStack"/>.
/// </remarks>
internal sealed class Looped
{
    private const string RowStart = "i";

    /// <summary>
    /// Up to here the end of a Jacobian's row is stored as a whole vector over the next one. Past it a few short stores for each
    /// row cost less than one that is mostly done again: at C = 100 a fifth of the time.
    /// </summary>
    private const int WholeStores = 64;

    private readonly RowProgram _program;
    private readonly KernelSpec _spec;
    private readonly NumberType _type;
    private readonly ClassParts _parts;
    private readonly Phases _phases;
    private int _least;
    private string? _again;
    private readonly Dictionary<string, string> _waiting = new(StringComparer.Ordinal);
    private readonly ImmutableArray<LaneStatement>.Builder _body = ImmutableArray.CreateBuilder<LaneStatement>();
    private readonly ImmutableArray<StackArray>.Builder _inMemory = ImmutableArray.CreateBuilder<StackArray>();

    private Looped(RowProgram program, KernelSpec spec, NumberType type, bool held)
    {
        _program = program;
        _spec = spec;
        _type = type;
        _parts = new ClassParts(type, spec.C, held);
        _phases = Phases.Of(program);
        _least = ReadsBehind ? type.Lanes : 0;
    }

    /// <summary>
    /// Whether a row that is less than a vector is read as a whole one, which all rows but the last of a batch can be. Only where no
    /// other schedule takes the batch: to put a row's parts together took a quarter of Backward's time at C = 12.
    /// </summary>
    private bool ReadsBehind => _parts.Held && !_program.HasExactSums && _type.Bits == 512 && _spec.C < _type.Lanes;

    public static LaneProgram Lower(RowProgram program, KernelSpec spec, NumberType type, bool held = false)
    {
        var lowering = new Looped(program, spec, type, held);

        foreach (Phase phase in lowering._phases.All)
        {
            lowering.Lower(phase);
        }

        return new LaneProgram(program, type, Rows: 1, lowering._inMemory.ToImmutable(), lowering._body.ToImmutable(), Math.Max(lowering._least, spec.C));
    }

    private void Lower(Phase phase)
    {
        switch (phase)
        {
            case RowPhase row:
                // Every lane of a vector holds the number of the row.
                _body.AddRow(row, put => _type.IsVector
                    ? new StoreLane(OfRow(put.Target, _spec.C, present: 1), put.Value, 0)
                    : new Store(OfRow(put.Target, _spec.C, present: 1), put.Value));
                break;

            case ClassPhase { Puts: { IsEmpty: false } puts }:
                if (puts[0] is PutSquare square)
                {
                    LowerSquare(square);
                }
                else
                {
                    LowerPuts(puts);
                }

                break;

            case ClassPhase walk:
                LowerReduces(walk);
                break;
        }
    }

    private void LowerPuts(ImmutableArray<Put> puts)
    {
        _body.AddNote(_again);
        _parts.Each(_body, (part, statements) => statements.AddStores(puts, put => OfPart(put.Value, part, statements), part.Name, put => part.At(put.Target)));

        foreach (PutClass put in puts)
        {
            if (put.Guard is Guard guard)
            {
                var otherwise = ImmutableArray.CreateBuilder<LaneStatement>();
                _parts.Each(otherwise, (part, statements) => statements.Add(new Store(part.At(put.Target), guard.Otherwise)));
                _body.AddNote(guard.Comment);
                _body.Add(new Unless(guard.Valid, otherwise.ToImmutable()));
            }
        }
    }

    private void LowerReduces(ClassPhase walk)
    {
        foreach (Reduce reduce in walk.Reduces)
        {
            _body.AddNote(reduce.Comment);

            if (IsInMemory(reduce))
            {
                _inMemory.Add(new StackArray(Lanes(reduce), CanonicalOrder.Lanes));
                _body.Add(new ClearLanes(Lanes(reduce)));
            }
            else if (!_parts.Held)
            {
                for (int k = 0; k < _parts.PerTurn; k++)
                {
                    _body.Add(new Declare(Accumulator(reduce, k), CanonicalOrder.Identity(reduce.Reduction)));
                }
            }
        }

        ImmutableArray<string> wait = _parts.Held ? ImmutableArray<string>.Empty : walk.Kept;

        // The output's own array is one place to wait in, if no later loop reads what may be the same array, be it to compute something again.
        bool isFree = Output is not null && !_waiting.ContainsValue(Output) && walk.InputsReadLater.IsEmpty && _again is null;
        int inOutput = isFree && _spec.Element == _spec.Arithmetic ? 1 : 0;

        // All of them or none: what is computed again reads the input, which may be the array that another one waits in.
        if ((wait.Length - inOutput) * _spec.C > ScheduleTable.WaitingOnStack)
        {
            _again = $"{string.Join(" and ", wait)} again: {Text(_spec.C)} of them are too many to wait on the stack.";
            wait = ImmutableArray<string>.Empty;
        }

        for (int k = 0; k < wait.Length; k++)
        {
            _waiting.Add(wait[k], k < inOutput ? Output! : wait[k] + "s");

            if (k >= inOutput)
            {
                _inMemory.Add(new StackArray(wait[k] + "s", _spec.C));
            }
        }

        _parts.Each(_body, (part, statements) =>
        {
            foreach (Reduce reduce in walk.Reduces)
            {
                Expression value = OfPart(reduce.Value, part, statements, wait);
                string accumulator = Accumulator(reduce, part.Number % _parts.PerTurn);

                statements.Add(_parts.Accumulate(part, reduce.Reduction, accumulator, value));
            }

            foreach (string name in wait)
            {
                statements.Add(new Store(Waiting(part, name), new Variable(part.Name(name))));
            }
        });

        foreach (Reduce reduce in walk.Reduces.Where(reduce => _type.IsVector || IsInMemory(reduce)))
        {
            ImmutableArray<string> parts = IsInMemory(reduce)
                ? ImmutableArray.Create(Lanes(reduce))
                : Enumerable.Range(0, _parts.Accumulators).Select(k => Accumulator(reduce, k)).ToImmutableArray();
            _body.Add(new Declare(reduce.Name, new Fold(reduce.Reduction, parts)));
        }
    }

    /// <summary>The array that is written with one number for each class, if any.</summary>
    private string? Output => _program.Outputs.FirstOrDefault(static output => output.Shape == Shape.Class)?.Name;

    private Place Waiting(Part part, string name) =>
        _waiting[name] == Output ? part.At(Output!) : part.At(_waiting[name], start: "") with { OnStack = true };

    /// <summary>The largest of some numbers is the same in any order, so plain numbers need one variable for it; not so a sum.</summary>
    private bool IsInMemory(Reduce reduce) => !_type.IsVector && reduce.Reduction == Reduction.Sum;

    private static string Lanes(Reduce reduce) => reduce.Name + "Lanes";

    private string Accumulator(Reduce reduce, int part) => reduce switch
    {
        _ when _type.IsVector => Lanes(reduce) + Text(part),
        _ when IsInMemory(reduce) => $"{Lanes(reduce)}[{ClassParts.ClassIndex} % {Text(CanonicalOrder.Lanes)}]",
        _ => reduce.Name,
    };

    /// <summary>
    /// Row by row, with the row's class in every lane. Past the unrolling limit a product is cheaper than a store that
    /// jumps from line to line of the cache, so the pairs are computed on both sides of the diagonal: to the same bits,
    /// since a product does not depend on the order of its factors.
    /// </summary>
    private void LowerSquare(PutSquare square)
    {
        const string Row = "m";
        string rowStart = $"({RowStart} + {Row}) * {Text(_spec.C)}";
        var body = ImmutableArray.CreateBuilder<LaneStatement>();
        var onRow = new Dictionary<string, Expression>(StringComparer.Ordinal);

        foreach (Parameter input in _program.Inputs)
        {
            body.Add(new Declare(input.Name + "Row", new LoadToAll(new Place(input.Name, $"{RowStart} + {Row}", 0, Present: 1))));
            onRow[input.Name] = new Variable(input.Name + "Row");
        }

        ImmutableArray<LaneStatement> outer = _body.ToImmutable();
        _body.Clear();
        bool whole = _type.IsVector && _spec.C <= WholeStores;
        _parts.Each(_body, (part, statements) =>
        {
            // How far from the row's start its numbers are read, and those of its matrix written.
            int end = part.Offset + _type.Lanes;
            _least = whole && part.Index is null ? Math.Max(end, _spec.C - 1 + ((end + _spec.C - 1) / _spec.C)) : _least;
            Expression value = square.OffDiagonal.Map(leaf => leaf is ClassValue { Axis: Axis.Row } of ? onRow[of.Name] : leaf);
            statements.Add(new Store(part.At(square.Target, rowStart), OfPart(value, part, statements)));
        }, whole);
        body.AddRange(_body);
        _body.Clear();
        _body.AddRange(outer);

        Expression diagonal = square.Diagonal.Map(leaf => leaf is ClassValue of ? onRow[of.Name] : leaf);
        body.Add(new Store(new Place(square.Target, $"{rowStart} + {Row}", 0, Present: 1), diagonal));
        _body.Add(new For(Row, _spec.C, 1, body.ToImmutable()));
    }

    /// <summary>A value with this part's classes put in, after the declarations that it needs.</summary>
    private Expression OfPart(Expression value, Part part, ImmutableArray<LaneStatement>.Builder statements, ImmutableArray<string> computed = default)
    {
        foreach (string name in value.ClassNames().Where(name => _phases.Definitions.ContainsKey(name) || (_parts.Held && IsInput(name))))
        {
            if (!statements.Any(statement => statement is Declare declared && declared.Name == part.Name(name)))
            {
                Expression definition = _waiting.ContainsKey(name) && (computed.IsDefault || !computed.Contains(name))
                    ? new Load(Waiting(part, name))
                    : IsInput(name) ? LoadOf(name) : OfPart(_phases.Definitions[name], part, statements, computed);
                statements.Add(new Declare(part.Name(name), definition));
            }
        }

        return value.Map(leaf => leaf switch
        {
            ClassValue of when _parts.Held || _phases.Definitions.ContainsKey(of.Name) => new Variable(part.Name(of.Name)),
            ClassValue of => LoadOf(of.Name),
            _ => leaf,
        });

        // Before a part that no loop reaches lies the rest of the row.
        Load LoadOf(string name) => new(
            part.At(name),
            _program.Inputs.Single(input => input.Name == name).Absent,
            part.Index is null ? part.Offset : 0,
            ReadsBehind);
    }

    private bool IsInput(string name) => _program.Inputs.Any(input => input.Name == name);
}
