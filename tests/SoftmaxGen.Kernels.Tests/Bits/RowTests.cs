using System;
using System.Linq;
using System.Numerics;
using SoftmaxGen.Kernels.Conformance;
using Xunit;

namespace SoftmaxGen.Kernels.Tests;

/// <summary>A row has the same bits alone, at every place of a batch, at every alignment, and in place.</summary>
public class RowTests
{
    // Five blocks of eight rows: every number of rows from one to it has whole blocks, half blocks and single rows.
    private const int MostRows = 40;

    // A vector of 512 bits holds sixteen floats: every way to lie across its border.
    private const int Alignments = 16;

    [Theory, MemberData(nameof(Roster.Kernels), MemberType = typeof(Roster))]
    public void Forward_gives_a_row_the_bits_that_it_has_alone_at_every_number_of_rows<T>(Kernel<T> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        T[] z = Logits.Mixed<T>(kernel.C, MostRows);
        T[] alone = RowByRow(z, kernel.C, kernel.C, kernel.Forward.Invoke);

        for (int rows = 0; rows <= MostRows; rows++)
        {
            int length = rows * kernel.C;

            SameBits.Assert<T>(alone.AsSpan(0, length), kernel.Outputs(z.AsSpan(0, length)), $"{kernel}, {rows} rows");
        }
    }

    [Theory, MemberData(nameof(Roster.Kernels), MemberType = typeof(Roster))]
    public void Backward_gives_a_row_the_bits_that_it_has_alone_at_every_number_of_rows<T>(Kernel<T> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        (T[] a, T[] dLdA) = Gradient(kernel, MostRows);
        T[] alone = new T[a.Length];

        for (int start = 0; start < a.Length; start += kernel.C)
        {
            kernel.Backward(a.AsSpan(start, kernel.C), dLdA.AsSpan(start, kernel.C), alone.AsSpan(start, kernel.C));
        }

        for (int rows = 0; rows <= MostRows; rows++)
        {
            int length = rows * kernel.C;

            SameBits.Assert<T>(alone.AsSpan(0, length), kernel.Gradients(a.AsSpan(0, length), dLdA.AsSpan(0, length)), $"{kernel}, {rows} rows");
        }
    }

    [Theory, MemberData(nameof(Roster.LogSoftmaxKernels), MemberType = typeof(Roster))]
    public void LogSumExp_gives_a_row_the_bits_that_it_has_alone_at_every_number_of_rows<T>(Kernel<T> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        T[] z = Logits.Mixed<T>(kernel.C, MostRows);
        T[] alone = RowByRow(z, kernel.C, 1, kernel.LogSumExp);

        for (int rows = 0; rows <= MostRows; rows++)
        {
            SameBits.Assert<T>(alone.AsSpan(0, rows), kernel.LogSums(z.AsSpan(0, rows * kernel.C)), $"{kernel}, {rows} rows");
        }
    }

    [Theory, MemberData(nameof(Roster.Jacobians), MemberType = typeof(Roster))]
    public void The_Jacobian_gives_a_row_the_bits_that_it_has_alone_at_every_number_of_rows<T>(Kernel<T> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        int mostRows = JacobianRows(kernel.C);
        T[] a = kernel.Outputs(Logits.Mixed<T>(kernel.C, mostRows));
        T[] alone = RowByRow(a, kernel.C, kernel.C * kernel.C, kernel.Jacobian.Invoke);

        for (int rows = 0; rows <= mostRows; rows++)
        {
            int length = rows * kernel.C;

            SameBits.Assert<T>(alone.AsSpan(0, length * kernel.C), kernel.Jacobians(a.AsSpan(0, length)), $"{kernel}, {rows} rows");
        }
    }

    [Theory, MemberData(nameof(Roster.Kernels), MemberType = typeof(Roster))]
    public void A_large_batch_gives_a_row_the_bits_that_it_has_alone<T>(Kernel<T> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        int rows = kernel.C > 128 ? 67 : 1003;
        T[] z = Logits.Mixed<T>(kernel.C, rows);
        T[] dLdA = Rows.Uniform<T>(z.Length, scale: 3, seed: kernel.C);
        T[] a = kernel.Outputs(z);

        SameBits.Assert<T>(RowByRow(z, kernel.C, kernel.C, kernel.Forward.Invoke), a, $"{kernel}, Forward");

        if (kernel.HasLogSumExp)
        {
            SameBits.Assert<T>(RowByRow(z, kernel.C, 1, kernel.LogSumExp), kernel.LogSums(z), $"{kernel}, LogSumExp");
        }

        T[] dLdZ = kernel.Gradients(a, dLdA);

        for (int start = 0; start < a.Length; start += kernel.C)
        {
            T[] alone = kernel.Gradients(a.AsSpan(start, kernel.C), dLdA.AsSpan(start, kernel.C));
            SameBits.Assert<T>(alone, dLdZ.AsSpan(start, kernel.C), $"{kernel}, Backward, row {start / kernel.C}");
        }
    }

