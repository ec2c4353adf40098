using System;
using System.Collections.Generic;
using System.IO;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

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
            output.WriteLine($"{vector}.Vector {HashOf(vector)}");
        }
    }

    private static void WriteKernels<T>(TextWriter output, IEnumerable<Kernel<T>> kernels)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        foreach (Kernel<T> kernel in kernels)
        {
            output.WriteLine($"{kernel} {HashOf(kernel)}");
        }
    }

    // 45 rows are whole blocks of eight and four rows, and one more row: every schedule has its share.
    private static string HashOf<T>(Kernel<T> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        int rows = kernel.C > 128 ? 5 : 45;
        T[] mixed = kernel.Probabilities(Logits.Mixed<T>(kernel.C, rows));
        T[] ordinary = kernel.Probabilities(Rows.Uniform<T>(rows * kernel.C, scale: 5, seed: kernel.C));
        T[] dLdA = Rows.Uniform<T>(rows * kernel.C, scale: 3, seed: kernel.C + 1);

        Append<T>(hash, mixed);
        Append<T>(hash, ordinary);
        Append<T>(hash, kernel.Gradients(mixed, dLdA));
        Append<T>(hash, kernel.Gradients(ordinary, dLdA));
        Append<T>(hash, kernel.Jacobians(ordinary.AsSpan(0, kernel.C > 128 ? kernel.C : ordinary.Length)));

        return Convert.ToHexString(hash.GetHashAndReset());
    }

    private static string HashOf(VectorKernel vector)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        int c = vector.Kernel.C;
        float[] z = Logits.Mixed<float>(c, rows: 45);
        float[] dLdA = Rows.Uniform<float>(z.Length, scale: 3, seed: c);
        var a = new float[c];
        var dLdZ = new float[c];

        for (int start = 0; start < z.Length; start += c)
        {
            vector.Forward(z.AsSpan(start, c), a);
            vector.Backward(a, dLdA.AsSpan(start, c), dLdZ);
            Append<float>(hash, a);
            Append<float>(hash, dLdZ);
        }

        return Convert.ToHexString(hash.GetHashAndReset());
    }

    private static void Append<T>(IncrementalHash hash, ReadOnlySpan<T> values)
        where T : unmanaged => hash.AppendData(MemoryMarshal.AsBytes(values));
}
