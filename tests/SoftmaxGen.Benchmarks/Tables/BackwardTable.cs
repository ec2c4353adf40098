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
    public static IEnumerable<Heat> Softmax<T>(Lineup lineup, IEnumerable<Kernel<T>> kernels)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> =>
        kernels.SelectMany(kernel => Heat(lineup, Function.Softmax, kernel, null));

    public static IEnumerable<Heat> LogSoftmax<T>(Lineup lineup, IEnumerable<LogKernel<T>> kernels)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> =>
        kernels.SelectMany(kernel => Heat(lineup, Function.LogSoftmax, kernel.Kernel, kernel.Softmax));

    /// <param name="lineup">Who is there.</param>
    /// <param name="function">Whose gradient.</param>
    /// <param name="kernel">Ours.</param>
    /// <param name="softmax">Our own softmax, where another function is held against it.</param>
    private static IEnumerable<Heat> Heat<T>(Lineup lineup, Function function, Kernel<T> kernel, Kernel<T>? softmax)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        int c = kernel.C;
        using Block<T> z = Batches.Logits<T>(c);
        using Block<T> a = Batches.Of<T>(c);
        using Block<T> result = Batches.Of<T>(c);
        using Block<T> upstream = Batches.Logits<T>(c, scale: 1);
        using Block<T> dLdZ = Batches.Of<T>(c);
        References.Forward<T>(function, c, z.Span, result.Span);

        using Passes passes = new(lineup.Peers, peer => peer.Backward(function, c, result, upstream, dLdZ));
        List<Contestant> contestants =
        [
            new(Names.Ours, Role.Ours, () => kernel.Backward(result.Span, upstream.Span, dLdZ.Span)),
            .. passes.Contestants(),
            new(References.NameFor(function), Role.Yardstick, () => References.Backward<T>(function, c, result.Span, upstream.Span, dLdZ.Span)),
        ];

        var expected = new T[dLdZ.Length];
        References.Backward<T>(function, c, result.Span, upstream.Span, expected);
        contestants.ForEach(contestant => Batches.Check<T>(contestant, c, dLdZ, expected));

        if (softmax is not null)
        {
            // A gradient of log-probabilities takes exponentials, as the way forward of probabilities does and their gradient does not.
            Contestant forward = new(Names.SoftmaxForward, Role.Yardstick, () => softmax.Forward(z.Span, a.Span));
            SoftmaxReference.Forward<T>(c, z.Span, expected);
            Batches.Check<T>(forward, c, a, expected);

            Contestant backward = new(Names.SoftmaxBackward, Role.Yardstick, () => softmax.Backward(a.Span, upstream.Span, dLdZ.Span));
            SoftmaxReference.Backward<T>(c, a.Span, upstream.Span, expected);
            Batches.Check<T>(backward, c, dLdZ, expected);
            contestants.AddRange([forward, backward]);
        }

        contestants.Add(new(Names.TwoMemcpys, Role.Floor, () =>
        {
            result.Span.CopyTo(dLdZ.Span);
            upstream.Span.CopyTo(dLdZ.Span);
        }));

        yield return new Heat(c, z.Length / c, contestants);
    }
}
