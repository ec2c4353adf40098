using System;

namespace SoftmaxGen;

/// <summary>The methods that <see cref="SoftmaxAttribute"/> can write: name those that a program calls, where it matters what the others weigh.</summary>
[Flags]
public enum SoftmaxMethods
{
    /// <summary>None, which is an error: a kernel has at least one.</summary>
    None = 0,

    /// <summary>Probabilities out of logits: all that a program needs which only decides.</summary>
    Forward = 1,

    /// <summary>The gradient by the logits out of the gradient by the probabilities: what training needs.</summary>
    Backward = 2,

    /// <summary>The matrix of all derivatives.</summary>
    Jacobian = 4,

    /// <summary>All three. The default.</summary>
    All = Forward | Backward | Jacobian,
}
