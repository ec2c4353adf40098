using System;
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

        foreach (Masks form in kernel.Forms)
        {
            Assert.All(batch.Calls(kernel, form), static call => Assert.Equal(0, BytesAllocatedBy(call.Call)));
        }

        foreach ((_, _, OneRowCall<T, TRandom> call) in OneRowCalls.Of(kernel))
        {
            Assert.Equal(0, BytesAllocatedBy(() => call(
                batch.Z.AsSpan(0, kernel.C), ulong.MaxValue, batch.Mask.AsSpan(0, kernel.C), batch.U[0], batch.Uniforms.AsSpan(0, kernel.C), 0, batch.Other.AsSpan(0, kernel.C))));
        }
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
