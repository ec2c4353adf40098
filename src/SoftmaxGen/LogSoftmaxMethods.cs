using System;

namespace SoftmaxGen;

/// <summary>The methods that <see cref="LogSoftmaxAttribute"/> can write: name those that a program calls, where it matters what the others weigh.</summary>
[Flags]
public enum LogSoftmaxMethods
{
    /// <summary>None, which is an error: a kernel has at least one.</summary>
    None = 0,

    /// <summary>Log-probabilities out of logits.</summary>
    Forward = 1,

    /// <summary>The gradient by the logits out of the gradient by the log-probabilities: what training needs.</summary>
    Backward = 2,

    /// <summary>The matrix of all derivatives.</summary>
    Jacobian = 4,

    /// <summary>The logarithm of each row's sum.</summary>
    LogSumExp = 8,

    /// <summary>All four. The default.</summary>
    All = Forward | Backward | Jacobian | LogSumExp,
}
