using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;

namespace SoftmaxGen.Generator.Schedules;

/// <summary>Statements in one scope, in the making.</summary>
internal sealed class LaneBody
{
    private readonly ImmutableArray<LaneStatement>.Builder _statements = ImmutableArray.CreateBuilder<LaneStatement>();
    private readonly HashSet<string> _declared = new(StringComparer.Ordinal);

    public bool Declares(string name) => _declared.Contains(name);

    public void Add(LaneStatement statement)
    {
        _statements.Add(statement);

        if (statement is Declare declare)
        {
            _declared.Add(declare.Name);
        }
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
