using System;

namespace SoftmaxGen;

/// <summary>The methods that <see cref="CategoricalAttribute"/> can write: name those that a program calls, each of which weighs.</summary>
[Flags]
public enum CategoricalMethods
{
    /// <summary>None, which is an error: a kernel has at least one.</summary>
    None = 0,

    /// <summary>An action by a random number, its log-probability and the entropy, in one pass.</summary>
    Act = 1,

    /// <summary>The class of the largest logit.</summary>
    ArgMax = 2,

    /// <summary>The policy gradient with its entropy term, from logits.</summary>
    Backward = 4,

    /// <summary>The log-probability of an action that was chosen before, and the entropy, in one pass.</summary>
    Evaluate = 8,

    /// <summary>An action by a random number, alone.</summary>
    Sample = 16,

    /// <summary>The log-probability of an action that was chosen before, alone.</summary>
    LogProb = 32,

    /// <summary>The entropy, alone.</summary>
    Entropy = 64,

    /// <summary>The probabilities that the other methods choose by.</summary>
    Probabilities = 128,

    /// <summary>An action by a random number for each class.</summary>
    Gumbel = 256,

    /// <summary>The Kullback-Leibler divergence from one row of logits to another.</summary>
    KL = 512,

    /// <summary>The gradients of that divergence by both rows of logits.</summary>
    KLBackward = 1024,

    /// <summary>What a policy needs that acts and learns: <see cref="Act"/>, <see cref="ArgMax"/> and <see cref="Backward"/>. The default.</summary>
    Policy = Act | ArgMax | Backward,

    /// <summary>All of them.</summary>
    All = Policy | Evaluate | Sample | LogProb | Entropy | Probabilities | Gumbel | KL | KLBackward,
}
