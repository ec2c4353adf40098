namespace SoftmaxGen.Generator.Reading;

/// <summary>What a class count may be. The code fixes compile this file in as well.</summary>
internal static class ClassCount
{
    /// <summary>The largest. A row is then 256 KiB of floats; past it a row is a batch of its own.</summary>
    public const int Max = 65_536;

    /// <summary>How many classes a mask of bits has room for.</summary>
    public const int Bits = 64;
}
