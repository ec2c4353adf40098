using System.Collections.Generic;

namespace SoftmaxGen.Benchmarks.Racing;

/// <summary>One line of a table: contestants that do the same work, over the same memory.</summary>
/// <param name="C">The class count.</param>
/// <param name="Rows">How many rows one run computes.</param>
/// <param name="Contestants">Who runs.</param>
internal sealed record Heat(int C, long Rows, IReadOnlyList<Contestant> Contestants);

/// <summary>What one contestant took, in nanoseconds per row.</summary>
internal sealed record Timing(Contestant Contestant, double Least, double Median);
