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

    /// <summary>What is of the row is written alike wherever its lanes are.</summary>
    public static void AddLets(this ImmutableArray<LaneStatement>.Builder body, RowPhase row)
    {
        foreach (Let let in row.Lets)
        {
            body.AddNote(let.Comment);
            body.Add(new Declare(let.Name, let.Value));
        }
    }

    /// <summary>A number in a name or an index, the same in every culture.</summary>
    public static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);
}
