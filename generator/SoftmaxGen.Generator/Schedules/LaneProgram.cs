using System.Collections.Immutable;
using SoftmaxGen.Generator.Kernels;

namespace SoftmaxGen.Generator.Schedules;

/// <summary>Where in a buffer a value lies: <c>buffer[start + offset]</c>.</summary>
/// <param name="Buffer">The parameter's name.</param>
/// <param name="Start">The part of the index that only the running program knows, as C#.</param>
/// <param name="Offset">The part that the generator knows.</param>
/// <param name="Present">How many of the lanes hold a class; fewer than all at the end of a row.</param>
/// <param name="Stride">How far apart the lanes' numbers lie: 1 for the classes of a row, C or C x C from row to row.</param>
internal sealed record Place(string Buffer, string Start, int Offset, int Present, int Stride = 1);

/// <summary>The numbers at a place; a lane that holds no class reads <paramref name="Absent"/>.</summary>
internal sealed record Load(Place Place, double Absent = 0) : Expression;

/// <summary>The one number at a place, in every lane.</summary>
internal sealed record LoadToAll(Place Place) : Expression;

/// <summary>The partial results of the canonical order's sixteen lanes, folded to one value in every lane.</summary>
internal sealed record Fold(Reduction Reduction, ImmutableArray<string> Parts) : Expression;

/// <summary>The two sides of a fold's step, kept in parentheses, for the order is the point of it.</summary>
internal sealed record Combine(Reduction Reduction, Expression Left, Expression Right) : Expression;

internal abstract record LaneStatement;

/// <summary>A comment on what follows.</summary>
internal sealed record Note(string Text) : LaneStatement;

internal sealed record Declare(string Name, Expression Value) : LaneStatement;

internal sealed record Assign(string Name, Expression Value) : LaneStatement;

internal sealed record Store(Place Place, Expression Value) : LaneStatement;

/// <summary>A loop with constant trip count over the classes of a row.</summary>
internal sealed record ForClasses(string Index, int Count, int Step, ImmutableArray<LaneStatement> Body) : LaneStatement;

/// <summary>Statements with a scope of their own.</summary>
internal sealed record Scope(ImmutableArray<LaneStatement> Body) : LaneStatement;

/// <summary>Sixteen running sums in memory, set to the number that changes no sum, -0.</summary>
internal sealed record ClearLanes(string Name) : LaneStatement;

/// <summary>A kernel with every lane in its place: what remains is to spell it.</summary>
/// <param name="Program">The mathematics that it came from.</param>
/// <param name="Type">What one variable holds.</param>
/// <param name="Rows">How many rows one turn of the loop takes.</param>
/// <param name="LanesInMemory">The names of the arrays of running sums that the program keeps in memory.</param>
/// <param name="Body">One turn of the loop over rows; <c>i</c> is where the row starts.</param>
internal sealed record LaneProgram(
    RowProgram Program,
    NumberType Type,
    int Rows,
    ImmutableArray<string> LanesInMemory,
    ImmutableArray<LaneStatement> Body);
