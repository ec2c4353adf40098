using System;
using System.Collections.Generic;
using SoftmaxGen.Benchmarks.Racing;

namespace SoftmaxGen.Benchmarks.Tables;

/// <summary>A table of the race.</summary>
/// <param name="Name">What the option <c>--only</c> and the CSV call it.</param>
/// <param name="Title">What stands above it.</param>
/// <param name="Measures">The ratios shown behind the times.</param>
/// <param name="Heats">Its lines, one after another: each is to be run before the next is asked for, and its memory is gone then.</param>
internal sealed record RaceTable(string Name, string Title, IReadOnlyList<Measure> Measures, Func<Lineup, IEnumerable<Heat>> Heats)
{
    /// <summary>Whether it is asked for: by its name, or by the part before the dash.</summary>
    public bool IsNamedBy(string name) => Name == name || Name.StartsWith($"{name}-", StringComparison.Ordinal);
}
