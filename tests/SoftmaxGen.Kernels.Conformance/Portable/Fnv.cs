using System;

namespace SoftmaxGen.Kernels.Conformance
{
    /// <summary>
    /// FNV-1a of 64 bits (G. Fowler, L. C. Noll, K.-P. Vo): enough to see that two platforms differ, and no native library, as
    /// the framework's own hashes need.
    /// </summary>
    public static class Fnv
    {
        public const ulong Start = 14695981039346656037;

        public static ulong Append(ulong hash, Span<byte> bytes)
        {
            foreach (byte value in bytes)
            {
                hash = unchecked((hash ^ value) * 1099511628211);
            }

            return hash;
        }
    }
}
