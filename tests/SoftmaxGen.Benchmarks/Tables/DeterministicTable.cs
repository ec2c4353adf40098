using System.Collections.Generic;
using System.Linq;
using SoftmaxGen.Benchmarks.Declared;
using SoftmaxGen.Benchmarks.Racing;
using SoftmaxGen.Peers;

namespace SoftmaxGen.Benchmarks.Tables;

/// <summary>Ours against itself: what the same bits on machines without fused operations cost.</summary>
internal static class DeterministicTable
{
    public static IEnumerable<Heat> Heats(Lineup lineup)
    {
        foreach (Kernel<float> kernel in lineup.Float)
        {
            Kernel<float> deterministic = AllKernels.Deterministic.Single(other => other.C == kernel.C);
            using Block<float> z = Batches.Logits<float>(kernel.C, scale: 10);
            using Block<float> a = Batches.Of<float>(kernel.C);

            yield return new Heat(kernel.C, z.Length / kernel.C,
            [
                new Contestant("default", Role.Ours, () => kernel.Forward(z.Span, a.Span)),
                new Contestant("Deterministic", Role.Ours, () => deterministic.Forward(z.Span, a.Span)),
            ]);
        }
    }
}
