using System;

namespace SoftmaxGen;

/// <summary>The methods that <see cref="SoftmaxCrossEntropyAttribute"/> can write: name those that a program calls, each of which weighs.</summary>
[Flags]
public enum SoftmaxCrossEntropyMethods
{
    /// <summary>None, which is an error: a kernel has at least one.</summary>
    None = 0,

    /// <summary>The gradient by the logits and the losses, with their sum and mean, for a label a row.</summary>
    Labels = 1,

    /// <summary>The same for a probability of each class of each row.</summary>
    Targets = 2,

    /// <summary>The losses alone, for a label a row: what an evaluation needs.</summary>
    LabelLoss = 4,

    /// <summary>The losses alone, for a probability of each class of each row.</summary>
    TargetLoss = 8,

    /// <summary>All of them. The default.</summary>
    All = Labels | Targets | LabelLoss | TargetLoss,
}
