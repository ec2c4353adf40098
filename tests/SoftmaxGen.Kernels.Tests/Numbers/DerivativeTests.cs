using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using System.Runtime.InteropServices;
using SoftmaxGen.Kernels.Conformance;
using Xunit;

namespace SoftmaxGen.Kernels.Tests;

/// <summary>Backward and the Jacobian of rows made to be got wrong, under each switch: within the bounds of docs/accuracy.md.</summary>
public class DerivativeTests
{
    public static IEnumerable<object[]> Switches => InstructionSwitch.All.Select(static item => new object[] { item });

    [Theory, MemberData(nameof(Switches))]
    public void Hard_rows_are_within_the_bounds(InstructionSwitch @switch)
    {
        Child child = Child.Run(@switch.Environment, "derivatives");
        Assert.True(child.ExitCode == 0, child.Error);

        // Where there are no Jacobians the line ends behind its name.
        Dictionary<string, byte[]> lines = child.Lines
            .Select(static line => line.Split(' '))
            .ToDictionary(static words => words[0], static words => Convert.FromBase64String(string.Concat(words[1..])));

        CheckKernels(Roster.Float, lines);
        CheckKernels(Roster.Double, lines);
        CheckKernels(Roster.Half, lines);
    }

    private static void CheckKernels<T>(IEnumerable<Kernel<T>> kernels, Dictionary<string, byte[]> lines)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        foreach (Kernel<T> kernel in kernels)
        {
            int c = kernel.C;
            (T[] a, T[] dLdA) = DerivativeInputs.Of(kernel);

            DerivativeTable.CheckGradients<T>(kernel, a, dLdA, Values("gradients"));

            if (!kernel.HasJacobian)
            {
                continue;
            }

            ReadOnlySpan<T> jacobians = Values("jacobians");
            Assert.Equal(Derivatives.JacobianRows(c) * c * c, jacobians.Length);

            for (int r = 0; r < Derivatives.JacobianRows(c); r++)
            {
                DerivativeTable.CheckJacobian<T>(kernel, a.AsSpan(r * c, c), jacobians.Slice(r * c * c, c * c), Rows.Places(c));
            }

            T[] Values(string what) => MemoryMarshal.Cast<byte, T>(lines[$"{kernel}.{what}"]).ToArray();
        }
    }
}
