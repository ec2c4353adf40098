using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Xunit;

namespace SoftmaxGen.Generator.Tests.Harness;

/// <summary>What every run of the generator owes the IDE.</summary>
internal static class Pipeline
{
    /// <summary>A second run on the same project does no step again, and no step keeps anything of Roslyn's.</summary>
    public static void IsCachedAndHoldsNoRoslyn(Generation first, IEnumerable<string> steps)
    {
        Generation second = first.AgainOnClone();
        string[] tracked = [.. steps.Where(first.Result.TrackedSteps.ContainsKey)];

        Assert.NotEmpty(tracked);

        foreach (string step in tracked)
        {
            foreach ((object output, _) in Outputs(first, step))
            {
                string? forbidden = ModelGraph.FindForbidden(output);
                Assert.True(forbidden is null, $"In the step {step}, {forbidden}, which keeps a compilation alive.");
            }

            Assert.NotEmpty(Outputs(second, step));
            Assert.All(Outputs(second, step), output => AssertNotRunAgain(step, output.Reason));
        }

        foreach ((object _, IncrementalStepRunReason reason) in second.Result.TrackedOutputSteps.Values.SelectMany(static runs => runs).SelectMany(static run => run.Outputs))
        {
            Assert.Equal(IncrementalStepRunReason.Cached, reason);
        }
    }

    private static IEnumerable<(object Value, IncrementalStepRunReason Reason)> Outputs(Generation generation, string step) =>
        generation.Result.TrackedSteps[step].SelectMany(static run => run.Outputs);

    private static void AssertNotRunAgain(string step, IncrementalStepRunReason reason) =>
        Assert.True(reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, $"The step {step} is {reason} in a second run on the same project.");
}
