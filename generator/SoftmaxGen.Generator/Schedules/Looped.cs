using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using SoftmaxGen.Generator.Kernels;
using SoftmaxGen.Generator.Reading;

namespace SoftmaxGen.Generator.Schedules;

/// <summary>
/// Loops over the classes of one row, one loop for each reduction and one for the results. Over plain numbers this is
/// the Scalar schedule past the unrolling limit; over vectors, with the classes in the lanes, it is ClassPerLane.
/// </summary>
/// <remarks>
/// A value of a class lives as long as one turn of a loop. What a later loop wants again is computed again, unless it
/// cost a call of a function: then it waits in the output, which is written only after the same class was read, so
/// that output and input may be one array. A Half cannot hold it without rounding, and there the call is made twice.
/// </remarks>
internal sealed class Looped
{
    private const string RowStart = "i";
    private const string ClassIndex = "c";

    private readonly RowProgram _program;
    private readonly KernelSpec _spec;
    private readonly NumberType _type;
    private readonly Dictionary<string, Expression> _definitions = new(StringComparer.Ordinal);
    private readonly HashSet<string> _waiting = new(StringComparer.Ordinal);
    private readonly ImmutableArray<LaneStatement>.Builder _body = ImmutableArray.CreateBuilder<LaneStatement>();
    private readonly ImmutableArray<string>.Builder _lanesInMemory = ImmutableArray.CreateBuilder<string>();

    private Looped(RowProgram program, KernelSpec spec, NumberType type)
    {
        _program = program;
        _spec = spec;
        _type = type;
    }

    /// <summary>How many variables hold the classes of one turn: sixteen classes in vectors, or one alone.</summary>
    private int Parts => _type.IsVector ? CanonicalOrder.Lanes / _type.Lanes : 1;

    private int Step => Parts * _type.Lanes;

    public static LaneProgram Lower(RowProgram program, KernelSpec spec, NumberType type)
    {
        var lowering = new Looped(program, spec, type);

        for (int at = 0; at < program.Statements.Length; at++)
        {
            if (program.Statements[at] is not Reduce)
            {
                lowering.Lower(program.Statements[at]);
                continue;
            }

            // Sums that do not wait for each other share a loop.
            var together = new List<Reduce>();

            while (program.Statements[at] is Reduce next && !together.Any(earlier => IsMentioned(earlier.Name, next.Value)))
            {
                together.Add(next);
                at++;
            }

            at--;
            lowering.LowerReduces(together, program.Statements.Skip(at + 1));
        }

        return new LaneProgram(program, type, Rows: 1, lowering._lanesInMemory.ToImmutable(), lowering._body.ToImmutable());
    }

    private void Lower(RowStatement statement)
    {
        switch (statement)
        {
            case Let { Value.IsPerClass: true } let:
                _definitions[let.Name] = let.Value;
                break;

            case Let let:
                AddNote(let.Comment);
                _body.Add(new Declare(let.Name, let.Value));
                break;

            case Results results:
                EachClass((part, statements) => statements.Add(new Store(part.At(_program.Output.Name), OfPart(results.Value, part, statements))));
                break;

            case ResultsSquare square:
                LowerSquare(square);
                break;

            default:
                throw new InvalidOperationException($"{statement.GetType().Name} needs a variable for each class.");
        }
    }

