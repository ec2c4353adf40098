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
        WalkCategorical(output, CategoricalRoster.Float);
        WalkCategorical(output, CategoricalRoster.Double);
        WalkCategorical(output, CategoricalRoster.Half);

        WalkOverloads(output, Overloads.Float);
        WalkOverloads(output, Overloads.Double);
        WalkOverloads(output, Overloads.Half);
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

    private static void WalkOverloads<T>(TextWriter output, IReadOnlyList<OverloadedKernel<T>> kernels)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        foreach (OverloadedKernel<T> kernel in kernels)
        {
            WalkOverloads(output, kernel);
        }
    }

    private static void WalkOverloads<T>(TextWriter output, OverloadedKernel<T> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        output.WriteLine(kernel);
        output.Flush();
        long bytes = (long)MostRows * Math.Max(kernel.C, sizeof(ulong)) * sizeof(ulong);
        GuardedMemory[] memory = [.. Enumerable.Range(0, 9).Select(_ => new GuardedMemory(bytes))];

        foreach (Overload<T> overload in kernel.Overloads)
        {
            for (int rows = overload.IsOfOneRow ? 1 : 0; rows <= (overload.IsOfOneRow ? 1 : MostRows); rows++)
            {
                Walk(overload, rows, static (memory, length) => memory.AtStart<T>(length), atStart: true);
                Walk(overload, rows, static (memory, length) => memory.AtEnd<T>(length), atStart: false);
            }
        }

        foreach (GuardedMemory each in memory)
        {
            each.Dispose();
        }

        void Walk(Overload<T> overload, int rows, Placement<T> place, bool atStart)
        {
            int length = rows * kernel.C;
            Span<T> z = place(memory[0], length);
            Span<T> target = place(memory[1], length);
            Span<T> weights = place(memory[2], kernel.C);
            Span<int> label = atStart ? memory[3].AtStart<int>(rows) : memory[3].AtEnd<int>(rows);
            Span<bool> mask = atStart ? memory[4].AtStart<bool>(length) : memory[4].AtEnd<bool>(length);
            Span<ulong> bits = atStart ? memory[5].AtStart<ulong>(rows) : memory[5].AtEnd<ulong>(rows);
            z.Fill(T.One);
            weights.Fill(T.One);
            mask.Fill(true);
            bits.Fill(1);
            label.Clear();

            overload.Invoke(new Batch<T>
            {
                Z = z,
                A = target,
                DLdA = z,
                Target = target,
                Weights = weights,
                Label = label,
                Booleans = mask,
                Bits = bits,
                BitsOfRow = 1,
                Temperature = T.One,
                Scale = 1,
                Output = place(memory[6], overload.Name == "LogSumExp" ? rows : length),
                Loss = place(memory[7], rows),
                DLdZ = place(memory[8], length),
            });
        }
    }

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

    private static void WalkCategorical<T, TRandom>(TextWriter output, IReadOnlyList<CategoricalKernel<T, TRandom>> kernels)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where TRandom : unmanaged, IBinaryFloatingPointIeee754<TRandom>
    {
        int c = kernels.Max(static kernel => kernel.C);
        long bytes = (long)MostRows * c * sizeof(double);

        // What is read, N x C or N, and what is written.
        GuardedMemory[] memories = [.. Enumerable.Range(0, 11).Select(_ => new GuardedMemory(bytes))];

        foreach (CategoricalKernel<T, TRandom> kernel in kernels)
        {
            output.WriteLine(kernel);
            output.Flush();

            foreach (Masks form in kernel.Forms)
            {
                for (int rows = 0; rows <= MostRows; rows++)
                {
                    Walk(kernel, form, rows, isAtStart: true);
                    Walk(kernel, form, rows, isAtStart: false);
                }
            }
        }

        foreach (GuardedMemory memory in memories)
        {
            memory.Dispose();
        }

        void Walk(CategoricalKernel<T, TRandom> kernel, Masks form, int rows, bool isAtStart)
        {
            int length = rows * kernel.C;
            Span<T> z = Place<T>(0, length);
            Span<T> other = Place<T>(1, length);
            Span<ulong> bits = Place<ulong>(2, rows);
            Span<bool> booleans = Place<bool>(3, length);
            Span<TRandom> u = Place<TRandom>(4, rows);
            Span<TRandom> uniforms = Place<TRandom>(5, length);
            Span<T> g = Place<T>(6, rows);
            Span<int> action = Place<int>(7, rows);
            Span<T> first = Place<T>(8, rows);
            Span<T> second = Place<T>(9, rows);
            Span<T> gradient = Place<T>(10, length);
            z.Fill(T.One);
            other.Fill(T.One);
            bits.Fill(ulong.MaxValue);
            booleans.Fill(true);
            u.Fill(TRandom.CreateChecked(0.5));
            uniforms.Fill(TRandom.CreateChecked(0.5));
            g.Fill(T.One);
            Mask mask = form switch { Masks.None => Mask.None, Masks.Bits => (ReadOnlySpan<ulong>)bits, _ => (ReadOnlySpan<bool>)booleans };

            kernel.Act(z, mask, u, action, first, second);
            kernel.ArgMax(z, mask, action);
            kernel.Evaluate(z, mask, action, first, second);
            kernel.Backward(z, mask, action, g, g, gradient);

            if (kernel.Has(CategoricalMethods.All))
            {
                kernel.Sample(z, mask, u, action);
                kernel.Gumbel(z, mask, uniforms, action);
                kernel.LogProb(z, mask, action, first);
                kernel.Entropy(z, mask, first);
                kernel.KL(z, mask, other, first);
                kernel.Probabilities(z, mask, gradient);

                // The other logits are read here no more.
                kernel.KLBackward(z, mask, z, g, gradient, other);
            }

            Span<TPlaced> Place<TPlaced>(int memory, int count)
                where TPlaced : unmanaged => isAtStart ? memories[memory].AtStart<TPlaced>(count) : memories[memory].AtEnd<TPlaced>(count);
        }
    }
}
