using System;
using System.Numerics;
using SoftmaxGen.Kernels.Conformance;
using Xunit;

namespace SoftmaxGen.Kernels.Tests;

/// <summary>No method of a kernel allocates.</summary>
public class AllocationTests
{
    [Theory, MemberData(nameof(Roster.Kernels), MemberType = typeof(Roster))]
    public void A_kernel_allocates_nothing<T>(Kernel<T> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        int rows = kernel.C > 128 ? 1 : 13;
        T[] z = Logits.Mixed<T>(kernel.C, rows);
        var a = new T[z.Length];
        var dLdZ = new T[z.Length];

        Assert.Equal(0, BytesAllocatedBy(() => kernel.Forward(z, a)));
        Assert.Equal(0, BytesAllocatedBy(() => kernel.Backward(a, z, dLdZ)));

        if (kernel.HasJacobian)
        {
            var jacobian = new T[z.Length * kernel.C];
            Assert.Equal(0, BytesAllocatedBy(() => kernel.Jacobian(a, jacobian)));
        }

        if (kernel.HasLogSumExp)
        {
            Assert.Equal(0, BytesAllocatedBy(() => kernel.LogSumExp(z, a)));
        }
    }

    [Theory, MemberData(nameof(Overloads.Everything), MemberType = typeof(Overloads))]
    public void An_overload_allocates_nothing<T>(OverloadedKernel<T> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        foreach (Overload<T> overload in kernel.Overloads)
        {
            int rows = overload.IsOfOneRow ? 1 : 7;
            T[] z = Rows.Uniform<T>(rows * kernel.C, scale: 3, seed: 1);
            T[] weights = Rows.Uniform<T>(kernel.C, scale: 1, seed: 2);
            var label = new int[rows];
            bool[] mask = Array.ConvertAll(z, static logit => logit > T.Zero);
            var bits = new ulong[rows];
            var loss = new T[rows];
            var output = new T[overload.Name == "LogSumExp" ? rows : z.Length];
            var dLdZ = new T[z.Length];

            Assert.Equal(0, BytesAllocatedBy(() => overload.Invoke(new Batch<T>
            {
                Z = z,
                A = z,
                DLdA = z,
                Target = z,
                Weights = weights,
                Label = label,
                Booleans = mask,
                Bits = bits,
                Temperature = T.One,
                Scale = 1,
                Output = output,
                Loss = loss,
                DLdZ = dLdZ,
            })));
        }
    }

    [Theory, MemberData(nameof(Roster.VectorOverloads), MemberType = typeof(Roster))]
    public void A_vector_overload_allocates_nothing(VectorKernel vector)
    {
        float[] z = Rows.Uniform<float>(vector.Kernel.C, scale: 2, seed: 1);
        var a = new float[z.Length];

        Assert.Equal(0, BytesAllocatedBy(() => vector.Forward(z, a)));
        Assert.Equal(0, BytesAllocatedBy(() => vector.Backward(a, z, a)));
    }

    [Theory, MemberData(nameof(Roster.Layers), MemberType = typeof(Roster))]
    public void A_layer_allocates_nothing_once_it_is_made<T>(Layer<T> layer)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        T[] z = Logits.Mixed<T>(layer.Kernel.C, layer.MaxRows);
        var dLdZ = new T[z.Length];
        LayerObject<T> instance = layer.Create();

        Assert.Equal(0, BytesAllocatedBy(() => instance.Forward(z)));
        Assert.Equal(0, BytesAllocatedBy(() => instance.Backward(z, dLdZ)));
    }

    [Fact]
    public void An_allocation_is_seen() => Assert.NotEqual(0, BytesAllocatedBy(static () => GC.KeepAlive(new byte[1])));

    private static long BytesAllocatedBy(Action action)
    {
        // The first call may run static constructors.
        action();

        long least = long.MaxValue;

        // A collection that another thread begins meanwhile closes this thread's stretch of memory, which counts as if it were
        // allocated. It does not happen each time, and an allocation does.
        for (int i = 0; i < 3; i++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            action();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }
}