    [Theory, MemberData(nameof(Roster.Kernels), MemberType = typeof(Roster))]
    public void Every_alignment_gives_the_same_bits<T>(Kernel<T> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        int rows = kernel.C > 128 ? 2 : 13;
        int length = rows * kernel.C;
        int squares = Math.Min(rows, JacobianRows(kernel.C)) * kernel.C;
        T[] z = Logits.Mixed<T>(kernel.C, rows);
        T[] dLdA = Rows.Uniform<T>(length, scale: 3, seed: kernel.C);
        T[] a = kernel.Outputs(z);
        T[] dLdZ = kernel.Gradients(a, dLdA);
        T[] jacobian = kernel.HasJacobian ? kernel.Jacobians(a.AsSpan(0, squares)) : [];
        T[] sums = kernel.HasLogSumExp ? kernel.LogSums(z) : [];

        var first = new T[length + Alignments];
        var second = new T[length + Alignments];
        var third = new T[length + Alignments];
        var square = new T[jacobian.Length + Alignments];

        for (int offset = 0; offset < Alignments; offset++)
        {
            // Each buffer lies at another offset than the rest.
            Span<T> input = first.AsSpan(offset, length);
            Span<T> upstream = second.AsSpan((offset + 5) % Alignments, length);
            Span<T> output = third.AsSpan((3 * offset) % Alignments, length);
            Span<T> squareOutput = square.AsSpan((5 * offset) % Alignments, jacobian.Length);
            z.CopyTo(input);
            dLdA.CopyTo(upstream);

            kernel.Forward(input, output);
            SameBits.Assert<T>(a, output, $"{kernel}, Forward at offset {offset}");

            if (kernel.HasLogSumExp)
            {
                kernel.LogSumExp(input, output[..rows]);
                SameBits.Assert<T>(sums, output[..rows], $"{kernel}, LogSumExp at offset {offset}");
            }

            a.CopyTo(input);
            kernel.Backward(input, upstream, output);
            SameBits.Assert<T>(dLdZ, output, $"{kernel}, Backward at offset {offset}");

            if (kernel.HasJacobian && (kernel.C <= 1000 || offset < 2))
            {
                kernel.Jacobian(input[..squares], squareOutput);
                SameBits.Assert<T>(jacobian, squareOutput, $"{kernel}, Jacobian at offset {offset}");
            }
        }
    }

    [Theory, MemberData(nameof(Roster.Kernels), MemberType = typeof(Roster))]
    public void A_destination_over_a_source_gives_the_same_bits<T>(Kernel<T> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        foreach (int rows in (int[])[1, 7, 8, 13, MostRows])
        {
            T[] z = Logits.Mixed<T>(kernel.C, rows);
            T[] dLdA = Rows.Uniform<T>(z.Length, scale: 3, seed: kernel.C);
            T[] a = kernel.Outputs(z);
            T[] dLdZ = kernel.Gradients(a, dLdA);
            T[] squared = kernel.Gradients(a, a);

            kernel.Forward(z, z);
            SameBits.Assert<T>(a, z, $"{kernel}, a over z, {rows} rows");

            T[] overUpstream = [.. dLdA];
            kernel.Backward(a, overUpstream, overUpstream);
            SameBits.Assert<T>(dLdZ, overUpstream, $"{kernel}, dLdZ over dLdA, {rows} rows");

            T[] overProbabilities = [.. a];
            kernel.Backward(overProbabilities, dLdA, overProbabilities);
            SameBits.Assert<T>(dLdZ, overProbabilities, $"{kernel}, dLdZ over a, {rows} rows");

            T[] overBoth = [.. a];
            kernel.Backward(overBoth, overBoth, overBoth);
            SameBits.Assert<T>(squared, overBoth, $"{kernel}, dLdZ over a and dLdA, {rows} rows");
        }
    }

    // A Jacobian of 4096 classes has 16 million entries: one row of it, and as many rows as fit that size of others.
    private static int JacobianRows(int c) => c switch
    {
        <= 128 => MostRows,
        <= 1000 => 3,
        _ => 1,
    };

    private static (T[] A, T[] DLdA) Gradient<T>(Kernel<T> kernel, int rows)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> =>
        (kernel.Outputs(Logits.Mixed<T>(kernel.C, rows)), Rows.Uniform<T>(rows * kernel.C, scale: 3, seed: kernel.C));

    private static T[] RowByRow<T>(T[] rows, int c, int outputs, ForwardMethod<T> method)
    {
        var results = new T[rows.Length / c * outputs];

        for (int r = 0; r < rows.Length / c; r++)
        {
            method(rows.AsSpan(r * c, c), results.AsSpan(r * outputs, outputs));
        }

        return results;
    }
}
