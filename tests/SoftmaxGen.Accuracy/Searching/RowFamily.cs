using System;

namespace SoftmaxGen.Accuracy.Searching;

/// <summary>Writes one random row of logits of some kind; they are rounded to the element type afterwards.</summary>
internal delegate void Draw(Random random, Span<double> row);

/// <summary>A kind of rows.</summary>
/// <param name="Group">The column of the table that it counts for.</param>
/// <param name="Name">What it is called there.</param>
/// <param name="Fill">Writes one.</param>
internal sealed record RowFamily(string Group, string Name, Draw Fill)
{
    public const string Distribution = "distributions";
    public const string Shape = "shapes";
    public const string WorstPoints = "worst points";
}
