using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using SoftmaxGen.Kernels.Conformance;

namespace SoftmaxGen.Kernels.Portable
{
    /// <summary>
    /// Every kernel of this program, named one by one: what is found by reflection alone, a trimmed program does not have.
    /// </summary>
    internal static class Roster
    {
        /// <summary>Fused multiply-add may change their last bits.</summary>
        public static IReadOnlyList<Kernel> Fused { get; } = new[]
        {
            Kernel.Of<float>(nameof(Float1), Float1.C, Float1.Forward, Float1.Backward, Float1.Jacobian),
            Kernel.Of<float>(nameof(Float2), Float2.C, Float2.Forward, Float2.Backward, Float2.Jacobian),
            Kernel.OfVector<Vector2>("Float2.Vector", Float2.C, Float2.Forward, Float2.Backward),
            Kernel.Of<float>(nameof(Float3), Float3.C, Float3.Forward, Float3.Backward, Float3.Jacobian),
            Kernel.OfVector<Vector3>("Float3.Vector", Float3.C, Float3.Forward, Float3.Backward),
            Kernel.Of<float>(nameof(Float4), Float4.C, Float4.Forward, Float4.Backward, Float4.Jacobian),
            Kernel.OfVector<Vector4>("Float4.Vector", Float4.C, Float4.Forward, Float4.Backward),
            Kernel.Of<float>(nameof(Float5), Float5.C, Float5.Forward, Float5.Backward, Float5.Jacobian),
            Kernel.Of<float>(nameof(Float8), Float8.C, Float8.Forward, Float8.Backward, Float8.Jacobian),
            Kernel.Of<float>(nameof(Float9), Float9.C, Float9.Forward, Float9.Backward, Float9.Jacobian),
            Kernel.Of<float>(nameof(Float16), Float16.C, Float16.Forward, Float16.Backward, Float16.Jacobian),
            Kernel.Of<float>(nameof(Float17), Float17.C, Float17.Forward, Float17.Backward, Float17.Jacobian),
            Kernel.Of<float>(nameof(Float64), Float64.C, Float64.Forward, Float64.Backward, Float64.Jacobian),
            Kernel.Of<float>(nameof(Float65), Float65.C, Float65.Forward, Float65.Backward, Float65.Jacobian),
            Kernel.Of<float>(nameof(Float1000), Float1000.C, Float1000.Forward, Float1000.Backward, Float1000.Jacobian),
            Kernel.Of<double>(nameof(Double1), Double1.C, Double1.Forward, Double1.Backward, Double1.Jacobian),
            Kernel.Of<double>(nameof(Double2), Double2.C, Double2.Forward, Double2.Backward, Double2.Jacobian),
            Kernel.Of<double>(nameof(Double3), Double3.C, Double3.Forward, Double3.Backward, Double3.Jacobian),
            Kernel.Of<double>(nameof(Double8), Double8.C, Double8.Forward, Double8.Backward, Double8.Jacobian),
            Kernel.Of<double>(nameof(Double17), Double17.C, Double17.Forward, Double17.Backward, Double17.Jacobian),
            Kernel.Of<double>(nameof(Double64), Double64.C, Double64.Forward, Double64.Backward, Double64.Jacobian),
            Kernel.Of<double>(nameof(Double65), Double65.C, Double65.Forward, Double65.Backward, Double65.Jacobian),
            Kernel.Of<double>(nameof(Double1000), Double1000.C, Double1000.Forward, Double1000.Backward, Double1000.Jacobian),
            Kernel.Of<float>(nameof(Zero3), Zero3.C, Zero3.Forward, Zero3.Backward, Zero3.Jacobian),
            Kernel.Of<float>(nameof(Uniform17), Uniform17.C, Uniform17.Forward, Uniform17.Backward, Uniform17.Jacobian),
            Kernel.Of<double>(nameof(Uniform65), Uniform65.C, Uniform65.Forward, Uniform65.Backward, Uniform65.Jacobian),
            Layer(),
            Kernel.Of<float>(nameof(LogFloat1), LogFloat1.C, LogFloat1.Forward, LogFloat1.Backward, LogFloat1.Jacobian, LogFloat1.LogSumExp),
            Kernel.Of<float>(nameof(LogFloat2), LogFloat2.C, LogFloat2.Forward, LogFloat2.Backward, LogFloat2.Jacobian, LogFloat2.LogSumExp),
            Kernel.Of<float>(nameof(LogFloat3), LogFloat3.C, LogFloat3.Forward, LogFloat3.Backward, LogFloat3.Jacobian, LogFloat3.LogSumExp),
            Kernel.OfVector<Vector3>("LogFloat3.Vector", LogFloat3.C, LogFloat3.Forward, LogFloat3.Backward),
            Kernel.Of<float>(nameof(LogFloat8), LogFloat8.C, LogFloat8.Forward, LogFloat8.Backward, LogFloat8.Jacobian, LogFloat8.LogSumExp),
            Kernel.Of<float>(nameof(LogFloat17), LogFloat17.C, LogFloat17.Forward, LogFloat17.Backward, LogFloat17.Jacobian, LogFloat17.LogSumExp),
            Kernel.Of<float>(nameof(LogFloat65), LogFloat65.C, LogFloat65.Forward, LogFloat65.Backward, LogFloat65.Jacobian, LogFloat65.LogSumExp),
            Kernel.Of<float>(nameof(LogFloat1000), LogFloat1000.C, LogFloat1000.Forward, LogFloat1000.Backward, LogFloat1000.Jacobian, LogFloat1000.LogSumExp),
            Kernel.Of<double>(nameof(LogDouble3), LogDouble3.C, LogDouble3.Forward, LogDouble3.Backward, LogDouble3.Jacobian, LogDouble3.LogSumExp),
            Kernel.Of<double>(nameof(LogDouble17), LogDouble17.C, LogDouble17.Forward, LogDouble17.Backward, LogDouble17.Jacobian, LogDouble17.LogSumExp),
            Kernel.Of<float>(nameof(LogUniform17), LogUniform17.C, LogUniform17.Forward, LogUniform17.Backward, LogUniform17.Jacobian, LogUniform17.LogSumExp),
        };

