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
internal sealed class Blocked
{
    private const string RowIndex = "row";

    /// <summary>How many vectors of a row have variables of their own in the loop over rows; more are a loop in it.</summary>
    private const int HeldVectors = 4;

    private readonly RowProgram _program;
    private readonly KernelSpec _spec;
    private readonly NumberType _type;
    private readonly ClassParts _parts;
    private readonly Phases _phases;
    private string? _inOutput;
    private readonly HashSet<string> _waiting = new(StringComparer.Ordinal);
    private readonly List<string> _located = [];
    private readonly List<string> _ofRow = [];
    private readonly ImmutableArray<LaneStatement>.Builder _body = ImmutableArray.CreateBuilder<LaneStatement>();
    private readonly ImmutableArray<StackArray>.Builder _inMemory = ImmutableArray.CreateBuilder<StackArray>();

    private Blocked(RowProgram program, KernelSpec spec, NumberType type)
    {
        _program = program;
        _spec = spec;
        _type = type;
        _parts = new ClassParts(type, spec.C, held: spec.C <= HeldVectors * type.Lanes);
        _phases = Phases.Of(program);
    }

    public static LaneProgram Lower(RowProgram program, KernelSpec spec, NumberType type)
    {
        var lowering = new Blocked(program, spec, type);

        foreach (Phase phase in lowering._phases.All)
        {
            lowering.Lower(phase);
        }

        return new LaneProgram(program, type, Rows: type.Lanes, lowering._inMemory.ToImmutable(), lowering._body.ToImmutable(), Least: type.Lanes * spec.C);
    }

    private void Lower(Phase phase)
    {
        switch (phase)
        {
            case RowPhase row:
                _body.AddRow(row, put => new Store(OfRow(put.Target, _spec.C, _type.Lanes), put.Value));
                break;

            case ClassPhase { Puts: { IsEmpty: false } puts }:
                EachRow(_body, row => _parts.Each(row, (part, statements) => statements.AddStores(
                    puts,
                    put => OfPart(put.Value, part, statements),
                    part.Name,
                    put => part.At(Located(put.Target), start: ""))));

                _body.AddGuards(puts);
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
            _inMemory.Add(new StackArray(OfRows(reduce.Name), _type.Lanes * _type.Lanes));
        }

        if (walk.InputsReadLater.IsEmpty && _inOutput is null && _program.Outputs.Any(static output => output.Shape == Shape.Class))
        {
            _inOutput = walk.Kept.FirstOrDefault();
        }

        EachRow(_body, row =>
        {
            if (!_parts.Held)
            {
                row.AddRange(walk.Reduces.SelectMany(reduce => Accumulators(reduce).Select(name =>
                    new Declare(name, CanonicalOrder.Identity(reduce.Reduction)))));
            }

            _parts.Each(row, (part, statements) =>
            {
                foreach (Reduce reduce in walk.Reduces)
                {
                    Expression value = OfPart(reduce.Value, part, statements);
                    statements.Add(_parts.Accumulate(part, reduce.Reduction, Accumulators(reduce)[part.Number % _parts.PerTurn], value));
                }

                statements.AddRange(walk.Kept.Select(name => new Store(Waiting(part, name), new Variable(part.Name(name)))));
            });

            row.AddRange(walk.Reduces.Select(reduce => new Store(
                new Place(OfRows(reduce.Name), $"{RowIndex} * {Text(_type.Lanes)}", 0, _type.Lanes, OnStack: true),
                CanonicalOrder.Fold(reduce.Reduction, Accumulators(reduce).Select(static name => (Expression)new Variable(name)).ToList(), _parts.PerTurn))));
        });

        _waiting.UnionWith(walk.Kept);
        _inMemory.AddRange(walk.Kept.Where(name => OnStackOfRow(name) > 0).Select(name => new StackArray(name + "s", _type.Lanes * OnStackOfRow(name))));
        _body.AddRange(walk.Reduces.Select(static reduce => new Declare(reduce.Name, new FoldRows(reduce.Reduction, OfRows(reduce.Name)))));

        string[] Accumulators(Reduce reduce) =>
            Enumerable.Range(0, _parts.Accumulators).Select(k => $"{reduce.Name}Lanes{Text(k)}").ToArray();
    }

