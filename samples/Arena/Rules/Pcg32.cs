namespace Arena;

/// <summary>PCG-XSH-RR (O'Neill 2014): whole numbers only, and so the same sequence everywhere. System.Random promises that of no two versions.</summary>
internal sealed class Pcg32
{
    private const ulong Multiplier = 6364136223846793005;

    /// <summary>The odd step of the state: generators of one seed and different streams have nothing in common.</summary>
    private readonly ulong _increment;
    private ulong _state;

    public Pcg32(ulong seed, ulong stream)
    {
        _increment = (stream << 1) | 1;
        _state = seed + _increment;
        Next();
    }

    public uint Next()
    {
        ulong old = _state;
        _state = (old * Multiplier) + _increment;

        return uint.RotateRight((uint)(((old >> 18) ^ old) >> 27), (int)(old >> 59));
    }

    /// <summary>From 0 to bound - 1. The upper half of a product: of the bias of at most bound / 2^32 a game sees nothing.</summary>
    public int Below(int bound)
    {
        return (int)(((ulong)Next() * (ulong)bound) >> 32);
    }

    /// <summary>In [0, 1), a multiple of 2^-24: each is a float, so nothing is rounded.</summary>
    public float Unit()
    {
        return (Next() >> 8) * (1f / (1 << 24));
    }
}
