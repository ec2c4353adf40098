using System;
using System.Runtime.InteropServices;
using SoftmaxGen.Kernels.Conformance;

namespace SoftmaxGen.Kernels.Portable
{
    // What takes a mask: the hash is of all that one run writes.
    internal sealed partial class Kernel
    {
        /// <summary>Of [Softmax] with a mask, and with a temperature.</summary>
        public static Kernel OfMask<T, TMask>(string name, int c, MaskedForwardMethod<T, TMask> forward, ForwardAtMethod<T> forwardAt)
            where T : unmanaged
            where TMask : unmanaged
        {
            var batch = new Batch<T, T, TMask>(c);
            var masked = new T[batch.Z.Length];
            var warm = new T[batch.Z.Length];
            var cold = new T[batch.Z.Length];
            T high = Number.Of<T>(1.7);
            T low = Number.Of<T>(0.3);

            void Run()
            {
                forward(batch.Z, batch.Mask, masked);
                forwardAt(batch.Z, warm, high);
                forwardAt(batch.Z, cold, low);
            }

            return new Kernel(
                name,
                () =>
                {
                    Run();

                    return Text(Append<T>(Append<T>(Append<T>(Fnv.Start, masked), warm), cold));
                },
                Run);
        }

        /// <summary>Of [SoftmaxCrossEntropy].</summary>
        public static Kernel OfLoss<T, TScale, TMask>(string name, int c, LossMethod<T, TScale, TMask> lossAndGradient)
            where T : unmanaged
            where TScale : unmanaged
            where TMask : unmanaged
        {
            var batch = new Batch<T, T, TMask>(c);
            var loss = new T[batch.Action.Length];
            var dLdZ = new T[batch.Z.Length];
            TScale scale = Number.Of<TScale>(0.3);

            void Run() => lossAndGradient(batch.Z, batch.Mask, batch.Action, loss, dLdZ, scale);

            return new Kernel(
                name,
                () =>
                {
                    Run();

                    return Text(Append<T>(Append<T>(Fnv.Start, loss), dLdZ));
                },
                Run);
        }

        /// <summary>Of [Categorical].</summary>
        public static Kernel OfPolicy<T, TRandom, TMask>(
            string name, int c, ActMethod<T, TRandom, TMask> act, EvaluateMethod<T, TMask> evaluate, PolicyBackwardMethod<T, TMask> backward)
            where T : unmanaged
            where TRandom : unmanaged
            where TMask : unmanaged
        {
            var batch = new Batch<T, TRandom, TMask>(c);
            int rows = batch.Action.Length;
            var action = new int[rows];
            var logProb = new T[rows];
            var entropy = new T[rows];
            var logOfGiven = new T[rows];
            var dLdZ = new T[batch.Z.Length];

            void Run()
            {
                act(batch.Z, batch.Mask, batch.U, action, logProb, entropy);
                evaluate(batch.Z, batch.Mask, batch.Action, logOfGiven, entropy);
                backward(batch.Z, batch.Mask, batch.Action, batch.G, batch.G, dLdZ);
            }

            return new Kernel(
                name,
                () =>
                {
                    Run();
                    ulong hash = Append<T>(Append<T>(Append<int>(Fnv.Start, action), logProb), entropy);

                    return Text(Append<T>(Append<T>(hash, logOfGiven), dLdZ));
                },
                Run);
        }

        private static ulong Append<T>(ulong hash, T[] values)
            where T : unmanaged => Fnv.Append(hash, MemoryMarshal.AsBytes(values.AsSpan()));

        private static string Text(ulong hash) => hash.ToString("x16", System.Globalization.CultureInfo.InvariantCulture);
    }
}
