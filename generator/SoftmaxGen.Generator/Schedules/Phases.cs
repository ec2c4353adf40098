using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using SoftmaxGen.Generator.Kernels;

namespace SoftmaxGen.Generator.Schedules;

internal abstract record Phase;

/// <summary>Values of the row, out of what the walks before have folded.</summary>
internal sealed record RowPhase(ImmutableArray<Let> Lets) : Phase;

/// <summary>One walk over the classes: what it folds, or what it writes.</summary>
/// <param name="Reduces">The values of the row that are known only after it. They do not wait for each other.</param>
/// <param name="Results">What it writes, or null.</param>
/// <param name="Kept">What it computes and a later walk wants again, where that cost a call of a function; in the order of computing.</param>
/// <param name="InputsReadLater">The inputs that a later walk still reads: nothing may wait in an array that may be one of them.</param>
internal sealed record ClassPhase(
    ImmutableArray<Reduce> Reduces,
    RowStatement? Results,
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

    private Phases(RowProgram program) => _program = program;

    public ImmutableArray<Phase> All { get; private set; }

    /// <summary>What a value of a class is made of.</summary>
    public IReadOnlyDictionary<string, Expression> Definitions => _definitions;

    public static Phases Of(RowProgram program)
    {
        var phases = new Phases(program);
        phases.All = phases.WithWhatLaterWalksWant(phases.Cut());

        return phases;
    }

    private List<Phase> Cut()
    {
        var phases = new List<Phase>();
        var lets = new List<Let>();
        var reduces = new List<Reduce>();
        var waiting = new List<Let>();

        foreach (RowStatement statement in _program.Statements)
        {
            switch (statement)
            {
                case Let { Value.IsPerClass: true } let:
                    _definitions[let.Name] = let.Value;
                    break;

                case Let let when Waits(let.Value):
                    waiting.Add(let);
                    break;

                case Let let:
                    lets.Add(let);
                    break;

                case Reduce reduce when Waits(reduce.Value):
                    EndWalk();
                    reduces.Add(reduce);
                    break;

                case Reduce reduce:
                    reduces.Add(reduce);
                    break;

                default:
                    EndWalk();
                    EndLets();
                    phases.Add(new ClassPhase(ImmutableArray<Reduce>.Empty, statement, ImmutableArray<string>.Empty, ImmutableArray<string>.Empty));
                    break;
            }
        }

        return phases;

        bool Waits(Expression value) => Mentions(value).Any(name => reduces.Any(reduce => reduce.Name == name) || waiting.Any(let => let.Name == name));

        void EndLets()
        {
            if (lets.Count > 0)
            {
                phases.Add(new RowPhase(lets.ToImmutableArray()));
                lets.Clear();
            }
        }

        // What did not wait for the walk goes before it, and what did behind it.
        void EndWalk()
        {
            EndLets();

            if (reduces.Count > 0)
            {
                phases.Add(new ClassPhase(reduces.ToImmutableArray(), null, ImmutableArray<string>.Empty, ImmutableArray<string>.Empty));
                reduces.Clear();
            }

            lets.AddRange(waiting);
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
            kept.UnionWith(computed.Where(wanted.Contains));
            phases[at] = phase with
            {
                Kept = computed.Where(wanted.Contains).ToImmutableArray(),
                InputsReadLater = later.SelectMany(walk => Read(walk, kept).Inputs).Distinct().ToImmutableArray(),
            };
        }

        return phases.ToImmutableArray();
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

    private static IEnumerable<Expression> Values(ClassPhase walk) => walk.Results switch
    {
        Results results => [results.Value],
        ResultsSquare square => [square.Diagonal, square.OffDiagonal],
        ResultsEach each => each.Values,
        _ => walk.Reduces.Select(static reduce => reduce.Value),
    };

    /// <summary>Whether a function was called for the value, or for one that it is made of.</summary>
    private bool IsDear(string name) =>
        _definitions.TryGetValue(name, out Expression definition) && (definition is Call || definition.ClassNames().Any(IsDear));

    /// <summary>The values of the row that a value is made of, through any number of values of a class.</summary>
    private HashSet<string> Mentions(Expression value)
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
            }

            return leaf;
        });
    }
}
