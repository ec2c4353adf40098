using System;
using System.Collections.Generic;
using System.Linq;
using SoftmaxGen.Benchmarks.Racing;
using SoftmaxGen.Peers;

namespace SoftmaxGen.Benchmarks.Tables;

/// <summary>The peers that have what a heat asks for, bound to its memory: to be disposed with it.</summary>
/// <param name="peers">Those who may have it.</param>
/// <param name="bind">Binds one, or gives null where it has no such thing.</param>
internal sealed class Passes(IEnumerable<IPeer> peers, Func<IPeer, Pass?> bind) : IDisposable
{
    private readonly List<(string Name, Pass Pass)> _bound =
    [
        .. from peer in peers
           let pass = bind(peer)
           where pass is not null
           select (peer.Name, pass),
    ];

    /// <param name="calls">How often each is called in a run.</param>
    public IEnumerable<Contestant> Contestants(int calls = 1) =>
        _bound.Select(peer => new Contestant(peer.Name, Role.Peer, calls == 1 ? peer.Pass.Run : () => Repeat(peer.Pass, calls)));

    public void Dispose() => _bound.ForEach(static peer => peer.Pass.Dispose());

    private static void Repeat(Pass pass, int calls)
    {
        for (int i = 0; i < calls; i++)
        {
            pass.Run();
        }
    }
}
