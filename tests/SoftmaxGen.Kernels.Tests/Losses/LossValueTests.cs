using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using SoftmaxGen.Kernels.Conformance;
using Xunit;

namespace SoftmaxGen.Kernels.Tests;

/// <summary>Every method of every cross-entropy against PyTorch's definition in exact arithmetic.</summary>
public class LossValueTests
{
    [Theory, MemberData(nameof(Overloads.Losses), MemberType = typeof(Overloads))]
    public void Losses_and_gradients_are_those_of_the_definition<T>(OverloadedKernel<T> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        var rows = new LossRows<T>(kernel);

        foreach (Overload<T> overload in WithLosses(kernel))
        {
            // A power of two, and one that rounds, but not in the float that a Half's scale is.
            foreach (double scale in overload.Name == "LossAndGradient" ? [0.25, (float)0.3] : (double[])[1])
            {
                var loss = new T[rows.Count];
                T[]? dLdZ = overload.HasGradient ? new T[rows.Z.Length] : null;
                double result = double.CreateChecked(overload.Invoke(rows.Batch(loss, dLdZ, scale)));
                double divisor = overload.Name == "Mean" ? rows.Divisor(overload.HasTargets) : 1;
                ExactCrossEntropy?[] exact = rows.Exact(overload.HasTargets, overload.Mask != Masks.None);

                AssertLosses(kernel, overload, exact, loss);

                if (dLdZ is not null)
                {
                    AssertGradients(kernel, overload, exact, dLdZ, overload.Name == "Mean" ? 1 / divisor : scale);
                }

                if (overload.Name is "Sum" or "Mean")
                {
                    double expected = exact.Sum(static row => row?.Loss.High ?? 0) / divisor;
                    double ofRows = exact.Sum(row => row is null ? 0 : Bound(kernel, overload).Loss(row.Loss.High, row.All)) / divisor;
                    double ofSum = overload.Name == "Sum" ? LossBound<T>.Sum(rows.Count) : LossBound<T>.Mean(rows.Count, kernel.ClassWeights);
                    Assert.InRange(Math.Abs(result - expected), 0, DistributionErrors.Stored<T>(typeof(T) != typeof(double), ofRows + (2 * ofSum * expected), expected));
                }
            }
        }
    }

    // The order of the documentation: it is a promise, since who cuts a batch adds up what the parts give.
    [Theory, MemberData(nameof(Overloads.Losses), MemberType = typeof(Overloads))]
    public void The_sum_is_that_of_four_lanes_of_doubles<T>(OverloadedKernel<T> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        for (int count = 0; count <= 9; count++)
        {
            var rows = new LossRows<T>(kernel, count);

            foreach (Overload<T> overload in kernel.Overloads.Where(static overload => overload.Name is "Sum" or "Mean"))
            {
                var loss = new T[count];
                T actual = overload.Invoke(rows.Batch(loss, new T[rows.Z.Length]));
                double[] lanes = new double[4];

                for (int row = 0; row < count; row++)
                {
                    lanes[row % 4] += double.CreateChecked(loss[row]);
                }

                double sum = (lanes[0] + lanes[2]) + (lanes[1] + lanes[3]);
                SameBits.Assert<T>([Number.Of<T>(overload.Name == "Sum" ? sum : sum / rows.Divisor(overload.HasTargets))], [T.IsNaN(actual) ? Number.Of<T>(sum / 0) : actual], $"{kernel}.{overload}, {count} rows");
            }
        }
    }

    [Theory, MemberData(nameof(Overloads.Losses), MemberType = typeof(Overloads))]
    public void A_row_that_does_not_count_has_no_loss_and_no_gradient_whatever_it_holds<T>(OverloadedKernel<T> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        var rows = new LossRows<T>(kernel, count: 17);

        foreach (int row in rows.IsIgnored)
        {
            rows.Z.AsSpan(row * kernel.C, kernel.C).Fill(row == 2 ? T.NaN : row == 7 ? T.PositiveInfinity : T.NegativeInfinity);
        }

        foreach (Overload<T> overload in WithLosses(kernel).Where(static overload => overload.HasLabels))
        {
            T[] loss = [.. Enumerable.Repeat(T.NaN, rows.Count)];
            T[] dLdZ = [.. Enumerable.Repeat(T.NaN, rows.Z.Length)];
            T result = overload.Invoke(rows.Batch(loss, dLdZ, scale: 2));

            Assert.True(overload.Name is not ("Sum" or "Mean") || T.IsFinite(result), $"{kernel}.{overload}");

            foreach (int row in rows.IsIgnored)
            {
                Assert.Equal(T.Zero, loss[row]);
                Assert.All(overload.HasGradient ? dLdZ[(row * kernel.C)..((row + 1) * kernel.C)] : [], static gradient => Assert.Equal(T.Zero, gradient));
            }
        }
    }

