using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using SoftmaxGen.Generator.Kernels;

namespace SoftmaxGen.Generator.Schedules;

internal abstract record Phase;

/// <summary>Values of the row, out of what the walks before have folded, and results of the row.</summary>
internal sealed record RowPhase(ImmutableArray<RowStatement> Statements) : Phase;

/// <summary>One walk over the classes: what it folds, or what it writes.</summary>
/// <param name="Reduces">The values of the row that are known only after it. They do not wait for each other.</param>
/// <param name="Puts">What it writes: the last walk, and all of it in one, since an array that is written may be one that is read.</param>
/// <param name="Kept">What it computes and a later walk wants again, where that cost a call of a function; in the order of computing.</param>
/// <param name="InputsReadLater">The inputs that a later walk still reads: nothing may wait in an array that may be one of them.</param>
internal sealed record ClassPhase(
    ImmutableArray<Reduce> Reduces,
    ImmutableArray<Put> Puts,
    ImmutableArray<string> Kept,
    ImmutableArray<string> InputsReadLater) : Phase;

/// <summary>
/// A row program cut into walks over the classes, and what is of the row between them. A walk ends where a value mentions, through
/// any number of names, what the walk still folds.
/// </summary>
internal sealed class Phases
{
    private readonly RowProgram _program;
    private readonly Dictionary<string, Expression> _definitions = new(StringComparer.Ordinal);
    private readonly HashSet<string> _scans = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Usual> _usuals = new(StringComparer.Ordinal);

    private Phases(RowProgram program) => _program = program;

    public ImmutableArray<Phase> All { get; private set; }

    /// <summary>What a value of a class is made of.</summary>
    public IReadOnlyDictionary<string, Expression> Definitions => _definitions;

    /// <summary>What some values of a class usually are.</summary>
    public IReadOnlyDictionary<string, Usual> Usuals => _usuals;

    public static Phases Of(RowProgram program)
    {
        var phases = new Phases(program);
        phases.All = phases.WithWhatLaterWalksWant(phases.Cut());

        return phases;
    }

    private List<Phase> Cut()
    {
        var phases = new List<Phase>();
        var ofRow = new List<RowStatement>();
        var reduces = new List<Reduce>();
        var waiting = new List<RowStatement>();
        var puts = new List<Put>();

        foreach (RowStatement statement in _program.Statements)
        {
            switch (statement)
            {
                case Let { Value.IsPerClass: true } let:
                    _definitions[let.Name] = let.Value;

                    if (let.Usual is Usual usual)
                    {
                        _usuals[let.Name] = usual;
                    }

                    break;

                // It is a value of the class like another, for whoever walks over the classes in turn.
                case Scan scan:
                    _definitions[scan.Name] = scan.Value;
                    _scans.Add(scan.Name);
                    break;

                case Let or PutRow:
                    (statement.Values.Any(Waits) ? waiting : ofRow).Add(statement);
                    break;

                case Reduce reduce when Waits(reduce.Value):
                    EndWalk();
                    reduces.Add(reduce);
                    break;

                case Reduce reduce:
                    reduces.Add(reduce);
                    break;

                case Put put:
                    puts.Add(put);
                    break;
            }
        }

        EndWalk();
        EndRow();

        if (puts.Count > 0)
        {
            phases.Add(new ClassPhase(ImmutableArray<Reduce>.Empty, puts.ToImmutableArray(), ImmutableArray<string>.Empty, ImmutableArray<string>.Empty));
        }

        return phases;

        bool Waits(Expression value) => Mentions(value).Any(name => reduces.Any(reduce => reduce.Name == name) || waiting.OfType<Let>().Any(let => let.Name == name));

        void EndRow()
        {
            if (ofRow.Count > 0)
            {
                phases.Add(new RowPhase(ofRow.ToImmutableArray()));
                ofRow.Clear();
            }
        }

        // What did not wait for the walk goes before it, and what did behind it.
        void EndWalk()
        {
            EndRow();

            if (reduces.Count > 0)
            {
                phases.Add(new ClassPhase(reduces.ToImmutableArray(), ImmutableArray<Put>.Empty, ImmutableArray<string>.Empty, ImmutableArray<string>.Empty));
                reduces.Clear();
            }

            ofRow.AddRange(waiting);
            waiting.Clear();
        }
    }

