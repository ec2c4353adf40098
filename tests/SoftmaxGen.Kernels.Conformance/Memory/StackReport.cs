using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Numerics;
using System.Threading;

namespace SoftmaxGen.Kernels.Conformance;

/// <summary>
/// How much stack each method of each kernel uses, one line for each, and then each once more on a thread that has little. A
/// method is in the report before it runs there, so that the last line of a process that ended there says which one it was.
/// </summary>
internal static class StackReport
{
    // With the runtime's own part of it. It is less than threads are given anywhere: an old musl gave 80 KB, IIS gives 256.
    private const int SmallThread = 64 << 10;

    // Two blocks of every schedule that takes rows in blocks, and some of what each leaves over. No schedule does past 256 classes.
    private const int MostRows = 61;
    private const int ClassesInBlocks = 256;

    // Past it a Jacobian takes hundreds of megabytes, and in the end gigabytes.
    private const int MostValues = 1 << 24;

    public static void Write(TextWriter output)
    {
        WriteKernels(output, [.. Roster.Float, .. Roster.LargeFloat]);
        WriteKernels(output, [.. Roster.Double, .. Roster.LargeDouble]);
        WriteKernels(output, [.. Roster.Half, .. Roster.LargeHalf]);

        foreach (VectorKernel vector in Roster.Vectors)
        {
            var z = new float[vector.Kernel.C];
            var a = new float[vector.Kernel.C];

            WriteMethod(output, $"{vector}.Vector.Forward", () => vector.Forward(z, a));
            WriteMethod(output, $"{vector}.Vector.Backward", () => vector.Backward(a, z, z));
        }
    }

    private static void WriteKernels<T>(TextWriter output, IEnumerable<Kernel<T>> kernels)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        foreach (Kernel<T> kernel in kernels)
        {
            int c = kernel.C;
            int rows = c > ClassesInBlocks ? 2 : MostRows;
            T[] z = Logits.Mixed<T>(c, rows);
            var a = new T[z.Length];
            var dLdZ = new T[z.Length];

            WriteMethod(output, $"{kernel}.Forward", () => kernel.Forward(z.AsSpan(0, c), a), () => kernel.Forward(z, a));
            WriteMethod(output, $"{kernel}.Backward", () => kernel.Backward(a.AsSpan(0, c), z.AsSpan(0, c), dLdZ), () => kernel.Backward(a, z, dLdZ));

            if (kernel.LogSumExpIfAny is { } logSumExp)
            {
                WriteMethod(output, $"{kernel}.LogSumExp", () => logSumExp(z.AsSpan(0, c), dLdZ), () => logSumExp(z, dLdZ));
            }

            if (kernel.HasJacobian && (long)c * c <= MostValues)
            {
                int most = Math.Min(rows, MostValues / c / c) * c;
                var jacobian = new T[most * c];
                WriteMethod(output, $"{kernel}.Jacobian", () => kernel.Jacobian(a.AsSpan(0, c), jacobian), () => kernel.Jacobian(a.AsSpan(0, most), jacobian));
            }
        }
    }

    private static void WriteMethod(TextWriter output, string name, params Action[] ways)
    {
        int most = 0;
        On(StackUse.ThreadSize, () => most = ways.Max(StackUse.Of));
        output.WriteLine($"{name} {most}");
        output.Flush();
        On(SmallThread, () => Array.ForEach(ways, static way => way()));
    }

    private static void On(int stack, Action action)
    {
        var thread = new Thread(() => action(), stack);
        thread.Start();
        thread.Join();
    }
}
