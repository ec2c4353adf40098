using System;
using System.Collections.Immutable;
using System.Linq;
using SoftmaxGen.Frame.Tests.Harness;
using SoftmaxGen.Generator.Kernels;
using SoftmaxGen.Generator.Reading;
using static SoftmaxGen.Frame.Tests.Kernels.AdversarialKernels;
using static SoftmaxGen.Generator.Kernels.Expression;

namespace SoftmaxGen.Frame.Tests.Kernels;

/// <summary>A kernel that the frame gets wrong.</summary>
/// <param name="Define">The kernel.</param>
/// <param name="C">A class count at which it does.</param>
/// <param name="Observed">A part of the fault's text.</param>
/// <param name="Why">What is behind it.</param>
internal sealed record KnownFault(Func<KernelSpec, RowProgram> Define, int C, string Observed, string Why)
{
    public Column Column { get; init; } = Column.Few[0];

    public Data Data { get; init; } = Data.Finite;

    public override string ToString() => $"{Define(Column.Spec(C)).Name}, C = {C}, {Column}";
}

/// <summary>What the frame cannot say, or says wrong. Who mends it moves the kernel to the others.</summary>
internal static class KnownFaults
{
    private static readonly Func<KernelSpec, RowProgram> SumOfAConstant = Of("SumOfAConstant", 1, static row => row.Z * row.Builder.Sum("s", 0.5));

    private static readonly Func<KernelSpec, RowProgram> SumOfTheRow = Of("SumOfTheRow", 1, static row => row.Z - row.Builder.Sum("s", row.Max("m", row.Z)));

    private static readonly Func<KernelSpec, RowProgram> TwoKindsOfAbsent = Of("TwoKindsOfAbsent", 1, static row => row.Max("m", row.Z) - row.Builder.Sum("s", row.Z));

    private static readonly Func<KernelSpec, RowProgram> MaskOfAMask = Of("MaskOfAMask", 1, static row => Select(row.Let("isToo", row.Let("isHigh", row.Z > 0.25)), row.Z, -1));

    private static readonly Func<KernelSpec, RowProgram> MaskThatWaits = Of("MaskThatWaits", 1, static row =>
    {
        Expression isHigh = row.Let("isHigh", row.Let("e", Called(Bump, row.Z)) > 0.5);
        Expression s = row.Sum("s", row.Term(Select(isHigh, row.Z, 0)));

        return Select(isHigh, s, row.Z);
    });

    private static readonly Func<KernelSpec, RowProgram> GuardOfAMask = Of("GuardOfAMask", 1, static row =>
    {
        Expression isHigh = row.Let("isHigh", row.Max("m", row.Z) > 0.25);

        return row.Guarded(row.Z, isHigh, 0);
    });

    private static readonly Func<KernelSpec, RowProgram> GuardOfAnotherComparison = Of("GuardOfAnotherComparison", 1, static row => row.Guarded(row.Z, row.Max("m", row.Z) < 0.25, 0));

    private static readonly Func<KernelSpec, RowProgram> OneByOne = static spec =>
    {
        var row = new RowProgram.Builder("OneByOne", "Of no use.");
        row.Input("z", "First", absent: double.NegativeInfinity);

        return row.PutEach("y", "Results", guard: null, [.. Enumerable.Range(0, spec.C).Select(static k => new ClassAt("z", k) * k)]).Build();
    };

    private static readonly Func<KernelSpec, RowProgram> OneClass = Of("OneClass", 1, static row => row.Z - new ClassAt("z", 0));

    private static Func<KernelSpec, RowProgram> Named(string title, string ofClass, string ofRow) => Of(title, 1, row =>
    {
        Expression x = row.Let(ofClass, Called(Bump, row.Z));
        Expression s = row.Let(ofRow, row.Max("m", row.Z) + 1);

        return x * s;
    });

    private static readonly Func<KernelSpec, RowProgram> Greatest = Of("Greatest", 1, static row => row.Max("m", row.Z) * 1);

    private static readonly Func<KernelSpec, RowProgram> Greater = Of("Greater", 2, static row => new Operation(Operator.Max, row.Z, row.Inputs[1]));

    private static readonly Func<KernelSpec, RowProgram> Square = static _ =>
    {
        var row = new RowProgram.Builder("Square", "Of no use.");
        Expression a = row.Input("a", "First", absent: 0);

        return row.PutSquare("j", "Results", a * a, new ClassValue("a", Axis.Row) + a).Build();
    };