        /// <summary>Nothing may change their bits.</summary>
        public static IReadOnlyList<Kernel> Deterministic { get; } = new[]
        {
            Kernel.Of<float>(nameof(DeterministicFloat1), DeterministicFloat1.C, DeterministicFloat1.Forward, DeterministicFloat1.Backward, DeterministicFloat1.Jacobian),
            Kernel.Of<float>(nameof(DeterministicFloat2), DeterministicFloat2.C, DeterministicFloat2.Forward, DeterministicFloat2.Backward, DeterministicFloat2.Jacobian),
            Kernel.OfVector<Vector2>("DeterministicFloat2.Vector", DeterministicFloat2.C, DeterministicFloat2.Forward, DeterministicFloat2.Backward),
            Kernel.Of<float>(nameof(DeterministicFloat3), DeterministicFloat3.C, DeterministicFloat3.Forward, DeterministicFloat3.Backward, DeterministicFloat3.Jacobian),
            Kernel.OfVector<Vector3>("DeterministicFloat3.Vector", DeterministicFloat3.C, DeterministicFloat3.Forward, DeterministicFloat3.Backward),
            Kernel.Of<float>(nameof(DeterministicFloat4), DeterministicFloat4.C, DeterministicFloat4.Forward, DeterministicFloat4.Backward, DeterministicFloat4.Jacobian),
            Kernel.OfVector<Vector4>("DeterministicFloat4.Vector", DeterministicFloat4.C, DeterministicFloat4.Forward, DeterministicFloat4.Backward),
            Kernel.Of<float>(nameof(DeterministicFloat8), DeterministicFloat8.C, DeterministicFloat8.Forward, DeterministicFloat8.Backward, DeterministicFloat8.Jacobian),
            Kernel.Of<float>(nameof(DeterministicFloat9), DeterministicFloat9.C, DeterministicFloat9.Forward, DeterministicFloat9.Backward, DeterministicFloat9.Jacobian),
            Kernel.Of<float>(nameof(DeterministicFloat17), DeterministicFloat17.C, DeterministicFloat17.Forward, DeterministicFloat17.Backward, DeterministicFloat17.Jacobian),
            Kernel.Of<float>(nameof(DeterministicFloat65), DeterministicFloat65.C, DeterministicFloat65.Forward, DeterministicFloat65.Backward, DeterministicFloat65.Jacobian),
            Kernel.Of<float>(nameof(DeterministicFloat1000), DeterministicFloat1000.C, DeterministicFloat1000.Forward, DeterministicFloat1000.Backward, DeterministicFloat1000.Jacobian),
            Kernel.Of<double>(nameof(DeterministicDouble3), DeterministicDouble3.C, DeterministicDouble3.Forward, DeterministicDouble3.Backward, DeterministicDouble3.Jacobian),
            Kernel.Of<double>(nameof(DeterministicDouble17), DeterministicDouble17.C, DeterministicDouble17.Forward, DeterministicDouble17.Backward, DeterministicDouble17.Jacobian),
            Kernel.Of<double>(nameof(DeterministicDouble65), DeterministicDouble65.C, DeterministicDouble65.Forward, DeterministicDouble65.Backward, DeterministicDouble65.Jacobian),
            Kernel.Of<double>(nameof(DeterministicDouble1000), DeterministicDouble1000.C, DeterministicDouble1000.Forward, DeterministicDouble1000.Backward, DeterministicDouble1000.Jacobian),
            Kernel.Of<float>(nameof(DeterministicLogFloat2), DeterministicLogFloat2.C, DeterministicLogFloat2.Forward, DeterministicLogFloat2.Backward, DeterministicLogFloat2.Jacobian, DeterministicLogFloat2.LogSumExp),
            Kernel.Of<float>(nameof(DeterministicLogFloat3), DeterministicLogFloat3.C, DeterministicLogFloat3.Forward, DeterministicLogFloat3.Backward, DeterministicLogFloat3.Jacobian, DeterministicLogFloat3.LogSumExp),
            Kernel.OfVector<Vector3>("DeterministicLogFloat3.Vector", DeterministicLogFloat3.C, DeterministicLogFloat3.Forward, DeterministicLogFloat3.Backward),
            Kernel.Of<float>(nameof(DeterministicLogFloat17), DeterministicLogFloat17.C, DeterministicLogFloat17.Forward, DeterministicLogFloat17.Backward, DeterministicLogFloat17.Jacobian, DeterministicLogFloat17.LogSumExp),
            Kernel.Of<float>(nameof(DeterministicLogFloat65), DeterministicLogFloat65.C, DeterministicLogFloat65.Forward, DeterministicLogFloat65.Backward, DeterministicLogFloat65.Jacobian, DeterministicLogFloat65.LogSumExp),
            Kernel.Of<double>(nameof(DeterministicLogDouble17), DeterministicLogDouble17.C, DeterministicLogDouble17.Forward, DeterministicLogDouble17.Backward, DeterministicLogDouble17.Jacobian, DeterministicLogDouble17.LogSumExp),
            Kernel.OfMask<float, ulong>(nameof(DeterministicMaskFloat3), DeterministicMaskFloat3.C, DeterministicMaskFloat3.Forward, DeterministicMaskFloat3.Forward),
            Kernel.OfMask<float, ulong>(nameof(DeterministicMaskFloat5), DeterministicMaskFloat5.C, DeterministicMaskFloat5.Forward, DeterministicMaskFloat5.Forward),
            Kernel.OfMask<float, ulong>(nameof(DeterministicMaskFloat17), DeterministicMaskFloat17.C, DeterministicMaskFloat17.Forward, DeterministicMaskFloat17.Forward),
            Kernel.OfMask<float, bool>(nameof(DeterministicMaskFloat100), DeterministicMaskFloat100.C, DeterministicMaskFloat100.Forward, DeterministicMaskFloat100.Forward),
            Kernel.OfMask<double, ulong>(nameof(DeterministicMaskDouble3), DeterministicMaskDouble3.C, DeterministicMaskDouble3.Forward, DeterministicMaskDouble3.Forward),
            Kernel.OfMask<double, ulong>(nameof(DeterministicMaskDouble17), DeterministicMaskDouble17.C, DeterministicMaskDouble17.Forward, DeterministicMaskDouble17.Forward),
            Kernel.OfMask<double, bool>(nameof(DeterministicMaskDouble100), DeterministicMaskDouble100.C, DeterministicMaskDouble100.Forward, DeterministicMaskDouble100.Forward),
            Kernel.OfLoss<float, float, ulong>(nameof(DeterministicLossFloat3), DeterministicLossFloat3.C, DeterministicLossFloat3.LossAndGradient),
            Kernel.OfLoss<float, float, ulong>(nameof(DeterministicLossFloat5), DeterministicLossFloat5.C, DeterministicLossFloat5.LossAndGradient),
            Kernel.OfLoss<float, float, ulong>(nameof(DeterministicLossFloat17), DeterministicLossFloat17.C, DeterministicLossFloat17.LossAndGradient),
            Kernel.OfLoss<float, float, bool>(nameof(DeterministicLossFloat100), DeterministicLossFloat100.C, DeterministicLossFloat100.LossAndGradient),
            Kernel.OfLoss<double, double, ulong>(nameof(DeterministicLossDouble3), DeterministicLossDouble3.C, DeterministicLossDouble3.LossAndGradient),
            Kernel.OfLoss<double, double, ulong>(nameof(DeterministicLossDouble17), DeterministicLossDouble17.C, DeterministicLossDouble17.LossAndGradient),
            Kernel.OfLoss<double, double, bool>(nameof(DeterministicLossDouble100), DeterministicLossDouble100.C, DeterministicLossDouble100.LossAndGradient),
            Kernel.OfPolicy<float, float, ulong>(nameof(DeterministicPolicyFloat3), DeterministicPolicyFloat3.C, DeterministicPolicyFloat3.Act, DeterministicPolicyFloat3.Evaluate, DeterministicPolicyFloat3.Backward),
            Kernel.OfPolicy<float, float, ulong>(nameof(DeterministicPolicyFloat5), DeterministicPolicyFloat5.C, DeterministicPolicyFloat5.Act, DeterministicPolicyFloat5.Evaluate, DeterministicPolicyFloat5.Backward),
            Kernel.OfPolicy<float, float, ulong>(nameof(DeterministicPolicyFloat17), DeterministicPolicyFloat17.C, DeterministicPolicyFloat17.Act, DeterministicPolicyFloat17.Evaluate, DeterministicPolicyFloat17.Backward),
            Kernel.OfPolicy<float, float, bool>(nameof(DeterministicPolicyFloat100), DeterministicPolicyFloat100.C, DeterministicPolicyFloat100.Act, DeterministicPolicyFloat100.Evaluate, DeterministicPolicyFloat100.Backward),
            Kernel.OfPolicy<double, double, ulong>(nameof(DeterministicPolicyDouble3), DeterministicPolicyDouble3.C, DeterministicPolicyDouble3.Act, DeterministicPolicyDouble3.Evaluate, DeterministicPolicyDouble3.Backward),
            Kernel.OfPolicy<double, double, ulong>(nameof(DeterministicPolicyDouble17), DeterministicPolicyDouble17.C, DeterministicPolicyDouble17.Act, DeterministicPolicyDouble17.Evaluate, DeterministicPolicyDouble17.Backward),
            Kernel.OfPolicy<double, double, bool>(nameof(DeterministicPolicyDouble100), DeterministicPolicyDouble100.C, DeterministicPolicyDouble100.Act, DeterministicPolicyDouble100.Evaluate, DeterministicPolicyDouble100.Backward),
        };

