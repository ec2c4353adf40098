using System;
using System.Globalization;
using System.Runtime.InteropServices;

namespace SoftmaxGen.Kernels.Conformance
{
    /// <summary>A hash of all the bits that a kernel makes of a fixed set of inputs.</summary>
    public static class KernelHash
    {
        // Whole blocks of eight and four rows, and one more row: every schedule has its share.
        private const int RowCount = 45;

        public static string Of<T>(int c, ForwardMethod<T> forward, BackwardMethod<T> backward, JacobianMethod<T>? jacobian, ForwardMethod<T>? logSumExp = null)
            where T : unmanaged
        {
            int rows = c > 128 ? 5 : RowCount;
            var mixed = new T[rows * c];
            var ordinary = new T[rows * c];
            var dLdZ = new T[rows * c];
            T[] dLdA = Rows.Uniform<T>(rows * c, scale: 3, seed: c + 1);
            ulong hash = Fnv.Start;

            forward(Logits.Mixed<T>(c, rows), mixed);
            Append<T>(ref hash, mixed);
            forward(Rows.Uniform<T>(rows * c, scale: 5, seed: c), ordinary);
            Append<T>(ref hash, ordinary);
            backward(mixed, dLdA, dLdZ);
            Append<T>(ref hash, dLdZ);
            backward(ordinary, dLdA, dLdZ);
            Append<T>(ref hash, dLdZ);

            if (jacobian != null)
            {
                var jacobians = new T[(c > 128 ? c : ordinary.Length) * c];
                jacobian(ordinary.AsSpan(0, jacobians.Length / c), jacobians);
                Append<T>(ref hash, jacobians);
            }

            if (logSumExp != null)
            {
                var sums = new T[rows];
                logSumExp(Logits.Mixed<T>(c, rows), sums);
                Append<T>(ref hash, sums);
            }

            return Text(hash);
        }

        /// <summary>Of the overloads for one row: Forward, and Backward of what it gave.</summary>
        public static string OfRows(int c, ForwardMethod<float> forward, BackwardMethod<float> backward)
        {
            float[] z = Logits.Mixed<float>(c, RowCount);
            float[] dLdA = Rows.Uniform<float>(z.Length, scale: 3, seed: c);
            var a = new float[c];
            var dLdZ = new float[c];
            ulong hash = Fnv.Start;

            for (int start = 0; start < z.Length; start += c)
            {
                forward(z.AsSpan(start, c), a);
                backward(a, dLdA.AsSpan(start, c), dLdZ);
                Append<float>(ref hash, a);
                Append<float>(ref hash, dLdZ);
            }

            return Text(hash);
        }

        private static void Append<T>(ref ulong hash, T[] values)
            where T : unmanaged => hash = Fnv.Append(hash, MemoryMarshal.AsBytes(values.AsSpan()));

        private static string Text(ulong hash) => hash.ToString("x16", CultureInfo.InvariantCulture);
    }
}
