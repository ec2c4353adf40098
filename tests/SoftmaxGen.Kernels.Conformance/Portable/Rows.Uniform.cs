using System;

namespace SoftmaxGen.Kernels.Conformance
{
    /// <summary>Row-major arrays of values, the same on every run, machine and runtime.</summary>
    public static partial class Rows
    {
        /// <summary>Values spread evenly over [-scale, scale].</summary>
        public static T[] Uniform<T>(int count, double scale, int seed)
            where T : unmanaged
        {
            // The sequence of a seeded Random is part of its contract.
            var random = new Random(seed);
            var values = new T[count];

            for (int i = 0; i < count; i++)
            {
                values[i] = Number.Of<T>(scale * ((2 * random.NextDouble()) - 1));
            }

            return values;
        }
    }
}
