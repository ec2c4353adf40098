using System.Collections.Generic;
using System.Linq;
using SoftmaxGen.Benchmarks.Declared;
using SoftmaxGen.Benchmarks.Floor;
using SoftmaxGen.Benchmarks.Racing;
using SoftmaxGen.Peers;

namespace SoftmaxGen.Benchmarks.Tables;

/// <summary>A batch that no cache holds: memory is the floor.</summary>
internal static class LargeTable
{
    private const int Length = (64 << 20) / sizeof(float);

    // Past it a row has work enough that memory is not what counts.
    private const int LargestC = 16;

    public static IEnumerable<Heat> Heats(Lineup lineup)
    {
        foreach (Kernel<float> kernel in lineup.Float.Where(static kernel => kernel.C <= LargestC))
        {
            int c = kernel.C;
            using Block<float> z = Batches.Logits<float>(c, length: Length);
            using Block<float> a = Batches.Of<float>(c, Length);

            yield return new Heat(c, z.Length / c,
            [
                new(Names.Ours, Role.Ours, () => kernel.Forward(z.Span, a.Span)),
                new(Names.FlatExp, Role.Floor, () => FlatExp.Run(z.Span, a.Span)),
                new(Names.Memcpy, Role.Floor, () => z.Span.CopyTo(a.Span)),
            ]);
        }
    }
}
