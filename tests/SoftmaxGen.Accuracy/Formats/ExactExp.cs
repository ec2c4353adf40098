using System.Numerics;

namespace SoftmaxGen.Accuracy.Formats;

/// <summary>An exponential as <c>(High + Low) * 2^Exponent</c>, with High within [0.7, 1.42]: two numbers of the type hold it to twice its precision.</summary>
/// <typeparam name="T">The element type.</typeparam>
internal readonly record struct ExactExp<T>(int Exponent, T High, T Low)
    where T : IBinaryFloatingPointIeee754<T>
{
    /// <summary>How far <paramref name="computed"/> is off, in units of the last place of the exact value.</summary>
    public T ErrorInUlps(T computed)
    {
        // Just below a power of two the places are half as wide as just above it.
        T ulp = T.IsNegative(Low) ? High - T.BitDecrement(High) : T.BitIncrement(High) - High;
        return T.Abs((T.ScaleB(computed, -Exponent) - High) - Low) / ulp;
    }
}
