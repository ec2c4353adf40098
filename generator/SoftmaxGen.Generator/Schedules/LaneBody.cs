using System;
using System.Collections.Immutable;
using System.Globalization;
using SoftmaxGen.Generator.Kernels;

namespace SoftmaxGen.Generator.Schedules;

/// <summary>What every lowering writes alike.</summary>
internal static class LaneBody
{
    public static void AddNote(this ImmutableArray<LaneStatement>.Builder body, string? comment)
    {
        if (comment is not null)
        {
            body.Add(new Note(comment));
        }
    }

    /// <summary>What is of the row is written alike wherever its lanes are, but for a result, which goes where its row lies.</summary>
    public static void AddRow(this ImmutableArray<LaneStatement>.Builder body, RowPhase phase, Func<PutRow, LaneStatement> put)
    {
        foreach (RowStatement statement in phase.Statements)
        {
            if (statement is Let let)
            {
                body.AddNote(let.Comment);
                body.Add(new Declare(let.Name, let.Value));
            }
            else
            {
                body.Add(put((PutRow)statement));
            }
        }
    }

    /// <summary>The results of some classes. All are computed before the first is stored, which may be over what the next is made of.</summary>
    public static void AddStores(
        this ImmutableArray<LaneStatement>.Builder body,
        ImmutableArray<Put> puts,
        Func<PutClass, Expression> value,
        Func<string, string> name,
        Func<PutClass, Place> place)
    {
        if (puts.Length == 1)
        {
            var put = (PutClass)puts[0];
            body.Add(new Store(place(put), value(put)));

            return;
        }

        foreach (PutClass put in puts)
        {
            body.Add(new Declare(name(put.Target + "Of"), value(put)));
        }

        foreach (PutClass put in puts)
        {
            body.Add(new Store(place(put), new Variable(name(put.Target + "Of"))));
        }
    }

    /// <summary>Over the results of a block, where a row of it is not what its guard asks for.</summary>
    public static void AddGuards(this ImmutableArray<LaneStatement>.Builder body, ImmutableArray<Put> puts)
    {
        foreach (PutClass put in puts)
        {
            if (put.Guard is Guard guard)
            {
                body.AddNote(guard.Comment);
                body.Add(new Unless(guard.Valid, ImmutableArray.Create<LaneStatement>(new FillRows(put.Target, guard.Valid, guard.Otherwise))));
            }
        }
    }

    /// <summary>Where the number of a row lies in an array that has one for each, where <c>i</c> is where the row starts in one that has C.</summary>
    public static Place OfRow(string buffer, int c, int present) => new(buffer, c == 1 ? "i" : $"(i / {Text(c)})", 0, present);

    /// <summary>A number in a name or an index, the same in every culture.</summary>
    public static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);
}
