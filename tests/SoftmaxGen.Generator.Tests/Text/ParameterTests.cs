using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SoftmaxGen.Generator.Kernels;
using SoftmaxGen.Generator.Reading;
using SoftmaxGen.Generator.Tests.Harness;
using SoftmaxGen.Generator.Writing;
using Xunit;
using static SoftmaxGen.Generator.Kernels.Expression;

namespace SoftmaxGen.Generator.Tests.Text;

/// <summary>Parameters of every shape and storage, which the shipped kernels have not all: their declarations, checks and documentation.</summary>
public sealed class ParameterTests
{
    private const string Calls = """
        using System;
        using System.Runtime.InteropServices;

        static class Calls
        {
            // N = 2 rows of 3 classes, but for what is said.
            public static void Call(int mask = 6, int bits = 2, int label = 2, int u = 2, int weights = 3, int picked = 2, int largest = 2) =>
                Kernels.Many(new float[6], new bool[mask], new ulong[bits], new int[label], new float[u], new float[weights], new float[6], new float[picked], new int[largest], 0.5f);

            public static void Right() => Call();

            public static void MaskTooLong() => Call(mask: 7);

            public static void BitsTooShort() => Call(bits: 1);

            public static void LabelTooLong() => Call(label: 3);

            public static void UpstreamTooShort() => Call(u: 1);

            public static void WeightsTooLong() => Call(weights: 4);

            public static void PickedTooShort() => Call(picked: 1);

            public static void LargestTooShort() => Call(largest: 1);

            public static void PickedOverLabel()
            {
                int[] label = new int[2];
                Kernels.Many(new float[6], new bool[6], new ulong[2], label, new float[2], new float[3], new float[6], MemoryMarshal.Cast<int, float>(label.AsSpan()), new int[2], 0.5f);
            }

            public static void ResultsOverMask()
            {
                byte[] bytes = new byte[24];
                Kernels.Many(new float[6], MemoryMarshal.Cast<byte, bool>(bytes.AsSpan()).Slice(18), new ulong[2], new int[2], new float[2], new float[3], MemoryMarshal.Cast<byte, float>(bytes.AsSpan()), new float[2], new int[2], 0.5f);
            }

            public static void TotalsTooShort() => Kernels.Added(new float[6], new float[3], new float[2]);

            public static void TotalsLonger() => Kernels.Added(new float[6], new float[3], new float[4]);

            // As long as the weights are, and yet not to be the same.
            public static void TotalsOverWeights()
            {
                float[] weights = new float[3];
                Kernels.Added(new float[6], weights, weights);
            }

            public static void LargestOverPicked()
            {
                int[] both = new int[3];
                Kernels.Many(new float[6], new bool[6], new ulong[2], new int[2], new float[2], new float[3], new float[6], MemoryMarshal.Cast<int, float>(both.AsSpan()).Slice(1), both, 0.5f);
            }
        }
        """;

