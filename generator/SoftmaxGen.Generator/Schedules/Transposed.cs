using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
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
/// A sum takes the classes in turn, which is not the canonical order: only a program whose sums are exact may be lowered so.
/// </remarks>
internal sealed class Transposed
{
    private const string ClassIndex = "c";

    /// <summary>How many classes are transposed together: 128 bits of a row.</summary>
    private readonly int _group;
    private readonly RowProgram _program;
    private readonly KernelSpec _spec;
    private readonly NumberType _type;
    private readonly Phases _phases;
    private readonly Dictionary<string, string> _arrays = new(StringComparer.Ordinal);
    private readonly ImmutableArray<LaneStatement>.Builder _body = ImmutableArray.CreateBuilder<LaneStatement>();
    private readonly ImmutableArray<StackArray>.Builder _inMemory = ImmutableArray.CreateBuilder<StackArray>();

    private Transposed(RowProgram program, KernelSpec spec, NumberType type)
    {
        _program = program;
        _spec = spec;
        _type = type;
        _phases = Phases.Of(program);
        _group = 128 / (type.IsDouble ? 64 : 32);
    }

    public static LaneProgram Lower(RowProgram program, KernelSpec spec, NumberType type)
    {
        var lowering = new Transposed(program, spec, type);
        lowering.LowerInputs();

        foreach (Phase phase in lowering._phases.All)
        {
            lowering.Lower(phase);
        }

        return new LaneProgram(program, type, Rows: type.Lanes, lowering._inMemory.ToImmutable(), lowering._body.ToImmutable(), Least: type.Lanes * spec.C);
    }

    private void LowerInputs()
    {
        foreach (Parameter input in _program.Inputs)
        {
            NewArray(input.Name);
            _body.AddRange(EachGroup(start => ImmutableArray.Create<LaneStatement>(new LoadGroup(input.Name, start, _arrays[input.Name], _spec.C))));
        }
    }

    private void Lower(Phase phase)
    {
        switch (phase)
        {
            case RowPhase row:
                _body.AddRow(row, put => new Store(OfRow(put.Target, _spec.C, _type.Lanes), put.Value));
                break;

            case ClassPhase { Puts: { IsEmpty: false } puts }:
                LowerPuts(puts);
                break;

            case ClassPhase walk:
                LowerReduces(walk);
                break;
        }
    }

    private void LowerReduces(ClassPhase walk)
    {
        foreach (Reduce reduce in walk.Reduces)
        {
            _body.AddNote(reduce.Comment);
            _body.Add(new Declare(reduce.Name, CanonicalOrder.Identity(reduce.Reduction)));
        }

        var statements = ImmutableArray.CreateBuilder<LaneStatement>();

        foreach (Reduce reduce in walk.Reduces)
        {
            Expression value = OfClass(reduce.Value, statements, "");
            var total = new Variable(reduce.Name);
            statements.Add(new Assign(reduce.Name, reduce.Reduction == Reduction.Sum ? total + value : new Operation(Operator.Max, total, value)));
        }

        // What waits for a later loop waits in an array; the first such value takes the place of an input that no loop reads any longer.
        foreach (string name in walk.Kept)
        {
            string? input = _program.Inputs.Select(static input => input.Name)
                .FirstOrDefault(input => _arrays.ContainsKey(input) && !walk.InputsReadLater.Contains(input));

            if (input is null)
            {
                NewArray(name);
            }
            else
            {
                _arrays[name] = _arrays[input];
                _arrays.Remove(input);
            }

            statements.Add(new Store(InArray(name), new Variable(name)));
        }

        _body.Add(new For(ClassIndex, _spec.C, 1, statements.ToImmutable()));
    }

