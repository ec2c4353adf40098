using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using SoftmaxGen.Benchmarks.Declared;
using SoftmaxGen.Benchmarks.Racing;
using SoftmaxGen.Peers;

namespace SoftmaxGen.Benchmarks.Tables;

/// <summary>Ours against itself: how long a batch takes must not depend on what is in it.</summary>
internal static class ValuesTable
{
    private static readonly double[] Scales = [1, 40, 1000];

    public static IEnumerable<Heat> Heats(Lineup lineup)
    {
        foreach (Kernel<float> kernel in lineup.Float)
        {
            int c = kernel.C;
            using Block<float> a = Batches.Of<float>(c);
            List<(string Name, Block<float> Z)> batches =
            [
                .. Scales.Select(scale => ($"scale {scale.ToString(CultureInfo.InvariantCulture)}", Batches.Logits<float>(c, scale))),
                ("all -inf", Filled(c, float.NegativeInfinity)),
                ("NaN", Filled(c, float.NaN)),
            ];

            yield return new Heat(c, a.Length / c,
            [
                .. batches.Select(batch => new Contestant(batch.Name, Role.Ours, () => kernel.Forward(batch.Z.Span, a.Span))),
            ]);

            batches.ForEach(static batch => batch.Z.Dispose());
        }
    }

    private static Block<float> Filled(int c, float value)
    {
        Block<float> z = Batches.Of<float>(c);
        z.Span.Fill(value);

        return z;
    }
}
