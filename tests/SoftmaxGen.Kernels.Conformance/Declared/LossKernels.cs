using System;

namespace SoftmaxGen.Kernels.Conformance.Declared;

// Each way through a row, and between them each option: unrolled, transposed, in blocks, in loops, and with part of a vector left over.
[SoftmaxCrossEntropy(C = 1, SoftTargets = true)] public static partial class LossFloat1;
[SoftmaxCrossEntropy(C = 2, SoftTargets = true, ClassWeights = true, LabelSmoothing = 0.1, Masks = Masks.Bits)] public static partial class LossFloat2;
[SoftmaxCrossEntropy(C = 3, SoftTargets = true, Masks = Masks.Bits | Masks.Booleans)] public static partial class LossFloat3;
[SoftmaxCrossEntropy(C = 5, IgnoreIndex = 0, Masks = Masks.Booleans)] public static partial class LossFloat5;
[SoftmaxCrossEntropy(C = 10, IgnoreIndex = int.MinValue, ClassWeights = true, LabelSmoothing = 0.1)] public static partial class LossFloat10;
[SoftmaxCrossEntropy(C = 17, SoftTargets = true, ClassWeights = true, IgnoreIndex = 0, Masks = Masks.Bits)] public static partial class LossFloat17;
[SoftmaxCrossEntropy(C = 33, SoftTargets = true, LabelSmoothing = 0.1, Masks = Masks.Bits)] public static partial class LossFloat33;
[SoftmaxCrossEntropy(C = 100, SoftTargets = true, ClassWeights = true, Masks = Masks.Booleans)] public static partial class LossFloat100;
[SoftmaxCrossEntropy(C = 1000, SoftTargets = true, LabelSmoothing = 0.1)] public static partial class LossFloat1000;

// Weights and smoothing, with and without each other.
[SoftmaxCrossEntropy(C = 3, SoftTargets = true, ClassWeights = true, Masks = Masks.Bits)] public static partial class WeightedLossFloat3;
[SoftmaxCrossEntropy(C = 3, SoftTargets = true, LabelSmoothing = 0.1, Masks = Masks.Bits)] public static partial class SmoothedLossFloat3;
[SoftmaxCrossEntropy(C = 3, SoftTargets = true, ClassWeights = true, LabelSmoothing = 0.1, Masks = Masks.Booleans)] public static partial class SmoothedWeightedLossFloat3;

[SoftmaxCrossEntropy(C = 3, SoftTargets = true, Masks = Masks.Bits, EmptyRow = EmptyRow.Zero)] public static partial class ZeroLossFloat3;
[SoftmaxCrossEntropy(C = 3, SoftTargets = true, Masks = Masks.Bits, EmptyRow = EmptyRow.Uniform)] public static partial class UniformLossFloat3;
[SoftmaxCrossEntropy(C = 3, LabelSmoothing = 0.1, Masks = Masks.Bits, EmptyRow = EmptyRow.Uniform)] public static partial class UniformSmoothedLossFloat3;

[SoftmaxCrossEntropy(C = 3, ElementType = typeof(double), SoftTargets = true, Masks = Masks.Bits)] public static partial class LossDouble3;
[SoftmaxCrossEntropy(C = 3, ElementType = typeof(double), SoftTargets = true, ClassWeights = true, LabelSmoothing = 0.1, Masks = Masks.Booleans)] public static partial class SmoothedWeightedLossDouble3;
[SoftmaxCrossEntropy(C = 33, ElementType = typeof(double), SoftTargets = true, ClassWeights = true, LabelSmoothing = 0.1, Masks = Masks.Bits)] public static partial class LossDouble33;

[SoftmaxCrossEntropy(C = 3, ElementType = typeof(Half), SoftTargets = true, ClassWeights = true, Masks = Masks.Bits)] public static partial class LossHalf3;

[SoftmaxCrossEntropy(C = 10, SoftTargets = true, LabelSmoothing = 0.1, Deterministic = true)] public static partial class DeterministicLossFloat10;
