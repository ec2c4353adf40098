using System;
using System.Collections.Generic;
using System.IO;
using System.Numerics;
using System.Runtime.InteropServices;

namespace SoftmaxGen.Kernels.Conformance;

/// <summary>One line for each kernel: its name, and the bytes of what Forward gives for <see cref="Logits.Ordinary"/>.</summary>
internal static class OutputReport
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
            T[] a = kernel.Outputs(Logits.Ordinary<T>(kernel.C));

            output.WriteLine($"{kernel} {Convert.ToBase64String(MemoryMarshal.AsBytes(a.AsSpan()))}");
        }
    }
}
