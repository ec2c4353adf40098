namespace SoftmaxGen.Accuracy.Searching;

// Class counts that the races do not have: broken blocks, past and below the last of their size.
[Softmax(C = 31)]
internal static partial class Fused31;

[Softmax(C = 100)]
internal static partial class Fused100;

[Softmax(C = 257)]
internal static partial class Fused257;

[Softmax(C = 31, Deterministic = true)]
internal static partial class Apart31;

[Softmax(C = 100, Deterministic = true)]
internal static partial class Apart100;

[Softmax(C = 257, Deterministic = true)]
internal static partial class Apart257;

[Softmax(C = 100, ElementType = typeof(double))]
internal static partial class Wide100;

[Softmax(C = 257, ElementType = typeof(double))]
internal static partial class Wide257;

[Softmax(C = 3, ElementType = typeof(double), Deterministic = true)]
internal static partial class WideApart3;

[Softmax(C = 64, ElementType = typeof(double), Deterministic = true)]
internal static partial class WideApart64;

[Softmax(C = 257, ElementType = typeof(double), Deterministic = true)]
internal static partial class WideApart257;
