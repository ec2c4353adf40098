using System;
using System.Runtime.InteropServices;

namespace SoftmaxGen.Kernels.Portable
{
    /// <summary>What this process computes with.</summary>
    internal static class Arithmetic
    {
        public static string Runtime => $"{RuntimeInformation.FrameworkDescription} {RuntimeInformation.ProcessArchitecture}";

#if NET8_0_OR_GREATER
        /// <summary>Of the widest vectors that the kernels may use; 0 without any.</summary>
        public static int VectorBits =>
            System.Runtime.Intrinsics.Vector512.IsHardwareAccelerated ? 512
            : System.Runtime.Intrinsics.Vector256.IsHardwareAccelerated ? 256
            : System.Runtime.Intrinsics.Vector128.IsHardwareAccelerated ? 128
            : 0;

        /// <summary>Whether the kernels that are not deterministic fuse a multiply and an add.</summary>
        public static bool IsFused => System.Runtime.Intrinsics.X86.Fma.IsSupported || System.Runtime.Intrinsics.Arm.AdvSimd.IsSupported;

        /// <summary>Whether float is computed in double: which the text says, and not the machine.</summary>
        public static bool IsWide => false;
#else
        // The text that is emitted for these targets has neither.
        public static int VectorBits => 0;

        public static bool IsFused => false;

        public static bool IsWide => true;
#endif
    }
}
