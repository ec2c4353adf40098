using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text;
using SoftmaxGen.Kernels.Conformance;

namespace SoftmaxGen.Kernels.Portable
{
    /// <summary>
    /// Runs kernels and says what came of it, a name and a value a line: the hash of all bits, and what was allocated. Says
    /// nothing of right or wrong, for that takes two platforms to compare.
    /// </summary>
    internal static class Program
    {
        private static int Main(string[] arguments)
        {
            if (arguments.Length > 0)
            {
                return Each(arguments);
            }

            Console.WriteLine($"runtime {Arithmetic.Runtime}");
            Console.WriteLine($"vectors {Arithmetic.VectorBits}");
            Console.WriteLine($"fused {Arithmetic.IsFused}");
            Console.WriteLine($"wide {Arithmetic.IsWide}");
            Console.WriteLine($"bits {Hash(Roster.Fused)}");
            Console.WriteLine($"deterministic {Hash(Roster.Deterministic)}");
            Console.WriteLine($"half {Hash(Roster.Half)}");
            Console.WriteLine($"allocated {Roster.All.Sum(static kernel => Allocation.Of(kernel.Run))}");
            Console.WriteLine($"allocated-by-an-array {Allocation.Of(static () => Keep(new byte[100]))}");

            return 0;
        }

        // To find which one it is when two platforms differ.
        private static int Each(string[] arguments)
        {
            if (arguments.Length != 1 || arguments[0] != "kernels")
            {
                Console.Error.WriteLine("Nothing, or: kernels");

                return 2;
            }

            foreach (Kernel kernel in Roster.All)
            {
                Console.WriteLine($"{kernel.Name} {kernel.Hash()} {Allocation.Of(kernel.Run)}");
            }

            return 0;
        }

        private static string Hash(IReadOnlyCollection<Kernel> kernels)
        {
            if (kernels.Count == 0)
            {
                return "none";
            }

            ulong hash = kernels.Aggregate(Fnv.Start, static (sum, kernel) => Fnv.Append(sum, Encoding.ASCII.GetBytes(kernel.Hash())));

            return hash.ToString("x16", CultureInfo.InvariantCulture);
        }

        // A compiler that saw that nobody looks at the array would not make it.
        [MethodImpl(MethodImplOptions.NoInlining)]
        private static void Keep(byte[] array) => GC.KeepAlive(array);
    }
}