    private void LowerReduces(List<Reduce> reduces, IEnumerable<RowStatement> later)
    {
        foreach (Reduce reduce in reduces)
        {
            AddNote(reduce.Comment);

            if (IsInMemory(reduce))
            {
                _lanesInMemory.Add(Lanes(reduce));
                _body.Add(new ClearLanes(Lanes(reduce)));
                continue;
            }

            for (int k = 0; k < Parts; k++)
            {
                _body.Add(new Declare(Accumulator(reduce, k), reduce.Reduction == Reduction.Sum ? -0.0 : double.NegativeInfinity));
            }
        }

        string[] wait = _spec.Element == _spec.Arithmetic
            ? reduces.SelectMany(reduce => Expensive(reduce.Value)).Distinct().Where(name => IsUsed(name, later)).ToArray()
            : [];

        EachClass((part, statements) =>
        {
            foreach (Reduce reduce in reduces)
            {
                Expression value = OfPart(reduce.Value, part, statements);
                string accumulator = Accumulator(reduce, part.Number);
                statements.Add(new Assign(accumulator, Accumulate(reduce.Reduction, accumulator, value)));
            }

            foreach (string name in wait)
            {
                statements.Add(new Store(part.At(_program.Output.Name), new Variable(part.Name(name))));
            }
        });

        _waiting.UnionWith(wait);

        foreach (Reduce reduce in reduces.Where(reduce => _type.IsVector || IsInMemory(reduce)))
        {
            ImmutableArray<string> parts = IsInMemory(reduce)
                ? ImmutableArray.Create(Lanes(reduce))
                : Enumerable.Range(0, Parts).Select(k => Accumulator(reduce, k)).ToImmutableArray();
            _body.Add(new Declare(reduce.Name, new Fold(reduce.Reduction, parts)));
        }
    }

    /// <summary>The largest of some numbers is the same in any order, so plain numbers need one variable for it; not so a sum.</summary>
    private bool IsInMemory(Reduce reduce) => !_type.IsVector && reduce.Reduction == Reduction.Sum;

    private static string Lanes(Reduce reduce) => reduce.Name + "Lanes";

    private string Accumulator(Reduce reduce, int part) => reduce switch
    {
        _ when _type.IsVector => Lanes(reduce) + Text(part),
        _ when IsInMemory(reduce) => $"{Lanes(reduce)}[{ClassIndex} % {Text(CanonicalOrder.Lanes)}]",
        _ => reduce.Name,
    };

    private static Expression Accumulate(Reduction reduction, string accumulator, Expression value) => (reduction, value) switch
    {
        (Reduction.Max, _) => new Operation(Operator.Max, new Variable(accumulator), value),
        (_, Operation { Operator: Operator.Multiply } product) =>
            Expression.MultiplyAdd(product.Operands[0], product.Operands[1], new Variable(accumulator)),
        _ => new Variable(accumulator) + value,
    };

    /// <summary>
    /// Row by row, with the row's class in every lane. Past the unrolling limit a product is cheaper than a store that
    /// jumps from line to line of the cache, so the pairs are computed on both sides of the diagonal: to the same bits,
    /// since a product does not depend on the order of its factors.
    /// </summary>
    private void LowerSquare(ResultsSquare square)
    {
        const string Row = "m";
        string rowStart = $"({RowStart} + {Row}) * {Text(_spec.C)}";
        var body = ImmutableArray.CreateBuilder<LaneStatement>();
        var onRow = new Dictionary<string, Expression>(StringComparer.Ordinal);

        foreach (Input input in _program.Inputs)
        {
            body.Add(new Declare(input.Name + "Row", new LoadToAll(new Place(input.Name, $"{RowStart} + {Row}", 0, Present: 1))));
            onRow[input.Name] = new Variable(input.Name + "Row");
        }

        ImmutableArray<LaneStatement> outer = _body.ToImmutable();
        _body.Clear();
        EachClass((part, statements) =>
        {
            Expression value = square.OffDiagonal.Map(leaf => leaf is ClassValue { Axis: Axis.Row } of ? onRow[of.Name] : leaf);
            statements.Add(new Store(part.At(_program.Output.Name, rowStart), OfPart(value, part, statements)));
        });
        body.AddRange(_body);
        _body.Clear();
        _body.AddRange(outer);

        Expression diagonal = square.Diagonal.Map(leaf => leaf is ClassValue of ? onRow[of.Name] : leaf);
        body.Add(new Store(new Place(_program.Output.Name, $"{rowStart} + {Row}", 0, Present: 1), diagonal));
        _body.Add(new ForClasses(Row, _spec.C, 1, body.ToImmutable()));
    }