        /// <summary>Of Half, which not every platform has.</summary>
        public static IReadOnlyList<Kernel> Half { get; } = new Kernel[]
        {
#if NET5_0_OR_GREATER
            Kernel.Of<Half>(nameof(Half1), Half1.C, Half1.Forward, Half1.Backward, Half1.Jacobian),
            Kernel.Of<Half>(nameof(Half3), Half3.C, Half3.Forward, Half3.Backward, Half3.Jacobian),
            Kernel.Of<Half>(nameof(Half8), Half8.C, Half8.Forward, Half8.Backward, Half8.Jacobian),
            Kernel.Of<Half>(nameof(Half17), Half17.C, Half17.Forward, Half17.Backward, Half17.Jacobian),
            Kernel.Of<Half>(nameof(Half1000), Half1000.C, Half1000.Forward, Half1000.Backward, Half1000.Jacobian),
            Kernel.Of<Half>(nameof(DeterministicHalf3), DeterministicHalf3.C, DeterministicHalf3.Forward, DeterministicHalf3.Backward, DeterministicHalf3.Jacobian),
            Kernel.Of<Half>(nameof(DeterministicHalf17), DeterministicHalf17.C, DeterministicHalf17.Forward, DeterministicHalf17.Backward, DeterministicHalf17.Jacobian),
            Kernel.Of<Half>(nameof(LogHalf3), LogHalf3.C, LogHalf3.Forward, LogHalf3.Backward, LogHalf3.Jacobian, LogHalf3.LogSumExp),
            Kernel.Of<Half>(nameof(DeterministicLogHalf17), DeterministicLogHalf17.C, DeterministicLogHalf17.Forward, DeterministicLogHalf17.Backward, DeterministicLogHalf17.Jacobian, DeterministicLogHalf17.LogSumExp),
            Kernel.OfMask<Half, ulong>(nameof(DeterministicMaskHalf5), DeterministicMaskHalf5.C, DeterministicMaskHalf5.Forward, DeterministicMaskHalf5.Forward),
            Kernel.OfMask<Half, ulong>(nameof(DeterministicMaskHalf17), DeterministicMaskHalf17.C, DeterministicMaskHalf17.Forward, DeterministicMaskHalf17.Forward),
            Kernel.OfLoss<Half, float, ulong>(nameof(DeterministicLossHalf5), DeterministicLossHalf5.C, DeterministicLossHalf5.LossAndGradient),
            Kernel.OfLoss<Half, float, ulong>(nameof(DeterministicLossHalf17), DeterministicLossHalf17.C, DeterministicLossHalf17.LossAndGradient),
            Kernel.OfPolicy<Half, float, ulong>(nameof(DeterministicPolicyHalf5), DeterministicPolicyHalf5.C, DeterministicPolicyHalf5.Act, DeterministicPolicyHalf5.Evaluate, DeterministicPolicyHalf5.Backward),
            Kernel.OfPolicy<Half, float, ulong>(nameof(DeterministicPolicyHalf17), DeterministicPolicyHalf17.C, DeterministicPolicyHalf17.Act, DeterministicPolicyHalf17.Evaluate, DeterministicPolicyHalf17.Backward),
#endif
        };

        public static IEnumerable<Kernel> All => Fused.Concat(Deterministic).Concat(Half);

        private static Kernel Layer()
        {
            var layer = new Layer3();

            return Kernel.Of<float>(
                nameof(Layer3),
                Layer3.C,
                (z, a) => layer.Forward(z).CopyTo(a),
                // The layer goes back from what it kept last. That is the same on every platform, which is all that is asked here.
                (a, dLdA, dLdZ) => layer.Backward(dLdA, dLdZ),
                Layer3.Jacobian);
        }
    }
}
