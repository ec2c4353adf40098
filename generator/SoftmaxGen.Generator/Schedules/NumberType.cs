using SoftmaxGen.Generator.Reading;

namespace SoftmaxGen.Generator.Schedules;

/// <summary>What one variable of a lowered kernel holds: a number, or a vector of them.</summary>
/// <param name="Element">float or double: what arithmetic is done in.</param>
/// <param name="Bits">128 or 256 for a vector; 0 for a plain number.</param>
internal sealed record NumberType(ElementType Element, int Bits)
{
    public bool IsVector => Bits != 0;

    public bool IsDouble => Element == ElementType.Double;

    /// <summary>How many numbers one variable holds.</summary>
    public int Lanes => IsVector ? Bits / (IsDouble ? 64 : 32) : 1;

    public string ElementName => IsDouble ? "double" : "float";

    /// <summary>The static class of a vector's operations, such as Vector256.</summary>
    public string VectorClass => $"global::System.Runtime.Intrinsics.Vector{Bits}";

    public string Name => IsVector ? $"{VectorClass}<{ElementName}>" : ElementName;
}
