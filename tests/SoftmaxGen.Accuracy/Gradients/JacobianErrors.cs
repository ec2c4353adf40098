using System;
using System.Numerics;
using SoftmaxGen.Accuracy.Formats;
using SoftmaxGen.Accuracy.Scanning;
using SoftmaxGen.Kernels.Tests;

namespace SoftmaxGen.Accuracy.Gradients;

/// <summary>The worst error of an entry of a Jacobian of three classes, in ULP of the entry, over all probabilities a stride apart.</summary>
/// <param name="Rare">On the diagonal, below 1/2.</param>
/// <param name="Likely">On the diagonal, from 1/2 on.</param>
/// <param name="Beside">Beside the diagonal.</param>
internal sealed record JacobianErrors(double Rare, double Likely, double Beside)
{
    private const int C = 3;
    private const int Rows = 1024;

    // Below it 1 - a_m is 1 or its neighbour, and a_m (1 - a_m) as far off as where it begins.
    private const double Least = 1.0 / (1 << 26);

    /// <summary>Tries every stride-th number from 2^-26 to 1 in each place.</summary>
    public static JacobianErrors Of<T, TFormat>(Differentiated<T> kernel, long stride)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where TFormat : IFormat<T>
    {
        var stretch = new Stretch<T, TFormat>(T.CreateChecked(Least), T.One, stride);

        return stretch.Aggregate(new JacobianErrors(0, 0, 0), Block, Worse);

        JacobianErrors Block(long from, long to)
        {
            var a = new T[Rows * C];
            var jacobian = new T[Rows * C * C];
            var worst = new JacobianErrors(0, 0, 0);

            for (long first = from; first < to; first += a.Length)
            {
                for (int i = 0; i < a.Length; i++)
                {
                    a[i] = stretch[Math.Min(first + i, to - 1)];
                }

                kernel.Jacobian(a, jacobian);
                worst = Worse(worst, Batch<T>(a, jacobian));
            }

            return worst;
        }
    }

    private static JacobianErrors Batch<T>(ReadOnlySpan<T> a, ReadOnlySpan<T> jacobian)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        double rare = 0;
        double likely = 0;
        double beside = 0;

        for (int i = 0; i < a.Length; i++)
        {
            double am = double.CreateChecked(a[i]);
            int row = i / C * C;

            for (int n = 0; n < C; n++)
            {
                double an = double.CreateChecked(a[row + n]);
                bool isDiagonal = row + n == i;
                double factor = isDiagonal ? 1 - an : -an;
                double rest = isDiagonal ? 1 - factor - an : 0;
                double high = am * factor;
                double low = Math.FusedMultiplyAdd(am, factor, -high) + (am * rest);
                double error = new TwoDoubles(high, low).DistanceTo(double.CreateChecked(jacobian[(i * C) + n])) / Ulp<T>.At(high);

                if (!isDiagonal)
                {
                    beside = Math.Max(beside, error);
                }
                else if (am < 0.5)
                {
                    rare = Math.Max(rare, error);
                }
                else
                {
                    likely = Math.Max(likely, error);
                }
            }
        }

        return new JacobianErrors(rare, likely, beside);
    }

    private static JacobianErrors Worse(JacobianErrors x, JacobianErrors y) =>
        new(Math.Max(x.Rare, y.Rare), Math.Max(x.Likely, y.Likely), Math.Max(x.Beside, y.Beside));
}
