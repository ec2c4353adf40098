using System;

namespace SoftmaxGen.Accuracy.Results;

// Of each arithmetic a few class counts; those that are computed in double are the plain ones of the tests, and Half.
[Categorical(C = 2, Methods = CategoricalMethods.All)] internal static partial class Policy2;
[Categorical(C = 3, Methods = CategoricalMethods.All)] internal static partial class Policy3;
[Categorical(C = 16, Methods = CategoricalMethods.All)] internal static partial class Policy16;
[Categorical(C = 100, Methods = CategoricalMethods.All)] internal static partial class Policy100;
[Categorical(C = 1000, Methods = CategoricalMethods.All)] internal static partial class Policy1000;
[Categorical(C = 3, Methods = CategoricalMethods.All, Deterministic = true)] internal static partial class PolicyApart3;
[Categorical(C = 3, Methods = CategoricalMethods.All, ElementType = typeof(double))] internal static partial class PolicyWide3;
[Categorical(C = 100, Methods = CategoricalMethods.All, ElementType = typeof(double))] internal static partial class PolicyWide100;
[Categorical(C = 3, Methods = CategoricalMethods.All, ElementType = typeof(Half))] internal static partial class PolicyHalf3;

[SoftmaxCrossEntropy(C = 3, SoftTargets = true)] internal static partial class Loss3;
[SoftmaxCrossEntropy(C = 100, SoftTargets = true)] internal static partial class Loss100;
[SoftmaxCrossEntropy(C = 3, SoftTargets = true, ClassWeights = true, LabelSmoothing = 0.1)] internal static partial class SmoothedLoss3;
[SoftmaxCrossEntropy(C = 100, SoftTargets = true, ClassWeights = true, LabelSmoothing = 0.1)] internal static partial class SmoothedLoss100;
[SoftmaxCrossEntropy(C = 3, SoftTargets = true, ClassWeights = true, LabelSmoothing = 0.1, Deterministic = true)] internal static partial class SmoothedLossApart3;
[SoftmaxCrossEntropy(C = 3, SoftTargets = true, ClassWeights = true, LabelSmoothing = 0.1, ElementType = typeof(double))] internal static partial class SmoothedLossWide3;
[SoftmaxCrossEntropy(C = 3, SoftTargets = true, ClassWeights = true, LabelSmoothing = 0.1, ElementType = typeof(Half))] internal static partial class SmoothedLossHalf3;

[Softmax(C = 2, Temperature = true, Methods = SoftmaxMethods.Forward | SoftmaxMethods.Backward)] internal static partial class Warm2;
[Softmax(C = 3, Temperature = true, Methods = SoftmaxMethods.Forward | SoftmaxMethods.Backward)] internal static partial class Warm3;
[Softmax(C = 16, Temperature = true, Methods = SoftmaxMethods.Forward | SoftmaxMethods.Backward)] internal static partial class Warm16;
[Softmax(C = 100, Temperature = true, Methods = SoftmaxMethods.Forward | SoftmaxMethods.Backward)] internal static partial class Warm100;
[Softmax(C = 300, Temperature = true, Methods = SoftmaxMethods.Forward | SoftmaxMethods.Backward)] internal static partial class Warm300;
[Softmax(C = 3, Temperature = true, Methods = SoftmaxMethods.Forward | SoftmaxMethods.Backward, Deterministic = true)] internal static partial class WarmApart3;
[Softmax(C = 3, Temperature = true, Methods = SoftmaxMethods.Forward | SoftmaxMethods.Backward, ElementType = typeof(double))] internal static partial class WarmWide3;
