namespace SoftmaxGen.Generator.Kernels;

/// <summary>How many numbers of a parameter there are, for N rows of C classes.</summary>
internal enum Shape
{
    /// <summary>One for all rows, by value.</summary>
    Batch,

    /// <summary>One for each row: N.</summary>
    Row,

    /// <summary>One for each class, the same in every row: C.</summary>
    Weight,

    /// <summary>One for each class of each row: N x C.</summary>
    Class,

    /// <summary>One for each pair of classes: N x C x C.</summary>
    Pair,
}

/// <summary>How numbers lie in memory. Arithmetic knows numbers and masks alone: what is stored otherwise is converted once, on the way in or out.</summary>
internal enum Storage
{
    /// <summary>The kernel's element type.</summary>
    Element,

    /// <summary>A label, one for the row: a class number is at most 65,536, which is exact in every arithmetic.</summary>
    Int32,

    /// <summary>A float, whatever the element type: what Half has too few digits for.</summary>
    Single,

    /// <summary>A truth value for each class of each row.</summary>
    Boolean,

    /// <summary>The same in one <c>ulong</c> a row: bit m is of class m, up to C = 64.</summary>
    Bits,
}

/// <summary>What must hold of an input, or the call is refused: before anything is written, where nothing else is said.</summary>
internal abstract record Demand;

/// <summary>A number of the batch is 0 or more, and no NaN.</summary>
internal sealed record NotNegative : Demand;

/// <summary>An integer of the row is the number of a class, or one other.</summary>
/// <param name="Otherwise">That other.</param>
/// <param name="Meaning">What that says, as the documentation has it.</param>
internal sealed record NumberOfClass(int? Otherwise, string Meaning) : Demand;

/// <summary>A random number is from 0 up to, but not, 1. It is asked of the numbers of a row that is refused.</summary>
internal sealed record Uniform : Demand;

/// <summary>A mask leaves each row a class.</summary>
internal sealed record LeavesClass : Demand;

/// <summary>What a kernel reads or writes: an array of numbers, or one number.</summary>
/// <param name="Name">Its name, which is the parameter's of the method too.</param>
/// <param name="Meaning">What it holds, as the documentation says it.</param>
/// <param name="Shape">How many numbers of it there are.</param>
/// <param name="IsWritten">Whether the kernel writes it, and does not read it.</param>
/// <param name="Absent">What a lane that holds no class reads, so that it changes no result, not even the sign of a zero.</param>
/// <param name="Entry">The number of a pair of classes m and n, as the documentation says it.</param>
/// <param name="Storage">How they lie in memory.</param>
/// <param name="Demand">What must hold of what is read.</param>
/// <param name="Refused">What is written for a row for which the method throws afterwards.</param>
internal sealed record Parameter(
    string Name,
    string Meaning,
    Shape Shape,
    bool IsWritten,
    double Absent = 0,
    string Entry = "",
    Storage Storage = Storage.Element,
    Demand? Demand = null,
    int? Refused = null)
{
    /// <summary>The name in expressions: where there is one for the row, not that of the array which holds those of all rows.</summary>
    public string Value => IsOfRow ? Name + "Value" : Name;

    /// <summary>Whether a row has one number of it.</summary>
    public bool IsOfRow => Shape is Shape.Row or Shape.Batch;

    /// <summary>How many numbers of it lie in memory.</summary>
    public Shape InMemory => Storage == Storage.Bits ? Shape.Row : Shape;

    /// <summary>Whether it is an array with an element for each class of each row, so that an output of that shape may be the same array.</summary>
    public bool IsElements => Shape == Shape.Class && Storage == Storage.Element;
}
