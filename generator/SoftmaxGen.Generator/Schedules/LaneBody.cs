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

    /// <summary>A name for what a value usually is, and another value for it where a condition does not hold: one block for all that follow each other.</summary>
    public void AddUsual(string name, Expression usual, Expression where, Expression value)
    {
        var otherwise = new Assign(name, value);

        if (_statements.LastOrDefault() is Unless { Body: var body } last && ReferenceEquals(_where, where))
        {
            _statements.RemoveAt(_statements.Count - 1);
            Add(new Declare(name, usual));
            Add(last with { Body = body.Add(otherwise) });
        }
        else
        {
            Add(new Declare(name, usual));
            Add(new Unless(where, ImmutableArray.Create<LaneStatement>(otherwise)));
        }

        _where = where;
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
