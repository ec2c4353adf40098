using System;
using System.Numerics;
using System.Runtime.InteropServices;
using SoftmaxGen.Kernels.Conformance;

namespace SoftmaxGen.Kernels.Portable
{
    /// <summary>One kernel, or its overloads for one row: the hash of its bits, and a run of all its methods.</summary>
    internal sealed partial class Kernel
    {
        private Kernel(string name, Func<string> hash, Action run)
        {
            Name = name;
            Hash = hash;
            Run = run;
        }

        public string Name { get; }

        public Func<string> Hash { get; }

        /// <summary>Calls each method, on buffers that were made before.</summary>
        public Action Run { get; }

        public static Kernel Of<T>(
            string name,
            int c,
            ForwardMethod<T> forward,
            BackwardMethod<T> backward,
            JacobianMethod<T> jacobian,
            ForwardMethod<T>? logSumExp = null)
            where T : unmanaged
        {
            int rows = c > 128 ? 1 : 13;
            T[] z = Logits.Mixed<T>(c, rows);
            var a = new T[z.Length];
            var dLdZ = new T[z.Length];
            var jacobians = new T[z.Length * c];
            var sums = new T[rows];

            return new Kernel(name, () => KernelHash.Of(c, forward, backward, jacobian, logSumExp), () =>
            {
                forward(z, a);
                backward(a, z, dLdZ);
                jacobian(a, jacobians);
                logSumExp?.Invoke(z, sums);
            });
        }

        /// <param name="name">The kernel's name.</param>
        /// <param name="c">The class count.</param>
        /// <param name="forward">The overload of <typeparamref name="TVector"/>.</param>
        /// <param name="backward">The overload of <typeparamref name="TVector"/>.</param>
        public static Kernel OfVector<TVector>(string name, int c, Func<TVector, TVector> forward, Func<TVector, TVector, TVector> backward)
            where TVector : struct
        {
            float[] z = Rows.Uniform<float>(c, scale: 2, seed: c);
            var a = new float[c];
            ForwardMethod<float> forwardRow = (from, to) => Row<TVector>(to)[0] = forward(MemoryMarshal.Read<TVector>(MemoryMarshal.AsBytes(from)));
            BackwardMethod<float> backwardRow = (from, upstream, to) => Row<TVector>(to)[0] = backward(
                MemoryMarshal.Read<TVector>(MemoryMarshal.AsBytes(from)),
                MemoryMarshal.Read<TVector>(MemoryMarshal.AsBytes(upstream)));

            return new Kernel(name, () => KernelHash.OfRows(c, forwardRow, backwardRow), () =>
            {
                forwardRow(z, a);
                backwardRow(a, z, a);
            });
        }

        private static Span<TVector> Row<TVector>(Span<float> row)
            where TVector : struct => MemoryMarshal.Cast<float, TVector>(row);
    }
}
