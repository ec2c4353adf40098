using System;
using System.Collections.Generic;
using System.Linq;
using SoftmaxGen.Kernels.Conformance;
using Xunit;

namespace SoftmaxGen.Kernels.Tests;

/// <summary>
/// Every kernel's hash over a fixed set of inputs, from a process for each switch: with fused multiply-add the bits are
/// the same at every vector width, without it too, and those of a deterministic kernel are the same everywhere.
/// </summary>
public class InstructionSetTests(InstructionSetTests.Runs runs) : IClassFixture<InstructionSetTests.Runs>
{
    public static IEnumerable<object[]> Switches => InstructionSwitch.All.Select(static item => new object[] { item });

    [Theory, MemberData(nameof(Switches))]
    public void A_switch_takes_what_it_names_and_nothing_else(InstructionSwitch @switch) =>
        Assert.Equal(@switch.Leaves(InstructionSets.Current).ToString(), runs[@switch].InstructionSets);

    [Theory, MemberData(nameof(Switches))]
    public void Every_kernel_is_in_the_report(InstructionSwitch @switch) =>
        Assert.Equal(
            Roster.Kernels.Concat(CategoricalRoster.Kernels).Select(static item => item[0].ToString())
                .Concat(Roster.Vectors.Select(static vector => $"{vector}.Vector"))
                .Concat(CategoricalRoster.Full.Select(static item => $"{item[0]}.All"))
                .Order(),
            runs[@switch].Hashes.Keys.Order());

    [Theory, MemberData(nameof(Switches))]
    public void The_bits_depend_on_fused_multiply_add_alone(InstructionSwitch @switch)
    {
        // The other switches that leave, or take, fused multiply-add as this one does.
        Report report = runs[@switch];
        Report first = runs[InstructionSwitch.All.First(other => Fuses(other) == Fuses(@switch))];

        AssertSame(first.Hashes, report.Hashes, static _ => true, @switch);
    }

    [Theory, MemberData(nameof(Switches))]
    public void The_bits_of_a_deterministic_kernel_depend_on_nothing(InstructionSwitch @switch)
    {
        HashSet<string> deterministic = [.. Roster.Kernels.Concat(CategoricalRoster.Kernels).Select(static item => item[0]).Where(IsDeterministic).Select(static kernel => kernel.ToString()!)];

        Assert.NotEmpty(deterministic);
        AssertSame(runs[InstructionSwitch.All[0]].Hashes, runs[@switch].Hashes, deterministic.Contains, @switch);
    }

    [Theory, MemberData(nameof(Switches))]
    public void A_target_without_vectors_has_the_deterministic_bits_too(InstructionSwitch @switch)
    {
        const string Plain = "Plain";
        IReadOnlyDictionary<string, string> hashes = runs[@switch].Hashes;
        string[] kernels = [.. hashes.Keys.Where(static kernel => kernel.StartsWith(Plain + "Deterministic", StringComparison.Ordinal))];

        Assert.NotEmpty(kernels);
        Assert.All(kernels, kernel => Assert.Equal(hashes[kernel[Plain.Length..]], hashes[kernel]));
    }

    [Theory, MemberData(nameof(Switches))]
    public void Without_fused_multiply_add_every_kernel_gives_the_deterministic_bits(InstructionSwitch @switch)
    {
        IReadOnlyDictionary<string, string> hashes = runs[@switch].Hashes;
        string[] pairs = [.. hashes.Keys.Where(kernel => hashes.ContainsKey("Deterministic" + kernel))];

        string[] different = [.. pairs.Where(kernel => hashes[kernel] != hashes["Deterministic" + kernel])];

        if (Fuses(@switch))
        {
            // Two kernels, then, and not the same one twice.
            Assert.Contains("Float3", different);
        }
        else
        {
            Assert.NotEmpty(pairs);
            Assert.Empty(different);
        }
    }

    private static bool Fuses(InstructionSwitch @switch) => @switch.Leaves(InstructionSets.Current).FusedMultiplyAdd;

    // What is computed in double is never fused.
    private static bool IsDeterministic(object kernel) =>
        kernel is Kernel<float> { Deterministic: true } or Kernel<float> { IsWide: true } or Kernel<double> { Deterministic: true } or Kernel<Half>
            or CategoricalKernel<float, float> { Declared.Deterministic: true } or CategoricalKernel<float, float> { IsWide: true } or CategoricalKernel<Half, float>;

    private static void AssertSame(
        IReadOnlyDictionary<string, string> expected,
        IReadOnlyDictionary<string, string> actual,
        Func<string, bool> kernels,
        InstructionSwitch @switch)
    {
        IEnumerable<string> different = expected.Keys.Where(kernels).Where(kernel => expected[kernel] != actual[kernel]);

        Assert.True(!different.Any(), $"With {@switch} these kernels give other bits: {string.Join(", ", different)}");
    }

    /// <summary>The reports of all switches, each made once, when it is first asked for.</summary>
    public sealed class Runs
    {
        private readonly Dictionary<InstructionSwitch, Report> _reports = [];

        internal Report this[InstructionSwitch @switch]
        {
            get
            {
                if (!_reports.TryGetValue(@switch, out Report? report))
                {
                    Child child = Child.Run(@switch.Environment, "bits");
                    Assert.True(child.ExitCode == 0, child.Error);
                    report = new Report(
                        child.Lines[0],
                        child.Lines.Skip(1).Select(static line => line.Split(' ')).ToDictionary(static words => words[0], static words => words[1]));
                    _reports.Add(@switch, report);
                }

                return report;
            }
        }
    }

    internal sealed record Report(string InstructionSets, IReadOnlyDictionary<string, string> Hashes);
}
