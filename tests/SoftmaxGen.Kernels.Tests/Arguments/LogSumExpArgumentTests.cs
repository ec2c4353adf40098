using System;
using System.Linq;
using System.Numerics;
using SoftmaxGen.Kernels.Conformance;
using Xunit;

namespace SoftmaxGen.Kernels.Tests;

/// <summary>What LogSumExp refuses, and what it must not refuse.</summary>
public abstract class LogSumExpArgumentTests(int rowCount)
{
    private int RowCount => rowCount;

    [Theory, MemberData(nameof(Roster.LogSoftmaxKernels), MemberType = typeof(Roster)), MemberData(nameof(References.LogSoftmaxKernels), MemberType = typeof(References))]
    public void Logits_that_are_not_whole_rows_are_refused<T>(Kernel<T> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        T[] s = Refusal.Buffer<T>(4);

        // One class has no broken rows.
        foreach (int more in Enumerable.Range(1, kernel.C - 1).Where(more => more < 20 || more == kernel.C - 1))
        {
            foreach (int length in (int[])[more, (RowCount * kernel.C) + more])
            {
                Refusal.Assert("z", s, () => kernel.LogSumExp(new T[length], s), length, kernel.C);
            }
        }
    }

    [Theory, MemberData(nameof(Roster.LogSoftmaxKernels), MemberType = typeof(Roster)), MemberData(nameof(References.LogSoftmaxKernels), MemberType = typeof(References))]
    public void A_destination_that_is_too_short_is_refused<T>(Kernel<T> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        var z = new T[RowCount * kernel.C];

        foreach (int length in (int[])[0, RowCount - 1])
        {
            T[] s = Refusal.Buffer<T>(length);

            Refusal.Assert("s", s, () => kernel.LogSumExp(z, s), length, z.Length, RowCount);
        }
    }

    [Theory, MemberData(nameof(Roster.LogSoftmaxKernels), MemberType = typeof(Roster)), MemberData(nameof(References.LogSoftmaxKernels), MemberType = typeof(References))]
    public void A_destination_that_shares_memory_with_the_logits_is_refused<T>(Kernel<T> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        int length = RowCount * kernel.C;
        T[] buffer = Refusal.Buffer<T>(length + (2 * RowCount));

        // Around the beginning of the logits, in the middle, and around their end. One class has a number for each logit.
        foreach (int start in new[] { 1, RowCount - 1, RowCount, RowCount + (length / 2), RowCount + length - 1 }.Distinct().Where(start => start > 0 && (kernel.C > 1 || start != RowCount)))
        {
            Refusal.Assert("s", buffer, () => kernel.LogSumExp(buffer.AsSpan(RowCount, length), buffer.AsSpan(start, RowCount)), length, RowCount);
        }

        Refusal.Assert("s", buffer, () => kernel.LogSumExp(buffer.AsSpan(RowCount, length), Shifts.OneByteOff(buffer, RowCount, RowCount)));
    }

    [Theory, MemberData(nameof(Roster.LogSoftmaxKernels), MemberType = typeof(Roster)), MemberData(nameof(References.LogSoftmaxKernels), MemberType = typeof(References))]
    public void Only_one_class_may_have_its_destination_over_the_logits<T>(Kernel<T> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        T[] z = Rows.Uniform<T>(RowCount * kernel.C, scale: 3, seed: kernel.C);

        if (kernel.C == 1)
        {
            T[] sums = kernel.LogSums(z);
            kernel.LogSumExp(z, z);
            SameBits.Assert<T>(sums, z, $"{kernel}, over z");
        }
        else
        {
            Refusal.Assert("s", z, () => kernel.LogSumExp(z, z), z.Length);
        }
    }

    // Only the first N numbers of s are written, so only they count.
    [Theory, MemberData(nameof(Roster.LogSoftmaxKernels), MemberType = typeof(Roster)), MemberData(nameof(References.LogSoftmaxKernels), MemberType = typeof(References))]
    public void A_longer_destination_may_reach_the_logits_behind_its_rows<T>(Kernel<T> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        T[] z = Rows.Uniform<T>(RowCount * kernel.C, scale: 3, seed: kernel.C);
        T[] sums = kernel.LogSums(z);

        T[] before = [.. new T[RowCount], .. z];
        kernel.LogSumExp(before.AsSpan(RowCount), before);
        SameBits.Assert<T>([.. sums, .. z], before, $"{kernel}, s before z and reaching over it");

        T[] behind = [.. z, .. new T[RowCount]];
        kernel.LogSumExp(behind.AsSpan(0, z.Length), behind.AsSpan(z.Length));
        SameBits.Assert<T>([.. z, .. sums], behind, $"{kernel}, s behind z");
    }

    [Theory, MemberData(nameof(Roster.LogSoftmaxKernels), MemberType = typeof(Roster)), MemberData(nameof(References.LogSoftmaxKernels), MemberType = typeof(References))]
    public void No_rows_are_no_error_wherever_the_spans_lie<T>(Kernel<T> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        T[] buffer = Refusal.Buffer<T>(2 * kernel.C);
        T[] before = [.. buffer];

        kernel.LogSumExp([], []);
        kernel.LogSumExp([], buffer);
        kernel.LogSumExp(buffer.AsSpan(1, 0), buffer);

        SameBits.Assert<T>(before, buffer, kernel.ToString());
    }
}

/// <summary>One row goes another way than a batch, with checks of its own.</summary>
public sealed class LogSumExpArgumentsOfOneRowTests() : LogSumExpArgumentTests(rowCount: 1);

public sealed class LogSumExpArgumentsOfABatchTests() : LogSumExpArgumentTests(rowCount: 3);
