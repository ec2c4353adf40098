using System;
using System.Numerics;
using SoftmaxGen.Accuracy.Probabilities;
using SoftmaxGen.Kernels.Tests;

namespace SoftmaxGen.Accuracy.Searching;

/// <summary>A row and the worst error of its probabilities, in ULP.</summary>
/// <param name="Worst">The error.</param>
/// <param name="Family">Where it was found, or where the climb to it started.</param>
/// <param name="Row">The logits.</param>
internal sealed record Found<T>(double Worst, RowFamily Family, T[] Row);

/// <summary>Runs a kernel over a batch of rows and finds the worst of them.</summary>
internal sealed class Jury<T>(Searched<T> kernel, int rows)
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    private readonly T[] _a = new T[rows * kernel.C];
    private readonly TwoDoubles[] _exact = new TwoDoubles[rows * kernel.C];

    /// <summary>The batch, to be filled.</summary>
    public T[] Z { get; } = new T[rows * kernel.C];

    public Span<T> Row(int row) => Z.AsSpan(row * kernel.C, kernel.C);

    /// <summary>The worst error in the batch, and the row that has it.</summary>
    public (double Worst, int Row) Judge()
    {
        kernel.Forward(Z, _a);
        ExactRows.Of<T>(kernel.C, Z, _exact);

        double least = Ulps<T>.Least(kernel.C);
        double worst = 0;
        int at = 0;

        for (int i = 0; i < _a.Length; i++)
        {
            if (_exact[i].High >= least && Ulps<T>.Error(_a[i], _exact[i]) is var error && error > worst)
            {
                worst = error;
                at = i / kernel.C;
            }
        }

        return (worst, at);
    }
}
