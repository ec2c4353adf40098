using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using SoftmaxGen.Generator.Reading;

namespace SoftmaxGen.Generator.Kernels;

/// <summary>[Categorical]: a distribution over C classes from logits, to choose from and to learn by.</summary>
internal static class CategoricalFamily
{
    // Which bits of the attribute's Methods.
    private const int Act = 0;
    private const int ArgMax = 1;
    private const int Backward = 2;
    private const int Evaluate = 3;
    private const int Sample = 4;
    private const int LogProb = 5;
    private const int Entropy = 6;
    private const int Probabilities = 7;
    private const int Gumbel = 8;
    private const int KL = 9;
    private const int KLBackward = 10;

    public static readonly Family Instance = new(
        "Categorical",
        MaskInput.Overloads(Act, ActKernel.Define)
            .Concat(MaskInput.Overloads(ArgMax, ArgMaxKernel.Define))
            .Concat(MaskInput.Overloads(Backward, PolicyBackwardKernel.Define))
            .Concat(MaskInput.Overloads(Evaluate, EvaluateKernel.Define))
            .Concat(MaskInput.Overloads(Sample, SampleKernel.Define))
            .Concat(MaskInput.Overloads(LogProb, LogProbKernel.Define))
            .Concat(MaskInput.Overloads(Entropy, EntropyKernel.Define))
            .Concat(MaskInput.Overloads(Probabilities, ProbabilitiesKernel.Define))
            .Concat(MaskInput.Overloads(Gumbel, GumbelKernel.Define))
            .Concat(MaskInput.Overloads(KL, KLKernel.Define))
            .Concat(MaskInput.Overloads(KLBackward, KLKernel.DefineBackward))
            .ToImmutableArray(),
        layer: null,
        Notes,
        usualMethods: (1 << Act) | (1 << ArgMax) | (1 << Backward));

    private static IEnumerable<HeaderNote> Notes(KernelSpec spec)
    {
        foreach (HeaderNote note in LogSum.Notes(spec))
        {
            yield return note;
        }
        yield return new HeaderNote("u", "Chooses by running sums of the terms, cut into multiples of units so large that no such sum rounds.");
    }
}
