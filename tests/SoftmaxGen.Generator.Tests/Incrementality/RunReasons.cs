using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using SoftmaxGen.Generator.Tests.Harness;
using static Microsoft.CodeAnalysis.IncrementalStepRunReason;

namespace SoftmaxGen.Generator.Tests.Incrementality;

/// <summary>Why each step of the pipeline ran for one kernel; null where it had nothing to do with it.</summary>
internal sealed record RunReasons(
    IncrementalStepRunReason? Target,
    IncrementalStepRunReason? Read,
    IncrementalStepRunReason? Kernels,
    IncrementalStepRunReason? Colliding,
    IncrementalStepRunReason? Work,
    IncrementalStepRunReason? Written)
{
    /// <summary>The first run of all.</summary>
    public static readonly RunReasons First = new(New, New, New, New, New, New);

    /// <summary>
    /// Nothing that concerns the kernel changed. Each new compilation is asked what it offers, and answers the same: that
    /// step, and the one that finds the attributes, can be made short but never spared.
    /// </summary>
    public static readonly RunReasons Same = new(Unchanged, Cached, Cached, Cached, Cached, Cached);

    /// <summary>What the attribute asks for changed.</summary>
    public static readonly RunReasons Asked = Same with { Read = Modified, Kernels = Modified, Work = Modified, Written = Modified };

    /// <summary>What the target offers changed: it is read again, to the same.</summary>
    public static readonly RunReasons Retargeted = Same with { Target = Modified, Work = Modified, Written = Modified };

    /// <summary>The kernel came into a project that had others.</summary>
    public static readonly RunReasons Added = First with { Target = Unchanged, Colliding = Unchanged };

    /// <summary>Another kernel came or went: the names are compared again, with the same result.</summary>
    public static readonly RunReasons Joined = Same with { Colliding = Unchanged };

    /// <summary>The reasons of the kernel on the type <paramref name="name"/>.</summary>
    public static RunReasons Of(Generation generation, string name)
    {
        return new RunReasons(
            Steps(TrackingNames.Target).Single().Outputs.Single().Reason,
            Reason(TrackingNames.Read),
            Reason(TrackingNames.Kernels),
            Steps(TrackingNames.Colliding).Single().Outputs.Single().Reason,
            Reason(TrackingNames.Work),
            Written());

        IEnumerable<IncrementalGeneratorRunStep> Steps(string step) => generation.Result.TrackedSteps.GetValueOrDefault(step, []);

        IncrementalStepRunReason? Reason(string step) => Steps(step)
            .SelectMany(static run => run.Outputs)
            .Where(output => Concerns(output.Value))
            .Select(static output => (IncrementalStepRunReason?)output.Reason)
            .SingleOrDefault();

        IncrementalStepRunReason? Written() => generation.Result.TrackedOutputSteps.Values
            .SelectMany(static runs => runs)
            .Where(run => run.Inputs.Any(input => input.Source.Name == TrackingNames.Written && Concerns(input.Source.Outputs[input.OutputIndex].Value)))
            .Select(static run => (IncrementalStepRunReason?)run.Outputs.Single().Reason)
            .SingleOrDefault();

        // The models are records, and print what they hold.
        bool Concerns(object value) => Regex.IsMatch(value.ToString()!, $@"\b{name}\b");
    }
}
