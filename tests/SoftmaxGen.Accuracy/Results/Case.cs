using System;
using System.Numerics;

namespace SoftmaxGen.Accuracy.Results;

/// <summary>One row, with all that any of the methods reads beside it.</summary>
/// <param name="Z">The logits.</param>
/// <param name="Other">Those of another distribution.</param>
/// <param name="Target">What is wanted of each class.</param>
/// <param name="Weights">What each class weighs.</param>
/// <param name="Action">An action, or a label.</param>
/// <param name="Place">A class that is looked at.</param>
/// <param name="G">An upstream gradient, or a scale.</param>
/// <param name="H">Another upstream gradient.</param>
/// <param name="Temperature">By what logits are divided.</param>
internal sealed record Case<T>(T[] Z, T[] Other, T[] Target, T[] Weights, int Action, int Place, T G, T H, T Temperature)
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    public int C => Z.Length;

    /// <summary>The same with arrays of its own.</summary>
    public Case<T> Copied() => this with { Z = [.. Z], Other = [.. Other], Target = [.. Target], Weights = [.. Weights] };
}
