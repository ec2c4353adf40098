using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using SoftmaxGen.Kernels.Conformance;
using Xunit;

namespace SoftmaxGen.Kernels.Tests;

/// <summary>The rules of the stateful layer.</summary>
public class LayerArgumentTests
{
    public static IEnumerable<object[]> LayersOfThree =>
        from layer in Roster.FloatLayers
        where layer is { Kernel.C: 3, MaxRows: 40, Kernel.EmptyRow: EmptyRow.NaN }
        select new object[] { layer };

    [Theory, MemberData(nameof(Roster.Layers), MemberType = typeof(Roster))]
    public void Backward_before_any_Forward_is_an_invalid_operation<T>(Layer<T> layer)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        T[] dLdZ = Refusal.Buffer<T>(layer.Kernel.C);
        T[] before = [.. dLdZ];
        LayerObject<T> instance = layer.Create();

        Assert.Throws<InvalidOperationException>(() => instance.Backward(new T[layer.Kernel.C], dLdZ));
        Assert.Throws<InvalidOperationException>(() => instance.Backward([], []));
        SameBits.Assert<T>(before, dLdZ, layer.ToString());
    }

    [Theory, MemberData(nameof(Roster.Layers), MemberType = typeof(Roster))]
    public void More_rows_than_the_layer_has_are_refused<T>(Layer<T> layer)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        int length = (layer.MaxRows + 1) * layer.Kernel.C;

        CheckRefusesLogits(layer, new T[length], length, layer.MaxRows);
    }

    [Theory, MemberData(nameof(Roster.Layers), MemberType = typeof(Roster))]
    public void Logits_that_are_not_whole_rows_are_refused<T>(Layer<T> layer)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        // One class has no broken rows.
        for (int length = 1; length < layer.Kernel.C; length++)
        {
            CheckRefusesLogits(layer, new T[length], length, layer.Kernel.C);
        }
    }

    [Theory, MemberData(nameof(Roster.Layers), MemberType = typeof(Roster))]
    public void A_gradient_of_another_length_than_the_logits_is_refused<T>(Layer<T> layer)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        LayerObject<T> instance = layer.Create();
        int c = layer.Kernel.C;
        T[] dLdZ = Refusal.Buffer<T>((layer.MaxRows + 1) * c);
        instance.Forward(new T[c]);

        foreach (int length in (int[])[0, c - 1, c + 1, 2 * c])
        {
            Refusal.Assert(layer.Kernel.Family.Upstream, dLdZ, () => instance.Backward(new T[length], dLdZ), length, c);
        }
    }

    [Theory, MemberData(nameof(Roster.Layers), MemberType = typeof(Roster))]
    public void A_destination_that_is_too_short_or_shares_a_part_of_the_gradient_is_refused<T>(Layer<T> layer)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        LayerObject<T> instance = layer.Create();
        int length = layer.MaxRows * layer.Kernel.C;
        T[] buffer = Refusal.Buffer<T>(3 * length);
        instance.Forward(new T[length]);

        Refusal.Assert("dLdZ", buffer, () => instance.Backward(buffer.AsSpan(0, length), buffer.AsSpan(length, length - 1)), length - 1, length);

        foreach (int shift in Shifts.Of(length))
        {
            Refusal.Assert("dLdZ", buffer, () => instance.Backward(buffer.AsSpan(length, length), buffer.AsSpan(length + shift, length)), length);
        }
    }

    [Theory, MemberData(nameof(Roster.Layers), MemberType = typeof(Roster))]
    public void The_gradient_may_be_overwritten<T>(Layer<T> layer)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        Kernel<T> kernel = layer.Kernel;
        LayerObject<T> instance = layer.Create();
        T[] z = Rows.Uniform<T>(layer.MaxRows * kernel.C, scale: 3, seed: 1);
        T[] dLdA = Rows.Uniform<T>(z.Length, scale: 3, seed: 2);
        T[] dLdZ = kernel.Gradients(kernel.Outputs(z), dLdA);

        instance.Forward(z);
        instance.Backward(dLdA, dLdA);

        SameBits.Assert<T>(dLdZ, dLdA, layer.ToString());
    }

    // The span that Forward returns is the layer's own memory, and people will pass it on.
    [Theory, MemberData(nameof(Roster.Layers), MemberType = typeof(Roster))]
    public void What_is_kept_may_come_back_as_logits_or_as_the_gradient<T>(Layer<T> layer)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        Kernel<T> kernel = layer.Kernel;
        LayerObject<T> instance = layer.Create();
        T[] z = Rows.Uniform<T>(layer.MaxRows * kernel.C, scale: 3, seed: 1);
        T[] a = kernel.Outputs(z);
        var dLdZ = new T[z.Length];

        instance.Backward(instance.Forward(z), dLdZ);
        SameBits.Assert<T>(kernel.Gradients(a, a), dLdZ, $"{layer}, the gradient");

        SameBits.Assert<T>(kernel.Outputs(a), instance.Forward(instance.Forward(z)), $"{layer}, the logits");
    }

    // Rows 1 and 2 of the last result, as logits, would lie over rows 0 and 1 of the next.
    [Theory, MemberData(nameof(LayersOfThree))]
    public void Kept_outputs_that_share_a_part_with_the_next_are_refused_as_logits(Layer<float> layer)
    {
        LayerObject<float> instance = layer.Create();
        float[] z = Rows.Uniform<float>(9, scale: 3, seed: 1);

        Assert.Throws<ArgumentException>("z", () => { instance.Forward(instance.Forward(z)[3..]); });
        SameBits.Assert<float>(layer.Kernel.Gradients(layer.Kernel.Outputs(z), z), Gradient(instance, z), "after the refusal");
    }

    private static void CheckRefusesLogits<T>(Layer<T> layer, T[] wrong, params int[] named)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        Kernel<T> kernel = layer.Kernel;
        LayerObject<T> instance = layer.Create();
        T[] z = Rows.Uniform<T>(kernel.C, scale: 3, seed: 1);
        instance.Forward(z);

        Refusal.Assert("z", wrong, () => instance.Forward(wrong), named);

        // The last Forward that succeeded is still the one that Backward is for.
        SameBits.Assert<T>(kernel.Gradients(kernel.Outputs(z), z), Gradient(instance, z), $"{layer}, after the refusal");
    }

    private static T[] Gradient<T>(LayerObject<T> instance, T[] dLdA)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        var dLdZ = new T[dLdA.Length];
        instance.Backward(dLdA, dLdZ);

        return dLdZ;
    }
}
