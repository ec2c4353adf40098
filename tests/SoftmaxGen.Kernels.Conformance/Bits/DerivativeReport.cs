using System;
using System.Collections.Generic;
using System.IO;
using System.Numerics;
using System.Runtime.InteropServices;

namespace SoftmaxGen.Kernels.Conformance;

/// <summary>
/// Two lines for each kernel: its name with "gradients" or "jacobians", and the bytes of them for <see cref="DerivativeInputs"/>. One
/// where there are no Jacobians.
/// </summary>
internal static class DerivativeReport
{
    public static void Write(TextWriter output)
    {
        WriteKernels(output, Roster.Float);
        WriteKernels(output, Roster.Double);
        WriteKernels(output, Roster.Half);
    }

    private static void WriteKernels<T>(TextWriter output, IEnumerable<Kernel<T>> kernels)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        foreach (Kernel<T> kernel in kernels)
        {
            (T[] a, T[] dLdA) = DerivativeInputs.Of(kernel);

            output.WriteLine($"{kernel}.gradients {Text(kernel.Gradients(a, dLdA))}");

            if (kernel.HasJacobian)
            {
                output.WriteLine($"{kernel}.jacobians {Text(kernel.Jacobians(a.AsSpan(0, Derivatives.JacobianRows(kernel.C) * kernel.C)))}");
            }
        }
    }

    private static string Text<T>(T[] values)
        where T : unmanaged => Convert.ToBase64String(MemoryMarshal.AsBytes(values.AsSpan()));
}
