using System;
using System.Collections.Generic;
using System.Numerics;
using SoftmaxGen.Kernels.Conformance;
using Xunit;

namespace SoftmaxGen.Kernels.Tests;

/// <summary>No method of a categorical kernel allocates, of a batch or of one row.</summary>
public class CategoricalAllocationTests
{
    private const int RowCount = 13;

    [Theory, MemberData(nameof(CategoricalRoster.Kernels), MemberType = typeof(CategoricalRoster))]
    public void A_kernel_allocates_nothing<T, TRandom>(CategoricalKernel<T, TRandom> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where TRandom : unmanaged, IBinaryFloatingPointIeee754<TRandom>
    {
        var batch = CategoricalBatch<T, TRandom>.Mixed(kernel.C, RowCount);
        ulong[] bits = kernel.C > 64 ? [] : Mask.ToBits(kernel.C, batch.Mask);
        var action = new int[RowCount];
        var first = new T[RowCount];
        var second = new T[RowCount];
        var matrix = new T[batch.Z.Length];
        var other = new T[batch.Z.Length];

        foreach (Masks form in kernel.Forms)
        {
            List<Action> calls =
            [
                () => kernel.Act(batch.Z, Of(form), batch.U, action, first, second),
                () => kernel.ArgMax(batch.Z, Of(form), action),
                () => kernel.Evaluate(batch.Z, Of(form), batch.Actions, first, second),
                () => kernel.Backward(batch.Z, Of(form), batch.Actions, batch.G, batch.H, matrix),
            ];

            if (kernel.Has(CategoricalMethods.All))
            {
                calls.AddRange(
                [
                    () => kernel.Sample(batch.Z, Of(form), batch.U, action),
                    () => kernel.Gumbel(batch.Z, Of(form), batch.Uniforms, action),
                    () => kernel.LogProb(batch.Z, Of(form), batch.Actions, first),
                    () => kernel.Entropy(batch.Z, Of(form), first),
                    () => kernel.Probabilities(batch.Z, Of(form), matrix),
                    () => kernel.KL(batch.Z, Of(form), batch.Other, first),
                    () => kernel.KLBackward(batch.Z, Of(form), batch.Other, batch.G, matrix, other),
                ]);
            }

            Assert.All(calls, static call => Assert.Equal(0, BytesAllocatedBy(call)));
        }

        foreach ((_, _, OneRowCall<T, TRandom> call) in OneRowCalls.Of(kernel))
        {
            Assert.Equal(0, BytesAllocatedBy(() => call(
                batch.Z.AsSpan(0, kernel.C), ulong.MaxValue, batch.Mask.AsSpan(0, kernel.C), batch.U[0], batch.Uniforms.AsSpan(0, kernel.C), 0, batch.Other.AsSpan(0, kernel.C))));
        }

        Mask Of(Masks form) => form switch { Masks.None => Mask.None, Masks.Bits => bits, _ => batch.Mask };
    }

    private static long BytesAllocatedBy(Action action)
    {
        // The first call may run static constructors.
        action();

        long least = long.MaxValue;

        // A collection that another thread begins meanwhile counts as if it had allocated. It does not happen each time, and an allocation does.
        for (int i = 0; i < 3; i++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            action();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }
}
