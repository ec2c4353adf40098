using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using SoftmaxGen.Benchmarks.Declared;
using SoftmaxGen.Peers;

namespace SoftmaxGen.Benchmarks.Tables;

/// <summary>Who is there to run.</summary>
/// <param name="Classes">The class counts asked for; all of them where it is empty.</param>
/// <param name="Gcc">What gcc made of the same loops, if that was asked for.</param>
internal sealed record Lineup(IReadOnlyCollection<int> Classes, GccLibraries? Gcc)
{
    /// <summary>The peers that can run here.</summary>
    public IReadOnlyList<IPeer> Peers { get; } = [.. AllPeers.List.Where(static peer => peer.Absence is null)];

    public IEnumerable<Kernel<float>> Float => Of(Kernels.Float);

    public IEnumerable<Kernel<double>> Double => Of(Kernels.Double);

    public IEnumerable<Kernel<Half>> Half => Of(Kernels.Half);

    private IEnumerable<Kernel<T>> Of<T>(IEnumerable<Kernel<T>> kernels)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> =>
        kernels.Where(kernel => Classes.Count == 0 || Classes.Contains(kernel.C));
}