    public static TheoryData<string, int, LanguageVersion> Columns
    {
        get
        {
            TheoryData<string, int, LanguageVersion> data = [];

            foreach (Target target in Target.All)
            {
                foreach (int c in (int[])[1, 3, 12, 40])
                {
                    data.Add(target.Name, c, target == Target.Net48 ? TargetSpec.OldestLanguage : LanguageVersion.Latest);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Columns))]
    public void CompileForEveryTarget(string name, int c, LanguageVersion language)
    {
        Target target = Target.Named(name);

        foreach (ElementType element in Enum.GetValues<ElementType>().Where(element => element != ElementType.Half || target.HasHalf))
        {
            CSharpCompilation compilation = Compile(target, Specs.Of(c, element), language);

            Assert.Empty(compilation.GetDiagnostics());
        }
    }

    [Theory]
    [InlineData("Right", null)]
    [InlineData("MaskTooLong", "mask has 7 values and z has 6: both are N x 3. (Parameter 'mask')")]
    [InlineData("BitsTooShort", "bits has 1 values, and the 6 values of z need 2. (Parameter 'bits')")]
    [InlineData("LabelTooLong", "label has 3 values, and the 6 values of z need 2. (Parameter 'label')")]
    [InlineData("UpstreamTooShort", "u has 1 values, and the 6 values of z need 2. (Parameter 'u')")]
    [InlineData("WeightsTooLong", "weights has 4 values, and the 6 values of z need 3. (Parameter 'weights')")]
    [InlineData("PickedTooShort", "picked has room for 1 values, and the 6 values of z need 2. (Parameter 'picked')")]
    [InlineData("LargestTooShort", "largest has room for 1 values, and the 6 values of z need 2. (Parameter 'largest')")]
    [InlineData("PickedOverLabel", "picked (length 2) and label (length 2) share a part of their memory: let them be apart, or, where the shapes agree, the same span. (Parameter 'picked')")]
    [InlineData("ResultsOverMask", "y (length 6) and mask (length 6) share a part of their memory: let them be apart, or, where the shapes agree, the same span. (Parameter 'y')")]
    [InlineData("LargestOverPicked", "largest (length 3) and picked (length 2) share a part of their memory: let them be apart, or, where the shapes agree, the same span. (Parameter 'largest')")]
    [InlineData("TotalsTooShort", "totals has room for 2 values, and the 6 values of z need 3. (Parameter 'totals')")]
    [InlineData("TotalsLonger", null)]
    [InlineData("TotalsOverWeights", "totals (length 3) and weights (length 3) share a part of their memory: let them be apart, or, where the shapes agree, the same span. (Parameter 'totals')")]
    public void AreChecked(string call, string? message)
    {
        CSharpCompilation compilation = Compile(Target.Net10, Specs.Of(3, ElementType.Single), LanguageVersion.Latest)
            .AddSyntaxTrees(CSharpSyntaxTree.ParseText(Calls, new CSharpParseOptions(LanguageVersion.Latest)));
        AssemblyLoadContext context = new(nameof(AreChecked), isCollectible: true);
        using MemoryStream image = new();
        Assert.Empty(compilation.Emit(image).Diagnostics);
        image.Position = 0;
        MethodInfo method = context.LoadFromStream(image).GetType("Calls")!.GetMethod(call)!;

        Exception? thrown = Record.Exception(method.CreateDelegate<Action>());

        Assert.Equal(message, thrown?.Message);
        context.Unload();
    }

    [Fact]
    public void AreDocumented()
    {
        string text = FileWriter.Write(Specs.Of(3, ElementType.Single), TargetSpec.From(Target.Net10.Empty), [Define, DefineAdded]).Text;

        string[] parameters = [.. text.Split('\n').Where(static line => line.Contains("<param name", StringComparison.Ordinal)).Select(static line => line.Trim())];

        Assert.Equal(
            [
                "/// <param name=\"z\">Logits, N x 3, row-major; N may be 0.</param>",
                "/// <param name=\"mask\">Classes that count, N x 3.</param>",
                "/// <param name=\"bits\">The same, N: one for each row, in which bit m is of class m.</param>",
                "/// <param name=\"label\">Labels, N: one for each row.</param>",
                "/// <param name=\"u\">Upstream gradients, N: one for each row.</param>",
                "/// <param name=\"weights\">Class weights, 3: one for each class, the same in every row.</param>",
                "/// <param name=\"temperature\">The temperature, one number for all rows.</param>",
                "/// <param name=\"y\">Results, N x 3: at least as long as <paramref name=\"z\"/>; may be the same span as <paramref name=\"z\"/>. What lies behind the N rows stays as it is.</param>",
                "/// <param name=\"picked\">Of the label, N: at least one for each row of <paramref name=\"z\"/>. What lies behind the N numbers stays as it is.</param>",
                "/// <param name=\"largest\">Its class, N: at least one for each row of <paramref name=\"z\"/>. What lies behind the N numbers stays as it is.</param>",
                "/// <param name=\"z\">Logits, N x 3, row-major; N may be 0.</param>",
                "/// <param name=\"weights\">Class weights, 3: one for each class, the same in every row.</param>",
                "/// <param name=\"totals\">Sums over the rows, 3: the numbers of all rows are added to what is there, in the order of the rows.</param>",
            ],
            parameters);
    }

    private static CSharpCompilation Compile(Target target, KernelSpec spec, LanguageVersion language)
    {
        CSharpParseOptions options = new(language, DocumentationMode.Diagnose);
        TargetSpec offered = TargetSpec.From(target.Empty.AddSyntaxTrees(CSharpSyntaxTree.ParseText("", options)));

        KernelFile file = FileWriter.Write(spec, offered, [Define, DefineAdded]);

        return target.Empty
            .WithOptions(target.Empty.Options.WithOverflowChecks(true).WithNullableContextOptions(language < LanguageVersion.CSharp8 ? NullableContextOptions.Disable : NullableContextOptions.Enable))
            .AddSyntaxTrees(
                CSharpSyntaxTree.ParseText(file.Text, options),
                CSharpSyntaxTree.ParseText(file.Shared.Write(), options),
                CSharpSyntaxTree.ParseText($"static partial class {spec.Hierarchy.Types[^1].Name} {{ }}", options));
    }

    /// <summary>One that adds over the rows, and so takes them one after the other.</summary>
    private static RowProgram DefineAdded(KernelSpec spec)
    {
        RowProgram.Builder row = new("Added", "Of no use.");
        Expression z = row.Input("z", "Logits", absent: 0);

        return row.Add("totals", "Sums over the rows", z * row.Input("weights", "Class weights", Shape.Weight)).Build();
    }

    /// <summary>A kernel with a parameter of every other kind.</summary>
    private static RowProgram Define(KernelSpec spec)
    {
        RowProgram.Builder row = new("Many", "Of no use.");
        Expression z = row.Input("z", "Logits", absent: double.NegativeInfinity);
        Expression mask = row.Input("mask", "Classes that count", Shape.Class, Storage.Boolean);
        Expression bits = row.Input("bits", "The same", Shape.Class, Storage.Bits);
        Expression label = row.Input("label", "Labels", Shape.Row, Storage.Int32);
        Expression u = row.Input("u", "Upstream gradients", Shape.Row);
        Expression w = row.Input("weights", "Class weights", Shape.Weight);
        Expression t = row.Input("temperature", "The temperature", Shape.Batch);
        Expression isLabel = row.Let("isLabel", EqualTo(new ClassNumber(), label));
        Expression m = row.Max("m", Select(mask & bits, z, double.NegativeInfinity));
        Expression s = row.Sum("ofLabel", Select(isLabel, z * w, -0.0));
        Expression first = row.Max("first", Select(EqualTo(z, m) | !mask, -new ClassNumber(), double.NegativeInfinity));

        return row
            .Put("y", "Results", MultiplyAdd(z, t, u) - m)
            .PutRow("picked", "Of the label", s)
            .PutRow("largest", "Its class", Select(first > double.NegativeInfinity, -first, 0), Storage.Int32)
            .Build();
    }
}
