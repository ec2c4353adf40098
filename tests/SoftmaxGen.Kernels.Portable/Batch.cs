using System;
using SoftmaxGen.Kernels.Conformance;

namespace SoftmaxGen.Kernels.Portable
{
    /// <summary>What the methods with masks, labels, actions and random numbers read: the same on every platform, and a distribution in each row.</summary>
    /// <typeparam name="T">What logits are stored as.</typeparam>
    /// <typeparam name="TRandom">And random numbers.</typeparam>
    /// <typeparam name="TMask">A number of bits for each row, or a truth value for each class.</typeparam>
    internal sealed class Batch<T, TRandom, TMask>
        where T : unmanaged
        where TRandom : unmanaged
        where TMask : unmanaged
    {
        // As in the hash of the kernels without a mask: whole blocks of eight and four rows, and one more.
        private const int RowCount = 45;

        public Batch(int c)
        {
            var random = new Random(c);
            var bits = new ulong[RowCount];
            var booleans = new bool[RowCount * c];
            Z = new T[RowCount * c];
            G = Rows.Uniform<T>(RowCount, scale: 2, seed: c + 1);
            U = new TRandom[RowCount];
            Action = new int[RowCount];

            for (int row = 0; row < RowCount; row++)
            {
                Span<T> z = Z.AsSpan(row * c, c);
                Rows.Uniform<T>(c, Logits.Scales<T>()[row % 5], seed: (100 * c) + row).CopyTo(z);

                // Below 1 when it is rounded, too.
                U[row] = Number.Of<TRandom>(0.999 * random.NextDouble());
                Action[row] = random.Next(c);

                for (int k = 0; k < c; k++)
                {
                    bool isLeft = k == row % c || ((5 * k) + row) % 3 != 0;
                    booleans[(row * c) + k] = isLeft;
                    bits[row] |= isLeft && k < 64 ? 1UL << k : 0;
                }

                if (row % 7 == 3)
                {
                    z[(row + 1) % c] = Number.Of<T>(double.NegativeInfinity);
                }
            }

            Mask = typeof(TMask) == typeof(ulong) ? (TMask[])(object)bits : (TMask[])(object)booleans;
        }

        public T[] Z { get; }

        public T[] G { get; }

        public TRandom[] U { get; }

        public int[] Action { get; }

        public TMask[] Mask { get; }
    }
}