    /// <summary>The loop over whole steps of classes, then those that are left.</summary>
    private void EachClass(Action<Part, ImmutableArray<LaneStatement>.Builder> emit)
    {
        int left = _spec.C % Step;
        int whole = _spec.C - left;

        if (whole > 0)
        {
            var statements = ImmutableArray.CreateBuilder<LaneStatement>();

            for (int k = 0; k < Parts; k++)
            {
                emit(new Part(this, k, ClassIndex, k * _type.Lanes, _type.Lanes), statements);
            }

            _body.Add(new ForClasses(ClassIndex, whole, Step, statements.ToImmutable()));
        }

        if (left > 0)
        {
            var statements = ImmutableArray.CreateBuilder<LaneStatement>();

            for (int k = 0; whole + (k * _type.Lanes) < _spec.C; k++)
            {
                int offset = whole + (k * _type.Lanes);
                emit(new Part(this, k, null, offset, Math.Min(_type.Lanes, _spec.C - offset)), statements);
            }

            AddNote(left == 1 ? "The last class." : $"The last {Text(left)} classes.");
            _body.Add(new Scope(statements.ToImmutable()));
        }
    }

    /// <summary>A value with this part's classes put in, after the declarations that it needs.</summary>
    private Expression OfPart(Expression value, Part part, ImmutableArray<LaneStatement>.Builder statements)
    {
        foreach (string name in Names(value).Where(_definitions.ContainsKey))
        {
            if (!statements.Any(statement => statement is Declare declared && declared.Name == part.Name(name)))
            {
                Expression definition = _waiting.Contains(name)
                    ? new Load(part.At(_program.Output.Name))
                    : OfPart(_definitions[name], part, statements);
                statements.Add(new Declare(part.Name(name), definition));
            }
        }

        return value.Map(leaf => leaf switch
        {
            ClassValue of when _definitions.ContainsKey(of.Name) => new Variable(part.Name(of.Name)),
            ClassValue of => new Load(part.At(of.Name), _program.Inputs.Single(input => input.Name == of.Name).Absent),
            _ => leaf,
        });
    }

    /// <summary>The values that a function was called for, on the way to this one.</summary>
    private IEnumerable<string> Expensive(Expression value) => Names(value)
        .Where(_definitions.ContainsKey)
        .SelectMany(name => _definitions[name] is Call ? [name] : Expensive(_definitions[name]));

    private static bool IsUsed(string name, IEnumerable<RowStatement> statements) => statements.Any(statement => statement switch
    {
        Let let => Names(let.Value).Contains(name),
        Reduce reduce => Names(reduce.Value).Contains(name),
        Results results => Names(results.Value).Contains(name),
        _ => false,
    });

    private static bool IsMentioned(string variable, Expression value)
    {
        bool found = false;
        value.Map(leaf =>
        {
            found |= leaf is Variable named && named.Name == variable;

            return leaf;
        });

        return found;
    }

    private static IEnumerable<string> Names(Expression value)
    {
        var names = new List<string>();
        value.Map(leaf =>
        {
            if (leaf is ClassValue of && !names.Contains(of.Name))
            {
                names.Add(of.Name);
            }

            return leaf;
        });

        return names;
    }

    private void AddNote(string? comment)
    {
        if (comment is not null)
        {
            _body.Add(new Note(comment));
        }
    }

    private static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>The classes that one variable holds in one turn of a loop, or after it.</summary>
    private sealed record Part(Looped Lowering, int Number, string? Index, int Offset, int Present)
    {
        public string Name(string name) => Lowering._type.IsVector ? name + Text(Number) : name;

        public Place At(string buffer, string start = RowStart) =>
            new(buffer, Index is null ? start : $"{start} + {Index}", Offset, Present);
    }
}