    private void LowerPuts(ImmutableArray<Put> puts)
    {
        ImmutableArray<Guard> guards = puts.OfType<PutClass>().Select(static put => put.Guard).OfType<Guard>().Distinct().ToImmutableArray();

        if (guards.IsEmpty)
        {
            _body.AddRange(Results(puts, guarded: false));

            return;
        }

        // To choose for each class costs, and so does to write rows of so few classes one by one: what is rare has a loop of its own.
        foreach (Guard guard in guards)
        {
            _body.AddNote($"Else, {char.ToLowerInvariant(guard.Comment[0])}{guard.Comment.Substring(1)}");
        }

        _body.Add(new WhereAll(guards.Select(static guard => guard.Valid).ToImmutableArray(), Results(puts, guarded: false), Results(puts, guarded: true)));
    }

    private ImmutableArray<LaneStatement> Results(ImmutableArray<Put> puts, bool guarded) => EachGroup(start =>
    {
        var statements = ImmutableArray.CreateBuilder<LaneStatement>();

        foreach (PutClass put in puts)
        {
            for (int k = 0; k < _group; k++)
            {
                Expression value = OfClass(put.Value, statements, Text(k), start, k);
                statements.Add(new Declare(
                    put.Target + Text(k),
                    guarded && put.Guard is Guard guard ? Expression.Select(guard.Valid, value, guard.Otherwise) : value));
            }
        }

        foreach (PutClass put in puts)
        {
            statements.Add(new StoreGroup(put.Target, start, Enumerable.Range(0, _group).Select(k => put.Target + Text(k)).ToImmutableArray(), _spec.C));
        }

        return statements.ToImmutable();
    });

    private void NewArray(string name)
    {
        _arrays[name] = name + "s";
        _inMemory.Add(new StackArray(name + "s", _spec.C * _type.Lanes));
    }

    private Place InArray(string name, string index = ClassIndex, int offset = 0) => At(_arrays[name], index, offset);

    /// <param name="array">One of the arrays on the stack.</param>
    /// <param name="index">A class, as the loop counts it or as a number.</param>
    /// <param name="offset">How many classes behind it.</param>
    private Place At(string array, string index, int offset) => index == ClassIndex
        ? new(array, $"{index} * {Text(_type.Lanes)}", offset * _type.Lanes, _type.Lanes, OnStack: true)
        : new(array, "", (int.Parse(index, CultureInfo.InvariantCulture) + offset) * _type.Lanes, _type.Lanes, OnStack: true);

    /// <summary>Groups of classes, as many as fill 128 bits of a row; where they do not come out even, the last overlaps the one before.</summary>
    private ImmutableArray<LaneStatement> EachGroup(Func<string, ImmutableArray<LaneStatement>> emit)
    {
        var loop = new For(ClassIndex, _spec.C - (_spec.C % _group), _group, emit(ClassIndex));

        return _spec.C % _group == 0
            ? ImmutableArray.Create<LaneStatement>(loop)
            : ImmutableArray.Create<LaneStatement>(
                loop,
                new Note($"The last {Text(_group)} classes, some of them again."),
                new Scope(emit(Text(_spec.C - _group))));
    }

    private Expression OfClass(Expression value, ImmutableArray<LaneStatement>.Builder statements, string suffix, string index = ClassIndex, int offset = 0)
    {
        foreach (string name in value.ClassNames().Where(name => !IsInput(name)))
        {
            if (!statements.Any(statement => statement is Declare declared && declared.Name == name + suffix))
            {
                Expression definition = _arrays.ContainsKey(name)
                    ? FromArray(name)
                    : OfClass(_phases.Definitions[name], statements, suffix, index, offset);
                statements.Add(new Declare(name + suffix, definition));
            }
        }

        return value.Map(leaf => leaf switch
        {
            ClassValue of when IsInput(of.Name) => FromArray(of.Name),
            ClassValue of => new Variable(of.Name + suffix),
            _ => leaf,
        });

        Load FromArray(string name) => new(InArray(name, index, offset));
    }

    private bool IsInput(string name) => _program.Inputs.Any(input => input.Name == name);
}
