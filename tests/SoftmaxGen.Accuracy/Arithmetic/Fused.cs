using System.Numerics;

namespace SoftmaxGen.Accuracy.Arithmetic;

/// <summary>One rounding: hardware with fused multiply-add.</summary>
internal readonly struct Fused : IMultiplyAdd
{
    /// <inheritdoc/>
    public static string Name => "fused";

    /// <inheritdoc/>
    public static T MultiplyAdd<T>(T a, T b, T c)
        where T : IBinaryFloatingPointIeee754<T> => T.FusedMultiplyAdd(a, b, c);
}
