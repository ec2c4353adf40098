namespace SoftmaxGen.Benchmarks.Declared;

[SoftmaxCrossEntropy(C = 3, Methods = SoftmaxCrossEntropyMethods.LossAndGradient)] internal readonly partial struct Classifier3 : IClassifier;
[SoftmaxCrossEntropy(C = 5, Methods = SoftmaxCrossEntropyMethods.LossAndGradient)] internal readonly partial struct Classifier5 : IClassifier;
[SoftmaxCrossEntropy(C = 8, Methods = SoftmaxCrossEntropyMethods.LossAndGradient)] internal readonly partial struct Classifier8 : IClassifier;
[SoftmaxCrossEntropy(C = 16, Methods = SoftmaxCrossEntropyMethods.LossAndGradient)] internal readonly partial struct Classifier16 : IClassifier;
[SoftmaxCrossEntropy(C = 64, Methods = SoftmaxCrossEntropyMethods.LossAndGradient)] internal readonly partial struct Classifier64 : IClassifier;
[SoftmaxCrossEntropy(C = 100, Methods = SoftmaxCrossEntropyMethods.LossAndGradient)] internal readonly partial struct Classifier100 : IClassifier;
[SoftmaxCrossEntropy(C = 1000, Methods = SoftmaxCrossEntropyMethods.LossAndGradient)] internal readonly partial struct Classifier1000 : IClassifier;
