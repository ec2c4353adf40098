namespace SoftmaxGen;

/// <summary>What <c>Forward</c> writes for a row whose logits are all -inf: a row that has no class left to choose.</summary>
public enum EmptyRow
{
    /// <summary>Every probability is NaN: the quotient 0 / 0, so that the mistake is seen. The default.</summary>
    NaN,

    /// <summary>Every probability is 0. The row does not sum to 1; <c>Backward</c> then gives 0 for it.</summary>
    Zero,

    /// <summary>Every probability is 1 / C, rounded to the element type.</summary>
    Uniform,
}
