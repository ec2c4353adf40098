using System;
using System.Collections.Immutable;
using SoftmaxGen.Generator.Kernels;

namespace SoftmaxGen.Generator.Schedules;

/// <summary>Where in a buffer a value lies: <c>buffer[start + offset]</c>.</summary>
/// <param name="Buffer">The parameter's name.</param>
/// <param name="Start">The part of the index that only the running program knows, as C#.</param>
/// <param name="Offset">The part that the generator knows.</param>
/// <param name="Present">How many of the lanes hold a class; fewer than all at the end of a row.</param>
/// <param name="OnStack">Whether the buffer is one of the kernel's own.</param>
/// <param name="Storage">How the numbers lie there.</param>
/// <param name="IsValue">Whether it is no buffer, but the one number itself.</param>
internal sealed record Place(string Buffer, string Start, int Offset, int Present, bool OnStack = false, Storage Storage = Storage.Element, bool IsValue = false)
{
    /// <summary>Where the number of a row lies in an array that has one for each, where <c>i</c> is where the row starts in one that has C.</summary>
    public static Place OfRow(string buffer, int c, int present, Storage storage = Storage.Element) =>
        new(buffer, c == 1 ? "i" : $"(i / {LaneBody.Text(c)})", 0, present, Storage: storage);
}

/// <summary>A value that knows of lanes. It says itself how its parts are mapped: one that forgot would hide them from every pass over a program.</summary>
internal abstract record LaneExpression : Expression
{
    public abstract override Expression Map(Func<Expression, Expression> leaf);
}

/// <summary>A value out of memory: it has no parts.</summary>
internal abstract record MemoryExpression : LaneExpression
{
    public sealed override Expression Map(Func<Expression, Expression> leaf) => leaf(this);
}

/// <summary>The numbers at a place; a lane that holds no class reads <paramref name="Absent"/>.</summary>
/// <param name="Place">Where.</param>
/// <param name="Absent">What lanes without a class hold.</param>
/// <param name="Before">How many numbers before the place may be read as well.</param>
/// <param name="Behind">Whether as many as a vector has may be read.</param>
/// <param name="OneByOne">Whether each is read by itself, as it may just have been stored.</param>
internal sealed record Load(Place Place, double Absent = 0, int Before = 0, bool Behind = false, bool OneByOne = false) : MemoryExpression;

/// <summary>The one number at a place, in every lane.</summary>
internal sealed record LoadToAll(Place Place) : MemoryExpression;

/// <summary>The numbers at a place that is narrower than a vector, in its first lanes; the others are not to be asked for.</summary>
internal sealed record LoadFirst(Place Place) : MemoryExpression;

/// <summary>A parameter that is a number and not an array, in every lane.</summary>
internal sealed record FromCaller(string Name) : MemoryExpression;

/// <summary>1 or 0 for each class from <c>Index + Offset</c> on: its bit of the one number at a place.</summary>
internal sealed record BitsOfClasses(Place Place, string? Index, int Offset) : MemoryExpression;

/// <summary>1 or 0 for each row: the bit of class <c>Index + Offset</c> of the numbers at a place.</summary>
internal sealed record BitOfRows(Place Place, string? Index, int Offset) : MemoryExpression;

/// <summary>The number of each class from <c>Index + Offset</c> on, or, where the lanes hold rows, of that one class in all.</summary>
internal sealed record NumbersOfClasses(string? Index, int Offset, bool Counts) : MemoryExpression;

/// <summary>Lane i is lane <c>Order[i]</c> of a vector, or of two that are counted one after the other.</summary>
internal sealed record Gather(Expression First, Expression? Second, ImmutableArray<int> Order) : LaneExpression
{
    public override Expression Map(Func<Expression, Expression> leaf) => this with { First = First.Map(leaf), Second = Second?.Map(leaf) };
}

/// <summary>Of each lane its own number and those of all lanes before it, added up. None of them is -0, and no sum of them rounds.</summary>
internal sealed record Running(Expression Value) : LaneExpression
{
    public override Expression Map(Func<Expression, Expression> leaf) => this with { Value = Value.Map(leaf) };
}

/// <summary>The partial results of the canonical order's lanes, folded to one value in every lane.</summary>
/// <param name="Reduction">By what.</param>
/// <param name="Parts">Vectors, or one array in memory.</param>
internal sealed record Fold(Reduction Reduction, ImmutableArray<string> Parts) : MemoryExpression;

/// <summary>The number of the last class of a row for which a mask holds, in every lane; -1 where there is none.</summary>
/// <param name="Masks">Of the classes, a vector each.</param>
internal sealed record LastOf(ImmutableArray<string> Masks) : MemoryExpression;

/// <summary>The canonical order's lanes as vectors in an array, with a row in each of their own, folded to one value of each row.</summary>
internal sealed record FoldLanes(Reduction Reduction, string Array, int Count) : MemoryExpression;

