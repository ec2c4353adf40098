using System;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CSharp;
using SoftmaxGen.Generator.Kernels;
using SoftmaxGen.Generator.Reading;
using SoftmaxGen.Generator.Tests.Harness;
using SoftmaxGen.Generator.Writing;
using VerifyXunit;
using Xunit;

namespace SoftmaxGen.Generator.Tests.Snapshots;

/// <summary>Which schedule each class count gets, and how long its file is: a limit that moves is seen here.</summary>
public sealed class ScheduleTests
{
    private static readonly TargetSpec Newest = new(
        LanguageVersion.Latest,
        HasSpan: true,
        HasNumericsVectors: true,
        HasBitConverterSingle: true,
        HasX86Fma: true,
        HasAdvSimd: true,
        HasSimd: true,
        HasAggressiveOptimization: true,
        HasMaxNative: true,
        Assembly: "Game");

    private static readonly int[] ClassCounts =
    [
        .. Enumerable.Range(1, 70), 95, 96, 97, 100, 127, 128, 129, 130, 255, 256, 257, 258, 511, 512, 513, 1000, 1024, 1025, 65_536,
    ];

    // Half has no vectors, and one limit of its own.
    private static readonly int[] HalfClassCounts = [1, 2, 3, 8, 9, 16, 17, 64, 65, 256, 257, 1024, 2048, 2049, 4096, 65_536];

    [Theory]
    [InlineData("Softmax")]
    [InlineData("LogSoftmax")]
    [InlineData("Categorical")]
    [InlineData("SoftmaxCrossEntropy")]
    public async Task EveryClassCount(string family)
    {
        Family ofAttribute = Families.All.Single(of => of.Name == family);
        StringBuilder text = new();

        foreach (ElementType element in (ElementType[])[ElementType.Single, ElementType.Double, ElementType.Half])
        {
            string? last = null;

            foreach (int c in element == ElementType.Half ? HalfClassCounts : ClassCounts)
            {
                string[] lines = FileWriter.Write(Specs.Of(ofAttribute, c, element), Newest).Text.Split('\n');
                string schedules = string.Concat(lines.Where(IsSchedule).Select(static line => $"{line}\n"));

                if (schedules != last)
                {
                    text.Append(CultureInfo.InvariantCulture, $"\n\n// {element}, from C = {c}:\n//\n{schedules}//\n// Lines:");
                    last = schedules;
                }

                text.Append(CultureInfo.InvariantCulture, $" {c}: {lines.Length},");
            }

            text.Append('\n');
        }

        await Verifier.Verify(CSharpGeneratorDriver
            .Create(new TextGenerator(() => ("Schedules.g.cs", text.ToString())))
            .RunGenerators(Target.Net10.Empty)).UseParameters(family);
    }

    private static bool IsSchedule(string line) => line.StartsWith("//   ", StringComparison.Ordinal) && line.Contains(" by ", StringComparison.Ordinal);
}
