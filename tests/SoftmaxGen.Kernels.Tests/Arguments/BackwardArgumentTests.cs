using System;
using System.Linq;
using System.Numerics;
using SoftmaxGen.Kernels.Conformance;
using Xunit;

namespace SoftmaxGen.Kernels.Tests;

/// <summary>What Backward refuses, and what it must not refuse.</summary>
public abstract class BackwardArgumentTests(int rowCount)
{
    private int RowCount => rowCount;

    [Theory, MemberData(nameof(Roster.Kernels), MemberType = typeof(Roster)), MemberData(nameof(References.Kernels), MemberType = typeof(References))]
    public void Outputs_of_Forward_that_are_not_whole_rows_are_refused<T>(Kernel<T> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        T[] dLdZ = Refusal.Buffer<T>(4 * kernel.C);

        // One class has no broken rows.
        foreach (int more in Enumerable.Range(1, kernel.C - 1).Where(more => more < 20 || more == kernel.C - 1))
        {
            int length = (RowCount * kernel.C) + more;

            Refusal.Assert(kernel.Family.Output, dLdZ, () => kernel.Backward(new T[length], new T[length], dLdZ), length, kernel.C);
        }
    }

    [Theory, MemberData(nameof(Roster.Kernels), MemberType = typeof(Roster)), MemberData(nameof(References.Kernels), MemberType = typeof(References))]
    public void A_gradient_of_another_length_is_refused<T>(Kernel<T> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        var a = new T[RowCount * kernel.C];
        T[] dLdZ = Refusal.Buffer<T>(2 * a.Length);

        foreach (int length in (int[])[0, a.Length - 1, a.Length + 1, a.Length + kernel.C])
        {
            Refusal.Assert(kernel.Family.Upstream, dLdZ, () => kernel.Backward(a, new T[length], dLdZ), length, a.Length);
        }
    }

    [Theory, MemberData(nameof(Roster.Kernels), MemberType = typeof(Roster)), MemberData(nameof(References.Kernels), MemberType = typeof(References))]
    public void A_destination_that_is_too_short_is_refused<T>(Kernel<T> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        var a = new T[RowCount * kernel.C];

        foreach (int length in (int[])[0, a.Length - 1])
        {
            T[] dLdZ = Refusal.Buffer<T>(length);

            Refusal.Assert("dLdZ", dLdZ, () => kernel.Backward(a, new T[a.Length], dLdZ), length, a.Length);
        }
    }

    [Theory, MemberData(nameof(Roster.Kernels), MemberType = typeof(Roster)), MemberData(nameof(References.Kernels), MemberType = typeof(References))]
    public void A_destination_that_shares_a_part_of_either_source_is_refused<T>(Kernel<T> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        int length = RowCount * kernel.C;
        var apart = new T[length];
        T[] buffer = Refusal.Buffer<T>(3 * length);

        foreach (int shift in Shifts.Of(length))
        {
            Refusal.Assert("dLdZ", buffer, () => kernel.Backward(buffer.AsSpan(length, length), apart, buffer.AsSpan(length + shift, length)), length);
            Refusal.Assert("dLdZ", buffer, () => kernel.Backward(apart, buffer.AsSpan(length, length), buffer.AsSpan(length + shift, length)), length);

            // Right over one of the sources, and over a part of the other.
            Refusal.Assert("dLdZ", buffer, () => Backward(first: 0, second: shift, destination: 0));
            Refusal.Assert("dLdZ", buffer, () => Backward(first: shift, second: 0, destination: 0));
        }

        Refusal.Assert("dLdZ", buffer, () => kernel.Backward(buffer.AsSpan(length, length), apart, Shifts.OneByteOff(buffer, length, length)));
        Refusal.Assert("dLdZ", buffer, () => kernel.Backward(apart, buffer.AsSpan(length, length), Shifts.OneByteOff(buffer, length, length)));

        void Backward(int first, int second, int destination) => kernel.Backward(
            buffer.AsSpan(length + first, length), buffer.AsSpan(length + second, length), buffer.AsSpan(length + destination, length));
    }

    [Theory, MemberData(nameof(Roster.Kernels), MemberType = typeof(Roster)), MemberData(nameof(References.Kernels), MemberType = typeof(References))]
    public void The_sources_may_share_memory<T>(Kernel<T> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        int length = RowCount * kernel.C;
        T[] shared = kernel.Outputs(Rows.Uniform<T>(2 * length, scale: 3, seed: kernel.C));
        T[] a = shared[..length];
        T[] dLdA = shared[1..(length + 1)];

        SameBits.Assert<T>(kernel.Gradients(a, dLdA), kernel.Gradients(shared.AsSpan(0, length), shared.AsSpan(1, length)), kernel.ToString());
    }

    // Only the first N rows of dLdZ are written, so only they count.
    [Theory, MemberData(nameof(Roster.Kernels), MemberType = typeof(Roster)), MemberData(nameof(References.Kernels), MemberType = typeof(References))]
    public void A_longer_destination_may_begin_where_a_source_does_or_reach_it_behind_its_rows<T>(Kernel<T> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        int length = RowCount * kernel.C;
        T[] a = kernel.Outputs(Rows.Uniform<T>(length, scale: 3, seed: kernel.C));
        T[] dLdA = Rows.Uniform<T>(length, scale: 3, seed: kernel.C + 1);
        T[] dLdZ = kernel.Gradients(a, dLdA);

        T[] overProbabilities = [.. a, .. a];
        kernel.Backward(overProbabilities.AsSpan(0, length), dLdA, overProbabilities);
        SameBits.Assert<T>([.. dLdZ, .. a], overProbabilities, $"{kernel}, dLdZ over a and longer");

        T[] overUpstream = [.. dLdA, .. dLdA];
        kernel.Backward(a, overUpstream.AsSpan(0, length), overUpstream);
        SameBits.Assert<T>([.. dLdZ, .. dLdA], overUpstream, $"{kernel}, dLdZ over dLdA and longer");

        T[] before = [.. new T[length], .. a, .. dLdA];
        kernel.Backward(before.AsSpan(length, length), before.AsSpan(2 * length), before);
        SameBits.Assert<T>([.. dLdZ, .. a, .. dLdA], before, $"{kernel}, dLdZ before both and reaching over them");
    }

    [Theory, MemberData(nameof(Roster.Kernels), MemberType = typeof(Roster)), MemberData(nameof(References.Kernels), MemberType = typeof(References))]
    public void No_rows_are_no_error_wherever_the_spans_lie<T>(Kernel<T> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        T[] buffer = Refusal.Buffer<T>(2 * kernel.C);
        T[] before = [.. buffer];

        kernel.Backward([], [], []);
        kernel.Backward([], [], buffer);
        kernel.Backward(buffer.AsSpan(1, 0), buffer.AsSpan(1, 0), buffer);

        SameBits.Assert<T>(before, buffer, kernel.ToString());
    }
}

/// <summary>One row goes another way than a batch, with checks of its own.</summary>
public sealed class BackwardArgumentsOfOneRowTests() : BackwardArgumentTests(rowCount: 1);

public sealed class BackwardArgumentsOfABatchTests() : BackwardArgumentTests(rowCount: 3);
