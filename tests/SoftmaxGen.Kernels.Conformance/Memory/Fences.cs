using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace SoftmaxGen.Kernels.Conformance;

/// <summary>
/// Runs every method of every kernel with each of its buffers against a fence, before it and behind it. Each kernel is
/// named before it runs, so that the last line of a process that ended there says which one it was.
/// </summary>
internal static class Fences
{
    private const int MostRows = 40;

    // Jacobians of more values than this are not walked at every row count: the loop over rows is the same.
    private const int MostValues = 1 << 20;

    private delegate Span<T> Placement<T>(GuardedMemory memory, int length)
        where T : unmanaged;

    public static void Walk(TextWriter output)
    {
        WalkKernels(output, Roster.Float);
        WalkKernels(output, Roster.Double);
        WalkKernels(output, Roster.Half);
    }

    public static void ReadBefore()
    {
        using var memory = new GuardedMemory(1);
        Read(ref Unsafe.Subtract(ref memory.AtStart<byte>(1)[0], 1));
    }

    public static void ReadBehind()
    {
        using var memory = new GuardedMemory(1);
        Read(ref Unsafe.Add(ref memory.AtEnd<byte>(1)[0], 1));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Read(ref byte value) => Console.WriteLine($"No fence: {value}");

    private static void WalkKernels<T>(TextWriter output, IReadOnlyList<Kernel<T>> kernels)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        int c = kernels.Max(static kernel => kernel.C);
        long bytes = (long)MostRows * c * Unsafe.SizeOf<T>();
        long squares = Math.Max(MostValues, (long)c * c) * Unsafe.SizeOf<T>();

        using var first = new GuardedMemory(bytes);
        using var second = new GuardedMemory(bytes);
        using var third = new GuardedMemory(bytes);
        using var square = new GuardedMemory(squares);

        foreach (Kernel<T> kernel in kernels)
        {
            output.WriteLine(kernel);
            output.Flush();

            for (int rows = 0; rows <= MostRows; rows++)
            {
                Walk(kernel, rows, static (memory, length) => memory.AtStart<T>(length));
                Walk(kernel, rows, static (memory, length) => memory.AtEnd<T>(length));
            }
        }

        void Walk(Kernel<T> kernel, int rows, Placement<T> place)
        {
            int length = rows * kernel.C;
            Span<T> z = place(first, length);
            Span<T> a = place(second, length);
            Span<T> dLdZ = place(third, length);
            z.Fill(T.One);

            kernel.Forward(z, a);
            kernel.Backward(a, z, dLdZ);

            kernel.LogSumExpIfAny?.Invoke(z, place(third, rows));

            if (rows <= 1 || (long)length * kernel.C <= MostValues)
            {
                kernel.JacobianIfAny?.Invoke(a, place(square, length * kernel.C));
            }
        }
    }
}
