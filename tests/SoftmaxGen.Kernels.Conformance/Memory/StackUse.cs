using System;
using System.Runtime.CompilerServices;

namespace SoftmaxGen.Kernels.Conformance;

/// <summary>How deep an action reaches into the stack of its thread: the stack is painted before it, and looked at after it.</summary>
public static unsafe class StackUse
{
    /// <summary>The stack of a thread on which something is measured: for what is painted, and for the compiler besides.</summary>
    public const int ThreadSize = 1 << 20;

    // Twice a float for each of 65,536 classes, so that an array of them is a large figure and not the end of the process.
    private const int Painted = 1 << 19;

    private const ulong Paint = 0x5AF7_3A6E_D00D_F00D;

    /// <summary>Bytes from here down to the lowest that was written. The delegate's call and the measure's own are among them, some two hundred.</summary>
    public static int Of(Action action)
    {
        // The first call compiles, on this stack.
        action();

        int least = int.MaxValue;

        // The runtime may stop this thread meanwhile, and does so on its stack. It does not happen each time.
        for (int i = 0; i < 3; i++)
        {
            least = Math.Min(least, Measure(action));
        }

        return least;
    }

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static int Measure(Action action)
    {
        byte here = 0;
        ulong* lowest = PaintBelow();
        action();

        return (int)(&here - (byte*)LowestTouched(lowest));
    }

    /// <summary>Where the paint begins. It lies in a frame that is gone, which is the point: the next call writes over it.</summary>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static ulong* PaintBelow()
    {
        ulong* words = stackalloc ulong[Painted / sizeof(ulong)];
        new Span<ulong>(words, Painted / sizeof(ulong)).Fill(Paint);

        return words;
    }

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static ulong* LowestTouched(ulong* lowest)
    {
        while (*lowest == Paint)
        {
            lowest++;
        }

        return lowest;
    }
}
