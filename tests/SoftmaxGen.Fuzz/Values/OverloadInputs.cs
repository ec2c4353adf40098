using System;
using System.Numerics;
using SoftmaxGen.Kernels.Conformance;

namespace SoftmaxGen.Fuzz.Values;

/// <summary>Room for all that any overload reads of a batch.</summary>
internal sealed class OverloadInputs<T>(int c, int values)
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    public int C { get; } = c;

    public T[] Z { get; } = new T[values];

    public T[] A { get; } = new T[values];

    public T[] DLdA { get; } = new T[values];

    public T[] Target { get; } = new T[values];

    public T[] Weights { get; } = new T[c];

    public int[] Label { get; } = new int[values];

    public bool[] Mask { get; } = new bool[values];

    public ulong[] Bits { get; set; } = [];

    public T Temperature { get; set; } = T.One;

    public double Scale { get; set; } = 1;

    public ReadOnlySpan<T> Row(T[] of, int row) => of.AsSpan(row * C, C);

    public ReadOnlySpan<bool> MaskOf(int row) => Mask.AsSpan(row * C, C);
}
