using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;

namespace SoftmaxGen.Frame.Tests.Harness;

/// <summary>What the machine has that runs the tests.</summary>
internal static class Machine
{
    /// <summary>Whether plain numbers are multiplied and added in one operation.</summary>
    public static bool Fuses => Fma.IsSupported || AdvSimd.IsSupported;

    /// <summary>
    /// Whether vectors so wide give here what plain numbers do. In software they do too, but they fuse nothing where plain numbers are
    /// fused; and 512 bits ask for instructions that have no software.
    /// </summary>
    public static bool Runs(int bits, bool fused) => bits switch
    {
        512 => Avx512F.IsSupported,
        256 => Fma.IsSupported || !fused || Vector256.IsHardwareAccelerated,
        _ => true,
    };
}
