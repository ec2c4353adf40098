using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using SoftmaxGen.Kernels.Conformance;

namespace SoftmaxGen.Kernels.Tests;

/// <summary>A batch for a cross-entropy: rows of every scale, of which some do not count, and what is wanted of them.</summary>
internal sealed class LossRows<T>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    private readonly Dictionary<(bool, bool), ExactCrossEntropy?[]> _exact = [];
    private readonly OverloadedKernel<T> _kernel;

    public LossRows(OverloadedKernel<T> kernel, int? count = null)
    {
        _kernel = kernel;
        C = kernel.C;
        Count = count ?? Math.Clamp(2000 / C, 5, 23);
        Z = new T[Count * C];
        Label = new int[Count];
        Mask = new bool[Count * C];
        Target = Rows.Uniform<T>(Count * C, scale: 0.5, seed: C);
        Weights = [.. Enumerable.Range(0, C).Select(static k => T.CreateChecked(0.3 + (0.2 * (k % 5))))];
        double[] scales = [0.5, 3, 10, 40];

        for (int row = 0; row < Count; row++)
        {
            Span<T> z = Z.AsSpan(row * C, C);
            Span<bool> mask = Mask.AsSpan(row * C, C);
            Rows.Uniform<T>(C, scales[row % 4], seed: row + C).CopyTo(z);
            Label[row] = ((row * 7) + 1) % C;

            for (int k = 0; k < C; k++)
            {
                mask[k] = row % 4 == 3 || k == Label[row] || ((k * 5) + row) % 3 != 0;
            }

            if (row % 6 == 5)
            {
                // One class holds all, and it is the label.
                z[Label[row]] = T.CreateChecked(60);
            }

            foreach (ref T target in Target.AsSpan(row * C, C))
            {
                target = T.Max(target, T.Zero);
            }

            if (row % 5 == 2)
            {
                IsIgnored.Add(row);
            }
        }

        // A class of that number may be wanted of no row.
        for (int row = 0; row < Count; row++)
        {
            if (IsIgnored.Contains(row))
            {
                Label[row] = kernel.IgnoreIndex;
            }
            else if (Label[row] == kernel.IgnoreIndex)
            {
                Label[row] = C - 1;
                Mask[(row * C) + C - 1] = true;
            }
        }

        Bits = BitsOf(Mask, C);
    }

    public int C { get; }

    public int Count { get; }

    public T[] Z { get; }

    public T[] Target { get; }

    public T[] Weights { get; }

    public int[] Label { get; }

    public bool[] Mask { get; }

    public ulong[] Bits { get; }

    public HashSet<int> IsIgnored { get; } = [];

    public Batch<T> Batch(T[] loss, T[]? dLdZ = null, double scale = 1) => new()
    {
        Z = Z,
        Target = Target,
        Weights = Weights,
        Label = Label,
        Booleans = Mask,
        Bits = Bits,
        Loss = loss,
        DLdZ = dLdZ,
        Scale = scale,
    };

    /// <summary>Of each row, and null of one that does not count.</summary>
    public ExactCrossEntropy?[] Exact(bool targets, bool masked)
    {
        if (!_exact.TryGetValue((targets, masked), out ExactCrossEntropy?[]? exact))
        {
            exact = [.. Enumerable.Range(0, Count).Select(row => Exact(row, targets, masked))];
            _exact.Add((targets, masked), exact);
        }

        return exact;
    }

    /// <summary>By what the mean divides.</summary>
    public double Divisor(bool targets) => targets ? Count : Label.Where(label => label != _kernel.IgnoreIndex).Sum(label => _kernel.ClassWeights ? double.CreateChecked(Weights[label]) : 1);

    public static ulong[] BitsOf(bool[] mask, int c)
    {
        var bits = new ulong[mask.Length / c];

        for (int i = 0; i < mask.Length && c <= 64; i++)
        {
            bits[i / c] |= mask[i] ? 1UL << (i % c) : 0;
        }

        return bits;
    }

    private ExactCrossEntropy? Exact(int row, bool targets, bool masked)
    {
        if (!targets && IsIgnored.Contains(row))
        {
            return null;
        }

        bool[] mask = masked ? Mask[(row * C)..((row + 1) * C)] : [.. Enumerable.Repeat(true, C)];
        double[]? weights = _kernel.ClassWeights ? Expected.Wide<T>(Weights) : null;
        Dyadic[] wanted = targets
            ? ExactCrossEntropy.OfTarget(Expected.Wide<T>(Target.AsSpan(row * C, C)), mask, weights, _kernel.LabelSmoothing)
            : ExactCrossEntropy.OfLabel(Label[row], mask, weights, _kernel.LabelSmoothing);

        return new ExactCrossEntropy(Expected.Wide<T>(Z.AsSpan(row * C, C)), mask, wanted);
    }
}
