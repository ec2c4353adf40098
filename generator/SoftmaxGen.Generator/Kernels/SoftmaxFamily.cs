using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using SoftmaxGen.Generator.Reading;

namespace SoftmaxGen.Generator.Kernels;

/// <summary>[Softmax]: probabilities, their gradient and their Jacobian.</summary>
internal static class SoftmaxFamily
{
    public static readonly Family Instance = new(
        "Softmax",
        MaskInput.OverloadsWithTemperature(0, ForwardKernel.Define)
            .Concat(MaskInput.OverloadsWithTemperature(1, BackwardKernel.Define))
            .Append(new Kernel(2, JacobianKernel.Define))
            .ToImmutableArray(),
        new Layer(
            "probabilities",
            "_softmaxGenProbabilities",
            "Softmax of each row, kept for Backward.",
            "dL/dz = dL/da . J, with J at the probabilities that the last Forward kept."),
        Notes);

    private static IEnumerable<HeaderNote> Notes(KernelSpec spec)
    {
        if (spec.C == 1)
        {
            yield break;
        }

        if (spec.IsWide)
        {
            yield return HeaderNote.Wide;
            yield return new HeaderNote("bound", "Each probability is within 0.51 ULP of the exact one.");
            yield break;
        }

        yield return new HeaderNote("exp", string.Join("\n", Exponential(spec)));
        yield return HeaderNote.Sum(Sum(spec));

        if (Bound(spec) is int ulps)
        {
            yield return new HeaderNote("bound", $"Each probability is within {ulps} ULP of the exact one.");
        }
    }

    private static IEnumerable<string> Exponential(KernelSpec spec)
    {
        yield return spec.C == 2
            ? HeaderNote.OfTwo
            : "The largest logit comes out exactly, as a difference or as a power of two: see shift and k.";

        if (spec.C <= ForwardKernel.ClassesInTwoParts)
        {
            yield return "It stays in two parts, power + power * fraction, each with an error of its own.";
        }
    }

    private static string Sum(KernelSpec spec) => spec switch
    {
        { C: 2 } => "Of two terms, and what rounding took from it.",
        _ when ForwardKernel.HasExactSums(spec.C) => "The terms lie on two grids on which their sums are exact, in whatever order.",
        _ => HeaderNote.InOrder,
    };

    /// <summary>As docs/accuracy.md has it.</summary>
    private static int? Bound(KernelSpec spec) => spec switch
    {
        { C: > 1024 } => null,
        { Element: ElementType.Single, C: <= 64 } => 3,
        { C: <= 256 } => 4,
        _ => 7,
    };
}
