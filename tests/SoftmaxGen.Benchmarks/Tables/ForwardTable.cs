using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using SoftmaxGen.Benchmarks.Declared;
using SoftmaxGen.Benchmarks.Racing;
using SoftmaxGen.Peers;

namespace SoftmaxGen.Benchmarks.Tables;

/// <summary>Batches forward: ours, the peers, the textbook, and the two floors.</summary>
internal static class ForwardTable
{
    public static IEnumerable<Heat> Heats<T>(Lineup lineup, IEnumerable<Kernel<T>> kernels, ForwardMethod<T> flatExp)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        foreach (Kernel<T> kernel in kernels)
        {
            int c = kernel.C;
            using Block<T> z = Batches.Logits<T>(c);
            using Block<T> a = Batches.Of<T>(c);
            (IPeer Peer, Pass? Pass)[] peers = [.. lineup.Peers.Select(peer => (peer, peer.Forward(Function.Softmax, c, z, a)))];
            List<Contestant> contestants =
            [
                new(Names.Ours, Role.Ours, () => kernel.Forward(z.Span, a.Span)),
                .. from entry in peers where entry.Pass is not null select new Contestant(entry.Peer.Name, Role.Peer, entry.Pass.Run),
                new(Names.Reference, Role.Yardstick, () => SoftmaxReference.Forward<T>(c, z.Span, a.Span)),
            ];

            if (z is Block<float> zFloat && a is Block<float> aFloat && lineup.Gcc?.Forward(c, zFloat, aFloat) is { } gcc)
            {
                contestants.Add(new(Names.Gcc, Role.Yardstick, gcc));
            }

            var expected = new T[z.Length];
            SoftmaxReference.Forward<T>(c, z.Span, expected);
            contestants.ForEach(contestant => Batches.Check<T>(contestant, c, a, expected));

            contestants.Add(new(Names.FlatExp, Role.Floor, () => flatExp(z.Span, a.Span)));
            contestants.Add(new(Names.Memcpy, Role.Floor, () => z.Span.CopyTo(a.Span)));

            yield return new Heat(c, z.Length / c, contestants);

            foreach ((_, Pass? pass) in peers)
            {
                pass?.Dispose();
            }
        }
    }
}