    private ImmutableArray<Phase> WithWhatLaterWalksWant(List<Phase> phases)
    {
        var kept = new HashSet<string>(StringComparer.Ordinal);

        for (int at = 0; at < phases.Count; at++)
        {
            if (phases[at] is not ClassPhase phase)
            {
                continue;
            }

            ImmutableArray<ClassPhase> later = phases.Skip(at + 1).OfType<ClassPhase>().ToImmutableArray();
            ImmutableArray<string> computed = Read(phase, kept).Computed;
            var dear = new HashSet<string>(computed.Where(IsDear), StringComparer.Ordinal);
            var wanted = new HashSet<string>(later.SelectMany(walk => Read(walk, dear).Kept), StringComparer.Ordinal);
            ImmutableArray<string> ofThese = WithoutWhatFollows(computed.Where(wanted.Contains));
            kept.UnionWith(ofThese);
            phases[at] = phase with
            {
                Kept = ofThese,
                InputsReadLater = later.SelectMany(walk => Read(walk, kept).Inputs).Distinct().ToImmutableArray(),
            };
        }

        return phases.SelectMany(phase => WithWhatSquareReads(phase, kept)).ToImmutableArray();
    }

    /// <summary>What is made of others that are kept by operations alone is computed again: to wait would take as long, and an array of its own.</summary>
    private ImmutableArray<string> WithoutWhatFollows(IEnumerable<string> names)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        var kept = ImmutableArray.CreateBuilder<string>();

        foreach (string name in names)
        {
            Expression definition = _definitions[name];

            if (definition.HasCall || !definition.ClassNames().All(known.Contains) || _scans.Contains(name))
            {
                kept.Add(name);
            }

            known.Add(name);
        }

        return kept.ToImmutable();
    }

    /// <summary>A matrix reads each class C times, so what is dear is computed in a walk of its own before it.</summary>
    private IEnumerable<Phase> WithWhatSquareReads(Phase phase, HashSet<string> kept)
    {
        if (phase is ClassPhase { Puts: { IsEmpty: false } puts } square && puts[0] is PutSquare)
        {
            var dear = new HashSet<string>(Read(square, kept).Computed.Where(IsDear), StringComparer.Ordinal);
            ImmutableArray<string> wanted = Read(square, dear).Kept.Distinct().ToImmutableArray();

            if (!wanted.IsEmpty)
            {
                yield return new ClassPhase(ImmutableArray<Reduce>.Empty, ImmutableArray<Put>.Empty, wanted, ImmutableArray<string>.Empty);
            }
        }

        yield return phase;
    }

    /// <summary>What a walk reads of what is kept, what of the inputs, and what it computes, each after what it is made of.</summary>
    private (ImmutableArray<string> Computed, ImmutableArray<string> Kept, ImmutableArray<string> Inputs) Read(ClassPhase walk, ICollection<string> kept)
    {
        var computed = new List<string>();
        var read = new List<string>();
        var inputs = new List<string>();
        Visit(Values(walk).SelectMany(static value => value.ClassNames()));

        return (computed.ToImmutableArray(), read.ToImmutableArray(), inputs.ToImmutableArray());

        void Visit(IEnumerable<string> names)
        {
            foreach (string name in names)
            {
                if (kept.Contains(name))
                {
                    read.Add(name);
                }
                else if (!_definitions.TryGetValue(name, out Expression definition))
                {
                    inputs.Add(name);
                }
                else if (!computed.Contains(name))
                {
                    Visit(definition.ClassNames());
                    computed.Add(name);
                }
            }
        }
    }

    /// <summary>Whether a value of a class is part of what is written for each.</summary>
    public bool Writes(string name) => All.OfType<ClassPhase>().Where(static walk => !walk.Puts.IsEmpty).Any(walk => Read(walk, Array.Empty<string>()).Computed.Contains(name));

    private static IEnumerable<Expression> Values(ClassPhase walk) => walk.Reduces.Concat<RowStatement>(walk.Puts).SelectMany(static statement => statement.Values);

    /// <summary>Whether a function was called for the value, or for one that it is made of. A mask has no place to wait: what it is made of has.</summary>
    private bool IsDear(string name) =>
        _definitions.TryGetValue(name, out Expression definition) && !definition.IsMask && CostsACall(definition);

    private bool CostsACall(Expression value) =>
        value is Call || value.ClassNames().Any(name => _definitions.TryGetValue(name, out Expression definition) && CostsACall(definition));

    /// <summary>The values of the row that a value is made of, through any number of values of a class.</summary>
    public HashSet<string> Mentions(Expression value)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        Visit(value);

        return names;

        void Visit(Expression expression) => expression.Map(leaf =>
        {
            if (leaf is Variable ofRow)
            {
                names.Add(ofRow.Name);
            }
            else if (leaf is ClassValue ofClass && seen.Add(ofClass.Name) && _definitions.TryGetValue(ofClass.Name, out Expression definition))
            {
                Visit(definition);

                if (_usuals.TryGetValue(ofClass.Name, out Usual usual))
                {
                    Visit(usual.Where);
                    Visit(usual.Value);
                }
            }

            return leaf;
        });
    }
}
