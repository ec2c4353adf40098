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

    /// <summary>The same of what takes a mask, a temperature, a label or a random number. Some of it has no room on a thread that has little, and is not run there.</summary>
    public static void WriteOverloads(TextWriter output)
    {
        WriteOverloads(output, Overloads.Float);
        WriteOverloads(output, Overloads.Double);
        WriteOverloads(output, Overloads.Half);
        WritePolicies(output, CategoricalRoster.Float);
        WritePolicies(output, CategoricalRoster.Double);
        WritePolicies(output, CategoricalRoster.Half);
    }

    private static void WriteOverloads<T>(TextWriter output, IEnumerable<OverloadedKernel<T>> kernels)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        foreach (OverloadedKernel<T> kernel in kernels)
        {
            int c = kernel.C;
            int most = RowsOf(c);
            T[] z = Logits.Mixed<T>(c, most);
            var first = new T[z.Length];
            var second = new T[z.Length];
            T[] weights = [.. Enumerable.Repeat(T.One, c)];
            var label = new int[most];
            bool[] mask = [.. Enumerable.Repeat(true, z.Length)];
            ulong[] bits = [.. Enumerable.Repeat(1UL, most)];

            foreach (Overload<T> overload in kernel.Overloads)
            {
                WriteUse(output, $"{kernel}.{overload}".Replace(" ", "", StringComparison.Ordinal), overload.IsOfOneRow ? [() => Call(1)] : [() => Call(1), () => Call(most)]);

                void Call(int rows) => overload.Invoke(new Batch<T>
                {
                    Z = z.AsSpan(0, rows * c),
                    A = z.AsSpan(0, rows * c),
                    DLdA = z.AsSpan(0, rows * c),
                    Target = z.AsSpan(0, rows * c),
                    Weights = weights,
                    Label = label.AsSpan(0, rows),
                    Booleans = mask.AsSpan(0, rows * c),
                    Bits = bits.AsSpan(0, rows),
                    BitsOfRow = 1,
                    Temperature = T.One,
                    Scale = 1,
                    Output = first,
                    Loss = second,
                    DLdZ = first,
                });
            }
        }
    }

    private static void WritePolicies<T, TRandom>(TextWriter output, IEnumerable<CategoricalKernel<T, TRandom>> kernels)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where TRandom : unmanaged, IBinaryFloatingPointIeee754<TRandom>
    {
        foreach (CategoricalKernel<T, TRandom> kernel in kernels)
        {
            int c = kernel.C;
            var batch = CategoricalBatch<T, TRandom>.Mixed(c, RowsOf(c));
            CategoricalBatch<T, TRandom> row = batch.Slice(0, 1);

            foreach (Masks form in kernel.Forms)
            {
                foreach (((string method, Action ofRow), (_, Action ofBatch)) in row.Calls(kernel, form).Zip(batch.Calls(kernel, form)))
                {
                    WriteUse(output, $"{kernel}.{method}.{form}", ofRow, ofBatch);
                }
            }
        }
    }

    private static void WriteKernels<T>(TextWriter output, IEnumerable<Kernel<T>> kernels)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        foreach (Kernel<T> kernel in kernels)
        {
            int c = kernel.C;
            int rows = RowsOf(c);
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

    private static int RowsOf(int c) => c > ClassesInBlocks ? 2 : MostRows;

    private static void WriteMethod(TextWriter output, string name, params Action[] ways)
    {
        WriteUse(output, name, ways);
        On(SmallThread, () => Array.ForEach(ways, static way => way()));
    }

    private static void WriteUse(TextWriter output, string name, params Action[] ways)
    {
        int most = 0;
        On(StackUse.ThreadSize, () => most = ways.Max(StackUse.Of));
        output.WriteLine($"{name} {most}");
        output.Flush();
    }

    private static void On(int stack, Action action)
    {
        var thread = new Thread(() => action(), stack);
        thread.Start();
        thread.Join();
    }
}
