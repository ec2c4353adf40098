namespace SoftmaxGen;

/// <summary>What the methods of <see cref="CategoricalAttribute"/> do with a row that has no class to choose: the mask rules out all, or all logits are -inf.</summary>
public enum NoChoice
{
    /// <summary>An <see cref="System.ArgumentException"/> that names the row. The default.</summary>
    Refuse,

    /// <summary>The row is skipped: its action is -1; its log-probability, entropy, divergence, probabilities and gradients are 0.</summary>
    Skip,
}
