using System;
using System.Collections.Generic;
using System.Linq;
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

    public IEnumerable<Kernel<float>> Float => AllKernels.Float.Where(kernel => Has(kernel.C));

    public IEnumerable<Kernel<double>> Double => AllKernels.Double.Where(kernel => Has(kernel.C));

    public IEnumerable<Kernel<Half>> Half => AllKernels.Half.Where(kernel => Has(kernel.C));

    public IEnumerable<LogKernel<float>> LogFloat => AllKernels.LogFloat.Where(kernel => Has(kernel.C));

    public IEnumerable<LogKernel<double>> LogDouble => AllKernels.LogDouble.Where(kernel => Has(kernel.C));

    public IEnumerable<PlainKernel> Plain => AllKernels.Plain.Where(kernel => Has(kernel.C));

    public IEnumerable<DecisionKernel> Decisions => AllKernels.Decisions.Where(kernel => Has(kernel.C));

    private bool Has(int c) => Classes.Count == 0 || Classes.Contains(c);
}
