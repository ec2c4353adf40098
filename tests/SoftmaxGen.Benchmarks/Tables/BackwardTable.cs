using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using SoftmaxGen.Benchmarks.Declared;
using SoftmaxGen.Benchmarks.Racing;
using SoftmaxGen.Peers;

namespace SoftmaxGen.Benchmarks.Tables;

/// <summary>Batches backward. Two arrays are read and one written, which two copies of a batch come close to.</summary>
internal static class BackwardTable
{
    public static IEnumerable<Heat> Heats<T>(Lineup lineup, IEnumerable<Kernel<T>> kernels)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        foreach (Kernel<T> kernel in kernels)
        {
            int c = kernel.C;
            using Block<T> a = Batches.Logits<T>(c);
            using Block<T> dLdA = Batches.Logits<T>(c, scale: 1);
            using Block<T> dLdZ = Batches.Of<T>(c);
            SoftmaxReference.Forward<T>(c, a.Span, a.Span);

            (IPeer Peer, Pass? Pass)[] peers = [.. lineup.Peers.Select(peer => (peer, peer.Backward(Function.Softmax, c, a, dLdA, dLdZ)))];
            List<Contestant> contestants =
            [
                new(Names.Ours, Role.Ours, () => kernel.Backward(a.Span, dLdA.Span, dLdZ.Span)),
                .. from entry in peers where entry.Pass is not null select new Contestant(entry.Peer.Name, Role.Peer, entry.Pass.Run),
                new(Names.Reference, Role.Yardstick, () => SoftmaxReference.Backward<T>(c, a.Span, dLdA.Span, dLdZ.Span)),
            ];

            var expected = new T[a.Length];
            SoftmaxReference.Backward<T>(c, a.Span, dLdA.Span, expected);
            contestants.ForEach(contestant => Batches.Check<T>(contestant, c, dLdZ, expected));

            contestants.Add(new(Names.TwoMemcpys, Role.Floor, () =>
            {
                a.Span.CopyTo(dLdZ.Span);
                dLdA.Span.CopyTo(dLdZ.Span);
            }));

            yield return new Heat(c, a.Length / c, contestants);

            foreach ((_, Pass? pass) in peers)
            {
                pass?.Dispose();
            }
        }
    }
}
