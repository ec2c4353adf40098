using System.Collections.Generic;
using System.IO;
using System.Numerics;

namespace SoftmaxGen.Kernels.Conformance;

/// <summary>One line for each kernel: its name, and a hash of all that it makes of a fixed set of inputs.</summary>
internal static class BitsReport
{
    public static void Write(TextWriter output)
    {
        WriteKernels(output, Roster.Float);
        WriteKernels(output, Roster.Double);
        WriteKernels(output, Roster.Half);

        foreach (VectorKernel vector in Roster.Vectors)
        {
            output.WriteLine($"{vector}.Vector {KernelHash.OfRows(vector.Kernel.C, vector.Forward, vector.Backward)}");
        }

        WriteCategorical(output, CategoricalRoster.Float);
        WriteCategorical(output, CategoricalRoster.Double);
        WriteCategorical(output, CategoricalRoster.Half);
    }

    // A line of its own for what some have more than others, so that those may be compared in the rest.
    private static void WriteCategorical<T, TRandom>(TextWriter output, IEnumerable<CategoricalKernel<T, TRandom>> kernels)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where TRandom : unmanaged, IBinaryFloatingPointIeee754<TRandom>
    {
        foreach (CategoricalKernel<T, TRandom> kernel in kernels)
        {
            output.WriteLine($"{kernel} {CategoricalHash.Of(kernel, isFull: false)}");

            if (kernel.Has(CategoricalMethods.All))
            {
                output.WriteLine($"{kernel}.All {CategoricalHash.Of(kernel, isFull: true)}");
            }
        }
    }

    private static void WriteKernels<T>(TextWriter output, IEnumerable<Kernel<T>> kernels)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        foreach (Kernel<T> kernel in kernels)
        {
            output.WriteLine($"{kernel} {KernelHash.Of(kernel.C, kernel.Forward, kernel.Backward, kernel.JacobianIfAny, kernel.LogSumExpIfAny)}");
        }
    }
}
