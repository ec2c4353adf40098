using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using SoftmaxGen.Generator.Kernels;

namespace SoftmaxGen.Generator.Schedules;

/// <summary>
/// The phases of a program in turn, for any layout whose loops go over the classes: what each walk folds, what of it waits for a
/// later one, and what it writes. A value of a class is put in where it is wanted first, after what it is made of, and once a scope.
/// </summary>
internal sealed class Walk
{
    private readonly Layout _layout;
    private readonly Phases _phases;
    private readonly Absence _absence;
    private readonly LaneBody _body = new();
    private readonly HashSet<string> _waiting = new(StringComparer.Ordinal);
    private readonly ImmutableArray<string> _scans;

    private Walk(Layout layout)
    {
        _layout = layout;
        _phases = Phases.Of(layout.Program);
        _scans = layout.Program.Statements.OfType<Scan>().Select(static scan => scan.Name).ToImmutableArray();
        _absence = new Absence(layout.Program, _phases.Definitions);
    }

    public static LaneProgram Lower(Layout layout)
    {
        var walk = new Walk(layout);

        foreach (Parameter input in layout.Program.Inputs.Where(static input => input.IsOfRow))
        {
            walk._body.Add(new Declare(input.Value, input.Shape == Shape.Batch ? new FromCaller(input.Name) : layout.ReadOfRow(input)));
        }

        layout.Begin(walk._body);

        foreach (Phase phase in walk._phases.All)
        {
            walk.Lower(phase);
        }

        return new LaneProgram(layout.Program, layout.Type, layout.Rows, layout.InMemory.ToImmutable(), walk._body.ToImmutable(), layout.Least);
    }

    private void Lower(Phase phase)
    {
        switch (phase)
        {
            case RowPhase row:
                LowerRow(row);
                break;

            case ClassPhase { Puts: { IsEmpty: false } puts } when puts[0] is PutSquare square:
                _layout.PutSquare(_body, square, this);
                break;

            case ClassPhase { Puts: { IsEmpty: false } puts }:
                _body.AddRange(StartOfScans(puts.SelectMany(static put => put.Values)));
                _layout.Put(_body, puts.Cast<PutClass>().ToImmutableArray(), this);
                break;

            case ClassPhase walk:
                LowerReduces(walk);
                break;
        }
    }

    private void LowerRow(RowPhase phase)
    {
        for (int at = 0; at < phase.Statements.Length; at++)
        {
            if (phase.Statements[at] is not Let let)
            {
                _body.Add(_layout.StoreOfRow((PutRow)phase.Statements[at]));

                continue;
            }

            Usual? usual = _layout.HoldsClasses ? let.Usual : null;
            _body.AddNote(let.Comment);
            _body.Define(let.Name, let.Value, usual, static value => value);

            if (usual is not null && (phase.Statements.ElementAtOrDefault(at + 1) as Let)?.Usual?.Where != usual.Where)
            {
                DefineWithThem(usual.Where);
            }
        }
    }

    /// <summary>The values of a class that usually are another's where values of the row are, as far as all that they are made of is known: in the same block.</summary>
    private void DefineWithThem(Expression where)
    {
        foreach (Let let in _layout.Program.Statements.OfType<Let>().Where(let => let.Value.IsPerClass && let.Usual?.Where == where && _phases.Mentions(new ClassValue(let.Name)).All(_body.Declares)))
        {
            _layout.Over(_body, ImmutableArray<Reduce>.Empty, ImmutableArray<LaneStatement>.Empty, (part, body) => OfPart(new ClassValue(let.Name), part, body));
        }
    }

    private void LowerReduces(ClassPhase walk)
    {
        foreach (Reduce reduce in walk.Reduces)
        {
            _body.AddNote(reduce.Comment);
            _layout.Open(_body, reduce);
        }

        ImmutableArray<LaneStatement> start = StartOfScans(walk.Reduces.Select(static reduce => reduce.Value).Concat(walk.Kept.Select(static name => new ClassValue(name)))).ToImmutableArray();
        ImmutableArray<string> kept = _layout.Keep(walk);

        _layout.Over(_body, walk.Reduces, start, (part, body) =>
        {
            foreach (Reduce reduce in walk.Reduces)
            {
                if (reduce.LastOf is Expression holds && _layout.FindsLast(reduce))
                {
                    body.Add(_layout.Accumulate(part, reduce, OfPart(holds, part, body)));

                    continue;
                }

                Expression value = OfPart(reduce.Value, part, body);
                bool isWhole = part.Present == _layout.Type.Lanes || _absence.IsIgnored(reduce);
                body.Add(_layout.Accumulate(part, reduce, isWhole ? value : Absence.Without(reduce, value, part.Present)));
            }

            body.AddRange(kept.Select(name => new Store(_layout.Waiting(part, name), OfPart(new ClassValue(name), part, body))));
        });

        _waiting.UnionWith(kept);

        foreach (Reduce reduce in walk.Reduces)
        {
            _layout.Close(_body, reduce);
        }
    }

    /// <summary>Each walk that computes a running sum starts it anew; where every part of a row has a variable, the part before has what there is so far.</summary>
    private IEnumerable<LaneStatement> StartOfScans(IEnumerable<Expression> values)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        Visit(values.SelectMany(static value => value.ClassNames()));

