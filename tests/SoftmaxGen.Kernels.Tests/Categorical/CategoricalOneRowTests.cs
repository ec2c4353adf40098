using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using System.Runtime.InteropServices;
using SoftmaxGen.Kernels.Conformance;
using Xunit;

namespace SoftmaxGen.Kernels.Tests;

/// <summary>What takes one row and returns its result is the method of a batch by another door.</summary>
public class CategoricalOneRowTests
{
    private const int RowCount = 45;

    [Theory, MemberData(nameof(CategoricalRoster.Kernels), MemberType = typeof(CategoricalRoster))]
    public void It_has_the_bits_of_the_batch<T, TRandom>(CategoricalKernel<T, TRandom> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where TRandom : unmanaged, IBinaryFloatingPointIeee754<TRandom>
    {
        var batch = CategoricalBatch<T, TRandom>.Mixed(kernel.C, RowCount);
        ulong[] bits = kernel.C > 64 ? new ulong[RowCount] : Mask.ToBits(kernel.C, batch.Mask);
        int c = kernel.C;
        int calls = 0;

        foreach ((string name, Masks form, OneRowCall<T, TRandom> call) in OneRowCalls.Of(kernel))
        {
            var results = batch.Run(kernel, form).ToDictionary(static result => result.Name, static result => result.Bytes);
            calls++;

            for (int row = 0; row < RowCount; row++)
            {
                int start = row * c;
                (int action, T first, T second) = call(
                    batch.Z.AsSpan(start, c), bits[row], batch.Mask.AsSpan(start, c), batch.U[row], batch.Uniforms.AsSpan(start, c), batch.Actions[row], batch.Other.AsSpan(start, c));
                string where = $"{kernel}, {name}, {form}, row {row}";

                switch (name)
                {
                    case "Act":
                        Assert.Equal(At<int>(results["Act.Action"], row), action);
                        SameBits.Assert<T>([At<T>(results["Act.LogProb"], row), At<T>(results["Act.Entropy"], row)], [first, second], where);
                        break;

                    case "Evaluate":
                        SameBits.Assert<T>([At<T>(results["Evaluate.LogProb"], row), At<T>(results["Evaluate.Entropy"], row)], [first, second], where);
                        break;

                    case "ArgMax" or "Sample" or "Gumbel":
                        Assert.Equal(At<int>(results[name], row), action);
                        break;

                    default:
                        SameBits.Assert<T>([At<T>(results[name], row)], [first], where);
                        break;
                }
            }
        }

        // Act, ArgMax and Evaluate, and of all methods what has numbers of the row alone.
        Assert.Equal((kernel.Has(CategoricalMethods.All) ? 8 : 3) * kernel.Forms.Count(), calls);
    }

    [Theory, MemberData(nameof(CategoricalRoster.Kernels), MemberType = typeof(CategoricalRoster))]
    public void Two_rows_and_none_are_refused<T, TRandom>(CategoricalKernel<T, TRandom> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where TRandom : unmanaged, IBinaryFloatingPointIeee754<TRandom>
    {
        int c = kernel.C;

        foreach ((string name, _, OneRowCall<T, TRandom> call) in OneRowCalls.Of(kernel))
        {
            foreach (int length in (int[])[0, c - 1, c + 1, 2 * c])
            {
                ArgumentException refusal = Assert.Throws<ArgumentException>(
                    "z",
                    () => call(new T[length], 1, Enumerable.Repeat(true, c).ToArray(), TRandom.Zero, new TRandom[c], 0, new T[c]));
                Assert.True(refusal.Message.Contains($"{length} values", StringComparison.Ordinal), $"{kernel}, {name}: {refusal.Message}");
            }
        }
    }

    [Theory, MemberData(nameof(CategoricalRoster.Kernels), MemberType = typeof(CategoricalRoster))]
    public void What_a_batch_refuses_of_a_row_is_refused<T, TRandom>(CategoricalKernel<T, TRandom> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where TRandom : unmanaged, IBinaryFloatingPointIeee754<TRandom>
    {
        int c = kernel.C;
        var none = new bool[c];
        bool[] all = [.. Enumerable.Repeat(true, c)];
        var uniforms = new TRandom[c];
        uniforms.AsSpan().Fill(TRandom.CreateChecked(0.5));
        var zeros = new T[c];

        foreach ((string name, Masks form, OneRowCall<T, TRandom> call) in OneRowCalls.Of(kernel))
        {
            if (form != Masks.None)
            {
                if (kernel.Skips)
                {
                    (int action, T first, T second) = call(zeros, 0, none, uniforms[0], uniforms, -1, zeros);
                    Assert.Equal((name is "Act" or "Sample" or "ArgMax" or "Gumbel" ? -1 : 0, T.Zero, T.Zero), (action, first, second));
                }
                else
                {
                    Assert.Throws<ArgumentException>("mask", () => call(zeros, 0, none, uniforms[0], uniforms, 0, zeros));
                }
            }

            if (name is "Act" or "Sample" or "ArgMax" or "Gumbel")
            {
                Assert.Throws<ArgumentException>("z", () => call(Rows.With<T>(zeros, c - 1, T.NaN), ulong.MaxValue, all, uniforms[0], uniforms, 0, zeros));
                Assert.Throws<ArgumentException>("z", () => call(Rows.With<T>(zeros, 0, T.PositiveInfinity), ulong.MaxValue, all, uniforms[0], uniforms, 0, zeros));
            }

            if (name is "Evaluate" or "LogProb")
            {
                foreach (int action in kernel.Skips ? [-2, c] : (int[])[-1, c, int.MaxValue, int.MinValue])
                {
                    Assert.Throws<ArgumentOutOfRangeException>("action", () => call(zeros, ulong.MaxValue, all, uniforms[0], uniforms, action, zeros));
                }
            }
        }
    }

    private static TValue At<TValue>(byte[] bytes, int row)
        where TValue : unmanaged => MemoryMarshal.Cast<byte, TValue>(bytes)[row];
}
