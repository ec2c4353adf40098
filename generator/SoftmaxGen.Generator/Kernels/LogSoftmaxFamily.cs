using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using SoftmaxGen.Generator.Reading;
using SoftmaxGen.Generator.Schedules;

namespace SoftmaxGen.Generator.Kernels;

/// <summary>[LogSoftmax]: log-probabilities, their gradient and their Jacobian, and the logarithm of the sum.</summary>
internal static class LogSoftmaxFamily
{
    private const int LargestProven = 4096;

    public static readonly Family Instance = new(
        "LogSoftmax",
        MaskInput.Overloads(0, LogForwardKernel.Define)
            .Concat(MaskInput.Overloads(1, LogBackwardKernel.Define))
            .Append(new Kernel(2, LogJacobianKernel.Define))
            .Concat(MaskInput.Overloads(3, LogSumExpKernel.Define))
            .ToImmutableArray(),
        new Layer(
            "log-probabilities",
            "_softmaxGenLogProbabilities",
            "Log-softmax of each row, kept for Backward.",
            "dL/dz_m = dL/dy_m - exp(y_m) sum_k dL/dy_k, with the log-probabilities that the last Forward kept."),
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
            yield return new HeaderNote("log", LogSum.OfOneAndTheRest);
            yield return new HeaderNote("bound", "Each log-probability is within 0.51 ULP of the exact one, however near to 0 that is.");
            yield break;
        }

        yield return new HeaderNote("exp", spec.C == 2
            ? HeaderNote.OfTwo
            : LogSum.FromTheLargest);
        yield return new HeaderNote("log", LogSum.OfOneAndTheRest);
        yield return HeaderNote.Sum(spec.C == 2 ? "Of the larger term, which is 1, and the other." : HeaderNote.InOrder);

        if (spec.C <= LargestProven)
        {
            yield return new HeaderNote("bound", $"Each log-probability is within {Bound(spec.C).ToString(CultureInfo.InvariantCulture)} ULP of the exact one, however near to 0 that is.");
        }
    }

    /// <summary>As docs/accuracy.md has it: four, and one for each addition that a class passes on its way into the sum.</summary>
    private static int Bound(int c) => c == 2
        ? 3
        : 4 + ((c - 1) / CanonicalOrder.Lanes) + Exponential.Headroom(Math.Min(c, CanonicalOrder.Lanes));
}