    private static readonly Func<KernelSpec, RowProgram> SquareOfTheRow = static _ =>
    {
        var row = new RowProgram.Builder("SquareOfTheRow", "Of no use.");
        Expression a = row.Input("a", "First", absent: -0.0);
        Expression s = row.Sum("s", a);

        return row.PutSquare("j", "Results", a * s, new ClassValue("a", Axis.Row) * (a * s)).Build();
    };

    private static readonly Func<KernelSpec, RowProgram> SquareOfAName = static _ =>
    {
        var row = new RowProgram.Builder("SquareOfAName", "Of no use.");
        Expression a = row.Input("a", "First", absent: -0.0);
        row.Let("b", a + 1);

        return row.PutSquare("j", "Results", a, new ClassValue("b", Axis.Row) * new ClassValue("b")).Build();
    };

    private static readonly Func<KernelSpec, RowProgram> SquareOfTwo = static _ =>
    {
        var row = new RowProgram.Builder("SquareOfTwo", "Of no use.");
        Expression a = row.Input("a", "First", absent: 0);
        Expression b = row.Input("b", "Second", absent: 0);

        return row.PutSquare("j", "Results", a * b, new ClassValue("a", Axis.Row) * a).Build();
    };

    private static readonly Func<KernelSpec, RowProgram> StepsInTurn = Of("StepsInTurn", 1, static row =>
    {
        var x = new Variable("x");
        var half = new Variable("half");
        Function function = new(
            "InTurn",
            ["A step of its own before one of all."],
            ["x"],
            [new Step("half", x * 0.5), new Step("half", half * 0.5, Apart: true), new Step("more", half + 1)],
            new WhereFused(new Variable("more") - x, new Variable("more") * half));

        return Called(function, row.Z);
    });

    public static readonly ImmutableArray<KnownFault> All =
    [
        new(SumOfAConstant, 3, "expected", "Absent is a number of an input, so a reduction of what is no input has none: lanes without a class are added too."),
        new(SumOfAConstant, 33, "expected", "The same, of classes in lanes."),
        new(SumOfTheRow, 33, "expected", "The same."),
        new(TwoKindsOfAbsent, 33, "Infinity came", "The same: what changes no maximum, -inf, changes a sum."),
        new(MaskOfAMask, 3, "CS0029", "A value of the class forgets that it is a mask, so a second name for it is declared a number.") { Column = Column.Few[3] },
        new(MaskThatWaits, 17, "CS", "A mask that waits for a later loop goes to an array of numbers."),
        new(GuardOfAMask, 33, "is no condition of all lanes", "A vector's condition is spelled for > alone."),
        new(GuardOfAnotherComparison, 33, "is no condition of all lanes", "The same."),
        new(OneByOne, 3, "InvalidCastException", "The loops that take what is less than a block have no variable for each class."),
        new(OneClass, 3, "ClassAt has no spelling", "The same."),
        new(Named("NumberedName", "x", "x0"), 3, "CS0128", "A class's number behind a name makes another name."),
        new(Named("LoopsName", "x", "i"), 3, "CS0841", "The lowerings' own names are not refused."),
        new(Named("ResultsName", "x", "y"), 3, "CS0136", "The same, of an output's."),
        new(Named("FunctionsName", "x", "Bump"), 3, "CS0841", "The same, of a function's."),
        new(Greatest, 16, "expected", "Of zeros of both signs the larger depends on the order, which no reduction by Max keeps.") { Data = Data.Zeros },
        new(Greatest, 2, "NaN came", "A NaN among numbers is their maximum or not, by the order.") { Data = Data.Special },
        new(Greater, 3, "expected", "Vector.Max of .NET 8 orders zeros and hands on each NaN, the other spellings do not.") { Column = Column.Few[2], Data = Data.Special },
        new(Square, 2, "expected", "ResultPerLane takes a sum of two for their product: it is of the Jacobian alone."),
        new(SquareOfTheRow, 3, "CS0103", "The same: it knows no reductions."),
        new(SquareOfAName, 3, "ClassValue has no spelling", "The same: it knows no names for the class."),
        new(SquareOfAName, 33, "CS0103", "A name of the matrix's row is taken for an input."),
        new(SquareOfTwo, 3, "more than one element", "The same: it has one input."),
        new(StepsInTurn, 3, "expected", "The steps that are wanted only where nothing is fused go behind all others.") { Column = Column.Few[1] },
    ];
}
