using System;
using System.Collections.Generic;
using System.Numerics.Tensors;
using SoftmaxGen.Benchmarks.Declared;
using SoftmaxGen.Benchmarks.Racing;
using SoftmaxGen.Peers;

namespace SoftmaxGen.Benchmarks.Tables;

/// <summary>Half forward: no vector has it, and a term waits for its sum elsewhere than in the output, or is computed twice.</summary>
internal static class HalfTable
{
    private const string ThroughFloat = "TensorPrimitives, through float";

    public static IEnumerable<Heat> Heats(Lineup lineup)
    {
        foreach (Kernel<Half> kernel in lineup.Half)
        {
            int c = kernel.C;
            using Block<Half> z = Batches.Logits<Half>(c);
            using Block<Half> a = Batches.Of<Half>(c);
            using Block<float> wide = Batches.Of<float>(c);

            // A sum of so many terms is nothing to expect of a Half.
            var exact = new double[z.Length];
            TensorPrimitives.ConvertTruncating<Half, double>(z.Span, exact);
            SoftmaxReference.Forward<double>(c, exact, exact);
            Half[] expected = Array.ConvertAll(exact, static value => (Half)value);

            Contestant[] contestants =
            [
                new(Names.Ours, Role.Ours, () => kernel.Forward(z.Span, a.Span)),
                new(ThroughFloat, Role.Peer, () => Through(c, z.Span, wide.Span, a.Span)),
            ];
            Array.ForEach(contestants, contestant => Batches.Check<Half>(contestant, c, a, expected));

            yield return new Heat(c, z.Length / c, [.. contestants, new(Names.Memcpy, Role.Floor, () => z.Span.CopyTo(a.Span))]);
        }
    }

    private static void Through(int c, ReadOnlySpan<Half> z, Span<float> wide, Span<Half> a)
    {
        TensorPrimitives.ConvertToSingle(z, wide);
        TensorsPeer.Forward<float>(c, wide, wide);
        TensorPrimitives.ConvertToHalf(wide, a);
    }
}