    [Theory, MemberData(nameof(Overloads.Losses), MemberType = typeof(Overloads))]
    public void The_mean_of_nothing_is_NaN_and_its_gradient_0<T>(OverloadedKernel<T> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        var rows = new LossRows<T>(kernel, count: 9);
        Array.Fill(rows.Label, kernel.IgnoreIndex);

        foreach (Overload<T> overload in kernel.Named("Mean").Where(static overload => overload.HasLabels))
        {
            T[] dLdZ = [.. Enumerable.Repeat(T.NaN, rows.Z.Length)];

            Assert.True(T.IsNaN(overload.Invoke(rows.Batch(new T[rows.Count], dLdZ))));
            Assert.All(overload.HasGradient ? dLdZ : [], static gradient => Assert.Equal(T.Zero, gradient));
        }
    }

    [Theory, MemberData(nameof(Overloads.Losses), MemberType = typeof(Overloads))]
    public void One_row_has_the_bits_of_the_batch<T>(OverloadedKernel<T> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        var rows = new LossRows<T>(kernel, count: 21);
        Overload<T>[] ofOneRow = [.. kernel.Overloads.Where(static overload => overload.Name == "Loss" && !overload.HasLosses)];
        Assert.NotEmpty(ofOneRow);

        foreach (Overload<T> overload in ofOneRow)
        {
            Overload<T> batch = kernel.Named("Loss").Single(other => other.HasLosses && other.Mask == overload.Mask && other.HasTargets == overload.HasTargets);
            var loss = new T[rows.Count];
            batch.Invoke(rows.Batch(loss));

            for (int row = 0; row < rows.Count; row++)
            {
                T actual = overload.Invoke(new Batch<T>
                {
                    Z = rows.Z.AsSpan(row * kernel.C, kernel.C),
                    Target = rows.Target.AsSpan(row * kernel.C, kernel.C),
                    Booleans = rows.Mask.AsSpan(row * kernel.C, kernel.C),
                    Weights = rows.Weights,
                    LabelOfRow = rows.Label[row],
                    BitsOfRow = rows.Bits[row],
                });
                SameBits.Assert<T>([loss[row]], [actual], $"{kernel}.{overload}, row {row}");
            }
        }
    }

    [Theory, MemberData(nameof(Overloads.Losses), MemberType = typeof(Overloads))]
    public void All_methods_give_the_same_bits<T>(OverloadedKernel<T> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        var rows = new LossRows<T>(kernel, count: 37);

        // Bits and booleans are the same mask, and with or without the gradient the loss is the same.
        foreach (IGrouping<(bool, bool), Overload<T>> group in WithLosses(kernel).GroupBy(static overload => (overload.HasTargets, overload.Mask != Masks.None)))
        {
            T[]? first = null;
            T[]? firstGradient = null;

            foreach (Overload<T> overload in group)
            {
                var loss = new T[rows.Count];
                var dLdZ = new T[rows.Z.Length];
                overload.Invoke(rows.Batch(loss, dLdZ));
                first ??= loss;
                SameBits.Assert<T>(first, loss, $"{kernel}.{overload}");

                if (overload.HasGradient && overload.Name != "Mean")
                {
                    firstGradient ??= dLdZ;
                    SameBits.Assert<T>(firstGradient, dLdZ, $"{kernel}.{overload}");
                }
            }
        }
    }

    private static IEnumerable<Overload<T>> WithLosses<T>(OverloadedKernel<T> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> => kernel.Overloads.Where(static overload => overload.HasLosses);

    private static LossBound<T> Bound<T>(OverloadedKernel<T> kernel, Overload<T> overload)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> =>
        new(kernel.C, kernel.IsWide, overload.HasLabels && kernel.LabelSmoothing == 0, kernel.ClassWeights);

    private static void AssertLosses<T>(OverloadedKernel<T> kernel, Overload<T> overload, ExactCrossEntropy?[] exact, T[] loss)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        for (int row = 0; row < loss.Length; row++)
        {
            TwoDoubles expected = exact[row]?.Loss ?? default;
            double bound = exact[row] is { } counted ? Bound(kernel, overload).Loss(expected.High, counted.All) : 0;
            double error = expected.DistanceTo(double.CreateChecked(loss[row]));
            Assert.True(error <= bound, $"{kernel}.{overload}, row {row}: {loss[row]}, exact {expected.High}, off by {error}, bound {bound}");
        }
    }

    private static void AssertGradients<T>(OverloadedKernel<T> kernel, Overload<T> overload, ExactCrossEntropy?[] exact, T[] dLdZ, double scale)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        for (int i = 0; i < dLdZ.Length; i++)
        {
            (int row, int n) = (i / kernel.C, i % kernel.C);
            ExactCrossEntropy? counted = exact[row];
            TwoDoubles expected = counted?.Gradient(n, scale) ?? default;
            double bound = counted is null ? 0 : Bound(kernel, overload).Gradient(counted.Size(n, scale), expected.High, counted.All * scale, overload.Name == "Mean");
            double error = expected.DistanceTo(double.CreateChecked(dLdZ[i]));
            Assert.True(error <= bound, $"{kernel}.{overload}, row {row}, class {n}: {dLdZ[i]}, exact {expected.High}, off by {error}, bound {bound}");
        }
    }
}
