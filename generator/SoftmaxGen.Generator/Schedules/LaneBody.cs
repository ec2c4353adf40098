using System.Collections.Immutable;
using System.Globalization;

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

    /// <summary>A number in a name or an index, the same in every culture.</summary>
    public static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);
}
