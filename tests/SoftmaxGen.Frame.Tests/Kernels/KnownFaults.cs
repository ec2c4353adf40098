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

    private static readonly Func<KernelSpec, RowProgram> MaskForTheClass = Of("MaskForTheClass", 1, static row =>
    {
        Expression isHigh = row.Let("isHigh", row.Z > 0.25);

        return Select(isHigh, row.Z, -1);
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

    public static readonly ImmutableArray<(string Name, Func<KernelSpec, RowProgram> Define)> Candidates =
    [
        ("", SumOfAConstant), ("", SumOfTheRow), ("", TwoKindsOfAbsent), ("", MaskForTheClass), ("", GuardOfAMask), ("", GuardOfAnotherComparison), ("", OneByOne), ("", OneClass),
        ("", Named("NameOfTheLoop", "i", "s")), ("", Named("NameOfTheLoop2", "c", "s")), ("", Named("NameOfTheLoop3", "x", "i")), ("", Named("NameOfTheLoop4", "x", "c")), ("", Named("NameRow", "x", "row")), ("", Named("NameLength", "x", "length")),
        ("", Named("Numbered", "x", "x0")), ("", Named("NumberedInput", "x", "z1")), ("", Named("NumberedOutput", "x", "y0")), ("", Named("NameOfLanes", "x", "mLanes0")), ("", Named("NameOutput", "x", "y")),
        ("", Named("NameB", "x", "xB")), ("", Named("NamePlural", "x", "xs")), ("", Named("NameOfRows", "x", "mOfRows")), ("", Named("NameRowM", "x", "rowM")), ("", Named("NameKeyword", "class", "int")), ("", Named("Max", "x", "s")), ("", Named("NameMax", "Max", "Bump")), ("", Named("NameZRow", "x", "zRow")),
        ("", Greatest), ("", Greater), ("", Square), ("", SquareOfTheRow), ("", SquareOfAName), ("", SquareOfTwo), ("", StepsInTurn),
    ];
}
