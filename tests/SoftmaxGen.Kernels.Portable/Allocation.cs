using System;

namespace SoftmaxGen.Kernels.Portable
{
    internal static class Allocation
    {
        // .NET Standard 2.1 has no name for it, and the runtimes that run it have the method.
        private static readonly Func<long> BytesOfThisThread = (Func<long>)Delegate.CreateDelegate(
            typeof(Func<long>),
            typeof(GC).GetMethod("GetAllocatedBytesForCurrentThread")!);

        /// <summary>The least that was allocated in three calls.</summary>
        public static long Of(Action action)
        {
            // The first call may run static constructors.
            action();

            long least = long.MaxValue;

            // A collection that another thread begins meanwhile closes this thread's stretch of memory, which counts as if it
            // were allocated. It does not happen each time, and an allocation does.
            for (int i = 0; i < 3; i++)
            {
                long before = BytesOfThisThread();
                action();
                least = Math.Min(least, BytesOfThisThread() - before);
            }

            return least;
        }
    }
}