/// <summary>A row's results, by its <see cref="RowFunction"/>.</summary>
internal sealed record CallOfRow(string Method, ImmutableArray<string> Arguments) : MemoryExpression;

/// <summary>As many vectors as lanes in an array, one for each row, each folded to one value, that of row i in lane i.</summary>
internal sealed record FoldRows(Reduction Reduction, string Array) : MemoryExpression;

/// <summary>The two sides of a fold's step, kept in parentheses, for the order is the point of it.</summary>
internal sealed record Combine(Reduction Reduction, Expression Left, Expression Right) : LaneExpression
{
    public override Expression Map(Func<Expression, Expression> leaf) => this with { Left = Left.Map(leaf), Right = Right.Map(leaf) };
}

/// <summary>A value in the first lanes, and a number in those that hold no class.</summary>
internal sealed record OfClasses(Expression Value, int Present, double Absent) : LaneExpression
{
    public override Expression Map(Func<Expression, Expression> leaf) => this with { Value = Value.Map(leaf) };
}

internal abstract record LaneStatement;

/// <summary>A comment on what follows.</summary>
internal sealed record Note(string Text) : LaneStatement;

internal sealed record Declare(string Name, Expression Value) : LaneStatement;

/// <summary>A name for a place, from which the places around it are counted.</summary>
internal sealed record Reference(string Name, Place Place) : LaneStatement;

internal sealed record Assign(string Name, Expression Value) : LaneStatement;

internal sealed record Store(Place Place, Expression Value) : LaneStatement;

/// <summary>One lane of a vector; of integers the first.</summary>
internal sealed record StoreLane(Place Place, Expression Value, int Lane) : LaneStatement;

/// <summary>As many rows as there are lanes, transposed on the way: one variable for each class, and <paramref name="Stored"/> of them to store.</summary>
internal sealed record LoadRows(string Buffer, ImmutableArray<string> Classes, int Stored, int Offset = 0, bool OnStack = false) : LaneStatement;

/// <summary>The way back; for each number of a row that was read, <paramref name="Scale"/> are written.</summary>
internal sealed record StoreRows(string Buffer, ImmutableArray<string> Classes, int Scale = 1, int Offset = 0) : LaneStatement;

/// <summary>128 bits of as many rows as there are lanes, from class <paramref name="Start"/> on, into an array with one vector for each class.</summary>
internal sealed record LoadGroup(string Buffer, string Start, string Array, int Stride, bool OnStack = false) : LaneStatement;

/// <summary>The way back, from a variable for each class of the group.</summary>
internal sealed record StoreGroup(string Buffer, string Start, ImmutableArray<string> Classes, int Stride) : LaneStatement;

/// <summary>One number for all classes of each row of a block, which lie in the lanes in turn, for which a condition does not hold.</summary>
internal sealed record FillRows(string Buffer, Expression Valid, Expression Value) : LaneStatement;

/// <summary>A loop with a constant trip count, over the classes of a row or the rows of a block.</summary>
internal sealed record For(string Index, int Count, int Step, ImmutableArray<LaneStatement> Body) : LaneStatement;

/// <summary>Statements for where a condition does not hold in every lane.</summary>
internal sealed record Unless(Expression Condition, ImmutableArray<LaneStatement> Body) : LaneStatement;

/// <summary>Statements for where some conditions hold in every lane, which is nearly always, and others for where they do not.</summary>
internal sealed record WhereAll(ImmutableArray<Expression> Conditions, ImmutableArray<LaneStatement> Body, ImmutableArray<LaneStatement> Otherwise) : LaneStatement;

/// <summary>Statements with a scope of their own.</summary>
internal sealed record Scope(ImmutableArray<LaneStatement> Body) : LaneStatement;

/// <summary>Sixteen running sums in memory, set to the number that changes no sum, -0.</summary>
internal sealed record ClearLanes(string Name) : LaneStatement;

/// <summary>Some numbers on the stack.</summary>
internal sealed record StackArray(string Name, int Length);

/// <summary>A kernel with every lane in its place: what remains is to spell it.</summary>
/// <param name="Program">The mathematics that it came from.</param>
/// <param name="Type">What one variable holds.</param>
/// <param name="Rows">How many rows one turn of the loop takes.</param>
/// <param name="InMemory">The arrays of numbers that the program keeps on the stack: of running sums, or of values that wait for a later loop.</param>
/// <param name="Body">One turn of the loop over rows; <c>i</c> is where the row starts.</param>
/// <param name="Least">How many numbers of the first input there must be from <c>i</c> on: those of the rows of one turn, or more.</param>
internal sealed record LaneProgram(
    RowProgram Program,
    NumberType Type,
    int Rows,
    ImmutableArray<StackArray> InMemory,
    ImmutableArray<LaneStatement> Body,
    int Least)
{
    /// <summary>The body as a function of vectors, where that is wanted as well.</summary>
    public RowFunction? Function { get; init; }

    /// <summary>The body as a function of one row's numbers, where that is wanted as well.</summary>
    public OneRow? OneRow { get; init; }
}
