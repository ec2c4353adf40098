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
    public static IEnumerable<Heat> Softmax<T>(Lineup lineup, IEnumerable<Kernel<T>> kernels, ForwardMethod<T> flatExp)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> =>
        kernels.SelectMany(kernel => Heat(lineup, Function.Softmax, kernel.C, kernel.Forward, null, flatExp));

    public static IEnumerable<Heat> LogSoftmax<T>(Lineup lineup, IEnumerable<LogKernel<T>> kernels, ForwardMethod<T> flatExp)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> =>
        kernels.SelectMany(kernel => Heat(lineup, Function.LogSoftmax, kernel.C, kernel.Kernel.Forward, kernel.Softmax, flatExp));

    public static IEnumerable<Heat> LogSumExp<T>(Lineup lineup, IEnumerable<LogKernel<T>> kernels, ForwardMethod<T> flatExp)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> =>
        kernels.SelectMany(kernel => Heat(lineup, Function.LogSumExp, kernel.C, kernel.LogSumExp, kernel.Softmax, flatExp));

    /// <param name="lineup">Who is there.</param>
    /// <param name="function">What is computed.</param>
    /// <param name="c">The class count.</param>
    /// <param name="ours">The generated method.</param>
    /// <param name="softmax">Our own softmax, where another function is held against it.</param>
    /// <param name="flatExp">The floor.</param>
    private static IEnumerable<Heat> Heat<T>(Lineup lineup, Function function, int c, ForwardMethod<T> ours, Kernel<T>? softmax, ForwardMethod<T> flatExp)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        using Block<T> z = Batches.Logits<T>(c);
        using Block<T> a = Batches.Of<T>(c);
        using Block<T> result = function == Function.LogSumExp ? new(z.Length / c) : Batches.Of<T>(c);
        using Passes passes = new(lineup.Peers, peer => peer.Forward(function, c, z, result));
        List<Contestant> contestants =
        [
            new(Names.Ours, Role.Ours, () => ours(z.Span, result.Span)),
            .. passes.Contestants(),
            new(References.NameFor(function), Role.Yardstick, () => References.Forward<T>(function, c, z.Span, result.Span)),
        ];

        if (function == Function.Softmax && z is Block<float> zFloat && result is Block<float> aFloat && lineup.Gcc?.Forward(c, zFloat, aFloat) is { } gcc)
        {
            contestants.Add(new(Names.Gcc, Role.Yardstick, gcc));
        }

        var expected = new T[result.Length];
        References.Forward<T>(function, c, z.Span, expected);
        contestants.ForEach(contestant => Batches.Check<T>(contestant, c, result, expected));

        if (softmax is not null)
        {
            Contestant forward = new(Names.SoftmaxForward, Role.Yardstick, () => softmax.Forward(z.Span, a.Span));
            var probabilities = new T[a.Length];
            SoftmaxReference.Forward<T>(c, z.Span, probabilities);
            Batches.Check<T>(forward, c, a, probabilities);
            contestants.Add(forward);
        }

        contestants.Add(new(Names.FlatExp, Role.Floor, () => flatExp(z.Span, a.Span)));
        contestants.Add(new(Names.Memcpy, Role.Floor, () => z.Span.CopyTo(a.Span)));

        yield return new Heat(c, z.Length / c, contestants);
    }
}
