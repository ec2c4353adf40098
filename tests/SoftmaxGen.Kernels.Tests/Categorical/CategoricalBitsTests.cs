using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using SoftmaxGen.Kernels.Conformance;
using Xunit;

namespace SoftmaxGen.Kernels.Tests;

/// <summary>A row has the same bits alone and in a batch, wherever that is cut. Other widths of vectors are <see cref="InstructionSetTests"/>.</summary>
public class CategoricalBitsTests
{
    [Theory, MemberData(nameof(CategoricalRoster.Kernels), MemberType = typeof(CategoricalRoster))]
    public void A_batch_of_any_length_gives_a_row_the_bits_that_it_has_alone<T, TRandom>(CategoricalKernel<T, TRandom> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where TRandom : unmanaged, IBinaryFloatingPointIeee754<TRandom>
    {
        int most = kernel.C > 128 ? 11 : 36;
        var batch = CategoricalBatch<T, TRandom>.Mixed(kernel.C, most);

        foreach (Masks form in kernel.Forms)
        {
            IReadOnlyList<(string Name, byte[] Bytes)>[] alone = [.. Enumerable.Range(0, most).Select(row => batch.Slice(row, 1).Run(kernel, form))];

            // Of each kind of block none, one and two, whole and in part.
            foreach (int count in new[] { 0, 1, 2, 3, 4, 5, 7, 8, 9, 11, 15, 16, 17, 24, 31, 32, 33, 36 }.Where(count => count <= most))
            {
                AssertSame(alone[..count], batch.Slice(0, count).Run(kernel, form), $"{kernel}, {form}, {count} rows");
                AssertSame(alone[(most - count)..], batch.Slice(most - count, count).Run(kernel, form), $"{kernel}, {form}, the last {count} rows");
            }
        }
    }

    private static void AssertSame(IReadOnlyList<(string Name, byte[] Bytes)>[] alone, IReadOnlyList<(string Name, byte[] Bytes)> together, string where)
    {
        for (int method = 0; method < together.Count; method++)
        {
            Assert.True(together[method].Bytes.SequenceEqual(alone.SelectMany(row => row[method].Bytes)), $"{where}, {together[method].Name}: other bits");
        }
    }
}
