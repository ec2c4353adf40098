using System;

namespace SoftmaxGen.Benchmarks.Declared;

[Categorical(C = 3, Masks = Masks.Bits, Methods = Raced.OfRowsAndBatches)]
internal readonly partial struct Policy3 : IPolicy<ulong>, IRowPolicy
{
    public static (int Action, float LogProb, float Entropy) ActOfRow(ReadOnlySpan<float> z, ulong mask, float u)
    {
        Choice choice = Act(z, mask, u);

        return (choice.Action, choice.LogProb, choice.Entropy);
    }
}

[Categorical(C = 5, Masks = Masks.Bits, Methods = Raced.OfRowsAndBatches)]
internal readonly partial struct Policy5 : IPolicy<ulong>, IRowPolicy
{
    public static (int Action, float LogProb, float Entropy) ActOfRow(ReadOnlySpan<float> z, ulong mask, float u)
    {
        Choice choice = Act(z, mask, u);

        return (choice.Action, choice.LogProb, choice.Entropy);
    }
}

[Categorical(C = 8, Masks = Masks.Bits, Methods = Raced.OfRowsAndBatches)]
internal readonly partial struct Policy8 : IPolicy<ulong>, IRowPolicy
{
    public static (int Action, float LogProb, float Entropy) ActOfRow(ReadOnlySpan<float> z, ulong mask, float u)
    {
        Choice choice = Act(z, mask, u);

        return (choice.Action, choice.LogProb, choice.Entropy);
    }
}

[Categorical(C = 16, Masks = Masks.Bits, Methods = Raced.OfRowsAndBatches)]
internal readonly partial struct Policy16 : IPolicy<ulong>, IRowPolicy
{
    public static (int Action, float LogProb, float Entropy) ActOfRow(ReadOnlySpan<float> z, ulong mask, float u)
    {
        Choice choice = Act(z, mask, u);

        return (choice.Action, choice.LogProb, choice.Entropy);
    }
}

[Categorical(C = 64, Masks = Masks.Bits, Methods = Raced.OfRowsAndBatches)]
internal readonly partial struct Policy64 : IPolicy<ulong>, IRowPolicy
{
    public static (int Action, float LogProb, float Entropy) ActOfRow(ReadOnlySpan<float> z, ulong mask, float u)
    {
        Choice choice = Act(z, mask, u);

        return (choice.Action, choice.LogProb, choice.Entropy);
    }
}

[Categorical(C = 100, Masks = Masks.Booleans, Methods = Raced.OfBatches)] internal readonly partial struct Policy100 : IPolicy<bool>;
[Categorical(C = 1000, Masks = Masks.Booleans, Methods = Raced.OfBatches)] internal readonly partial struct Policy1000 : IPolicy<bool>;

/// <summary>What is written of a policy: each method weighs in a build.</summary>
internal static class Raced
{
    public const CategoricalMethods OfBatches = CategoricalMethods.Act | CategoricalMethods.Backward;

    public const CategoricalMethods OfRowsAndBatches = OfBatches | CategoricalMethods.Sample | CategoricalMethods.ArgMax;
}
