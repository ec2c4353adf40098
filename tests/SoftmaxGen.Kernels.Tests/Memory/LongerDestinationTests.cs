using System;
using System.Linq;
using System.Numerics;
using SoftmaxGen.Kernels.Conformance;
using Xunit;

namespace SoftmaxGen.Kernels.Tests;

/// <summary>A destination may be longer than its rows, and what lies behind them stays as it is.</summary>
public class LongerDestinationTests
{
    [Theory, MemberData(nameof(Roster.Kernels), MemberType = typeof(Roster))]
    public void What_lies_behind_the_rows_stays_as_it_is<T>(Kernel<T> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        int c = kernel.C;

        foreach (int rows in c > 128 ? (int[])[0, 1] : [0, 1, 3, 8, 9, 23])
        {
            T[] z = Rows.Uniform<T>(rows * c, scale: 4, seed: c);
            T[] a = kernel.Outputs(z);

            // Up to a row and a block of sixteen more than is needed.
            foreach (int more in (int[])[1, c, c + 16])
            {
                Check(a, more, destination => kernel.Forward(z, destination), $"{kernel}, Forward, {rows} rows");

                if (kernel.HasLogSumExp)
                {
                    Check(kernel.LogSums(z), more, destination => kernel.LogSumExp(z, destination), $"{kernel}, LogSumExp, {rows} rows");
                }

                Check(kernel.Gradients(a, z), more, destination => kernel.Backward(a, z, destination), $"{kernel}, Backward, {rows} rows");
            }

            if (kernel.HasJacobian)
            {
                Check(kernel.Jacobians(a), c + 16, destination => kernel.Jacobian(a, destination), $"{kernel}, Jacobian, {rows} rows");
            }
        }
    }

    private static void Check<T>(T[] expected, int more, Action<T[]> write, string where)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        // A number that no kernel writes.
        T untouched = T.CreateChecked(-77);
        var destination = new T[expected.Length + more];
        destination.AsSpan().Fill(untouched);

        write(destination);

        SameBits.Assert<T>([.. expected, .. Enumerable.Repeat(untouched, more)], destination, where);
    }
}
