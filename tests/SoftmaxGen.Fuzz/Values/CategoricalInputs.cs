using System.Numerics;

namespace SoftmaxGen.Fuzz.Values;

/// <summary>Room for all that the methods of a policy read of a batch.</summary>
internal sealed record CategoricalInputs<T, TRandom>(T[] Z, T[] Other, bool[] Mask, TRandom[] U, TRandom[] Uniforms, int[] Action, T[] G, T[] H)
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
    where TRandom : unmanaged, IBinaryFloatingPointIeee754<TRandom>
{
    public CategoricalInputs(int values)
        : this(new T[values], new T[values], new bool[values], new TRandom[values], new TRandom[values], new int[values], new T[values], new T[values])
    {
    }
}
