using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using SoftmaxGen.Kernels.Conformance;
using Xunit;

namespace SoftmaxGen.Kernels.Tests;

/// <summary>The table of values that the design promises, applied to whatever rows a test brings.</summary>
internal static class ForwardTable
{
    /// <summary>Runs the kernel over all rows as one batch and holds each row against the table.</summary>
    public static void Check<T>(Kernel<T> kernel, IEnumerable<T[]> rows)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        T[] z = [.. rows.SelectMany(static row => row)];
        T[] a = kernel.Outputs(z);

        Assert.NotEmpty(z);

        for (int start = 0; start < z.Length; start += kernel.C)
        {
            CheckRow(kernel, z.AsSpan(start, kernel.C), a.AsSpan(start, kernel.C));
        }
    }

    public static void CheckRow<T>(Kernel<T> kernel, ReadOnlySpan<T> z, ReadOnlySpan<T> a)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        if (z.ContainsAnyExceptInRange(T.NegativeInfinity, Logits.Largest<T>()))
        {
            CheckFilled(kernel, "a row with NaN or +inf", a, T.NaN);
        }
        else if (!z.ContainsAnyExcept(T.NegativeInfinity))
        {
            CheckFilled(kernel, "a row of -inf", a, EmptyOutput(kernel));
        }
        else
        {
            if (kernel.Family == Family.LogSoftmax)
            {
                CheckLogProbabilities(kernel, z, a);
            }
            else
            {
                CheckProbabilities(kernel, z, a);
            }

            CheckOrder(kernel, z, a);
        }

        if (kernel.HasLogSumExp)
        {
            CheckLogSumExp(kernel, z, kernel.LogSums(z)[0]);
        }
    }

    // -inf of nothing but -inf, whatever EmptyRow is, +inf where there is one, and NaN where there is one.
    private static void CheckLogSumExp<T>(Kernel<T> kernel, ReadOnlySpan<T> z, T s)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        T max = z.ToArray().Aggregate(T.Max);

        if (!T.IsFinite(max))
        {
            // A NaN of any kind leaves as the same NaN.
            SameBits.Assert<T>([T.IsNaN(max) ? T.NaN : max], [s], $"{kernel}, LogSumExp of {Show(z)}");
            return;
        }

        TwoDoubles expected = Expected.LogSumExp(z);
        double exact = expected.High + expected.Low;
        double most = new LogForwardBound<T>(Expected.Wide(z)).OfLogSumExp(exact);

        if (!(expected.DistanceTo(double.CreateChecked(s)) <= most))
        {
            Assert.Fail($"{kernel}, LogSumExp: {BitPattern.Text(s)} is {expected.DistanceTo(double.CreateChecked(s)):E2} from {exact:R}, the bound is {most:E2}. z = {Show(z)}");
        }
    }

    private static T EmptyOutput<T>(Kernel<T> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> => (kernel.EmptyRow, kernel.Family == Family.LogSoftmax) switch
        {
            (EmptyRow.Zero, false) => T.Zero,
            (EmptyRow.Zero, true) => T.NegativeInfinity,
            (EmptyRow.Uniform, false) => T.CreateChecked(1.0 / kernel.C),
            (EmptyRow.Uniform, true) => T.CreateChecked(0 - Math.Log(kernel.C)),
            _ => T.NaN,
        };

    private static void CheckFilled<T>(Kernel<T> kernel, string row, ReadOnlySpan<T> a, T value)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        var expected = new T[a.Length];
        expected.AsSpan().Fill(value);

        SameBits.Assert(expected, a, $"{kernel}, {row}");
    }

    private static void CheckProbabilities<T>(Kernel<T> kernel, ReadOnlySpan<T> z, ReadOnlySpan<T> a)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        TwoDoubles[] expected = Expected.Forward(kernel.Family, z);
        double bound = ForwardBound.Ulps<T>(kernel.C);
        double smallest = Arithmetic<T>.SmallestNormal;

        // A probability that is below the smallest normal number, and not by the error of the sum alone, must be 0; one
        // that is little above it may be.
        double vanishing = smallest * (1 - ForwardBound.Relative<T>(kernel.C));
        double mayVanish = smallest * 4 * kernel.C;

        for (int i = 0; i < a.Length; i++)
        {
            double error = Ulp<T>.Error(a[i], expected[i]);
            bool isZero = BitPattern.Of(a[i]) == 0;
            bool isRight = expected[i].High < vanishing
                ? isZero
                : (isZero && expected[i].High < mayVanish)
                    || (error <= bound && a[i] >= T.Zero && a[i] <= T.One && !IsSubnormal(a[i]));

            if (!isRight)
            {
                Assert.Fail($"{kernel}, class {i}: {BitPattern.Text(a[i])} is {error:F2} ULP from {expected[i].High:R}, the bound is {bound}. z = {Show(z)}");
            }
        }
    }

    private static void CheckLogProbabilities<T>(Kernel<T> kernel, ReadOnlySpan<T> z, ReadOnlySpan<T> y)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        TwoDoubles[] expected = Expected.Forward(kernel.Family, z);
        var bound = new LogForwardBound<T>(Expected.Wide(z));
        double largest = double.CreateChecked(Logits.Largest<T>());

        for (int i = 0; i < y.Length; i++)
        {
            double exact = expected[i].High;
            double most = bound.Of(i, exact);

            // The difference of two finite logits may be more than the largest number.
            bool isRight = T.IsNegativeInfinity(z[i]) ? T.IsNegativeInfinity(y[i])
                : !double.IsFinite(exact) ? double.CreateChecked(y[i]) <= -largest
                : T.IsNegativeInfinity(y[i]) ? Math.Abs(exact) + most >= largest
                : expected[i].DistanceTo(double.CreateChecked(y[i])) <= most && y[i] <= T.Zero;

            if (!isRight)
            {
                Assert.Fail($"{kernel}, class {i}: {BitPattern.Text(y[i])} is {Ulp<T>.Error(y[i], expected[i]):F2} ULP from {exact:R}, the bound is {most / Ulp<T>.At(exact):F2}. z = {Show(z)}");
            }
        }
    }

    // A Half below 2^-14 is subnormal and right: what is computed is a double, and Half is only how it is stored.
    private static bool IsSubnormal<T>(T value)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> => typeof(T) != typeof(Half) && T.IsSubnormal(value);

    private static void CheckOrder<T>(Kernel<T> kernel, ReadOnlySpan<T> z, ReadOnlySpan<T> a)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        T[] logits = z.ToArray();
        T[] probabilities = a.ToArray();
        Array.Sort(logits, probabilities);

        for (int i = 1; i < logits.Length; i++)
        {
            bool isKept = logits[i] == logits[i - 1]
                ? BitPattern.Of(probabilities[i]) == BitPattern.Of(probabilities[i - 1])
                : probabilities[i] >= probabilities[i - 1];

            if (!isKept)
            {
                Assert.Fail(
                    $"{kernel}: the logits {BitPattern.Text(logits[i - 1])} and {BitPattern.Text(logits[i])} give "
                        + $"{BitPattern.Text(probabilities[i - 1])} and {BitPattern.Text(probabilities[i])}. z = {Show(z)}");
            }
        }
    }

    private static string Show<T>(ReadOnlySpan<T> row)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        const int Shown = 40;

        return string.Join(", ", row[..Math.Min(Shown, row.Length)].ToArray().Select(BitPattern.Text)) + (row.Length > Shown ? ", …" : "");
    }
}
