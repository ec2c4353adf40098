using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using System.Runtime.InteropServices;
using SoftmaxGen.Kernels.Conformance;
using Xunit;

namespace SoftmaxGen.Kernels.Tests;

/// <summary>What a mask rules out has no part, whatever it is; what it leaves is as if it stood alone.</summary>
public class CategoricalMaskTests
{
    private const int RowCount = 45;

    [Theory, MemberData(nameof(CategoricalRoster.Kernels), MemberType = typeof(CategoricalRoster))]
    public void A_mask_that_leaves_all_gives_the_bits_without_one<T, TRandom>(CategoricalKernel<T, TRandom> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where TRandom : unmanaged, IBinaryFloatingPointIeee754<TRandom>
    {
        var batch = CategoricalBatch<T, TRandom>.Mixed(kernel.C, RowCount);
        batch = batch with { Mask = [.. Enumerable.Repeat(true, batch.Mask.Length)] };

        foreach (Masks form in kernel.MaskForms)
        {
            AssertSame(batch.Run(kernel, Masks.None), batch.Run(kernel, form), $"{kernel}, {form}");
        }
    }

    [Theory, MemberData(nameof(CategoricalRoster.Kernels), MemberType = typeof(CategoricalRoster))]
    public void All_forms_give_the_same_bits<T, TRandom>(CategoricalKernel<T, TRandom> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where TRandom : unmanaged, IBinaryFloatingPointIeee754<TRandom>
    {
        var batch = CategoricalBatch<T, TRandom>.Mixed(kernel.C, RowCount);
        Masks[] forms = [.. kernel.MaskForms];

        foreach (Masks form in forms.Skip(1))
        {
            AssertSame(batch.Run(kernel, forms[0]), batch.Run(kernel, form), $"{kernel}, {form}");
        }
    }

    [Fact]
    public void Some_kernels_have_both_forms() =>
        Assert.True(CategoricalRoster.Float.Count(static kernel => kernel.MaskForms.Count() == 2) >= 3);

    [Theory, MemberData(nameof(CategoricalRoster.Kernels), MemberType = typeof(CategoricalRoster))]
    public void Whatever_lies_under_the_mask_changes_nothing_and_becomes_0<T, TRandom>(CategoricalKernel<T, TRandom> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where TRandom : unmanaged, IBinaryFloatingPointIeee754<TRandom>
    {
        var batch = CategoricalBatch<T, TRandom>.Mixed(kernel.C, RowCount);

        foreach (Masks form in kernel.MaskForms)
        {
            IReadOnlyList<(string Name, byte[] Bytes)> clean = Under(T.Zero).Run(kernel, form);

            foreach (T junk in (T[])[T.NaN, T.PositiveInfinity, T.NegativeInfinity, Logits.Largest<T>(), -Logits.Largest<T>()])
            {
                AssertSame(clean, Under(junk).Run(kernel, form), $"{kernel}, {form}, {junk}");
            }

            foreach ((string name, byte[] bytes) in clean.Where(static result => result.Name is "Backward" or "Probabilities" or "KLBackward" or "KLBackward.Other"))
            {
                ReadOnlySpan<T> values = MemoryMarshal.Cast<byte, T>(bytes);

                for (int i = 0; i < values.Length; i++)
                {
                    if (!batch.Mask[i] && values[i] != T.Zero)
                    {
                        Assert.Fail($"{kernel}, {form}, {name}: {values[i]} under the mask");
                    }
                }
            }

            foreach ((string name, byte[] bytes) in clean.Where(static result => result.Name is "Act.Action" or "Sample" or "ArgMax" or "Gumbel"))
            {
                ReadOnlySpan<int> actions = MemoryMarshal.Cast<byte, int>(bytes);

                for (int row = 0; row < actions.Length; row++)
                {
                    Assert.True(batch.Mask[(row * kernel.C) + actions[row]], $"{kernel}, {form}, {name}: {actions[row]} in row {row}");
                }
            }
        }

        CategoricalBatch<T, TRandom> Under(T logit) => batch with
        {
            Z = [.. batch.Z.Zip(batch.Mask, (value, isLegal) => isLegal ? value : logit)],
            Other = [.. batch.Other.Zip(batch.Mask, (value, isLegal) => isLegal ? value : logit)],
        };
    }

    [Theory, MemberData(nameof(CategoricalRoster.Kernels), MemberType = typeof(CategoricalRoster))]
    public void A_mask_has_the_bits_of_minus_infinity_in_its_place<T, TRandom>(CategoricalKernel<T, TRandom> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where TRandom : unmanaged, IBinaryFloatingPointIeee754<TRandom>
    {
        // A gradient is 0 there with either sign.
        var batch = CategoricalBatch<T, TRandom>.Mixed(kernel.C, RowCount);
        CategoricalBatch<T, TRandom> ruled = batch with
        {
            Z = [.. batch.Z.Zip(batch.Mask, static (value, isLegal) => isLegal ? value : T.NegativeInfinity)],
            Other = [.. batch.Other.Zip(batch.Mask, static (value, isLegal) => isLegal ? value : T.NegativeInfinity)],
        };

        foreach (Masks form in kernel.MaskForms)
        {
            foreach (((string name, byte[] with), (_, byte[] without)) in batch.Run(kernel, form).Zip(ruled.Run(kernel, Masks.None)).Where(static pair => !pair.First.Name.Contains("Backward", StringComparison.Ordinal)))
            {
                Assert.True(with.AsSpan().SequenceEqual(without), $"{kernel}, {form}, {name}");
            }
        }
    }

    private static void AssertSame(IReadOnlyList<(string Name, byte[] Bytes)> expected, IReadOnlyList<(string Name, byte[] Bytes)> actual, string where)
    {
        foreach (((string name, byte[] right), (_, byte[] value)) in expected.Zip(actual))
        {
            Assert.True(right.AsSpan().SequenceEqual(value), $"{where}, {name}: other bits");
        }
    }
}
