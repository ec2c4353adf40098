using SoftmaxGen;

namespace Quickstart;

/// <summary>The cross-entropy over the three arms of the spiral, with its gradient, in one pass from logits. The compiler writes all of it.</summary>
/// <remarks>
/// The way through probabilities, dL/da = -1 / a and Backward, ends where a is 0, as Forward writes it for a hopeless class: NaN, or no
/// gradient at all if a floor is put under a, and so a row that is badly wrong would learn nothing.
/// </remarks>
[SoftmaxCrossEntropy(C = 3)]
public static partial class SpiralLoss;
