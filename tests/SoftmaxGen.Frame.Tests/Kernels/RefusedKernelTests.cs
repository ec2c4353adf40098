using System;
using System.Collections.Immutable;
using SoftmaxGen.Frame.Tests.Harness;
using SoftmaxGen.Generator.Kernels;
using SoftmaxGen.Generator.Reading;
using SoftmaxGen.Generator.Writing;
using Xunit;
using static SoftmaxGen.Frame.Tests.Kernels.AdversarialKernels;

namespace SoftmaxGen.Frame.Tests.Kernels;

/// <summary>What the frame has no lanes for it refuses, and says which name it is about.</summary>
public sealed class RefusedKernelTests
{
    private static readonly ImmutableArray<(string Name, int C, Func<KernelSpec, RowProgram> Define)> All =
    [
        ("x0", 3, Named("x", "x0")),
        ("xs", 3, Named("x", "xs")),
        ("rowX", 3, Named("x", "rowX")),
        ("x", 3, Named("x", "x")),
        ("z", 3, Named("x", "z")),
        ("y", 3, Named("x", "y")),
        ("i", 3, Named("x", "i")),
        ("Bump", 3, Named("x", "Bump")),
        ("is", 3, Named("x", "is")),
        ("mask", 65, Of("TooManyBits", 1, static row => Expression.Select(row.Builder.Input("mask", "Too many", Shape.Class, Storage.Bits), row.Z, 0))),
        ("run", 3, Of("ExactSumThatIsWritten", 1, static row => row.Let("twice", row.Builder.Scan("run", Expression.Absolute(row.Z), isExact: true) * 2))),
        ("label", 3, Of("LabelsOfClasses", 1, static row => row.Z * row.Builder.Input("label", "One for each class", Shape.Class, Storage.Int32))),
        ("NoRows", 3, static _ =>
        {
            RowProgram.Builder row = new("NoRows", "Of no use.");

            return row.Put("y", "Results", row.Input("weights", "Of the classes", Shape.Weight)).Build();
        }),
        ("Bump", 3, Of("OneNameTwoFunctions", 1, static row => Called(Bump, row.Z) - Called(OtherBump, row.Z))),
        ("OneClass", 17, Of("OneClass", 1, static row => row.Z - new ClassAt("z", 0))),
        ("seldom", 3, Of("UsualOfWhatIsNot", 1, static row =>
        {
            Expression where = row.Max("m", row.Z) < 1;
            Expression often = row.Builder.Let("often", Expression.Select(where, row.Z, 0), usual: new Usual(where, row.Z));

            return row.Builder.Let("seldom", Expression.Select(where, often, 1), usual: new Usual(where, often));
        })),
        ("InTurn", 3, Of("StepsInTurn", 1, static row => Called(
            new Function(
                "InTurn",
                ["A step of its own before one of all."],
                ["x"],
                [new Step("half", new Variable("x") * 0.5, Apart: true), new Step("more", new Variable("x") + 1)],
                new WhereFused(new Variable("more"), new Variable("more") * new Variable("half"))),
            row.Z))),
    ];

    public static TheoryData<int, string> Names
    {
        get
        {
            TheoryData<int, string> data = [];

            for (int k = 0; k < All.Length; k++)
            {
                data.Add(k, All[k].Name);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void IsRefusedByName(int at, string name)
    {
        Column column = Column.Few[0];
        Exception? exception = Record.Exception(() => FileWriter.Write(column.Spec(All[at].C), column.Offered, [All[at].Define]));

        Assert.True(exception is ArgumentException or NotSupportedException, $"{exception}");
        Assert.Contains(name, exception.Message, StringComparison.Ordinal);
    }

    private static Func<KernelSpec, RowProgram> Named(string ofClass, string ofRow) => Of("Named", 1, row =>
    {
        Expression x = row.Let(ofClass, row.Z);

        return x * row.Let(ofRow, row.Max("m", row.Z) + 1);
    });
}
