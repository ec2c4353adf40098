using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using SoftmaxGen.Generator.Kernels;

namespace SoftmaxGen.Generator.Schedules;

/// <summary>Statements in one scope, in the making.</summary>
internal sealed class LaneBody
{
    private readonly ImmutableArray<LaneStatement>.Builder _statements = ImmutableArray.CreateBuilder<LaneStatement>();
    private readonly HashSet<string> _declared = new(StringComparer.Ordinal);
    private Expression? _where;

    public bool Declares(string name) => _declared.Contains(name);

    public void Add(LaneStatement statement)
    {
        _statements.Add(statement);

        if (statement is Declare declare)
        {
            _declared.Add(declare.Name);
        }
    }

    /// <summary>A name for a value; or for what it usually is, and where it is not another value for it, in one block for all names that follow each other.</summary>
    /// <param name="name">The name.</param>
    /// <param name="value">The value of the row program.</param>
    /// <param name="usual">What it usually is, where the schedule takes notice of that.</param>
    /// <param name="put">Puts into an expression what it is made of here.</param>
    public void Define(string name, Expression value, Usual? usual, Func<Expression, Expression> put)
    {
        if (usual is null)
        {
            Add(new Declare(name, put(value)));

            return;
        }

        var declare = new Declare(name, put(usual.Value));
        var otherwise = new Assign(name, put(value));

        if (_statements.LastOrDefault() is Unless { Body: var body } last && ReferenceEquals(_where, usual.Where))
        {
            _statements.RemoveAt(_statements.Count - 1);
            Add(declare);
            Add(last with { Body = body.Add(otherwise) });
        }
        else
        {
            Add(declare);
            Add(new Unless(put(usual.Where), ImmutableArray.Create<LaneStatement>(otherwise)));
        }

        _where = usual.Where;
    }

    public void AddRange(IEnumerable<LaneStatement> statements)
    {
        foreach (LaneStatement statement in statements)
        {
            Add(statement);
        }
    }

    public void AddNote(string? comment)
    {
        if (comment is not null)
        {
            Add(new Note(comment));
        }
    }

    public ImmutableArray<LaneStatement> ToImmutable() => _statements.ToImmutable();

    /// <summary>A number in a name or an index, the same in every culture.</summary>
    public static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);
}
