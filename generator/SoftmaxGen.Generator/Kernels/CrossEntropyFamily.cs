using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using SoftmaxGen.Generator.Reading;

namespace SoftmaxGen.Generator.Kernels;

/// <summary>[SoftmaxCrossEntropy]: losses and gradients from logits, for labels and for soft targets.</summary>
internal static class CrossEntropyFamily
{
    // Which bits of the attribute's Methods.
    private const int Loss = 0;
    private const int LossAndGradient = 1;

    public static readonly Family Instance = new(
        "SoftmaxCrossEntropy",
        (from gradient in new[] { false, true }
         from targets in new[] { false, true }
         from weights in new[] { false, true }
         from kernel in MaskInput.Overloads(gradient ? LossAndGradient : Loss, (spec, form) => CrossEntropyKernel.Define(spec, new CrossEntropyForm(form, targets, weights, gradient)))
         select kernel with
         {
             IsAsked = options => options.ClassWeights == weights && (!targets || options.SoftTargets) && kernel.IsAsked?.Invoke(options) != false,
         }).ToImmutableArray(),
        layer: null,
        Notes);

    private static IEnumerable<HeaderNote> Notes(KernelSpec spec)
    {
        foreach (HeaderNote note in LogSum.Notes(spec))
        {
            yield return note;
        }

        if (spec.Options.LabelSmoothing != 0)
        {
            yield return new HeaderNote("label", $"A share of {spec.Options.LabelSmoothing.ToString(CultureInfo.InvariantCulture)} of each target is spread over all classes.");
        }
    }
}
