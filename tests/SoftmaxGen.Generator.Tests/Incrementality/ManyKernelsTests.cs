using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using SoftmaxGen.Generator.Tests.Harness;
using Xunit;
using static Microsoft.CodeAnalysis.IncrementalStepRunReason;

namespace SoftmaxGen.Generator.Tests.Incrementality;

/// <summary>What an edit costs in a project of 200 files with 100 kernels; how long it takes is <c>SoftmaxGen.Benchmarks -- keystroke</c>.</summary>
public sealed class ManyKernelsTests
{
    private const int Kernels = 100;

    // Made once: a hundred kernels are a second's work.
    private static readonly Generation First = Enumerable.Range(0, Kernels)
        .Aggregate(new Project(), static (project, i) => project
            .With(KernelFile(i), Kernel(i, "C = 3"))
            .With(OtherFile(i), $"internal class Other{Text(i)} {{ }}"))
        .Generate();

    [Fact]
    public void TheFirstRunWritesEveryKernel()
    {
        Assert.Equal(2 * Kernels, First.Compilation.SyntaxTrees.Count());
        Assert.Equal(Kernels, First.Sources.Count);
        Assert.Equal(Kernels + 1, First.Result.GeneratedSources.Length);
        AssertOfEach(First, RunReasons.First, RunReasons.First, shared: 1);
    }

    [Fact]
    public void AnEditInAnUnrelatedFileWritesNoKernelAgain() => AssertOfEach(
        First.AgainAfterEdit(OtherFile(50), "internal class Other50 { public int Member; }"),
        RunReasons.Same,
        RunReasons.Same);

    [Fact]
    public void AnEditBesideAKernelWritesNoKernelAgain() => AssertOfEach(
        First.AgainAfterEdit(KernelFile(50), Kernel(50, "C = 3") + "// A comment."),
        RunReasons.Same,
        RunReasons.Same);

    [Fact]
    public void AnEditOfAKernelWritesThatKernelAloneAgain() => AssertOfEach(
        First.AgainAfterEdit(KernelFile(50), Kernel(50, "C = 4")),
        RunReasons.Asked,
        RunReasons.Same,
        shared: 1);

    [Fact]
    public void AnotherNameOfAKernelWritesThatKernelAloneAgain()
    {
        Generation after = First.AgainAfterEdit(KernelFile(50), Kernel(50, "C = 3").Replace("Kernel50", "Renamed50", System.StringComparison.Ordinal));

        Assert.Equal(RunReasons.Asked with { Colliding = Unchanged }, RunReasons.Of(after, "Renamed50"));
        Assert.Equal(RunReasons.Joined, RunReasons.Of(after, "Kernel49"));
        Assert.Equal(RunReasons.Joined, RunReasons.Of(after, "Kernel51"));
        Assert.Equal(1, Written(after));
    }

    /// <summary>The reasons of kernel 50 and of all others, and how many files of what they share were written.</summary>
    private static void AssertOfEach(Generation generation, RunReasons edited, RunReasons others, int shared = 0)
    {
        Assert.All(Enumerable.Range(0, Kernels), i => Assert.Equal(i == 50 ? edited : others, RunReasons.Of(generation, $"Kernel{Text(i)}")));
        Assert.Equal(shared + Enumerable.Range(0, Kernels).Count(i => (i == 50 ? edited : others).Written is New or Modified), Written(generation));
    }

    // Counted apart from the names, so that a file that belongs to no kernel is seen too.
    private static int Written(Generation generation) => generation.Result.TrackedOutputSteps.Values
        .SelectMany(static runs => runs)
        .SelectMany(static run => run.Outputs)
        .Count(static output => output.Reason is New or Modified);

    private static string KernelFile(int i) => $"Kernel{Text(i)}.cs";

    private static string OtherFile(int i) => $"Other{Text(i)}.cs";

    private static string Kernel(int i, string arguments) => $"[SoftmaxGen.Softmax({arguments})] internal static partial class Kernel{Text(i)} {{ }}";

    private static string Text(int i) => i.ToString(CultureInfo.InvariantCulture);
}
