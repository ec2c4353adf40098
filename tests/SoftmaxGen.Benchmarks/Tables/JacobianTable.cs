using System;
using System.Collections.Generic;
using SoftmaxGen.Benchmarks.Declared;
using SoftmaxGen.Benchmarks.Racing;
using SoftmaxGen.Peers;

namespace SoftmaxGen.Benchmarks.Tables;

/// <summary>Jacobians, which no peer has. The floor is to fill what they fill.</summary>
internal static class JacobianTable
{
    public static IEnumerable<Heat> Heats(Lineup lineup)
    {
        foreach (Kernel<float> kernel in lineup.Float)
        {
            int c = kernel.C;
            int rows = Math.Max(1, Batches.Length / (c * c));
            using Block<float> a = Batches.Logits<float>(c, length: rows * c);
            using Block<float> jacobian = new(rows * c * c);
            SoftmaxReference.Forward<float>(c, a.Span, a.Span);

            List<Contestant> contestants =
            [
                new(Names.Ours, Role.Ours, () => kernel.Jacobian(a.Span, jacobian.Span)),
                new(Names.Reference, Role.Yardstick, () => SoftmaxReference.Jacobian<float>(c, a.Span, jacobian.Span)),
            ];

            var expected = new float[jacobian.Length];
            SoftmaxReference.Jacobian<float>(c, a.Span, expected);
            contestants.ForEach(contestant => Batches.Check<float>(contestant, c, jacobian, expected));

            contestants.Add(new(Names.Fill, Role.Floor, () => jacobian.Span.Fill(1)));

            yield return new Heat(c, rows, contestants);
        }
    }
}
