namespace SoftmaxGen.Fuzz;

/// <summary>
/// SplitMix64 (G. L. Steele, D. Lea, C. H. Flood 2014): one addition and a mix for each number, and any seed is as good as
/// any other, so that each input has a generator of its own and can be made again without those before it.
/// </summary>
internal sealed class Dice(ulong seed, ulong stream, ulong place)
{
    private ulong _state = Mix(Mix(Mix(seed) + stream) + place);

    public ulong Next() => Mix(_state += 0x9E37_79B9_7F4A_7C15);

    /// <summary>A number from 0 to <paramref name="count"/> - 1.</summary>
    public int Below(int count) => (int)(((Next() >> 32) * (ulong)count) >> 32);

    /// <summary>True once in <paramref name="count"/> times.</summary>
    public bool OneIn(int count) => Below(count) == 0;

    /// <summary>A number from 0 to 1.</summary>
    public double Unit() => (Next() >> 11) * (1.0 / (1L << 53));

    public TItem Of<TItem>(TItem[] items) => items[Below(items.Length)];

    private static ulong Mix(ulong z)
    {
        z = (z ^ (z >> 30)) * 0xBF58_476D_1CE4_E5B9;
        z = (z ^ (z >> 27)) * 0x94D0_49BB_1331_11EB;

        return z ^ (z >> 31);
    }
}
