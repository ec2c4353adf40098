namespace SoftmaxGen.Peers;

/// <summary>What a policy or a classifier does with its rows.</summary>
public enum Work
{
    /// <summary>An action by a random number, from the classes that a mask leaves, with its log-probability and the entropy.</summary>
    Act,

    /// <summary>The action alone.</summary>
    Sample,

    /// <summary>The class of the largest logit that a mask leaves.</summary>
    ArgMax,

    /// <summary>The gradient of a policy by its logits, from those by log-probability and entropy.</summary>
    PolicyBackward,

    /// <summary>The cross-entropy by a label, and the gradient of their sum.</summary>
    LossAndGradient,

    /// <summary>The softmax of what a mask leaves.</summary>
    MaskedForward,

    /// <summary>The softmax at a temperature.</summary>
    ForwardAt,
}