    /// <summary>A loop over the rows, after what is of a row went to where the loop reads it.</summary>
    private void EachRow(ImmutableArray<LaneStatement>.Builder body, Action<ImmutableArray<LaneStatement>.Builder> emit)
    {
        var row = ImmutableArray.CreateBuilder<LaneStatement>();
        _ofRow.Clear();
        _located.Clear();
        emit(row);

        foreach (string name in _ofRow)
        {
            if (_inMemory.All(array => array.Name != OfRows(name)))
            {
                _inMemory.Add(new StackArray(OfRows(name), _type.Lanes));
            }

            body.Add(new Store(new Place(OfRows(name), "", 0, _type.Lanes, OnStack: true), new Variable(name)));
        }

        IEnumerable<LaneStatement> declared = _ofRow.Select(name =>
            (LaneStatement)new Declare(OfThisRow(name), new LoadToAll(new Place(OfRows(name), RowIndex, 0, Present: 1, OnStack: true))));
        IEnumerable<LaneStatement> located = _located.Select(name => new Reference(name + "Row", IsBuffer(name)
            ? new Place(name, $"i + ({RowIndex} * {Text(_spec.C)})", 0, _type.Lanes)
            : new Place(name, $"{RowIndex} * {Text(OnStackOfRow(name.Substring(0, name.Length - 1)))}", 0, _type.Lanes, OnStack: true)));
        body.Add(new For(RowIndex, _type.Lanes, 1, located.Concat(declared).Concat(row).ToImmutableArray()));
    }

    private bool IsBuffer(string name) => _program.Parameters.Any(parameter => parameter.Name == name);

    /// <summary>The name of this row's numbers in a buffer.</summary>
    private string Located(string buffer)
    {
        if (!_located.Contains(buffer))
        {
            _located.Add(buffer);
        }

        return buffer + "Row";
    }

    /// <summary>
    /// Where a value of a class waits: one in the output, if no later loop reads what may be the same array, and others on the
    /// stack, where rows have whole vectors. A vector that a row does not fill is dear to store in parts, and waits there too.
    /// </summary>
    private Place Waiting(Part part, string name) => IsInOutput(name) && part.Present == _type.Lanes
        ? part.At(Located(_program.Outputs.First(static output => output.Shape == Shape.Class).Name), start: "")
        : OnStack(part, name);

    private Place OnStack(Part part, string name)
    {
        Place place = part.At(Located(name + "s"), start: "") with { Present = _type.Lanes, OnStack = true };

        return IsInOutput(name) ? place with { Start = "", Offset = 0 } : place;
    }

    private bool IsInOutput(string name) => name == _inOutput;

    /// <summary>How many numbers of a row wait on the stack.</summary>
    private int OnStackOfRow(string name) => !IsInOutput(name) ? _parts.Count * _type.Lanes : _spec.C % _type.Lanes == 0 ? 0 : _type.Lanes;

    /// <summary>A value with this part's classes put in, after the declarations that it needs.</summary>
    private Expression OfPart(Expression value, Part part, ImmutableArray<LaneStatement>.Builder statements)
    {
        foreach (string name in value.ClassNames())
        {
            if (!statements.Any(statement => statement is Declare declared && declared.Name == part.Name(name)))
            {
                Parameter? input = _program.Inputs.FirstOrDefault(input => input.Name == name);
                Expression definition = input is not null
                    ? new Load(part.At(Located(name), start: ""), input.Absent, Before: part.Index is null ? part.Offset : 0)
                    : _waiting.Contains(name) ? new Load(Waiting(part, name)) : OfPart(_phases.Definitions[name], part, statements);
                statements.Add(new Declare(part.Name(name), definition));
            }
        }

        return value.Map(leaf =>
        {
            if (leaf is not Variable ofRow)
            {
                return leaf is ClassValue ofClass ? new Variable(part.Name(ofClass.Name)) : leaf;
            }

            if (!_ofRow.Contains(ofRow.Name))
            {
                _ofRow.Add(ofRow.Name);
            }

            return new Variable(OfThisRow(ofRow.Name));
        });
    }

    private static string OfRows(string name) => name + "OfRows";

    private static string OfThisRow(string name) => "row" + char.ToUpperInvariant(name[0]) + name.Substring(1);
}