        foreach (string name in _scans.Where(name => seen.Contains(name) && !_layout.HoldsClasses))
        {
            double nothing = CanonicalOrder.Identity(Reduction.Sum);

            yield return _body.Declares(TotalOf(name)) ? new Assign(TotalOf(name), nothing) : new Declare(TotalOf(name), nothing);
        }

        void Visit(IEnumerable<string> names)
        {
            foreach (string name in names.Where(name => !_waiting.Contains(name) && _phases.Definitions.ContainsKey(name) && seen.Add(name)))
            {
                Visit(_phases.Definitions[name].ClassNames());
            }
        }
    }

    private static string TotalOf(string scan) => scan + "Total";

    /// <summary>The results of the classes. All that are stored together are computed before the first is, which may be over what the next is made of.</summary>
    /// <param name="body">Where the statements go.</param>
    /// <param name="puts">What is written.</param>
    /// <param name="chosen">Whether a guard chooses for each class.</param>
    public void Results(LaneBody body, ImmutableArray<PutClass> puts, bool chosen = false) => _layout.OverResults(body, (parts, inner) =>
    {
        bool named = puts.Length * parts.Length > 1;
        ImmutableArray<Expression>[] results = puts.Select(put => parts.Select(part => Result(put, part)).ToImmutableArray()).ToArray();
        inner.AddRange(puts.Zip(results, (put, values) => _layout.Store(put, parts, values)));

        Expression Result(PutClass put, Part part)
        {
            Expression value = OfPart(put.Value, part, inner);
            value = chosen && put.Guard is Guard guard ? Expression.Select(guard.Valid, value, guard.Otherwise) : value;

            if (!named)
            {
                return value;
            }

            // The name of a part that has no number would be the array's.
            string name = part.Suffix.Length > 0 ? part.Name(put.Target) : put.Target + "Of";
            inner.Add(new Declare(name, value));

            return new Variable(name);
        }
    });

    /// <summary>A value with a part's classes put in, after the declarations that it needs.</summary>
    public Expression OfPart(Expression value, Part part, LaneBody body)
    {
        foreach (string name in value.ClassNames().Where(IsNamed))
        {
            if (body.Declares(part.Name(name)))
            {
                continue;
            }

            if (_layout.HoldsClasses && _phases.Usuals.TryGetValue(name, out Usual usual))
            {
                body.Define(part.Name(name), _phases.Definitions[name], usual, of => OfPart(of, part, body));
            }
            else if (_scans.Contains(name) && !_waiting.Contains(name))
            {
                DefineScan(name, part, body);
            }
            else
            {
                body.Add(new Declare(part.Name(name), Definition(name)));
            }
        }

        return value.Map(leaf => leaf switch
        {
            ClassValue of when IsNamed(of.Name) => new Variable(part.Name(of.Name), of.Mask),
            ClassValue of => _layout.Read(InputOf(of.Name)!, part),
            ClassNumber => _layout.ClassNumber(part),
            Variable of => _layout.OfRow(of),
            _ => leaf,
        });

        Expression Definition(string name) => InputOf(name) is Parameter input ? _layout.Read(input, part)
            : _waiting.Contains(name) ? new Load(_layout.Waiting(part, name))
            : OfPart(_phases.Definitions[name], part, body);
    }

    private void DefineScan(string name, Part part, LaneBody body)
    {
        var total = new Variable(TotalOf(name));
        Expression own = OfPart(_phases.Definitions[name], part, body);

        if (!_layout.HasClassesInLanes)
        {
            body.Add(new Assign(total.Name, total + own));
            body.Add(new Declare(part.Name(name), total));

            return;
        }

        // Lanes without a class are behind all that have one.
        Expression running = new Running(own);

        if (!_layout.HoldsClasses)
        {
            body.Add(new Declare(part.Name(name), total + running));
            body.Add(new Assign(total.Name, Last(part.Name(name))));
        }
        else
        {
            // The parts of a row are held in turn.
            body.Add(new Declare(part.Name(name), part.Number == 0 ? running : Last(name + LaneBody.Text(part.Number - 1)) + running));
        }

        Expression Last(string vector) => new Gather(new Variable(vector), null, Enumerable.Repeat(_layout.Type.Lanes - 1, _layout.Type.Lanes).ToImmutableArray());
    }

    /// <summary>A value of the class that a loop counts as <paramref name="index"/>, in all lanes, as <paramref name="name"/> of it says; after what it is made of.</summary>
    public Expression OfOne(Expression value, string index, Func<string, string> name, LaneBody body)
    {
        var one = new Part("", 0, index, 0, Present: 1);

        foreach (string of in value.ClassNames().Where(of => !body.Declares(name(of))))
        {
            Expression definition = InputOf(of) is Parameter input ? new LoadToAll(((Load)_layout.Read(input, one)).Place)
                : _waiting.Contains(of) ? new LoadToAll(_layout.Waiting(one, of))
                : OfOne(_phases.Definitions[of], index, name, body);
            body.Add(new Declare(name(of), definition));
        }

        return value.Map(leaf => leaf switch
        {
            ClassValue of => new Variable(name(of.Name), of.Mask),
            ClassNumber => new NumbersOfClasses(index, 0, Counts: false),
            _ => leaf,
        });
    }

    private bool IsNamed(string name) => _layout.NamesInputs || InputOf(name) is null;

    private Parameter? InputOf(string name) => _layout.Program.Inputs.FirstOrDefault(input => input.Name == name);
}
