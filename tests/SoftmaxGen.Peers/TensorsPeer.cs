using System;
using System.Numerics;
using System.Numerics.Tensors;

namespace SoftmaxGen.Peers;

/// <summary>System.Numerics.Tensors: what a .NET programmer would reach for, row by row.</summary>
public sealed class TensorsPeer : IPeer
{
    public string Name => "TensorPrimitives";

    public string? Absence => null;

    public Pass Forward<T>(int c, Block<T> z, Block<T> a)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> =>
        new(() => Forward(c, z.Span, a.Span));

    public Pass Backward<T>(int c, Block<T> a, Block<T> dLdA, Block<T> dLdZ)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> =>
        new(() => Backward(c, a.Span, dLdA.Span, dLdZ.Span));

    public static void Forward<T>(int c, ReadOnlySpan<T> z, Span<T> a)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        for (int i = 0; i < z.Length; i += c)
        {
            TensorPrimitives.SoftMax(z.Slice(i, c), a.Slice(i, c));
        }
    }

    public static void Backward<T>(int c, ReadOnlySpan<T> a, ReadOnlySpan<T> dLdA, Span<T> dLdZ)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        for (int i = 0; i < a.Length; i += c)
        {
            ReadOnlySpan<T> rowA = a.Slice(i, c), rowG = dLdA.Slice(i, c);
            Span<T> row = dLdZ.Slice(i, c);
            TensorPrimitives.Subtract(rowG, TensorPrimitives.Dot(rowA, rowG), row);
            TensorPrimitives.Multiply(row, rowA, row);
        }
    }
}
