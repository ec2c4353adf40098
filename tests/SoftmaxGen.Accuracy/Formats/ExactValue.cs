using System.Numerics;

namespace SoftmaxGen.Accuracy.Formats;

/// <summary>
/// A value as <c>(High + Low) * 2^Exponent</c>, with High within [0.7, 2], or all of it 0: two numbers of the type hold it to twice its precision.
/// </summary>
/// <typeparam name="T">The element type.</typeparam>
internal readonly record struct ExactValue<T>(int Exponent, T High, T Low)
    where T : IBinaryFloatingPointIeee754<T>
{
    /// <summary>How far <paramref name="computed"/> is off, in units of the last place of the exact value.</summary>
    public T ErrorInUlps(T computed)
    {
        // Just below a power of two the places are half as wide as just above it.
        T ulp = T.IsNegative(Low) ? High - T.BitDecrement(High) : T.BitIncrement(High) - High;
        return Distance(computed) / ulp;
    }

    /// <summary>The same, and as a part of the exact value. Of 0 every error is infinite.</summary>
    public (T Ulps, T Relative) Errors(T computed)
    {
        T distance = Distance(computed);
        return (ErrorInUlps(computed), distance == T.Zero ? distance : distance / High);
    }

    private T Distance(T computed) => T.Abs((T.ScaleB(computed, -Exponent) - High) - Low);
}
