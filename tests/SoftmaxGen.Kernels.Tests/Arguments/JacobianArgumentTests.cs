using System;
using System.Linq;
using System.Numerics;
using SoftmaxGen.Kernels.Conformance;
using Xunit;

namespace SoftmaxGen.Kernels.Tests;

/// <summary>What Jacobian refuses, and what it must not refuse.</summary>
public class JacobianArgumentTests
{
    [Theory, MemberData(nameof(Roster.Jacobians), MemberType = typeof(Roster)), MemberData(nameof(References.Kernels), MemberType = typeof(References))]
    public void Outputs_of_Forward_that_are_not_whole_rows_are_refused<T>(Kernel<T> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        T[] jacobian = Refusal.Buffer<T>(kernel.C);

        // One class has no broken rows.
        foreach (int more in Enumerable.Range(1, kernel.C - 1).Where(more => more < 20 || more == kernel.C - 1))
        {
            Refusal.Assert(kernel.Family.Output, jacobian, () => kernel.Jacobian(new T[more], jacobian), more, kernel.C);
        }
    }

    [Theory, MemberData(nameof(Roster.Jacobians), MemberType = typeof(Roster)), MemberData(nameof(References.Kernels), MemberType = typeof(References))]
    public void A_destination_that_is_too_short_is_refused<T>(Kernel<T> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        var a = new T[RowCount(kernel.C) * kernel.C];

        foreach (int length in (int[])[0, a.Length - 1, (a.Length * kernel.C) - 1])
        {
            T[] jacobian = Refusal.Buffer<T>(length);

            Refusal.Assert("jacobian", jacobian, () => kernel.Jacobian(a, jacobian), length, a.Length, a.Length * kernel.C);
        }
    }

    [Fact]
    public void A_count_of_entries_beyond_an_int_does_not_wrap_around()
    {
        Kernel<float> kernel = Roster.Float.First(static kernel => kernel.C == 1000 && kernel.HasJacobian);

        // 4295 million entries are 32,704 and 2^32.
        var a = new float[4295 * 1000];
        float[] jacobian = Refusal.Buffer<float>(32_704);

        Refusal.Assert("jacobian", jacobian, () => kernel.Jacobian(a, jacobian), jacobian.Length, a.Length);
    }

    [Theory, MemberData(nameof(Roster.Jacobians), MemberType = typeof(Roster)), MemberData(nameof(References.Kernels), MemberType = typeof(References))]
    public void A_destination_that_shares_memory_with_its_source_is_refused<T>(Kernel<T> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        int length = RowCount(kernel.C) * kernel.C;
        int squares = length * kernel.C;
        T[] buffer = Refusal.Buffer<T>((2 * length) + squares);

        // a around the beginning, in the middle, and around the end of the destination.
        foreach (int start in new[] { 1, length - 1, length + (squares / 2), squares + 1, length + squares - 1 }.Distinct())
        {
            Refusal.Assert("jacobian", buffer, () => kernel.Jacobian(buffer.AsSpan(start, length), buffer.AsSpan(length, squares)), length, squares);
        }

        Refusal.Assert("jacobian", buffer, () => kernel.Jacobian(buffer.AsSpan(length, length), Shifts.OneByteOff(buffer, length, squares)));
    }

    [Theory, MemberData(nameof(Roster.Jacobians), MemberType = typeof(Roster)), MemberData(nameof(References.Kernels), MemberType = typeof(References))]
    public void Only_one_class_may_have_its_destination_over_its_source<T>(Kernel<T> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        int rows = RowCount(kernel.C);
        int length = rows * kernel.C;
        T[] a = kernel.Outputs(Rows.Uniform<T>(length, scale: 3, seed: kernel.C));

        if (kernel.C == 1)
        {
            T[] jacobian = kernel.Jacobians(a);
            kernel.Jacobian(a, a);
            SameBits.Assert<T>(jacobian, a, $"{kernel}, over a");
        }
        else
        {
            T[] over = [.. a, .. new T[(length * kernel.C) - length]];
            Refusal.Assert("jacobian", over, () => kernel.Jacobian(over.AsSpan(0, length), over), length, over.Length);
        }
    }

    // Only the first N matrices are written, so only they count.
    [Theory, MemberData(nameof(Roster.Jacobians), MemberType = typeof(Roster)), MemberData(nameof(References.Kernels), MemberType = typeof(References))]
    public void A_longer_destination_may_reach_its_source_behind_its_rows<T>(Kernel<T> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        int length = RowCount(kernel.C) * kernel.C;
        T[] a = kernel.Outputs(Rows.Uniform<T>(length, scale: 3, seed: kernel.C));
        T[] jacobian = kernel.Jacobians(a);

        T[] before = [.. new T[jacobian.Length], .. a];
        kernel.Jacobian(before.AsSpan(jacobian.Length), before);
        SameBits.Assert<T>([.. jacobian, .. a], before, $"{kernel}, before a and reaching over it");
    }

    [Theory, MemberData(nameof(Roster.Jacobians), MemberType = typeof(Roster)), MemberData(nameof(References.Kernels), MemberType = typeof(References))]
    public void No_rows_are_no_error_wherever_the_spans_lie<T>(Kernel<T> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        T[] buffer = Refusal.Buffer<T>(2 * kernel.C);
        T[] before = [.. buffer];

        kernel.Jacobian([], []);
        kernel.Jacobian([], buffer);
        kernel.Jacobian(buffer.AsSpan(1, 0), buffer);

        SameBits.Assert<T>(before, buffer, kernel.ToString());
    }

    private static int RowCount(int c) => c > 128 ? 1 : 3;
}
