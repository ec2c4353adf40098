using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;

namespace SoftmaxGen.Benchmarks;

/// <summary>What this process has of what the kernels use.</summary>
/// <param name="VectorBits">The widest vectors that are in hardware, or 0.</param>
/// <param name="FusedMultiplyAdd">Whether a product is added without rounding in between.</param>
internal sealed record InstructionSets(int VectorBits, bool FusedMultiplyAdd)
{
    public static InstructionSets Current { get; } = new(
        Vector512.IsHardwareAccelerated ? 512 : Vector256.IsHardwareAccelerated ? 256 : Vector128.IsHardwareAccelerated ? 128 : 0,
        Fma.IsSupported || AdvSimd.IsSupported);

    public override string ToString() => $"{(VectorBits == 0 ? "no vectors" : $"vectors of {VectorBits} bits")} {(FusedMultiplyAdd ? "with" : "without")} FMA";
}
