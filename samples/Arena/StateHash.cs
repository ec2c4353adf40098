using System;

namespace Arena;

/// <summary>FNV-1a, 64 bits, a word of 32 bits at a time. Of floats it takes the bits, so that nothing rounds a difference away.</summary>
internal struct StateHash
{
    private const ulong Prime = 0x100000001b3;

    public StateHash()
    {
        Value = 0xcbf29ce484222325;
    }

    public ulong Value { get; private set; }

    public void Add(int word)
    {
        Value = (Value ^ (uint)word) * Prime;
    }

    public void Add(float number)
    {
        Add(BitConverter.SingleToInt32Bits(number));
    }

    public void Add(ReadOnlySpan<float> numbers)
    {
        foreach (float number in numbers)
        {
            Add(number);
        }
    }
}
