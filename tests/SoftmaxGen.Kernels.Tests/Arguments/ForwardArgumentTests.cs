using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using SoftmaxGen.Kernels.Conformance;
using Xunit;

namespace SoftmaxGen.Kernels.Tests;

/// <summary>What Forward refuses, and what it must not refuse.</summary>
public abstract class ForwardArgumentTests(int rowCount)
{
    private int RowCount => rowCount;

    [Theory, MemberData(nameof(Roster.Kernels), MemberType = typeof(Roster)), MemberData(nameof(References.Kernels), MemberType = typeof(References))]
    public void Logits_that_are_not_whole_rows_are_refused<T>(Kernel<T> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        T[] a = Refusal.Buffer<T>(4 * kernel.C);

        // One class has no broken rows.
        foreach (int more in Enumerable.Range(1, kernel.C - 1).Where(more => more < 20 || more == kernel.C - 1))
        {
            foreach (int length in (int[])[more, (RowCount * kernel.C) + more])
            {
                Refusal.Assert("z", a, () => kernel.Forward(new T[length], a), length, kernel.C);
            }
        }
    }

    [Theory, MemberData(nameof(Roster.Kernels), MemberType = typeof(Roster)), MemberData(nameof(References.Kernels), MemberType = typeof(References))]
    public void A_destination_that_is_too_short_is_refused<T>(Kernel<T> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        var z = new T[RowCount * kernel.C];

        foreach (int length in (int[])[0, z.Length - 1])
        {
            T[] a = Refusal.Buffer<T>(length);

            Refusal.Assert(kernel.Family.Output, a, () => kernel.Forward(z, a), length, z.Length);
        }
    }

    [Theory, MemberData(nameof(Roster.Kernels), MemberType = typeof(Roster)), MemberData(nameof(References.Kernels), MemberType = typeof(References))]
    public void A_destination_that_shares_a_part_of_the_logits_is_refused<T>(Kernel<T> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        int length = RowCount * kernel.C;
        T[] buffer = Refusal.Buffer<T>(3 * length);

        foreach (int shift in Shifts.Of(length))
        {
            Refusal.Assert(kernel.Family.Output, buffer, () => kernel.Forward(buffer.AsSpan(length, length), buffer.AsSpan(length + shift, length)), length);
        }

        Refusal.Assert(kernel.Family.Output, buffer, () => kernel.Forward(buffer.AsSpan(length, length), Shifts.OneByteOff(buffer, length, length)));
        Refusal.Assert(kernel.Family.Output, buffer, () => kernel.Forward(Shifts.OneByteOff(buffer, length, length), buffer.AsSpan(length, length)));
    }

    // Only the first N rows of a are written, so only they count.
    [Theory, MemberData(nameof(Roster.Kernels), MemberType = typeof(Roster)), MemberData(nameof(References.Kernels), MemberType = typeof(References))]
    public void A_longer_destination_may_begin_where_the_logits_do_or_reach_them_behind_its_rows<T>(Kernel<T> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        int length = RowCount * kernel.C;
        T[] z = Rows.Uniform<T>(length, scale: 3, seed: kernel.C);
        T[] a = kernel.Outputs(z);

        T[] over = [.. z, .. z];
        kernel.Forward(over.AsSpan(0, length), over);
        SameBits.Assert<T>([.. a, .. z], over, $"{kernel}, a over z and longer");

        T[] before = [.. new T[length], .. z];
        kernel.Forward(before.AsSpan(length), before);
        SameBits.Assert<T>([.. a, .. z], before, $"{kernel}, a before z and reaching over it");

        T[] behind = [.. z, .. new T[length]];
        kernel.Forward(behind.AsSpan(0, length), behind.AsSpan(length));
        SameBits.Assert<T>([.. z, .. a], behind, $"{kernel}, a behind z");
    }

    [Theory, MemberData(nameof(Roster.Kernels), MemberType = typeof(Roster)), MemberData(nameof(References.Kernels), MemberType = typeof(References))]
    public void No_rows_are_no_error_wherever_the_spans_lie<T>(Kernel<T> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        T[] buffer = Refusal.Buffer<T>(2 * kernel.C);
        T[] before = [.. buffer];

        kernel.Forward([], []);
        kernel.Forward([], buffer);
        kernel.Forward(buffer.AsSpan(1, 0), buffer);

        SameBits.Assert<T>(before, buffer, kernel.ToString());
    }
}

/// <summary>One row goes another way than a batch, with checks of its own.</summary>
public sealed class ForwardArgumentsOfOneRowTests() : ForwardArgumentTests(rowCount: 1);

public sealed class ForwardArgumentsOfABatchTests() : ForwardArgumentTests(rowCount: 3);
