using System;

namespace SoftmaxGen;

/// <summary>How a mask is handed to a method: in each form that is named here there is an overload that takes one.</summary>
/// <remarks>A class that the mask rules out has no part: its probability and its gradient are exactly 0, whatever its logit is, NaN and +inf included.</remarks>
[Flags]
public enum Masks
{
    /// <summary>No overload takes a mask. The default.</summary>
    None = 0,

    /// <summary>One <see cref="ulong"/> a row, in which bit m says whether class m takes part. Up to 64 classes.</summary>
    Bits = 1,

    /// <summary>N x C <see cref="bool"/>, row-major: whether each class of each row takes part.</summary>
    Booleans = 2,
}
