using System;

namespace SoftmaxGen;

/// <summary>The methods that <see cref="SoftmaxCrossEntropyAttribute"/> can write: name those that a program calls, each of which weighs.</summary>
[Flags]
public enum SoftmaxCrossEntropyMethods
{
    /// <summary>None, which is an error: a kernel has at least one.</summary>
    None = 0,

    /// <summary>The losses alone, with their sum and their mean: what an evaluation needs.</summary>
    Loss = 1,

    /// <summary>The losses and the gradient by the logits in one pass, with sum and mean: what training needs.</summary>
    LossAndGradient = 2,

    /// <summary>Both. The default.</summary>
    All = Loss | LossAndGradient,
}
