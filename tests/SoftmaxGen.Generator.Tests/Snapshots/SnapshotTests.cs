using System.Diagnostics.CodeAnalysis;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SoftmaxGen.Generator.Tests.Harness;
using VerifyXunit;
using Xunit;

namespace SoftmaxGen.Generator.Tests.Snapshots;

/// <summary>Generated files as a person reads them. Each compiles at the lowest and at the latest language version first.</summary>
public sealed class SnapshotTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(8)]
    [InlineData(17)]
    [InlineData(100)]
    [InlineData(1000)]
    public async Task Float(int c) =>
        await Verify(DriverFor($"[SoftmaxGen.Softmax(C = {c})] public static partial class Kernels {{ }}")).UseParameters(c);

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(17)]
    [InlineData(100)]
    public async Task LogSoftmax(int c) =>
        await Verify(DriverFor($"[SoftmaxGen.LogSoftmax(C = {c})] public static partial class Kernels {{ }}")).UseParameters(c);

    [Fact]
    public async Task LogSoftmaxOnAnOldTarget() =>
        await Verify(DriverFor("[SoftmaxGen.LogSoftmax(C = 3, MaxRows = 64, EmptyRow = SoftmaxGen.EmptyRow.Zero)] public sealed partial class Policy { }", Target.NetStandard20));

    [Theory]
    [InlineData(3)]
    [InlineData(100)]
    public async Task MasksAndTemperature(int c) =>
        await Verify(DriverFor($"[SoftmaxGen.Softmax(C = {c}, Masks = SoftmaxGen.Masks.Booleans, Temperature = true, Methods = SoftmaxGen.SoftmaxMethods.Forward | SoftmaxGen.SoftmaxMethods.Backward)] public static partial class Kernels {{ }}"))
            .UseParameters(c);

    [Theory]
    [InlineData(5)]
    [InlineData(100)]
    public async Task Policy(int c) =>
        await Verify(DriverFor($"[SoftmaxGen.Categorical(C = {c}, Masks = SoftmaxGen.Masks.{(c <= 64 ? "Bits" : "Booleans")})] public static partial class Policy {{ }}")).UseParameters(c);

    [Fact]
    public async Task EveryMethodOfADistribution() =>
        await Verify(DriverFor("[SoftmaxGen.Categorical(C = 3, Methods = SoftmaxGen.CategoricalMethods.All, Batches = false, NoChoice = SoftmaxGen.NoChoice.Skip)] public static partial class Policy { }"));

    [Fact]
    public async Task PolicyOnAnOldTarget() =>
        await Verify(DriverFor("[SoftmaxGen.Categorical(C = 5, Masks = SoftmaxGen.Masks.Bits)] public static partial class Policy { }", Target.NetStandard20));

    [Fact]
    public async Task CrossEntropy() =>
        await Verify(DriverFor("[SoftmaxGen.SoftmaxCrossEntropy(C = 3)] public static partial class Kernels { }"));

    [Fact]
    public async Task SmoothedAndWeightedCrossEntropy() =>
        await Verify(DriverFor("[SoftmaxGen.SoftmaxCrossEntropy(C = 10, LabelSmoothing = 0.1, ClassWeights = true, SoftTargets = true, IgnoreIndex = 0, Batches = false)] public static partial class Kernels { }"));

    [Fact]
    public async Task Double() =>
        await Verify(DriverFor("[SoftmaxGen.Softmax(C = 3, ElementType = typeof(double))] public static partial class Doubles { }"));

    [Fact]
    public async Task Half() =>
        await Verify(DriverFor("[SoftmaxGen.Softmax(C = 3, ElementType = typeof(System.Half))] public static partial class Halves { }"));

    [Fact]
    public async Task LargeHalf() =>
        await Verify(DriverFor("[SoftmaxGen.Softmax(C = 65536, ElementType = typeof(System.Half))] public static partial class Halves { }"));

    [Fact]
    public async Task Layer() =>
        await Verify(DriverFor("namespace Games { [SoftmaxGen.Softmax(C = 3, MaxRows = 64)] public sealed partial class RockPaperScissors { } }"));

    [Fact]
    public async Task NestedAndGenericTypes() =>
        await Verify(DriverFor("""
            namespace My.Space
            {
                public partial interface IOuter<T>
                    where T : class
                {
                    public readonly partial struct Middle
                    {
                        [SoftmaxGen.Softmax(C = 1)]
                        internal abstract partial record Inner<U, V>(int N) where U : T;
                    }
                }
            }
            """));

    [Fact]
    public async Task NamesThatAreKeywords() =>
        await Verify(DriverFor("namespace @namespace.@record { public partial class @await<@field> { [SoftmaxGen.Softmax(C = 1)] public static partial class @class { } } }"));

    [Theory]
    [InlineData("Zero")]
    [InlineData("Uniform")]
    public async Task EmptyRows(string emptyRow) =>
        await Verify(DriverFor($"[SoftmaxGen.Softmax(C = 3, EmptyRow = SoftmaxGen.EmptyRow.{emptyRow})] public static partial class Kernels {{ }}")).UseParameters(emptyRow);

    [Fact]
    public async Task Deterministic() =>
        await Verify(DriverFor("[SoftmaxGen.Softmax(C = 3, Deterministic = true)] public static partial class Kernels { }"));

    [Fact]
    public async Task ForwardOfOneRow() =>
        await Verify(DriverFor("[SoftmaxGen.Softmax(C = 5, Methods = SoftmaxGen.SoftmaxMethods.Forward, Batches = false)] public static partial class Kernels { }"));

    [Theory]
    [InlineData(3)]
    [InlineData(17)]
    public async Task OldTarget(int c) =>
        await Verify(DriverFor($"[SoftmaxGen.Softmax(C = {c})] public static partial class Kernels {{ }}", Target.NetStandard20)).UseParameters(c);

    [Fact]
    public async Task DiagnosticsBesideAKernel() =>
        await Verify(Project.Of("""
            using SoftmaxGen;

            [Softmax(C = 1)] public static partial class Right { }

            [Softmax(C = Right.C)] public static partial class Generated { }

            [Softmax(
                MaxRows = 4,
                C = Missing.C)]
            public partial class Misspelt { }

            // Said by the analyzer too, and first while typing.
            [Softmax(C = 0)] public partial class None { }
            """).Generate().Driver);

    /// <summary>What kernels share: of every schedule and width, of both families, fused and not.</summary>
    [Fact]
    public async Task Helpers() =>
        await Verifier.Verify(DriverFor(string.Concat(
            from c in (int[])[3, 17, 64, 1000]
            from family in (string[])["Softmax", "LogSoftmax"]
            select $"[SoftmaxGen.{family}(C = {c})] public static partial class {family}{c} {{ }}\n")
            + "[SoftmaxGen.Categorical(C = 20, Masks = SoftmaxGen.Masks.Bits | SoftmaxGen.Masks.Booleans, Methods = SoftmaxGen.CategoricalMethods.All)] public static partial class Policy { }\n"
            + "[SoftmaxGen.SoftmaxCrossEntropy(C = 10, ClassWeights = true)] public static partial class Losses { }\n"
            + "[SoftmaxGen.Softmax(C = 3, ElementType = typeof(double))] public static partial class Double { }\n"
            + "[SoftmaxGen.Softmax(C = 17, Deterministic = true)] public static partial class Deterministic { }"))
            .IgnoreGeneratedResult(static source => !SharedFiles.Has(source.HintName));

    // What is shared has a snapshot of its own.
    private static SettingsTask Verify(GeneratorDriver driver) =>
        Verifier.Verify(driver).IgnoreGeneratedResult(static source => SharedFiles.Has(source.HintName));

    private static GeneratorDriver DriverFor([StringSyntax("C#")] string source, Target? target = null)
    {
        Project project = Project.Of(source) with { Target = target ?? Target.Net10 };
        Generation latest = project.Generate().Compiles();
        Generation oldest = (project with { Language = LanguageVersion.CSharp9 }).Generate().Compiles();

        Assert.Empty(latest.Diagnostics);
        Assert.Equal(oldest.AllSources, latest.AllSources);

        return latest.Driver;
    }
}
