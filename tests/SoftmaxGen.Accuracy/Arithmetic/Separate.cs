using System.Numerics;

namespace SoftmaxGen.Accuracy.Arithmetic;

/// <summary>Two roundings: hardware without fused multiply-add, and kernels that ask for the same bits on every machine.</summary>
internal readonly struct Separate : IMultiplyAdd
{
    /// <inheritdoc/>
    public static string Name => "separate";

    /// <inheritdoc/>
    public static T MultiplyAdd<T>(T a, T b, T c)
        where T : IBinaryFloatingPointIeee754<T> => (a * b) + c;
}
