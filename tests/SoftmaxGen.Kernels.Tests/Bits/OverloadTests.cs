using System;
using System.Numerics;
using SoftmaxGen.Kernels.Conformance;
using Xunit;

namespace SoftmaxGen.Kernels.Tests;

/// <summary>The vector overloads and the layer are other doors to the same arithmetic.</summary>
public class OverloadTests
{
    private const int RowCount = 40;

    [Theory, MemberData(nameof(Roster.VectorOverloads), MemberType = typeof(Roster))]
    public void A_vector_has_the_bits_of_a_span_of_one_row(VectorKernel vector)
    {
        Kernel<float> kernel = vector.Kernel;
        float[] z = Logits.Mixed<float>(kernel.C, RowCount);
        float[] dLdA = Rows.Uniform<float>(z.Length, scale: 3, seed: kernel.C);
        var a = new float[kernel.C];
        var dLdZ = new float[kernel.C];

        for (int start = 0; start < z.Length; start += kernel.C)
        {
            ReadOnlySpan<float> row = z.AsSpan(start, kernel.C);
            ReadOnlySpan<float> upstream = dLdA.AsSpan(start, kernel.C);

            vector.Forward(row, a);
            SameBits.Assert<float>(kernel.Outputs(row), a, $"{kernel}, Forward, row {start / kernel.C}");

            vector.Backward(a, upstream, dLdZ);
            SameBits.Assert<float>(kernel.Gradients(a, upstream), dLdZ, $"{kernel}, Backward, row {start / kernel.C}");
        }
    }

    [Theory, MemberData(nameof(Roster.Layers), MemberType = typeof(Roster))]
    public void The_layer_has_the_bits_of_the_static_methods<T>(Layer<T> layer)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        Kernel<T> kernel = layer.Kernel;
        LayerObject<T> instance = layer.Create();

        // Fewer rows after more: what an earlier, longer Forward kept must not be seen.
        foreach (int rows in (int[])[layer.MaxRows, layer.MaxRows / 2, 1, 0, layer.MaxRows])
        {
            T[] z = Logits.Mixed<T>(kernel.C, rows);
            T[] dLdA = Rows.Uniform<T>(z.Length, scale: 3, seed: rows);
            var dLdZ = new T[z.Length];

            ReadOnlySpan<T> a = instance.Forward(z);
            SameBits.Assert(kernel.Outputs(z), a, $"{layer}, Forward, {rows} rows");

            instance.Backward(dLdA, dLdZ);
            SameBits.Assert<T>(kernel.Gradients(a, dLdA), dLdZ, $"{layer}, Backward, {rows} rows");
        }
    }

    [Theory, MemberData(nameof(Roster.Layers), MemberType = typeof(Roster))]
    public void Two_layers_keep_apart_what_they_keep<T>(Layer<T> layer)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        Kernel<T> kernel = layer.Kernel;
        T[] z = Rows.Uniform<T>(kernel.C, scale: 2, seed: 1);
        T[] dLdA = Rows.Uniform<T>(kernel.C, scale: 3, seed: 2);
        var dLdZ = new T[kernel.C];
        LayerObject<T> first = layer.Create();
        LayerObject<T> second = layer.Create();

        first.Forward(z);
        second.Forward(Rows.Uniform<T>(kernel.C, scale: 2, seed: 3));
        first.Backward(dLdA, dLdZ);

        SameBits.Assert<T>(kernel.Gradients(kernel.Outputs(z), dLdA), dLdZ, layer.ToString());
    }
}
