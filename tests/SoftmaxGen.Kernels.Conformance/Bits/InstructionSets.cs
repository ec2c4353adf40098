using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;

namespace SoftmaxGen.Kernels.Conformance;

/// <summary>What this process has of what the kernels use.</summary>
public sealed record InstructionSets(bool Vector128, bool Vector256, bool Vector512, bool FusedMultiplyAdd)
{
    public static InstructionSets Current { get; } = new(
        System.Runtime.Intrinsics.Vector128.IsHardwareAccelerated,
        System.Runtime.Intrinsics.Vector256.IsHardwareAccelerated,
        System.Runtime.Intrinsics.Vector512.IsHardwareAccelerated,
        Fma.IsSupported || AdvSimd.IsSupported);
}
